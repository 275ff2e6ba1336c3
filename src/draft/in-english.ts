import { isRecord } from '../schema/index.js';
import { listTextsOf, type TranslatableText } from '../translation/index.js';
import type { Json } from './json.js';
import type { Registered } from './registered.js';

/** A model in a workspace whose first language is another: its texts say that they are English. */
export function inEnglish(value: Json, languages: readonly string[], schemas: readonly unknown[], registered: Registered): Json {
  if ((languages[0] ?? 'en') === 'en') return value;
  const entries = [...(registered['data-categories'] ?? [])].flat().map((name) => name.toLowerCase());
  const texts = listTextsOf({ kind: 'notice', value }, { languages, schemas, categories: new Set(entries) });
  return texts.reduce<unknown>((all, { pointer, form, texts: words }) => changeAt(all, pointer, form, words), value) as Json;
}

function changeAt(
  value: unknown,
  [step, ...rest]: readonly (string | number)[],
  form: TranslatableText['form'],
  words: TranslatableText['texts'],
): unknown {
  if (step === undefined) return mark(value, form, words);
  if (Array.isArray(value)) return value.map((item: unknown, at) => (at === step ? changeAt(item, rest, form, words) : item));
  return isRecord(value) ? { ...value, [step]: changeAt(value[step], rest, form, words) } : value;
}

function mark(value: unknown, form: TranslatableText['form'], words: TranslatableText['texts']): unknown {
  const [text] = Object.values(words);
  if (form.kind === 'plain') return { en: text };
  return form.kind === 'short' ? { [form.key]: { en: text } } : value;
}
