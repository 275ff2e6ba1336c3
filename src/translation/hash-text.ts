import { createHash } from 'node:crypto';

/**
 * The short hash by which translations.yaml knows a text: the first eight signs of its SHA-256. How its lines are broken and indented does
 * not count: whoever lets an editor wrap a paragraph has not changed what it says.
 */
export function hashText(text: string): string {
  return createHash('sha256').update(text.trim().replace(/\s+/gu, ' ')).digest('hex').slice(0, 8);
}
