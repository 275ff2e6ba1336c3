import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import type { Result } from '../diagnostics/index.js';
import type { YamlFile } from '../yaml/index.js';
import { branchByType } from './branch-by-type.js';
import { describeFaults } from './describe-fault.js';
import { createFindOptions } from './find-options.js';
import { formats } from './formats.js';
import { isRecord } from './json.js';
import { pickFaults } from './pick-faults.js';
import type { FileTypes } from './file-types.js';

/** Checks files against the schemas: shape, vocabulary and format, and no law. */
export interface Validator {
  /**
   * The value of the file as its type, or nothing where it does not fit.
   * Findings have codes `schema/…`, each at the value or key it is about.
   */
  validate<K extends keyof FileTypes>(kind: K, file: YamlFile): Result<FileTypes[K] | undefined>;
}

/** A validator over the schema files of the product, each read from JSON. Throws where a schema itself is faulty. */
export function createValidator(schemas: readonly unknown[]): Validator {
  const byId = new Map<string, Record<string, unknown>>();
  for (const schema of schemas) {
    if (isRecord(schema) && typeof schema['$id'] === 'string') byId.set(schema['$id'], schema);
  }
  // Making its code smaller takes a third of the time that it takes to make it: longer than it ever runs.
  const code = { optimize: false };
  const ajv = new Ajv2020({ allErrors: true, verbose: true, strict: true, strictTypes: false, strictRequired: false, logger: false, code });
  for (const keyword of ['x-article', 'x-audience', 'x-register', 'x-widget', 'x-text', 'x-not-stated', 'x-beside'])
    ajv.addKeyword(keyword);
  for (const [name, validate] of Object.entries(formats)) ajv.addFormat(name, { type: 'string', validate });
  for (const [id, schema] of byId) ajv.addSchema(branchByType(schema, (ref) => lookUp(byId, id, ref)) as object);

  return {
    validate(kind, file) {
      // An empty file has a finding of its own already.
      if (file.value === undefined) return { value: undefined, diagnostics: [] };
      const check = findCheck(ajv, kind);
      if (check(file.value)) return { value: file.value as FileTypes[typeof kind], diagnostics: [] };
      const id = `${base}${kind}.schema.json`;
      const findOptions = createFindOptions(byId.get(id), id, (from, ref) => lookUp(byId, from, ref));
      return { value: undefined, diagnostics: describeFaults(pickFaults(check.errors ?? []), file, findOptions) };
    },
  };
}

const base = 'https://fairnotice.example/schema/';

function findCheck(ajv: Ajv2020, kind: string): ValidateFunction {
  const check = ajv.getSchema(`${base}${kind}.schema.json`);
  if (!check) throw new Error(`There is no schema for ${kind}`);
  return check;
}

function lookUp(byId: ReadonlyMap<string, Record<string, unknown>>, from: string, ref: string): unknown {
  const [file = '', pointer = ''] = ref.split('#');
  let found: unknown = byId.get(file === '' ? from : base + file);
  for (const step of pointer.split('/').slice(1)) found = isRecord(found) ? found[step] : undefined;
  if (found === undefined) throw new Error(`A schema refers to ${ref}, which is not there`);
  return found;
}
