import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';

/** What is wrong with a value of one of the formats in schema/output; empty where it fits. */
export function faultsOf(format: 'build' | 'check' | 'notices', value: unknown): readonly string[] {
  const schema: unknown = JSON.parse(readFileSync(new URL(`../../schema/output/${format}.schema.json`, import.meta.url), 'utf8'));
  const ajv = new Ajv2020({ allErrors: true, strict: true });
  const validate = ajv.compile(schema as object);
  return validate(value) ? [] : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${String(message)}`);
}
