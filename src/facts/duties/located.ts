import type { Origin, Range } from '../../diagnostics/index.js';
import type { DutyException, DutyGap, DutyOutcome, DutyPlace } from './outcome.js';

type Located<T> = T & { readonly range: Range };

/** A place that tells people what a duty asks for, with its lines and columns where it stands in a file. */
export type LocatedDutyPlace = Located<Extract<DutyPlace, { kind: 'written' }>> | Extract<DutyPlace, { kind: 'printed' }>;

/** Where a duty stands, with every place in a file worked out: what `NoticeResult` holds. Plain JSON. */
export interface LocatedDuty extends Omit<DutyOutcome, 'places' | 'missing' | 'doubts' | 'exceptions'> {
  readonly places: readonly LocatedDutyPlace[];
  readonly missing: readonly Located<DutyGap>[];
  readonly doubts: readonly Located<DutyGap>[];
  readonly exceptions: readonly Located<DutyException>[];
}

/** Works out the places of an outcome. `rangeOf` knows the files. */
export function locateDuty(outcome: DutyOutcome, rangeOf: (origin: Origin) => Range): LocatedDuty {
  const at = <T extends { readonly origin: Origin }>(item: T): Located<T> => ({ ...item, range: rangeOf(item.origin) });
  const { places, missing, doubts, exceptions } = outcome;
  return {
    ...outcome,
    places: places.map((place) => (place.kind === 'written' ? at(place) : place)),
    missing: missing.map(at),
    doubts: doubts.map(at),
    exceptions: exceptions.map(at),
  };
}
