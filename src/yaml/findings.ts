import type { Diagnostic } from '../diagnostics/index.js';
import { rangeAt } from './positions.js';
import type { SourceFile } from './source-file.js';
import type { Stretch } from './tree.js';

/** What to say of a stretch of the source. */
export interface Words {
  readonly code: string;
  readonly message: string;
  readonly hint: string;
}

/** An error at a stretch of the source text. */
export function findingAt(source: SourceFile, stretch: Stretch, words: Words): Diagnostic {
  const at = rangeAt(source, stretch.start, stretch.end);
  return { code: words.code, severity: 'error', message: words.message, hint: words.hint, origin: { file: source.file, path: [], at } };
}

/** As much of the text as can be shown in a message: one line, short, nothing invisible. */
export function quote(text: string): string {
  const shown = text
    .slice(0, 400)
    .replace(/[\s\p{C}]+/gu, ' ')
    .trim();
  const units = [...shown];
  return `“${units.length > 40 ? `${units.slice(0, 39).join('')}…` : shown}”`;
}
