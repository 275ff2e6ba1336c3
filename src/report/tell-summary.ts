import type { LocatedDiagnostic } from '../diagnostics/index.js';
import { count, isHeld, joinWords, summarise, type Summary } from './summary.js';

/** How much was found, in a sentence; then what was accepted and what the baseline holds, where there is any, in one each. */
export function tellSummary(diagnostics: readonly LocatedDiagnostic[], notices: number): readonly string[] {
  const summary = summarise(diagnostics, notices);
  const { waived } = summary;
  const found = nameCounts(summary);
  const nothing = summary.held === 0 ? 'No problems found' : 'Nothing new was found';
  return [
    `${found === '' ? nothing : found} in ${count(notices, 'notice')} and the files they share.`,
    ...(waived === 0
      ? []
      : [
          `${count(waived, 'more finding')} ${waived === 1 ? 'was' : 'were'} accepted in waivers.yaml and ${waived === 1 ? 'is' : 'are'} not shown.`,
        ]),
    ...tellHeld(diagnostics),
  ];
}

/** "1 error, 2 warnings and 3 notes"; nothing where there are none. */
export function nameCounts({ errors, warnings, infos }: Pick<Summary, 'errors' | 'warnings' | 'infos'>): string {
  const counts: readonly [number, string][] = [
    [errors, 'error'],
    [warnings, 'warning'],
    [infos, 'note'],
  ];
  return joinWords(counts.filter(([number]) => number > 0).map(([number, thing]) => count(number, thing)));
}

/**
 * How many findings the baseline holds, in a sentence; nothing where it holds none. They are not forgotten: where the law may not allow
 * something, the data protection officer has to hear of it.
 */
export function tellHeld(diagnostics: readonly LocatedDiagnostic[]): readonly string[] {
  const held = diagnostics.filter(isHeld);
  if (held.length === 0) return [];
  const line = `${count(held.length, 'more finding')} ${held.length === 1 ? 'was there before: the baseline holds it' : 'were there before: the baseline holds them'}.`;
  const grave = held.filter(({ kind }) => kind === 'lawfulness').length;
  if (grave === 0) return [line];
  const which = grave < held.length ? `${grave} of them ${grave === 1 ? 'says' : 'say'}` : grave === 1 ? 'It says' : 'They say';
  return [`${line} ${which} that the law may not allow something: ask your data protection officer.`];
}
