import { inQuotes } from './colon-in-text.js';
import type { Options } from './find-options.js';

/** Which of a few words to write, as a sentence without its full stop. */
export function choose(words: readonly string[]): string {
  return words.length === 1 ? `Write ${String(words[0])}` : `Use one of: ${words.join(', ')}`;
}

/** What else a field can hold besides its words: `beside` are the sorts of value, `options` what is known of the field, `items` of the items of its list. */
export function besideAdvice(beside: readonly string[], options: Options, items: Options): string {
  if (beside.includes('array')) {
    return `, or give a list, each item on a line of its own with a hyphen and a space before it${suchAs('with fields', items.fields)}`;
  }
  return beside.includes('object') ? `, or give fields, each on a line of its own below this one${suchAs('', options.fields)}` : '';
}

/** How to write a group of fields. */
export function fieldsAdvice({ fields }: Options): string {
  return `Write each field on a line of its own${suchAs('', fields)}.`;
}

/** The value as a list of one, for a field whose list would take it; `undefined` where it would not. */
export function asListOf(typed: string, items: Options): string | undefined {
  const number = /^[1-9]\d*$/.test(typed) ? Number(typed) : undefined;
  if (number !== undefined && items.takes(number)) return `[${typed}]`;
  if (answers.has(typed.toLowerCase()) || !items.takes(typed)) return undefined;
  return `[${/^[a-z][a-z0-9-]*$/.test(typed) ? typed : inQuotes(typed)}]`;
}

/** Words for a whole field. In a list they would be taken for ids or names. */
const answers: ReadonlySet<string> = new Set(['all', 'none', 'no', 'yes', 'not-stated', 'unknown', 'true', 'false', 'null', '']);

function suchAs(before: string, fields: readonly string[]): string {
  if (fields.length === 0) return '';
  const names = fields.map((field) => `“${field}:”`);
  const list = names.length === 1 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${String(names.at(-1))}`;
  return before === '' ? `, such as ${list}` : `, ${before} such as ${list}`;
}
