import { readFileSync, readdirSync } from 'node:fs';
import { isRecord } from './json.js';

export type Schema = Readonly<Record<string, unknown>>;

/** The schemas of the workspace files by the name of their file. */
export type Schemas = ReadonlyMap<string, Schema>;

/** A schema and the file it stands in: a reference inside it is meant from there. */
export interface PlacedSchema {
  readonly schema: Schema;
  readonly file: string;
}

/** A definition that a reference names. */
export interface Definition extends PlacedSchema {
  readonly name: string;
}

/** Reads the schemas of a folder, in the order of their names. */
export function readSchemas(folder: URL): Schemas {
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.schema.json'))
    .sort();
  return new Map(files.map((file) => [file, asSchema(JSON.parse(readFileSync(new URL(file, folder), 'utf8')))]));
}

/** The schema of a file. */
export function schemaOf(schemas: Schemas, file: string): PlacedSchema {
  return { schema: asSchema(schemas.get(file)), file };
}

/** The definition that a reference in a file names, such as `common.schema.json#/$defs/Line`. */
export function findDefinition(schemas: Schemas, ref: string, from: string): Definition {
  const [, other = '', name = ''] = /^([^#]*)#\/\$defs\/(\w+)$/.exec(ref) ?? [];
  const file = other === '' ? from : other;
  const definitions = schemas.get(file)?.['$defs'];
  if (!isRecord(definitions) || !isRecord(definitions[name])) throw new Error(`${from} refers to ${ref}, which is not there`);
  return { schema: definitions[name], file, name };
}

/** The fields of a schema in order, by name. */
export function fieldsOf(schema: Schema): readonly (readonly [string, Schema])[] {
  return isRecord(schema['properties']) ? Object.entries(schema['properties']).map(([name, field]) => [name, asSchema(field)]) : [];
}

/** The strings of a list such as `required` or `enum`. */
export function wordsOf(list: unknown): readonly string[] {
  return Array.isArray(list) ? list.map(String) : [];
}

export function asSchema(value: unknown): Schema {
  if (!isRecord(value)) throw new TypeError('A schema is not an object');
  return value;
}
