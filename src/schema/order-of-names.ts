import type { FileTypes } from './file-types.js';
import { isRecord } from './json.js';
import { lookUp } from './look-up.js';

type Place = ReturnType<typeof lookUp>;

/**
 * The names that the map at a path of a file may have, in the order of its schema: a new field then stands where one looks for it. Where
 * a value may be written in several ways, those of all of them, one way after the other.
 */
export function orderOfNames(
  schemas: readonly unknown[],
  kind: keyof FileTypes,
): (path: readonly (string | number)[]) => readonly string[] {
  const file = `${kind}.schema.json`;
  const root = lookUp(schemas, '', file);
  const ways = (place: Place): readonly Place[] => listWays(schemas, place);
  return (path) => {
    const places = path.reduce<readonly Place[]>(
      (found, step) => found.flatMap((place) => takeStep(place, step)).flatMap(ways),
      ways(root),
    );
    return [...new Set(places.flatMap(({ schema }) => Object.keys(propertiesOf(schema))))];
  };
}

/** A schema behind its references, with each of its branches. */
function listWays(schemas: readonly unknown[], { schema, file }: Place): readonly Place[] {
  if (!isRecord(schema)) return [];
  const branches = Array.isArray(schema['oneOf']) ? schema['oneOf'] : [];
  const target = typeof schema['$ref'] === 'string' ? [lookUp(schemas, schema['$ref'], file)] : [];
  const inner = [...target, ...branches.map((branch: unknown) => ({ schema: branch, file }))];
  return [{ schema, file }, ...inner.flatMap((place) => listWays(schemas, place))];
}

/** An item of a list is reached by its position or its id. */
function takeStep({ schema, file }: Place, step: string | number): readonly Place[] {
  if (!isRecord(schema)) return [];
  const properties = propertiesOf(schema);
  if (Object.hasOwn(properties, step)) return [{ schema: properties[step], file }];
  return [schema['items'], schema['additionalProperties']].filter(isRecord).map((inner) => ({ schema: inner, file }));
}

function propertiesOf(schema: unknown): Readonly<Record<string, unknown>> {
  const properties = isRecord(schema) ? schema['properties'] : undefined;
  return isRecord(properties) ? properties : {};
}
