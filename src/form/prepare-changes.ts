import type { Change } from '../revise/index.js';
import { isRecord } from '../schema/index.js';
import type { FormInput } from './form-input.js';
import { valueAt } from './paths.js';
import { placeAt, type Place } from './places.js';

type Known = Pick<FormInput, 'schemas' | 'schema' | 'value' | 'languages'>;

/**
 * A change as a page sends it, as changes of the file. A page knows texts and what was chosen; here they become what the schema has:
 * - a text in several languages is a map only as long as there is more than the first language;
 * - an empty text takes its field away where it may be missing, and stays as an empty text where it may not, and in lists;
 * - spaces around a text go;
 * - `yes` and `no`, and digits, become what they stand for; what does not become anything is kept as it was typed;
 * - what stands in a short form (a word in place of details, a text in place of fields) is written out when something is put inside it.
 *
 * What is typed is never refused here: the checks say what is wrong with it.
 */
export function prepareChanges(known: Known, change: Change): readonly Change[] {
  const place = placeAt(known, change.path);
  switch (change.kind) {
    case 'set':
      return prepareSet(known, place, change);
    case 'remove':
      return valueAt(known.value, change.path) === undefined ? [] : [change];
    case 'insert':
      return prepareInsert(known, change);
    case 'move':
      return [change];
    default:
      return change satisfies never;
  }
}

function prepareSet(known: Known, place: Place | undefined, change: Change & { readonly kind: 'set' }): readonly Change[] {
  const { path } = change;
  const value = place === undefined ? change.value : readTyped(known, place, change.value);
  const isItem = typeof path.at(-1) === 'number';
  if (isNothing(value) && !isItem && place?.required !== true) {
    return valueAt(known.value, path) === undefined ? [] : [{ kind: 'remove', path }];
  }
  const kept = value === undefined ? '' : value;
  if (place?.shape.kind === 'item' && isRecord(kept) && !isRecord(place.value) && isMapOfLanguages(kept)) {
    return [{ kind: 'set', path, value: { [place.shape.wrap]: kept } }];
  }
  return putInside(known, { kind: 'set', path, value: kept });
}

/** Where what stands above a value is a word or a text, that is written out first. */
function putInside(known: Known, change: Change & { readonly kind: 'set' }): readonly Change[] {
  const { path, value } = change;
  for (let length = 1; length < path.length; length += 1) {
    const above = path.slice(0, length);
    const now = valueAt(known.value, above);
    if (typeof now === 'object' && now !== null) continue;
    if (now === undefined || now === null) break;
    const place = placeAt(known, above);
    const first = place?.shape.kind === 'item' ? { [place.shape.wrap]: now } : {};
    const [step = '', ...rest] = path.slice(length);
    if (place?.shape.kind === 'item' && step === place.shape.wrap && rest.length === 0 && !isRecord(value)) {
      return [{ kind: 'set', path: above, value }];
    }
    const inner = rest.reduceRight<unknown>((content, one) => (typeof one === 'string' ? { [one]: content } : [content]), value);
    return [{ kind: 'set', path: above, value: { ...first, [String(step)]: inner } }];
  }
  return [change];
}

/** Into what is no list yet, the first item is put as a list. */
function prepareInsert(known: Known, change: Change & { readonly kind: 'insert' }): readonly Change[] {
  const { path, value } = change;
  const now = valueAt(known.value, path);
  if (Array.isArray(now)) return [{ ...change, position: Math.min(change.position, now.length) }];
  return putInside(known, { kind: 'set', path, value: [value] });
}

/** What was typed or chosen, as the schema has it. */
function readTyped(known: Known, place: Place, typed: unknown): unknown {
  const shape = place.shape.kind === 'item' ? place.shape.short : place.shape;
  switch (shape.kind) {
    case 'text':
      return isRecord(typed) ? joinLanguages(typed, place.value, known.languages) : trimLike(place.value, typed);
    case 'yes-no':
      return typed === 'true' ? true : typed === 'false' ? false : typed;
    case 'number':
      return typeof typed === 'string' && /^-?\d{1,15}$/.test(typed.trim()) ? Number(typed) : typed;
    case 'names':
      return keepOrder(place.value, typed);
    case 'several':
      return keepOrder(
        place.value,
        Array.isArray(typed) && shape.words.some((word) => typeof word === 'number') ? typed.map(toNumber) : typed,
      );
    default:
      return typed;
  }
}

/** One text in the first language of the site is written as such. A language that was not sent stays. */
function joinLanguages(typed: Readonly<Record<string, unknown>>, now: unknown, languages: readonly string[]): unknown {
  const [first = 'en'] = languages;
  const before = isRecord(now) ? now : {};
  const all = Object.fromEntries(
    Object.entries({ ...before, ...trimAll(typed, before) }).filter(([, text]) => text !== '' && text !== undefined),
  );
  const given = Object.keys(all);
  if (given.length === 0) return '';
  return given.length === 1 && given[0] === first ? all[first] : all;
}

/** What was chosen before stays where it was in the list; what is new comes last. */
function keepOrder(now: unknown, chosen: unknown): unknown {
  if (!Array.isArray(now) || !Array.isArray(chosen)) return chosen;
  const before: readonly unknown[] = now;
  const after: readonly unknown[] = chosen;
  return [...before.filter((one) => after.includes(one)), ...after.filter((one) => !before.includes(one))];
}

/**
 * Spaces and empty lines around a text say nothing, and a text that ends with a space for as long as it takes to type the next word would have to
 * be written in another way. The one line break at the end of a text in a block is how such texts are written.
 */
function trimLike(now: unknown, typed: unknown): unknown {
  if (typeof typed !== 'string') return typed;
  const text = typed.replace(/\r\n?/g, '\n').trim();
  const before = typeof now === 'string' ? now : '';
  const endsWithBreak = before.endsWith('\n') || (text.includes('\n') && !before.includes('\n'));
  return text !== '' && endsWithBreak ? `${text}\n` : text;
}

function trimAll(typed: Readonly<Record<string, unknown>>, now: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(typed).map(([lang, text]) => [lang, trimLike(now[lang], text)]));
}

function isMapOfLanguages(value: Readonly<Record<string, unknown>>): boolean {
  const keys = Object.keys(value);
  return keys.length > 0 && keys.every((key) => /^[a-z]{2}$/.test(key));
}

function isNothing(value: unknown): boolean {
  return value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
}

function toNumber(value: unknown): unknown {
  return typeof value === 'string' && /^\d+$/.test(value) ? Number(value) : value;
}
