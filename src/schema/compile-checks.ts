import { Ajv2020, type CodeOptions, type ErrorObject } from 'ajv/dist/2020.js';
import { branchByType } from './branch-by-type.js';
import { formats } from './formats.js';
import { indexSchemas, idOf, lookUpIn } from './schema-ids.js';

/** Tells whether a value fits its schema. Where it does not, `errors` says why, until the next value. */
export interface Check {
  (value: unknown): boolean;
  readonly errors?: readonly ErrorObject[] | null;
}

/** The check of a kind of file, such as `notice`. */
export type FindCheck = (kind: string) => Check | undefined;

/** Makes each check when it is first asked for. Throws where a schema itself is faulty. */
export function compileChecks(schemas: readonly unknown[]): FindCheck {
  // Making its code smaller takes a third of the time that it takes to make it: longer than it ever runs.
  const ajv = openAjv(schemas, { optimize: false });
  return (kind) => ajv.getSchema(idOf(kind));
}

/** ajv with the schemas, each read from JSON, with our words and formats. `code` says what code it makes. */
export function openAjv(schemas: readonly unknown[], code: CodeOptions): Ajv2020 {
  const byId = indexSchemas(schemas);
  const ajv = new Ajv2020({ allErrors: true, verbose: true, strict: true, strictTypes: false, strictRequired: false, logger: false, code });
  for (const keyword of ['x-article', 'x-audience', 'x-register', 'x-widget', 'x-text', 'x-not-stated', 'x-beside'])
    ajv.addKeyword(keyword);
  for (const [name, validate] of Object.entries(formats)) ajv.addFormat(name, validate);
  for (const [id, schema] of byId) ajv.addSchema(branchByType(schema, (ref) => lookUpIn(byId, id, ref)) as object);
  return ajv;
}
