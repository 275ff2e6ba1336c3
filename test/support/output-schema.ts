import { readdirSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';

const folder = new URL('../../schema/output/', import.meta.url);
const ajv = new Ajv2020({ allErrors: true, strict: true });
for (const name of readdirSync(folder)) ajv.addSchema(JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as object);

/** What is wrong with a value of one of the formats in schema/output; empty where it fits. */
export function faultsOf(
  format: 'baseline' | 'build' | 'check' | 'duties' | 'law' | 'notice' | 'notice-fields' | 'notices' | 'published',
  value: unknown,
): readonly string[] {
  const validate = ajv.getSchema(`https://fairnotice.example/schema/output/${format}.schema.json`);
  if (!validate) throw new Error(`There is no schema for ${format}`);
  return validate(value) ? [] : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${String(message)}`);
}
