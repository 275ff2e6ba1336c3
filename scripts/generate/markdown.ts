import type { LawCitation } from '../../src/law/index.js';

/** A citation as a link to the law. */
export function link({ label, url }: LawCitation): string {
  return `[${label}](${url})`;
}

export function code(text: string): string {
  return `\`${text}\``;
}

/** A list with an empty line after it. */
export function list(items: readonly string[]): readonly string[] {
  return [...items.map((item) => `- ${item}`), ''];
}

/** A table with an empty line after it. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).concat('');
}
