import { isRecord, lookUp } from '../schema/index.js';

/** A schema and the file it stands in: a reference inside it is meant from there. */
export interface Placed {
  readonly schema: unknown;
  readonly file: string;
}

/** How a text is typed. `note` is a text of any length that is not published, `id` a short name. */
export type TextAs = 'line' | 'prose' | 'note' | 'date' | 'period' | 'web' | 'email' | 'phone' | 'id';

/** Where ids lead: to a register, to the list of law, or to a part of the same workspace or notice. */
export type NameSource = string;

export interface Property {
  readonly name: string;
  readonly placed: Placed;
  readonly required: boolean;
}

/** What may stand at a place, as a form sees it. */
export type Shape =
  | { readonly kind: 'text'; readonly as: TextAs; readonly translated: boolean; readonly orNotStated: boolean }
  | { readonly kind: 'number' }
  | { readonly kind: 'yes-no' }
  | { readonly kind: 'choice'; readonly words: readonly string[] }
  /** Several of a fixed list. */
  | { readonly kind: 'several'; readonly words: readonly (string | number)[]; readonly orNotStated: boolean }
  /** Something that has a name of its own, by id. */
  | { readonly kind: 'name'; readonly from: NameSource }
  /** Several that have names, or a word for them such as `all`. */
  | { readonly kind: 'names'; readonly from: NameSource; readonly words: readonly string[] }
  | { readonly kind: 'list'; readonly item: Placed }
  | { readonly kind: 'object'; readonly properties: readonly Property[] }
  /** Entries by id: a register. */
  | { readonly kind: 'map'; readonly entry: Placed }
  /** A word such as `none`, or else details; `only` in a list that takes the place of the controller’s. */
  | {
      readonly kind: 'answer';
      readonly words: readonly string[];
      readonly list?: Placed;
      readonly object?: Placed;
      readonly only?: Placed;
    }
  /** An item of a list that is a text, a word or an id, or else has more to say. `wrap` is the field that holds the same text then. */
  | { readonly kind: 'item'; readonly short: Shape; readonly object: Placed; readonly wrap: string };

/** What may stand where a schema is. `name` is the name of the field, or of the list for an item of it. */
export function shapeOf(schemas: readonly unknown[], placed: Placed, name: string): Shape {
  const { schema, file, refs } = follow(schemas, placed);
  const register = registerOf(placed) ?? registerOf({ schema, file });
  const inner = (found: unknown): Placed => ({ schema: found, file });
  if (typeof schema['x-text'] === 'string') {
    const orNotStated = schema['x-not-stated'] === true;
    return { kind: 'text', as: schema['x-text'] === 'prose' ? 'prose' : 'line', translated: true, orNotStated };
  }
  if (Array.isArray(schema['oneOf'])) return shapeOfChoice(schemas, schema['oneOf'].map(inner), { name, register });
  const words = wordsOf(schema);
  if (words.length > 0) return { kind: 'choice', words };
  switch (schema['type']) {
    case 'boolean':
      return { kind: 'yes-no' };
    case 'integer':
      return { kind: 'number' };
    case 'array':
      return shapeOfList(schemas, inner(schema['items']), { name, register });
    case 'object':
      return isRecord(schema['properties'])
        ? { kind: 'object', properties: propertiesOf({ schema, file }) }
        : { kind: 'map', entry: inner(schema['additionalProperties']) };
    default:
      return shapeOfText(schema, { name, register, refs });
  }
}

interface Around {
  readonly name: string;
  readonly register: string | undefined;
}

/** Fields that hold ids without a register, by name, and what the ids lead to. */
const references: Readonly<Record<string, NameSource>> = {
  people: 'people',
  data: 'personalData',
  recipients: 'recipients',
  retention: 'retention',
  processing: 'processing',
  jointControllers: 'controllers',
  hostedBy: 'controllers',
  to: 'contacts',
  replacedBy: 'notices',
  statute: 'statutes',
};

function shapeOfText(schema: Record<string, unknown>, { name, register, refs }: Around & { readonly refs: readonly string[] }): Shape {
  const from = register === undefined ? references[name] : `registers/${register}`;
  if (from !== undefined) return { kind: 'name', from };
  const { format = '' } = schema;
  const [as = ''] = /^[a-z]+/.exec(String(format)) ?? [];
  const formats: Readonly<Record<string, TextAs>> = { civil: 'date', period: 'period', web: 'web', email: 'email', phone: 'phone' };
  const isId = refs.some((ref) => /\/(Id|NoticeId)$/.test(ref)) || shortNotes.has(name);
  const isPlain = !('pattern' in schema) && !('minLength' in schema);
  const otherwise: TextAs = isId ? 'id' : isPlain ? 'note' : 'line';
  return { kind: 'text', as: formats[as] ?? otherwise, translated: false, orNotStated: String(format).endsWith('-or-not-stated') };
}

/** Texts that are not published and of a few letters. */
const shortNotes = new Set([
  'post',
  'ropa',
  'dpia',
  'balancingTest',
  'agreements',
  'reference',
  'icoRegistration',
  'hash',
  'ages',
  'language',
]);

function shapeOfList(schemas: readonly unknown[], item: Placed, { name, register }: Around): Shape {
  const { schema, refs } = follow(schemas, item);
  const words = wordsOf(schema);
  if (words.length > 0) return { kind: 'several', words, orNotStated: false };
  if (schema['type'] === 'integer') return { kind: 'several', words: range(schema), orNotStated: false };
  if (refs.some((ref) => ref.endsWith('/Id'))) {
    return { kind: 'names', from: register === undefined ? (references[name] ?? name) : `registers/${register}`, words: [] };
  }
  return { kind: 'list', item };
}

function shapeOfChoice(schemas: readonly unknown[], branches: readonly Placed[], around: Around): Shape {
  const found = branches.map((branch) => ({ branch, ...follow(schemas, branch) }));
  const words = found.flatMap(({ schema }) => (schema['type'] === 'string' ? wordsOf(schema) : []));
  const text = found.find(({ schema }) => schema['type'] === 'string' && wordsOf(schema).length === 0);
  const list = found.find(({ schema }) => schema['type'] === 'array');
  const objects = found.filter(({ schema }) => schema['type'] === 'object');
  const only = objects.find(({ schema }) => isRecord(schema['properties']) && 'only' in schema['properties']);
  const object = objects.find((one) => one !== only);
  if (object !== undefined && list === undefined && !words.some((word) => word === 'none' || word === 'not-stated')) {
    const properties = propertiesOf(object);
    const first = properties.find(({ required }) => required) ?? properties[0];
    const short: Shape =
      text === undefined ? { kind: 'choice', words } : shapeOfShort(registerOf(text.branch) ?? around.register, around.name);
    return { kind: 'item', short, object: object.branch, wrap: first?.name ?? '' };
  }
  if (list !== undefined) {
    const inner = shapeOfList(schemas, { schema: list.schema['items'], file: list.file }, around);
    if (inner.kind === 'names') return { ...inner, words };
    if (inner.kind === 'several') return { ...inner, orNotStated: words.includes('not-stated') };
  }
  return {
    kind: 'answer',
    words,
    ...(list && { list: { schema: list.schema, file: list.file } }),
    ...(object && { object: object.branch }),
    ...(only && { only: { schema: propertiesOf(only)[0]?.placed.schema, file: only.file } }),
  };
}

function shapeOfShort(register: string | undefined, name: string): Shape {
  if (register !== undefined) return { kind: 'name', from: `registers/${register}` };
  return { kind: 'text', as: name === 'items' ? 'line' : 'prose', translated: true, orNotStated: false };
}

/** The fields of a group, in the order of the schema. */
function propertiesOf({ schema, file }: Placed): readonly Property[] {
  if (!isRecord(schema) || !isRecord(schema['properties'])) return [];
  const required: readonly unknown[] = Array.isArray(schema['required']) ? schema['required'] : [];
  return Object.entries(schema['properties']).map(([name, property]) => ({
    name,
    placed: { schema: property, file },
    required: required.includes(name),
  }));
}

/** What a schema refers to in the end, and the references on the way. */
function follow(
  schemas: readonly unknown[],
  placed: Placed,
): { readonly schema: Record<string, unknown>; readonly file: string; readonly refs: readonly string[] } {
  let { schema, file } = placed;
  const refs: string[] = [];
  while (isRecord(schema) && typeof schema['$ref'] === 'string') {
    refs.push(schema['$ref']);
    ({ schema, file } = lookUp(schemas, schema['$ref'], file));
  }
  return { schema: isRecord(schema) ? schema : {}, file, refs };
}

function registerOf({ schema }: Placed): string | undefined {
  return isRecord(schema) && typeof schema['x-register'] === 'string' ? schema['x-register'] : undefined;
}

function wordsOf(schema: Record<string, unknown>): readonly string[] {
  const listed: unknown = 'const' in schema ? [schema['const']] : schema['enum'];
  return Array.isArray(listed) ? listed.map(String) : [];
}

function range({ minimum, maximum }: Record<string, unknown>): readonly number[] {
  const [first, last] = [Number(minimum), Number(maximum)];
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, position) => first + position);
}
