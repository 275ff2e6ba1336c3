import type { Result } from '../diagnostics/index.js';
import type { YamlFile } from '../yaml/index.js';
import { compileChecks, type FindCheck } from './compile-checks.js';
import { describeFaults } from './describe-fault.js';
import type { FileTypes } from './file-types.js';
import { createFindOptions } from './find-options.js';
import { pickFaults } from './pick-faults.js';
import { idOf, indexSchemas, lookUpIn } from './schema-ids.js';

/** Checks files against the schemas: shape, vocabulary and format, and no law. */
export interface Validator {
  /**
   * The value of the file as its type, or nothing where it does not fit.
   * Findings have codes `schema/…`, each at the value or key it is about.
   */
  validate<K extends keyof FileTypes>(kind: K, file: YamlFile): Result<FileTypes[K] | undefined>;
}

/** A validator over the schema files of the product, each read from JSON. `findCheck` finds the checks that were made of them before. */
export function createValidator(schemas: readonly unknown[], findCheck: FindCheck = compileChecks(schemas)): Validator {
  const byId = indexSchemas(schemas);
  return {
    validate(kind, file) {
      // An empty file has a finding of its own already.
      if (file.value === undefined) return { value: undefined, diagnostics: [] };
      const check = findCheck(kind);
      if (!check) throw new Error(`There is no schema for ${kind}`);
      if (check(file.value)) return { value: file.value as FileTypes[typeof kind], diagnostics: [] };
      const id = idOf(kind);
      const findOptions = createFindOptions(byId.get(id), id, (from, ref) => lookUpIn(byId, from, ref));
      return { value: undefined, diagnostics: describeFaults(pickFaults(check.errors ?? []), file, findOptions) };
    },
  };
}
