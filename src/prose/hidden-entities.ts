import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Offsets } from './tree.js';

/**
 * Characters nobody can see that a text spells as Markdown entities (`&#x202E;`, `&ZeroWidthSpace;`): they turn the direction of
 * writing or change what a text says. Those that stand in the file as themselves, or as YAML escapes, have been found there.
 */
export function findHiddenEntities(text: string): readonly Offsets[] {
  const known = new Map<string, boolean>();
  const isHidden = (written: string): boolean => {
    const found = known.get(written) ?? hidden.test(decode(written));
    known.set(written, found);
    return found;
  };
  return [...text.matchAll(entity)]
    .filter(([written]) => isHidden(written))
    .map(({ index, 0: written }) => ({ start: index, end: index + written.length }));
}

const entity = /&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z][a-zA-Z0-9]{1,40});/g;

/** The characters that the writing of a file may not hold either, and the sign for a character that was lost. */
const hidden = /(?![\t\n])\p{Cc}|[\u200b\u2028-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufff9-\ufffb\ufffd-\uffff\u{e0000}-\u{e007f}]/u;

const parser = unified().use(remarkParse).freeze();

/** What an entity stands for; its own letters where it stands for nothing. */
function decode(written: string): string {
  const [paragraph] = parser.parse(written).children;
  const only = paragraph?.type === 'paragraph' ? paragraph.children[0] : undefined;
  return only?.type === 'text' ? only.value : '';
}
