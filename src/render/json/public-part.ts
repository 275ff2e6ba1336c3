/**
 * The public part of a value: every property that its schema marks `x-audience: internal` is left out, at every depth.
 * `find` looks up a `$ref` and gives the schema it names. What no schema describes is left out too.
 */
export function publicPart(value: unknown, schema: unknown, find: (ref: string, from: unknown) => unknown): unknown {
  if (!isRecord(schema)) return undefined;
  if (typeof schema['$ref'] === 'string') return publicPart(value, find(schema['$ref'], schema), find);
  if (Array.isArray(schema['oneOf'])) {
    const branch: unknown = schema['oneOf'].find((candidate: unknown) => typeOf(candidate, find) === sortOf(value));
    return publicPart(value, branch, find);
  }
  if (Array.isArray(value)) return value.map((item) => publicPart(item, schema['items'], find));
  if (!isRecord(value)) return value;
  const properties = isRecord(schema['properties']) ? schema['properties'] : {};
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, item]): [string, unknown][] => {
      const property = properties[key];
      if (!isRecord(property) || property['x-audience'] !== 'public') return [];
      return [[key, publicPart(item, property, find)]];
    }),
  );
}

function typeOf(schema: unknown, find: (ref: string, from: unknown) => unknown): unknown {
  if (!isRecord(schema)) return undefined;
  return typeof schema['$ref'] === 'string' ? typeOf(find(schema['$ref'], schema), find) : schema['type'];
}

function sortOf(value: unknown): string {
  if (Array.isArray(value)) return 'array';
  return value === null ? 'null' : typeof value;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
