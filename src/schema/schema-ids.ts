import { isRecord } from './json.js';

const base = 'https://fairnotice.example/schema/';

/** Schemas, each read from JSON, by their `$id`. */
export function indexSchemas(schemas: readonly unknown[]): ReadonlyMap<string, Record<string, unknown>> {
  const byId = new Map<string, Record<string, unknown>>();
  for (const schema of schemas) {
    if (isRecord(schema) && typeof schema['$id'] === 'string') byId.set(schema['$id'], schema);
  }
  return byId;
}

/** The `$id` of the schema for a kind of file, such as `notice`. */
export function idOf(kind: string): string {
  return `${base}${kind}.schema.json`;
}

/** What a `$ref` in the schema `from` leads to. Throws where that is not there. */
export function lookUpIn(byId: ReadonlyMap<string, Record<string, unknown>>, from: string, ref: string): unknown {
  const [file = '', pointer = ''] = ref.split('#');
  let found: unknown = byId.get(file === '' ? from : base + file);
  for (const step of pointer.split('/').slice(1)) found = isRecord(found) ? found[step] : undefined;
  if (found === undefined) throw new Error(`A schema refers to ${ref}, which is not there`);
  return found;
}
