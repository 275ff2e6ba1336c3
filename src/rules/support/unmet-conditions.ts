import type { Origin, Related } from '../../diagnostics/index.js';
import type { Answer, Notice, Use } from '../../model/index.js';
import { given } from '../../model/index.js';
import { groupByPlace, placeOf } from './places.js';
import { sensitiveData, type Sensitive } from '../../facts/index.js';
import { nameUses, usesOf, type PurposeUse } from './uses.js';

/** What is asked of uses that touch sensitive data of some kind. */
export interface Demand<T> {
  readonly isKind: (kind: Sensitive) => boolean;
  readonly answerOf: (use: Use) => Answer<readonly T[]>;
  readonly isCondition: (item: T) => boolean;
}

/** Uses without a condition for their sensitive data: one finding for them all. */
export interface Unmet {
  readonly origin: Origin;
  readonly uses: readonly PurposeUse[];
  readonly kinds: readonly Sensitive[];
  /** Set where every use that touches such data lacks a condition: the fault is the notice's, not that of one use. */
  readonly wholeNotice: boolean;
  readonly related: readonly Related[];
}

/**
 * The uses that touch sensitive data and have no condition for it. One finding for each place where the condition is missing;
 * a single one where it is missing throughout, with the other places beside it.
 */
export function unmetConditions<T>(notice: Notice, demand: Demand<T>): readonly Unmet[] {
  const touching = usesOf(notice).filter(({ use }) => kindsOf(notice, use, demand).length > 0);
  const unmet = touching.filter(({ use }) => !isMet(demand.answerOf(use), demand) && !isOpenElsewhere(use, demand));
  const groups = groupByPlace(unmet, ({ use }) => demand.answerOf(use).origin);
  const [first] = groups;
  if (first === undefined) return [];
  if (unmet.length < touching.length) return groups.map((uses) => describe(notice, uses, demand, { wholeNotice: false, related: [] }));
  const related = groups.slice(1).map((uses) => ({ message: `Also for ${nameUses(uses)}.`, origin: originOf(uses, demand) }));
  return [describe(notice, unmet, demand, { wholeNotice: true, related })];
}

function isMet<T>(answer: Answer<readonly T[]>, { isCondition }: Demand<T>): boolean {
  return given(answer)?.some(isCondition) === true;
}

/** Where nobody has stated which data a use has, `none` can be true of it. */
function isOpenElsewhere<T>(use: Use, { answerOf }: Demand<T>): boolean {
  return use.data === 'not-stated' && answerOf(use).state === 'none';
}

function describe<T>(notice: Notice, uses: readonly PurposeUse[], demand: Demand<T>, more: Pick<Unmet, 'wholeNotice' | 'related'>): Unmet {
  const kinds = [...new Set(uses.flatMap(({ use }) => kindsOf(notice, use, demand)))];
  return { origin: originOf(uses, demand), uses, kinds, ...more };
}

function originOf<T>(uses: readonly PurposeUse[], { answerOf }: Demand<T>): Origin {
  const [first] = uses;
  if (first === undefined) throw new Error('A group of uses is never empty.');
  return placeOf(answerOf(first.use));
}

function kindsOf<T>(notice: Notice, use: Use, { isKind }: Demand<T>): readonly Sensitive[] {
  return sensitiveData(notice, use).filter(isKind);
}
