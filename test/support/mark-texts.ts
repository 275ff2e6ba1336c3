import { asSchema, fieldsOf, findDefinition, schemaOf, type PlacedSchema, type Schemas } from '../../scripts/generate/schemas.js';

/** A text of a file's own and where it is. */
export interface TextPlace {
  readonly path: readonly (string | number)[];
  readonly audience: 'public' | 'internal';
  /** Whether Markdown is read in it. */
  readonly prose: boolean;
}

/** The places of all free texts in a value that fits a schema: what people write, and no ids, words from lists, dates or addresses. */
export function findTexts(schemas: Schemas, file: string, value: unknown): readonly TextPlace[] {
  return walk(schemas, schemaOf(schemas, file), value, [], 'public');
}

/** The value with each text put otherwise. */
export function replaceTexts(value: unknown, places: readonly TextPlace[], write: (place: TextPlace) => string): unknown {
  return places.reduce((whole, place) => put(whole, place.path, write(place)), value);
}

function walk(
  schemas: Schemas,
  { schema, file }: PlacedSchema,
  value: unknown,
  path: TextPlace['path'],
  audience: TextPlace['audience'],
): readonly TextPlace[] {
  if (typeof schema['$ref'] === 'string') return walk(schemas, findDefinition(schemas, schema['$ref'], file), value, path, audience);
  if (Array.isArray(schema['oneOf'])) {
    return schema['oneOf']
      .map((branch) => ({ schema: asSchema(branch), file }))
      .filter((branch) => typeOf(schemas, branch) === typeOfValue(value))
      .flatMap((branch) => walk(schemas, branch, value, path, audience));
  }
  if (Array.isArray(value))
    return value.flatMap((item, position) =>
      walk(schemas, { schema: asSchema(schema['items']), file }, item, [...path, position], audience),
    );
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value).flatMap(([key, item]) => {
      const field = fieldsOf(schema).find(([name]) => name === key)?.[1] ?? asSchema(schema['additionalProperties']);
      const inner = field['x-audience'] === 'internal' ? 'internal' : audience;
      return walk(schemas, { schema: field, file }, item, [...path, key], inner);
    });
  }
  const closed = ['enum', 'const', 'format', 'x-register'].some((keyword) => schema[keyword] !== undefined);
  const form = schema['pattern'];
  const free = typeof form !== 'string' || new RegExp(form).test('Free text, of any sort!');
  return typeof value === 'string' && !closed && free ? [{ path, audience, prose: form === '\\S' }] : [];
}

function typeOf(schemas: Schemas, { schema, file }: PlacedSchema): unknown {
  return typeof schema['$ref'] === 'string' ? typeOf(schemas, findDefinition(schemas, schema['$ref'], file)) : schema['type'];
}

function typeOfValue(value: unknown): string {
  return Array.isArray(value) ? 'array' : typeof value;
}

function put(value: unknown, [step, ...rest]: TextPlace['path'], text: string): unknown {
  if (step === undefined) return text;
  if (Array.isArray(value)) return value.map((item: unknown, position) => (position === step ? put(item, rest, text) : item));
  if (typeof value !== 'object' || value === null) throw new Error(`There is nothing at ${String(step)}`);
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, key === step ? put(item, rest, text) : item]));
}
