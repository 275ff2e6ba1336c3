import { isRecord } from './json.js';

/** What may stand at a place besides a list or a group of fields. */
export interface Options {
  /** Words with a meaning of their own: the values of a fixed list, `none`, `not-stated`. */
  readonly words: readonly string[];
  /** Whether any text may be written there. */
  readonly text: boolean;
  /** Whether a text there can only be one of the words. */
  readonly onlyWords: boolean;
}

/** The options at a place of a file: keys, and positions in lists. */
export type FindOptions = (path: readonly (string | number)[]) => Options;

/** Follows a path through a schema as it is written. `find` looks up a `$ref` that stands in the schema with an id. */
export function createFindOptions(schema: unknown, id: string, find: (from: string, ref: string) => unknown): FindOptions {
  return (path) => {
    let found = branchesOf({ schema, id }, find);
    for (const step of path) {
      found = found.flatMap((placed) => {
        const inner = stepInto(placed.schema, step);
        return inner === undefined ? [] : branchesOf({ schema: inner, id: placed.id }, find);
      });
    }
    const schemas = found.map((placed) => placed.schema);
    const strings = schemas.filter((schema) => isRecord(schema) && (schema['type'] === 'string' || 'const' in schema));
    return {
      words: [...new Set(schemas.flatMap(wordsOf))],
      text: strings.some(isText),
      onlyWords: strings.length > 0 && strings.every(isListOfWords),
    };
  };
}

interface Placed {
  readonly schema: unknown;
  readonly id: string;
}

/** A schema, all that it refers to, and the branches of its choices. */
function branchesOf(placed: Placed, find: (from: string, ref: string) => unknown): readonly Placed[] {
  const { schema, id } = placed;
  if (!isRecord(schema)) return [];
  if (typeof schema['$ref'] === 'string') {
    const [file = ''] = schema['$ref'].split('#');
    return branchesOf({ schema: find(id, schema['$ref']), id: file === '' ? id : new URL(file, id).href }, find);
  }
  const choices: readonly unknown[] = Array.isArray(schema['oneOf']) ? schema['oneOf'] : [];
  return [placed, ...choices.flatMap((choice) => branchesOf({ schema: choice, id }, find))];
}

function stepInto(schema: unknown, step: string | number): unknown {
  if (!isRecord(schema)) return undefined;
  if (typeof step === 'number') return schema['items'];
  const { properties, additionalProperties } = schema;
  return isRecord(properties) && step in properties ? properties[step] : isRecord(additionalProperties) ? additionalProperties : undefined;
}

function wordsOf(schema: unknown): readonly string[] {
  if (!isRecord(schema)) return [];
  const listed: readonly unknown[] = Array.isArray(schema['enum']) ? schema['enum'] : 'const' in schema ? [schema['const']] : [];
  const orNotStated = schema['x-not-stated'] === true || String(schema['format']).endsWith('-or-not-stated');
  return [...listed.map(String), ...(orNotStated ? ['not-stated'] : [])];
}

/** A string that is no word of a list, no id, and has no format. */
function isText(schema: unknown): boolean {
  if (!isRecord(schema) || isListOfWords(schema) || 'format' in schema) return false;
  return !String(schema['pattern']).startsWith('^[a-z0-9]');
}

function isListOfWords(schema: unknown): boolean {
  return isRecord(schema) && ('enum' in schema || 'const' in schema);
}
