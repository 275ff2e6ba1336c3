import { isRecord } from './json.js';

/** What may stand at a place besides a list or a group of fields. */
export interface Options {
  /** Words with a meaning of their own: the values of a fixed list, `none`, `not-stated`. */
  readonly words: readonly string[];
  /** Whether any text may be written there. */
  readonly text: boolean;
  /** Whether a text there can only be one of the words. */
  readonly onlyWords: boolean;
  /** Whether a list may stand there. */
  readonly list: boolean;
  /** The fields of a group that may stand there: those it must have, or else the most usual first. */
  readonly fields: readonly string[];
  /** Whether a word, text, id or whole number may stand there. */
  readonly takes: (value: string | number) => boolean;
}

/** The options at a place of a file: keys, and positions in lists. */
export type FindOptions = (path: readonly (string | number)[]) => Options;

/** Follows a path through a schema as it is written. `find` looks up a `$ref` that stands in the schema with an id. */
export function createFindOptions(schema: unknown, id: string, find: (from: string, ref: string) => unknown): FindOptions {
  return (path) => {
    let found = branchesOf({ schema, id, examples: [] }, find);
    for (const step of path) {
      found = found.flatMap((placed) => {
        const inner = stepInto(placed.schema, step);
        const examples = placed.examples.flatMap((example) => stepIntoValue(example, step));
        return inner === undefined ? [] : branchesOf({ schema: inner, id: placed.id, examples }, find);
      });
    }
    const schemas = found.map((placed) => placed.schema);
    const strings = schemas.filter((schema) => isRecord(schema) && (schema['type'] === 'string' || 'const' in schema));
    return {
      words: [...new Set(schemas.flatMap(wordsOf))],
      text: strings.some(isText),
      onlyWords: strings.length > 0 && strings.every(isListOfWords),
      list: schemas.some((schema) => isRecord(schema) && schema['type'] === 'array'),
      fields: found.flatMap(fieldsOf),
      takes: (value) => schemas.some((schema) => isRecord(schema) && takes(schema, value)),
    };
  };
}

interface Placed {
  readonly schema: unknown;
  readonly id: string;
  /** Values that the schemas around it give as examples. */
  readonly examples: readonly unknown[];
}

/** A schema, all that it refers to, and the branches of its choices. */
function branchesOf(placed: Placed, find: (from: string, ref: string) => unknown): readonly Placed[] {
  const { schema, id } = placed;
  if (!isRecord(schema)) return [];
  const examples: readonly unknown[] = Array.isArray(schema['examples']) ? schema['examples'] : placed.examples;
  if (typeof schema['$ref'] === 'string') {
    const [file = ''] = schema['$ref'].split('#');
    return branchesOf({ schema: find(id, schema['$ref']), id: file === '' ? id : new URL(file, id).href, examples }, find);
  }
  const choices: readonly unknown[] = Array.isArray(schema['oneOf']) ? schema['oneOf'] : [];
  return [{ schema, id, examples }, ...choices.flatMap((choice) => branchesOf({ schema: choice, id, examples }, find))];
}

function stepInto(schema: unknown, step: string | number): unknown {
  if (!isRecord(schema)) return undefined;
  if (typeof step === 'number') return schema['items'];
  const { properties, additionalProperties } = schema;
  return isRecord(properties) && step in properties ? properties[step] : isRecord(additionalProperties) ? additionalProperties : undefined;
}

function stepIntoValue(value: unknown, step: string | number): readonly unknown[] {
  if (typeof step === 'number') return Array.isArray(value) ? value : [];
  return isRecord(value) && step in value ? [value[step]] : [];
}

/** At most three fields that are not needed: those of the examples, and one or two more where these are few. */
function fieldsOf({ schema, examples }: Placed): readonly string[] {
  if (!isRecord(schema) || !isRecord(schema['properties'])) return [];
  if (Array.isArray(schema['required']) && schema['required'].length > 0) return schema['required'].map(String);
  const usual = examples.filter(isRecord).flatMap(Object.keys).slice(0, 3);
  const others = Object.keys(schema['properties']);
  return usual.length > 1 ? [...new Set(usual)] : [...new Set([...usual, ...others])].slice(0, 2);
}

function takes(schema: Record<string, unknown>, value: string | number): boolean {
  if (typeof value === 'number') {
    const { type, minimum = -Infinity, maximum = Infinity } = schema;
    return (type === 'integer' || type === 'number') && value >= Number(minimum) && value <= Number(maximum);
  }
  if (isListOfWords(schema)) return wordsOf(schema).includes(value);
  if (schema['type'] !== 'string' || 'format' in schema || /[\r\n]/.test(value)) return false;
  return typeof schema['pattern'] !== 'string' || new RegExp(schema['pattern'], 'u').test(value);
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
