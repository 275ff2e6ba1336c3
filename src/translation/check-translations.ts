import type { Result } from '../diagnostics/index.js';
import { lookUp, type Line, type RegisterKind } from '../schema/index.js';
import { findLacks } from './find-lacks.js';
import { judgeTexts, type JudgedText } from './judge-texts.js';
import { listTexts, type TranslatableText } from './list-texts.js';
import type { Sidecar } from './sidecar.js';
import { withoutStale } from './without-stale.js';

/** The kinds of files that hold texts for readers. */
export type TextFileKind = 'notice' | 'controller' | 'site' | RegisterKind;

/** A file that fits its schema. */
export interface TextFile<T> {
  readonly kind: TextFileKind;
  /** Its name in translations.yaml: the path in the workspace without `.yaml`. */
  readonly name: string;
  /** Its name as people are shown it. */
  readonly file: string;
  readonly value: T;
}

/** What translations are judged by. Plain values. */
export interface TranslationContext {
  readonly sidecar: Sidecar;
  readonly languages: readonly string[];
  /** The schema files of the product. */
  readonly schemas: readonly unknown[];
  /** Names and ids of the register of data categories, in small letters: words of a notice that the register translates. */
  readonly categories: ReadonlySet<string>;
}

/** A file as its readers may see it. */
export interface CheckedFile<T> {
  /** Without the translations that no longer fit their source. */
  readonly value: T;
  readonly judged: readonly JudgedText[];
}

/** Judges the translations of a file, and takes out of it those that no longer hold. Of a site in one language there is nothing to say. */
export function checkTranslations<T>(file: TextFile<T>, context: TranslationContext): Result<CheckedFile<T>> {
  const { sidecar, languages } = context;
  if (languages.length < 2) return { value: { value: file.value, judged: [] }, diagnostics: [] };
  const judged = judgeTexts(listTextsOf(file, context), file.name, sidecar, languages);
  const known = sidecar.faulty ? judged.filter(({ state }) => state !== 'unrecorded') : judged;
  return { value: { value: withoutStale(file.value, judged), judged }, diagnostics: findLacks(file.file, known, languages) };
}

/** The texts of a file that readers see. */
export function listTextsOf(
  { kind, value }: Pick<TextFile<unknown>, 'kind' | 'value'>,
  { languages, schemas, categories }: Omit<TranslationContext, 'sidecar'>,
): readonly TranslatableText[] {
  return listTexts(value, lookUp(schemas, '', `${kind}.schema.json`), {
    find: (ref, from) => lookUp(schemas, ref, from),
    first: languages[0] ?? 'en',
    isEntry: (word) => categories.has(word.toLowerCase()),
  });
}

/** The ids and names of data categories, in small letters. */
export function listCategories(entries: Readonly<Record<string, { readonly name: Line }>>): ReadonlySet<string> {
  return new Set(
    Object.entries(entries)
      .flatMap(([id, { name }]) => [id, ...(typeof name === 'string' ? [name] : [name.en, name.cy])])
      .flatMap((word) => word?.toLowerCase() ?? []),
  );
}
