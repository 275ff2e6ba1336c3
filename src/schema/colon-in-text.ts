import type { ErrorObject } from 'ajv/dist/2020.js';
import { isRecord } from './json.js';

/**
 * The whole text that a colon has cut in two: `- your name: first and last` is a name and a value for YAML, one field that nobody
 * knows for us, and a text for whoever wrote it. `undefined` where the value has more fields than that one, or no text inside it (a number may have lost its zeros).
 */
export function textWithColon({ keyword, params, data }: ErrorObject): string | undefined {
  const key: unknown = params['additionalProperty'];
  if (keyword !== 'additionalProperties' || typeof key !== 'string' || !isRecord(data) || Object.keys(data).length !== 1) return undefined;
  const value = data[key];
  if (value === null) return `${key}:`;
  return typeof value === 'string' ? `${key}: ${value}` : undefined;
}

/** A text in quotation marks, as it can be written in a file. */
export function inQuotes(text: string): string {
  return /["\\]/.test(text) ? `'${text.replaceAll("'", "''")}'` : `"${text}"`;
}

/** Whether a name is none that a field has: fields begin with a small letter and have no spaces. */
export function isNoFieldName(key: string): boolean {
  return !/^[a-z][A-Za-z0-9]*$/.test(key);
}
