import { findStatute } from '../law/index.js';
import { isRecord } from '../schema/index.js';
import type { FormInput, Named } from './form-input.js';
import { notStated, wordsOf } from './words/choices.js';

/** The words of a text, in the first language that has any. */
export function wordsIn(value: unknown, languages: readonly string[]): string {
  const text = isRecord(value) ? (languages.map((lang) => value[lang]).find(isWords) ?? Object.values(value).find(isWords)) : value;
  if (text === 'not-stated') return notStated;
  return typeof text === 'string' || typeof text === 'number' ? String(text).replace(/\s+/g, ' ').trim() : '';
}

/** What an item of a list is called, as far as it says. */
export function nameItem(item: unknown, input: FormInput): string {
  if (!isRecord(item)) return wordsIn(item, input.languages);
  const own = ['heading', 'name', 'text', 'records', 'item', 'recipient', 'what', 'title', 'commonLaw', 'guidance', 'measure', 'summary'];
  const found = own.map((key) => wordsIn(item[key], input.languages)).find((text) => text !== '');
  return found ?? nameByChoice(item) ?? nameByEntry(item, input) ?? nameFirst(item, input) ?? wordsIn(item['when'], input.languages);
}

/** What is worth a line under the name of an item. */
export function describeItem(item: unknown, input: FormInput): readonly string[] {
  if (!isRecord(item)) return [];
  const name = nameItem(item, input);
  const { who, items, purposes, teams, law } = item;
  const lines = [
    nameAll(who, 'registers/recipients', input),
    nameAll(items, 'registers/data-categories', input),
    nameAll(purposes, '', input),
    nameAll(teams, '', input),
    nameAll(law, '', input),
    ...['function', 'provision', 'period', 'when', 'does', 'date', 'phone', 'email'].map((key) => wordsIn(item[key], input.languages)),
  ];
  return lines
    .filter((line) => line !== '' && line !== name)
    .slice(0, 2)
    .map(shorten);
}

/** A value in a few lines, to be read and not changed. */
export function summarise(value: unknown, input: FormInput, name: string): readonly string[] {
  if (value === undefined) return [];
  if (Array.isArray(value)) return value.map((item: unknown) => shorten(nameId(item, name, input)));
  if (!isRecord(value)) return [shorten(typeof value === 'boolean' ? (value ? 'Yes' : 'No') : wordsOfScalar(value, name))];
  if ('only' in value) return summarise(value['only'], input, name);
  const language = Object.keys(value).every((key) => /^[a-z]{2}$/.test(key));
  if (language) return [shorten(wordsIn(value, input.languages))];
  return Object.entries(value)
    .flatMap(([key, inner]) => summarise(inner, input, key))
    .slice(0, 8);
}

/** The names of ids from somewhere, those of the notice itself among them. */
export function namesFrom(from: string, input: FormInput): readonly Named[] {
  const { value, controller, names } = input;
  const own = isRecord(value)
    ? input.kind === 'controller' && isRecord(value['inherited'])
      ? { ...value, ...value['inherited'] }
      : value
    : {};
  const theirs = isRecord(controller?.value) && isRecord(controller.value['inherited']) ? controller.value['inherited'] : {};
  switch (from) {
    case 'people':
    case 'personalData':
    case 'processing':
      return named(own[from], input);
    case 'recipients':
      return named(outside(own[from] ?? theirs[from]), input);
    case 'retention':
      return distinct([...named(only(own[from]), input), ...named(only(theirs[from]), input)]);
    case 'contacts':
      return distinct([...routes, ...named(only(own[from]), input), ...named(only(theirs[from]), input)]);
    default:
      return names[from] ?? [];
  }
}

const routes: readonly Named[] = [
  { id: 'service', name: 'The service' },
  { id: 'data-protection-officer', name: 'The data protection officer' },
];

export function shorten(text: string): string {
  const letters = [...text];
  return letters.length > 160 ? `${letters.slice(0, 159).join('').trimEnd()}…` : text;
}

/** The name of an id in a list that leads somewhere; of anything else, what it is called. */
function nameId(item: unknown, list: string, input: FormInput): string {
  const from = { who: 'registers/recipients', security: 'registers/security-measures', items: 'registers/data-categories' }[list];
  const found = from === undefined ? undefined : (input.names[from] ?? []).find(({ id }) => id === item);
  return found?.name ?? nameItem(item, input);
}

function wordsOfScalar(value: unknown, name: string): string {
  return typeof value === 'string' && /^[a-z0-9-]+$/.test(value) ? wordsOf(name, value) : wordsIn(value, []);
}

function nameByChoice(item: Readonly<Record<string, unknown>>): string | undefined {
  const field = ['basis', 'condition', 'authority', 'right', 'kind', 'role'].find((key) => typeof item[key] === 'string');
  return field === undefined ? undefined : wordsOf(field, String(item[field]));
}

function nameByEntry(item: Readonly<Record<string, unknown>>, input: FormInput): string | undefined {
  const { who, class: kind, category, statute, legislation, schedule } = item;
  const entry = (register: string, id: unknown): string | undefined =>
    input.names[`registers/${register}`]?.find((one) => one.id === id)?.name;
  return [
    nameAll(who, 'registers/recipients', input),
    entry('retention', kind),
    entry('data-categories', category),
    typeof statute === 'string' ? (findStatute(statute)?.title ?? statute) : undefined,
    entry('legislation', legislation),
    isRecord(schedule) ? wordsIn(schedule['title'], input.languages) : undefined,
    wordsIn(item['criteria'], input.languages),
  ].find((name) => name !== undefined && name !== '');
}

function nameFirst(item: Readonly<Record<string, unknown>>, input: FormInput): string | undefined {
  const list = [item['purposes'], item['items'], item['teams']].find(Array.isArray);
  const name = list === undefined ? '' : nameId(list[0], 'items', input);
  return name === '' ? undefined : name;
}

function nameAll(list: unknown, from: string, input: FormInput): string {
  if (!Array.isArray(list)) return '';
  const names = list.map((one: unknown) => (input.names[from] ?? []).find(({ id }) => id === one)?.name ?? nameItem(one, input));
  return names
    .filter((name) => name !== '')
    .map((name) => name.replace(/\.$/, ''))
    .join('; ');
}

function named(list: unknown, input: FormInput): readonly Named[] {
  if (!Array.isArray(list)) return [];
  return list.flatMap((item: unknown) => {
    const id = isRecord(item) ? item['id'] : undefined;
    if (typeof id !== 'string' || id === '') return [];
    const name = nameItem(item, input);
    return [{ id, name: name === '' ? id : shorten(name) }];
  });
}

function outside(value: unknown): unknown {
  return isRecord(value) ? value['outside'] : undefined;
}

function only(value: unknown): unknown {
  return isRecord(value) ? value['only'] : value;
}

function distinct(all: readonly Named[]): readonly Named[] {
  return [...new Map(all.map((one) => [one.id, one])).values()];
}

function isWords(value: unknown): boolean {
  return typeof value === 'string' && value !== '';
}
