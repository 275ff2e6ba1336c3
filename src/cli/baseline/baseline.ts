import type { LocatedDiagnostic } from '../../diagnostics/index.js';
import { placeOf, type FindingPlace } from '../../report/index.js';

/** Findings of one code at one place that were there when the baseline was made. */
export interface HeldPlace extends FindingPlace {
  /** The most that a finding may weigh to be held: one that has become worse is new. */
  readonly severity: 'error' | 'warning';
  readonly count: number;
}

/** Errors and warnings that were there before, each place once. */
export type Baseline = readonly HeldPlace[];

/** Findings held against a baseline. */
export interface Compared {
  /** All of them, errors and warnings marked as held or as new. */
  readonly diagnostics: readonly LocatedDiagnostic[];
  /** What the baseline would be if it were made now of what it holds: never more than it. */
  readonly shrunk: Baseline;
  /** How many findings of the baseline are found no more, or have been accepted. */
  readonly gone: number;
}

/**
 * Marks what the baseline holds. A place with more findings than the baseline knows, or with a worse one, is new as a whole: nobody can
 * tell which of them was there before.
 */
export function compareToBaseline(diagnostics: readonly LocatedDiagnostic[], baseline: Baseline, root: string): Compared {
  const held = new Map(baseline.map((place) => [keyOf(place), place]));
  const now = listPlaces(diagnostics, root);
  const found = new Map(now.map((place) => [keyOf(place), place]));
  const shrunk = now.filter((place) => isHeldBy(place, held.get(keyOf(place))));
  const kept = new Set(shrunk.map(keyOf));
  return {
    diagnostics: diagnostics.map((finding) => {
      if (finding.severity === 'info' || finding.waived) return finding;
      return { ...finding, baseline: canHold(finding) && kept.has(keyOf(placeOf(finding, root))) ? 'held' : 'new' };
    }),
    shrunk,
    gone: baseline.reduce((sum, place) => sum + Math.max(0, place.count - (found.get(keyOf(place))?.count ?? 0)), 0),
  };
}

/**
 * Whether a baseline may hold a finding: an error or warning of a rule, or another warning that is not about waivers. An error in the
 * writing of a file, its fields or its references leaves nothing true to publish, so it has to be put right.
 */
export function canHold({ code, severity, waived }: LocatedDiagnostic): boolean {
  if (waived !== undefined || severity === 'info' || code.startsWith('waiver/')) return false;
  return code.startsWith('rule/') || severity === 'warning';
}

/** The places of what a baseline may hold, by file, code and place in code point order. */
export function listPlaces(diagnostics: readonly LocatedDiagnostic[], root: string): Baseline {
  const places = new Map<string, HeldPlace>();
  for (const finding of diagnostics.filter(canHold)) {
    const place = placeOf(finding, root);
    const before = places.get(keyOf(place));
    const severity = finding.severity === 'error' || before?.severity === 'error' ? 'error' : 'warning';
    places.set(keyOf(place), { ...place, severity, count: (before?.count ?? 0) + 1 });
  }
  return [...places.values()].sort((a, b) => compare(a.file, b.file) || compare(a.code, b.code) || compare(a.at, b.at));
}

export function countFindings(baseline: Baseline): number {
  return baseline.reduce((sum, { count }) => sum + count, 0);
}

/** A place as the key of a map. */
export function keyOf({ file, code, at }: FindingPlace): string {
  return JSON.stringify([file, code, at]);
}

function isHeldBy(place: HeldPlace, held: HeldPlace | undefined): boolean {
  return held !== undefined && place.count <= held.count && (place.severity === 'warning' || held.severity === 'error');
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
