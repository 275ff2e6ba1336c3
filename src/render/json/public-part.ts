/** A schema and the file it stands in: a reference inside it is meant from there. */
export interface PlacedSchema {
  readonly schema: unknown;
  readonly file: string;
}

/** Looks up a `$ref` that stands in a file. */
export type FindSchema = (ref: string, file: string) => PlacedSchema;

/**
 * The public part of a value: every property that its schema marks `x-audience: internal` is left out, at every depth.
 * What no schema describes is left out too.
 */
export function publicPart(value: unknown, { schema, file }: PlacedSchema, find: FindSchema): unknown {
  if (!isRecord(schema)) return undefined;
  const part = (inner: unknown, innerSchema: unknown): unknown => publicPart(inner, { schema: innerSchema, file }, find);
  if (typeof schema['$ref'] === 'string') return publicPart(value, find(schema['$ref'], file), find);
  if (Array.isArray(schema['oneOf'])) {
    return part(
      value,
      schema['oneOf'].find((candidate: unknown) => typeOf({ schema: candidate, file }, find) === sortOf(value)),
    );
  }
  if (Array.isArray(value)) return value.map((item) => part(item, schema['items']));
  if (!isRecord(value)) return value;
  const properties = isRecord(schema['properties']) ? schema['properties'] : {};
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, item]): [string, unknown][] => {
      const property = properties[key];
      if (!isRecord(property) || property['x-audience'] !== 'public') return [];
      return [[key, part(item, property)]];
    }),
  );
}

function typeOf({ schema, file }: PlacedSchema, find: FindSchema): unknown {
  if (!isRecord(schema)) return undefined;
  return typeof schema['$ref'] === 'string' ? typeOf(find(schema['$ref'], file), find) : schema['type'];
}

function sortOf(value: unknown): string {
  if (Array.isArray(value)) return 'array';
  return value === null ? 'null' : typeof value;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
