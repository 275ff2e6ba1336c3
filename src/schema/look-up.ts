import { isRecord } from './json.js';

/** A schema and the name of its file. */
interface PlacedSchema {
  readonly schema: unknown;
  readonly file: string;
}

/** What a reference in one of our schemas names: `common.schema.json#/$defs/Line`, or `#/$defs/Purpose` in the same file. */
export function lookUp(schemas: readonly unknown[], ref: string, from: string): PlacedSchema {
  const [name = '', pointer = ''] = ref.split('#');
  const file = name === '' ? from : name;
  let schema = findSchema(schemas, file);
  for (const step of pointer.split('/').slice(1)) schema = isRecord(schema) ? schema[step] : undefined;
  return { schema, file };
}

/** The schema whose `$id` ends in this file name. */
function findSchema(schemas: readonly unknown[], file: string): unknown {
  return schemas.find(
    (schema) => typeof schema === 'object' && schema !== null && '$id' in schema && String(schema.$id).endsWith(`/${file}`),
  );
}
