import {
  findDefinition,
  fieldsOf,
  asSchema,
  schemaOf,
  type PlacedSchema,
  type Schema,
  type Schemas,
} from '../../scripts/generate/schemas.js';

/** A value that holds every field its schema knows, and where in it the internal fields are. */
export interface EveryField {
  readonly value: unknown;
  /** The same without the internal fields, and with the list itself in place of `only:` and a list. */
  readonly published: unknown;
  /** Paths in `value` of the internal fields, those within another internal field left out. */
  readonly internal: readonly (readonly (string | number)[])[];
}

/** What every text in an internal field holds. */
export const secret = 'internal-marker';

/**
 * Makes a value with every field of a kind of file. Where a field may be written in several ways it takes the way at `way`
 * (counted from 0, and round again). Every id is `an-id`, so that what refers to something finds it.
 */
export function everyField(schemas: Schemas, file: string, way: number): EveryField {
  return make(schemaOf(schemas, file), { schemas, way, audience: 'public' });
}

interface Making {
  readonly schemas: Schemas;
  readonly way: number;
  readonly audience: 'public' | 'internal';
}

function make({ schema, file }: PlacedSchema, making: Making): EveryField {
  if (typeof schema['$ref'] === 'string') return make(findDefinition(making.schemas, schema['$ref'], file), making);
  if (Array.isArray(schema['oneOf'])) {
    const branches = schema['oneOf'].map(asSchema);
    return make({ schema: branches[making.way % branches.length]!, file }, making);
  }
  if (schema['type'] === 'array') {
    const item = make({ schema: asSchema(schema['items']), file }, making);
    return { value: [item.value], published: [item.published], internal: item.internal.map((path) => [0, ...path]) };
  }
  if (schema['type'] === 'object') return makeObject({ schema, file }, making);
  const value = leaf(schema, making.audience !== 'public');
  return { value, published: value, internal: [] };
}

function makeObject({ schema, file }: PlacedSchema, making: Making): EveryField {
  if (typeof schema['additionalProperties'] === 'object') {
    const { value, published, internal } = make({ schema: asSchema(schema['additionalProperties']), file }, making);
    return { value: { 'an-id': value }, published: { 'an-id': published }, internal: internal.map((path) => ['an-id', ...path]) };
  }
  const made = fieldsOf(schema).map(([name, field]) => {
    const hidden = field['x-audience'] !== 'public';
    return { name, hidden, inner: make({ schema: field, file }, { ...making, audience: hidden ? 'internal' : making.audience }) };
  });
  const [first] = made;
  return {
    value: Object.fromEntries(made.map(({ name, inner }) => [name, inner.value])),
    published:
      first?.name === 'only'
        ? first.inner.published
        : Object.fromEntries(made.filter(({ hidden }) => !hidden).map(({ name, inner }) => [name, inner.published])),
    internal: made.flatMap(({ name, hidden, inner }) => (hidden ? [[name]] : inner.internal.map((path) => [name, ...path]))),
  };
}

const formats: Readonly<Record<string, string>> = {
  'civil-date': '2026-09-01',
  'civil-date-or-not-stated': '2026-09-01',
  'period-or-not-stated': '6 years',
  'web-address': 'https://www.example.org/',
  'web-address-or-not-stated': 'https://www.example.org/',
  'email-address': 'help@example.org',
  'phone-number': '01234 567 890',
};

/** What fits the form of a hash. */
const otherwise = 'abcdef01';

/** A word, number or answer of the right form. */
function leaf(schema: Schema, internal: boolean): unknown {
  if (Array.isArray(schema['enum'])) return schema['enum'][0] as unknown;
  if (schema['type'] === 'boolean') return true;
  if (schema['type'] === 'integer') return 1;
  const { format, pattern } = schema;
  if (format === 'email-address' && internal) return `${secret}@example.org`;
  if (typeof format === 'string') return formats[format];
  const choices = internal ? [secret] : ['an-id', 'anytown-council/help', '0-17'];
  const found = [...choices, otherwise].find((choice) => typeof pattern !== 'string' || new RegExp(pattern).test(choice));
  if (found === undefined) throw new Error(`No text fits ${JSON.stringify(schema)}`);
  return found;
}
