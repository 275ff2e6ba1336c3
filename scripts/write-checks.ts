import { writeFileSync } from 'node:fs';
import { _ } from 'ajv';
import standalone from 'ajv/dist/standalone/index.js';
import { indexSchemas, openAjv } from '../src/schema/index.js';
import { hashSchemas } from '../src/workspace/read-checks.js';
import { readSchemas } from '../src/workspace/read-product.js';

/** Writes the checks of all kinds of files as a module: making them takes half a second, loading them some hundredths. */
export function writeChecks(file: string): void {
  const schemas = readSchemas();
  const ajv = openAjv(schemas, { optimize: false, source: true, formats: _`formats` });
  const ids = Object.fromEntries(
    [...indexSchemas(schemas).keys()].map((id) => [id.slice(id.lastIndexOf('/') + 1, -'.schema.json'.length), id]),
  );
  const code = standalone.default(ajv, ids);
  writeFileSync(
    file,
    `exports.schemas = '${hashSchemas(schemas)}';\nexports.makeChecks = (formats) => {\nconst exports = {};\n${code}\nreturn exports;\n};\n`,
  );
}
