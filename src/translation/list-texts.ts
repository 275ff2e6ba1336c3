import { isRecord } from '../schema/index.js';

/** A schema and the file it stands in: a reference inside it is meant from there. */
export interface PlacedSchema {
  readonly schema: unknown;
  readonly file: string;
}

/** Looks up a `$ref` that stands in a file. */
export type FindSchema = (ref: string, file: string) => PlacedSchema;

/** A text that readers see, in the languages in which it is there. */
export interface TranslatableText {
  /** Keys, and ids in place of positions where an item has one: the path of an origin. */
  readonly path: readonly (string | number)[];
  /** Keys and positions. */
  readonly pointer: readonly (string | number)[];
  /** The path with slashes: how translations.yaml and translators' files name it. */
  readonly place: string;
  readonly kind: 'line' | 'prose';
  /** By language. A plain text stands in the site's first language. */
  readonly texts: Readonly<Record<string, string>>;
  /** How it is written: as a plain text; as a map of languages; or in short, where a map stands under `key` in the long form. */
  readonly form: { readonly kind: 'plain' | 'map' } | { readonly kind: 'short'; readonly key: string };
  /** What the field is for, from its schema. */
  readonly help: string;
  /** Reads the same in every language where nothing else is given, such as a postal address. It is not missed. */
  readonly optional: boolean;
}

export interface ListOptions {
  readonly find: FindSchema;
  /** The site's first language. */
  readonly first: string;
  /** Whether a word is the id or the name of a register's entry, whose words then are the entry's. */
  readonly isEntry: (word: string) => boolean;
}

/**
 * Every text of a file that readers see and that can be translated, in the order of the file: what its schema marks as a text and as public.
 * The file has to fit its schema. Ids, names that a register gives, web addresses and `not-stated` are no texts.
 */
export function listTexts(value: unknown, schema: PlacedSchema, options: ListOptions): readonly TranslatableText[] {
  return walk({ value, path: [], pointer: [], help: '', optional: false }, schema, options);
}

/** Where the walk stands. */
interface Here {
  readonly value: unknown;
  readonly path: readonly (string | number)[];
  readonly pointer: readonly (string | number)[];
  readonly help: string;
  readonly optional: boolean;
}

/** Shapes that may be written as a mere text, and the key under which the text stands in the long form. */
const longForms: Readonly<Record<string, string>> = { Purpose: 'text', DataItem: 'item' };

/** Lists whose lines are an address: one that is written in one language is right in every other. */
const sameEverywhere = new Set(['address', 'regulatorAddress']);

/** Whether a thing says which language it is in. Its name is in that language whatever the page; a video in sign language has one for readers. */
function namesItself({ language, kind }: Readonly<Record<string, unknown>>): boolean {
  return typeof language === 'string' && kind !== 'bsl';
}

function walk(here: Here, { schema, file }: PlacedSchema, options: ListOptions): readonly TranslatableText[] {
  if (!isRecord(schema)) return [];
  const { value } = here;
  if ('x-text' in schema) return readText(here, schema, options.first);
  if (typeof schema['$ref'] === 'string') return walk(here, options.find(schema['$ref'], file), options);
  if (Array.isArray(schema['oneOf'])) return walkChoice(here, schema['oneOf'], file, options);
  if (Array.isArray(value)) {
    const items = { schema: schema['items'], file };
    return nameItems(value).flatMap(({ item, step, position }) =>
      walk({ ...here, value: item, path: [...here.path, step], pointer: [...here.pointer, position] }, items, options),
    );
  }
  if (!isRecord(value)) return [];
  const properties = isRecord(schema['properties']) ? schema['properties'] : {};
  const isMapOfIds = isRecord(schema['additionalProperties']);
  return Object.entries(value).flatMap(([key, member]) => {
    const property = properties[key] ?? (isMapOfIds ? schema['additionalProperties'] : undefined);
    if (!isRecord(property) || (!isMapOfIds && property['x-audience'] !== 'public')) return [];
    const inside: Here = {
      value: member,
      path: [...here.path, key],
      pointer: [...here.pointer, key],
      help: typeof property['description'] === 'string' ? property['description'] : '',
      optional: sameEverywhere.has(key) || (key === 'name' && namesItself(value)),
    };
    return walk(inside, { schema: property, file }, options);
  });
}

function walkChoice(here: Here, branches: readonly unknown[], file: string, options: ListOptions): readonly TranslatableText[] {
  const { value } = here;
  if (typeof value === 'string') {
    const key = branches.map(longFormOf).find((found) => found !== undefined);
    const isText = key !== undefined && !options.isEntry(value);
    return isText ? [describe(here, { kind: 'prose', texts: { [options.first]: value }, form: { kind: 'short', key } })] : [];
  }
  const sort = Array.isArray(value) ? 'array' : typeof value;
  const branch = branches.find((candidate) => typeOf({ schema: candidate, file }, options.find) === sort);
  return walk(here, { schema: branch, file }, options);
}

function longFormOf(branch: unknown): string | undefined {
  const ref = isRecord(branch) ? branch['$ref'] : undefined;
  return typeof ref === 'string' ? longForms[ref.slice(ref.lastIndexOf('/') + 1)] : undefined;
}

function typeOf({ schema, file }: PlacedSchema, find: FindSchema): unknown {
  if (!isRecord(schema)) return undefined;
  return typeof schema['$ref'] === 'string' ? typeOf(find(schema['$ref'], file), find) : schema['type'];
}

function readText(here: Here, schema: Readonly<Record<string, unknown>>, first: string): readonly TranslatableText[] {
  const { value } = here;
  const kind = schema['x-text'] === 'prose' ? 'prose' : 'line';
  if (typeof value === 'string') {
    const isAnswer = schema['x-not-stated'] === true && value === 'not-stated';
    return isAnswer ? [] : [describe(here, { kind, texts: { [first]: value }, form: { kind: 'plain' } })];
  }
  if (!isRecord(value)) return [];
  const texts = Object.entries(value).flatMap(([lang, text]) => (typeof text === 'string' ? [[lang, text] as const] : []));
  return [describe(here, { kind, texts: Object.fromEntries(texts), form: { kind: 'map' } })];
}

function describe({ path, pointer, help, optional }: Here, text: Pick<TranslatableText, 'kind' | 'texts' | 'form'>): TranslatableText {
  return { path, pointer, place: path.join('/'), ...text, help, optional: optional || !Object.values(text.texts).some(hasLetters) };
}

function hasLetters(text: string): boolean {
  return /\p{L}/u.test(text);
}

/** Items under their `id`, where they have one that no earlier item has, else under their position: as origins name them. */
function nameItems(
  items: readonly unknown[],
): readonly { readonly item: unknown; readonly step: string | number; readonly position: number }[] {
  const seen = new Set<string>();
  return items.map((item, position) => {
    const id = isRecord(item) && typeof item['id'] === 'string' ? item['id'] : undefined;
    const step = id === undefined || seen.has(id) ? position : id;
    if (id !== undefined) seen.add(id);
    return { item, step, position };
  });
}
