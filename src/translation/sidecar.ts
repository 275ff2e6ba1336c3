import type { Diagnostic, Result } from '../diagnostics/index.js';
import type { ReviewedPhrases, TranslatedText, TranslationRecord, Validator } from '../schema/index.js';
import type { YamlFile } from '../yaml/index.js';

/** What translations.yaml knows: of each text that was translated, what it was translated from; and which phrases of ours a speaker has read. */
export interface Sidecar {
  /** By file without `.yaml`, place and language. */
  readonly texts: Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, TranslationRecord>>>>>>;
  /** By language. */
  readonly phrases: Readonly<Record<string, ReviewedPhrases>>;
  /** The file is there and could not be read: nothing is known, and nothing is said of what is not recorded. Its own findings are errors. */
  readonly faulty?: true;
}

export const emptySidecar: Sidecar = { texts: {}, phrases: {} };

/** Reads translations.yaml. One that is faulty as a whole or in part counts as a whole: what it said may be what no longer holds. */
export function readSidecar({ value: yaml, diagnostics }: Result<YamlFile | undefined>, validator: Validator): Result<Sidecar> {
  const faulty: Sidecar = { ...emptySidecar, faulty: true };
  if (!yaml) {
    const isEmpty = diagnostics.every(({ code }) => code === 'yaml/empty');
    return isEmpty ? { value: emptySidecar, diagnostics: [] } : { value: faulty, diagnostics: diagnostics.map(addAdvice) };
  }
  const read = validator.validate('translations', yaml);
  const found = [...diagnostics, ...read.diagnostics].map(addAdvice);
  if (!read.value) return { value: faulty, diagnostics: found };
  const { texts = {}, phrases = {} } = read.value;
  const ofFile = (places: Readonly<Record<string, TranslatedText>>): Sidecar['texts'][string] =>
    mapValues(places, ({ cy }): Readonly<Record<string, TranslationRecord>> => (cy ? { cy } : {}));
  const { cy } = phrases;
  return { value: { texts: mapValues(texts, ofFile), phrases: cy ? { cy } : {} }, diagnostics: found };
}

function mapValues<T, R>(record: Readonly<Record<string, T>>, map: (value: T) => R): Readonly<Record<string, R>> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value)]));
}

function addAdvice(diagnostic: Diagnostic): Diagnostic {
  return diagnostic.severity === 'error' ? { ...diagnostic, hint: [diagnostic.hint, advice].filter(Boolean).join(' ') } : diagnostic;
}

const advice =
  'Fairnotice writes this file. Until it is right, we cannot tell which translations still hold. Take back the last good copy, or delete the file and record the translations anew: fairnotice translations --record.';
