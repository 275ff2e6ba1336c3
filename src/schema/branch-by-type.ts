import { isRecord } from './json.js';

/**
 * Our schemas use `oneOf` only between different JSON types. Read as it stands, ajv would report what is wrong with every branch.
 * This turns each `oneOf` into a choice by the value's own type, so that only the branch that was meant speaks.
 * A branch that is a word from a list (`not-stated`) learns of its sister branches (`x-beside`): whoever typed another word
 * may have meant one of them. `find` looks up a `$ref`.
 */
export function branchByType(schema: unknown, find: (ref: string) => unknown): unknown {
  if (Array.isArray(schema)) return schema.map((item: unknown) => branchByType(item, find));
  if (!isRecord(schema)) return schema;
  const rest = Object.fromEntries(
    Object.entries(schema)
      .filter(([key]) => key !== 'oneOf')
      .map(([key, value]) => [key, branchByType(value, find)]),
  );
  if (!Array.isArray(schema['oneOf'])) return rest;
  const types = schema['oneOf'].map((branch: unknown) => typeOf(branch, find));
  const branches = schema['oneOf'].map((branch: unknown) => ({
    type: typeOf(branch, find),
    branch: withSisters(branchByType(branch, find), types),
  }));
  const otherwise: unknown = { type: types };
  return {
    ...rest,
    ...(branches.reduceRight<unknown>((last, { type, branch }) => ({ if: { type }, then: branch, else: last }), otherwise) as object),
  };
}

function withSisters(branch: unknown, types: readonly string[]): unknown {
  if (!isRecord(branch) || !Array.isArray(branch['enum'])) return branch;
  return { ...branch, 'x-beside': types.filter((type) => type !== branch['type']) };
}

function typeOf(schema: unknown, find: (ref: string) => unknown): string {
  if (!isRecord(schema)) throw new TypeError('A branch of a schema is not an object');
  if (typeof schema['$ref'] === 'string') return typeOf(find(schema['$ref']), find);
  if (typeof schema['type'] === 'string') return schema['type'];
  throw new TypeError('A branch of a schema has no type');
}
