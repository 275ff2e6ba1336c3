import { overlap, type Diagnostic, type LocatedDiagnostic, type Origin } from './diagnostics/index.js';
import type { NoticeIndex } from './facts/index.js';
import { runAcross, type AcrossFacts, type Measure } from './rules/index.js';
import { checkAddresses } from './site/check-addresses.js';

/** What `compileSite` is told besides the rows. Plain values. */
export interface SiteContext extends AcrossFacts {
  /** What was found in each notice by itself: where that speaks, nothing more is said. */
  readonly found: readonly LocatedDiagnostic[];
  readonly measure?: Measure;
}

/** What can be said only of all notices together: addresses that lead nowhere, and the rules across notices. Reads rows, never a notice. */
export function compileSite(
  rows: readonly NoticeIndex[],
  { found, measure, ...facts }: SiteContext,
): readonly (Diagnostic & { readonly notice?: string })[] {
  return [...checkAddresses(rows, facts.faulty), ...runAcross({ ...facts, rows: withoutSpokenOf(rows, found) }, measure)];
}

/** The rule of one notice that finds the names of councils knows which they are. Where it has spoken, the rows name the body no more. */
function withoutSpokenOf(rows: readonly NoticeIndex[], found: readonly LocatedDiagnostic[]): readonly NoticeIndex[] {
  const spoken = found.filter(({ code }) => code === 'rule/foreign-organisation-name');
  if (spoken.length === 0) return rows;
  const places = new Map<string, Origin[]>();
  for (const origin of spoken.flatMap((finding) => [finding.origin, ...(finding.related ?? []).map((related) => related.origin)])) {
    places.set(origin.file, [...(places.get(origin.file) ?? []), origin]);
  }
  const isOpen = ({ origin }: { readonly origin: Origin }): boolean =>
    !(places.get(origin.file) ?? []).some((place) => overlap(place, origin));
  return rows.map((row) => ({ ...row, named: row.named.filter(isOpen) }));
}
