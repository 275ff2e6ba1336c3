import type { TranslationRecord } from '../schema/index.js';
import { hashText } from './hash-text.js';
import type { TranslatableText } from './list-texts.js';
import type { Sidecar } from './sidecar.js';

/**
 * How a text stands in one language:
 * - `current`: translated from the text as it is now
 * - `unrecorded`: there is a translation, and nobody knows from which text
 * - `stale`: the text has changed since it was translated
 * - `missing`: there is none
 * - `same`: there is none, and none is missed
 */
export type TranslationState = 'current' | 'unrecorded' | 'stale' | 'missing' | 'same';

/** A text and how it stands in one language. */
export interface JudgedText {
  readonly text: TranslatableText;
  readonly lang: string;
  readonly state: TranslationState;
  /** The post of the speaker who read the translation as it is now. */
  readonly reviewedBy?: string;
}

/**
 * How each text of a file stands in each language of the site. `file` is its name in translations.yaml.
 *
 * A text is known by its place, and where it has moved, as the items of a list do, by being the same text with the same translation.
 */
export function judgeTexts(
  texts: readonly TranslatableText[],
  file: string,
  sidecar: Sidecar,
  languages: readonly string[],
): readonly JudgedText[] {
  const [first = 'en', ...others] = languages;
  const records = sidecar.texts[file] ?? {};
  const known = listRecordedPairs(records);
  const moved = findMoved(texts, first, others, known);
  const judge = (text: TranslatableText, lang: string): JudgedText => {
    const { [first]: source, [lang]: translation } = text.texts;
    if (translation === undefined) return { text, lang, state: text.optional ? 'same' : 'missing' };
    // Without the first language there is nothing that it could have been translated from.
    if (source === undefined) return { text, lang, state: 'current' };
    const pair = known.get(pairOf(lang, hashText(source), hashText(translation)));
    if (pair) return { text, lang, state: 'current', ...(pair.reviewedBy === undefined ? {} : { reviewedBy: pair.reviewedBy }) };
    const record = Object.hasOwn(records, text.place) ? records[text.place]?.[lang] : undefined;
    if (record === undefined) return { text, lang, state: 'unrecorded' };
    if (record.source === hashText(source)) return { text, lang, state: 'current' };
    const isElsewhere = text.path.some((step) => typeof step === 'number') && moved.has(pairOfRecord(lang, record));
    return { text, lang, state: isElsewhere ? 'unrecorded' : 'stale' };
  };
  return texts.flatMap((text) => [
    ...(text.texts[first] === undefined ? [{ text, lang: first, state: 'missing' as const }] : []),
    ...others.map((lang) => judge(text, lang)),
  ]);
}

interface RecordedPair {
  /** How many records there are of it. */
  readonly count: number;
  readonly reviewedBy?: string;
}

function listRecordedPairs(records: Sidecar['texts'][string]): ReadonlyMap<string, RecordedPair> {
  const pairs = new Map<string, RecordedPair>();
  for (const [lang, record] of Object.values(records).flatMap((byLang) => Object.entries(byLang))) {
    const key = pairOfRecord(lang, record);
    const before = pairs.get(key);
    const reviewedBy = before?.reviewedBy ?? record.reviewedBy;
    pairs.set(key, { count: (before?.count ?? 0) + 1, ...(reviewedBy === undefined ? {} : { reviewedBy }) });
  }
  return pairs;
}

/** Recorded pairs that all stand somewhere in the file: a record of one, where something else stands now, tells nothing of that. */
function findMoved(
  texts: readonly TranslatableText[],
  first: string,
  others: readonly string[],
  known: ReadonlyMap<string, RecordedPair>,
): ReadonlySet<string> {
  const present = new Map<string, number>();
  for (const { [first]: source, ...rest } of texts.map((text) => text.texts)) {
    for (const lang of others) {
      const translation = rest[lang];
      if (source === undefined || translation === undefined) continue;
      const key = pairOf(lang, hashText(source), hashText(translation));
      present.set(key, (present.get(key) ?? 0) + 1);
    }
  }
  return new Set([...known].filter(([key, { count }]) => (present.get(key) ?? 0) >= count).map(([key]) => key));
}

function pairOfRecord(lang: string, { source, translation }: TranslationRecord): string {
  return pairOf(lang, source, translation ?? '');
}

function pairOf(lang: string, source: string, translation: string): string {
  return `${lang} ${source} ${translation}`;
}

/** Whether readers of a language get this text in another one. */
export function isLacking({ state }: JudgedText): boolean {
  return state === 'missing' || state === 'stale';
}
