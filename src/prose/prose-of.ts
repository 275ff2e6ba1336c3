import { parseProse } from './parse-prose.js';

/** Words as they were typed; where a sign in them would mean something that a notice may not have, each sign stands for itself. */
export function proseOf(words: string): string {
  const { diagnostics } = parseProse(words, { file: '', path: [] }, false);
  const plain = diagnostics.length === 0 ? words : words.replace(/[\\`*_{}[\]<>()#+!|~&-]/g, '\\$&');
  return plain.includes('\n') ? `${plain}\n` : plain;
}
