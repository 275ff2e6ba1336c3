import type { Block, Document } from '../document.js';
import { sayInlines, words, type Composer } from './composer.js';

/**
 * The document with every anchor and every table caption once: a link leads to one place, and people who list the tables of a page
 * can tell them apart. Sections keep their anchors; of the other places the first keeps its own and later ones get a number.
 */
export function makeNamesUnique(c: Composer, document: Document): Document {
  const anchors = new Set([document.firstLayer, ...document.sections].map(({ anchor }) => anchor));
  const captions = new Set<string>();
  const rename = (block: Block): Block => {
    if (block.kind === 'heading') {
      const number = takeNumber(anchors, block.anchor);
      return number === 1 ? block : { ...block, anchor: `${block.anchor}-${String(number)}` };
    }
    if (block.kind !== 'table') return block;
    const number = takeNumber(captions, JSON.stringify(block.caption));
    if (number === 1) return block;
    return { ...block, caption: sayInlines(c, 'inBrackets', { text: block.caption, more: words(String(number)) }) };
  };
  const inSection = <T extends { readonly blocks: readonly Block[] }>(section: T): T => ({
    ...section,
    blocks: section.blocks.map(rename),
  });
  return { ...document, firstLayer: inSection(document.firstLayer), sections: document.sections.map(inSection) };
}

/** The first number, from 1, under which a name is free: 1 for the name itself, 2 for `name-2`. The name is then taken. */
function takeNumber(taken: Set<string>, name: string): number {
  const numbered = (number: number): string => (number === 1 ? name : `${name}-${String(number)}`);
  let number = 1;
  while (taken.has(numbered(number))) number += 1;
  taken.add(numbered(number));
  return number;
}
