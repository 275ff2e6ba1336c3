import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Ajv } from 'ajv';

const file = createRequire(import.meta.url).resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json');
const { $schema: _draft, id: _id, ...schema } = JSON.parse(readFileSync(file, 'utf8')) as Readonly<Record<string, unknown>>;
/** The official schema is written in draft 4 of JSON Schema. It uses nothing that draft 7 reads in another way, except its own `id`. */
const validate = new Ajv({
  allErrors: true,
  strict: false,
  // One pattern of the schema has a lone bracket, which only the older form of regular expressions allows.
  unicodeRegExp: false,
  formats: {
    uri: (text: string) => URL.canParse(text),
    'uri-reference': (text: string) => URL.canParse(text, 'https://example.org/'),
    'date-time': true,
  },
}).compile(schema);

/** What the official schema of SARIF 2.1.0 finds wrong with a log; empty where it fits. */
export function sarifFaults(log: unknown): readonly string[] {
  return validate(log) ? [] : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${String(message)}`);
}
