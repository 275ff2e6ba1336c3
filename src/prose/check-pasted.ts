import type { Diagnostic, Origin } from '../diagnostics/index.js';
import { findPastedList } from './find-pasted-list.js';
import { describeRefusal } from './refusals.js';

/** Says of a text, with Markdown or without, that it holds a list or table as a document has it: once, at its first sign. */
export function checkPasted(text: string, origin: Origin): readonly Diagnostic[] {
  const found = findPastedList(text);
  if (found === undefined) return [];
  const { kind, start, end } = found;
  return [{ severity: 'error', ...describeRefusal(`pasted-${kind}`), origin: { ...origin, span: { start, end } } }];
}
