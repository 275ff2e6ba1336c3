import { parseProse } from '../prose/index.js';
import { hashText } from './hash-text.js';
import type { JudgedText } from './judge-texts.js';
import type { TranslatableText } from './list-texts.js';
import type { ReturnedUnit } from './read-xliff.js';
import type { TextChange } from './splice-edits.js';

/** A file of the workspace and its texts in the language of the translation. */
export interface KnownFile {
  /** The file without `.yaml`. */
  readonly name: string;
  readonly judged: readonly JudgedText[];
}

/** What becomes of one text that came back. */
export type PlannedUnit =
  | { readonly kind: 'change'; readonly file: string; readonly text: TranslatableText; readonly change: TextChange }
  | { readonly kind: 'confirmed'; readonly file: string; readonly text: TranslatableText; readonly translation: string }
  | { readonly kind: 'untouched' | 'empty' }
  | { readonly kind: 'refused'; readonly file: string; readonly place: string; readonly why: string };

/** States in which a program says that a person has finished with a text. */
const finished = new Set(['translated', 'final', 'signed-off']);

/**
 * What to do with each text of a translator's file: put its translation in, record that the one there is still fits, leave it, or refuse it
 * with a reason: a place that is not there, a text that has changed since it was sent, or words that a page could not show.
 */
export function planImport(
  units: readonly ReturnedUnit[],
  files: readonly KnownFile[],
  languages: { readonly first: string; readonly lang: string },
): readonly PlannedUnit[] {
  const known = new Map(files.map(({ name, judged }) => [name, new Map(judged.map((one) => [one.text.place, one]))]));
  const seen = new Set<string>();
  return units.map((unit) => {
    const key = JSON.stringify([unit.original, unit.place]);
    const isRepeated = seen.has(key);
    seen.add(key);
    return isRepeated
      ? refuse(unit, 'It stands in the file twice. Only the first is taken.')
      : planUnit(unit, known.get(unit.original), languages);
  });
}

function planUnit(
  unit: ReturnedUnit,
  file: ReadonlyMap<string, JudgedText> | undefined,
  { first, lang }: { readonly first: string; readonly lang: string },
): PlannedUnit {
  const judged = file?.get(unit.place);
  if (unit.fault !== undefined) return refuse(unit, unit.fault);
  if (file === undefined) return refuse(unit, 'Your workspace has no such file.');
  if (judged === undefined) return refuse(unit, 'The file has no such text any more.');
  if (unit.target === undefined) return { kind: 'empty' };
  const { text } = judged;
  const { [first]: source, [lang]: old } = text.texts;
  if (source === undefined || hashText(unit.source) !== hashText(source)) {
    return refuse(unit, 'The text has changed since it was sent to the translator. Send it again.');
  }
  const translation = text.kind === 'line' ? unit.target.replace(/\s+/gu, ' ') : unit.target.replace(/(?<![ \t])[ \t]+$/gmu, '');
  if (old !== undefined && hashText(old) === hashText(translation)) {
    const isConfirmed = judged.state === 'current' || finished.has(unit.state ?? '');
    return isConfirmed ? { kind: 'confirmed', file: unit.original, text, translation: old } : { kind: 'untouched' };
  }
  const fault = text.kind === 'prose' ? findProseFault(source, translation) : undefined;
  if (fault !== undefined) return refuse(unit, fault);
  const longKey = text.form.kind === 'short' ? { longKey: text.form.key } : {};
  return { kind: 'change', file: unit.original, text, change: { pointer: text.pointer, lang, translation, first, ...longKey } };
}

/** What a page could not show of the translation, and the source does not have either. */
function findProseFault(source: string, translation: string): string | undefined {
  const find = (text: string): ReturnType<typeof parseProse>['diagnostics'] => parseProse(text, { file: '', path: [] }, false).diagnostics;
  const before = new Set(find(source).map(({ code }) => code));
  return find(translation).find(({ code, severity }) => severity === 'error' && !before.has(code))?.message;
}

function refuse({ original, place }: ReturnedUnit, why: string): PlannedUnit {
  return { kind: 'refused', file: original, place, why };
}
