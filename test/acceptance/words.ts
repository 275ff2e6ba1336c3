import type { Page } from 'playwright-core';
import type { Block, Document, Inline, ListBlock, Section } from '../../src/document/index.js';
import { withoutFurniture, type PdfText } from '../support/pdf-text.js';

/** The words of a document, one text for each heading, paragraph, list item, term and table cell. */
export function wordsOfDocument({ title, firstLayer, sections }: Document): readonly string[] {
  return [title.text, ...[firstLayer, ...sections].flatMap(wordsOfSection)].map(tidy);
}

function wordsOfSection({ heading, blocks }: Section): readonly string[] {
  return [heading.text, ...blocks.flatMap(wordsOfBlock)];
}

function wordsOfBlock(block: Block): readonly string[] {
  switch (block.kind) {
    case 'heading':
      return [block.text];
    case 'paragraph':
      return [wordsOfInlines(block.inlines)];
    case 'list':
      return wordsOfList(block);
    case 'summary':
      return block.rows.flatMap(({ term, blocks }) => [wordsOfInlines(term), ...blocks.flatMap(wordsOfBlock)]);
    case 'table':
      return [block.caption, ...block.columns, ...block.rows.flat()].map(wordsOfInlines);
    case 'callout':
      return block.blocks.flatMap(wordsOfBlock);
  }
}

function wordsOfList({ items }: ListBlock): readonly string[] {
  return items.flatMap(({ inlines, list }) => [wordsOfInlines(inlines), ...(list ? wordsOfList(list) : [])]);
}

function wordsOfInlines(inlines: readonly Inline[]): string {
  return inlines.map(wordsOfInline).join('');
}

function wordsOfInline(inline: Inline): string {
  switch (inline.kind) {
    case 'text':
      return inline.value;
    case 'break':
      return ' ';
    default:
      return wordsOfInlines(inline.children);
  }
}

/**
 * The words that the page of a notice shows, in the same form. All of the article counts but what helps to find one's way on a page:
 * the contents, the link to other forms, and the list with the PDF, the date and the version.
 */
export async function wordsOfPage(page: Page): Promise<readonly string[]> {
  const texts = await page.evaluate<readonly string[]>(`
    (() => {
      const texts = [];
      let last = null;
      const read = (node, block) => {
        if (node.nodeType === Node.TEXT_NODE) {
          if (block === last) texts.push(texts.pop() + node.data);
          else if (node.data.trim() !== '') { texts.push(node.data); last = block; }
        } else if (node.nodeName === 'BR') texts.push(texts.pop() + ' ');
        else if (node.nodeType === Node.ELEMENT_NODE && !node.matches('.fn-contents, .fn-facts, .fn-other-forms')) {
          const own = node.matches('h1, h2, h3, h4, h5, h6, p, li, dt, dd, caption, th, td') ? node : block;
          if (node.checkVisibility({ visibilityProperty: true })) for (const child of node.childNodes) read(child, own);
        }
      };
      read(document.querySelector('article'), undefined);
      return texts;
    })()`);
  return texts.map(tidy);
}

/**
 * The words that a screen reader says of a PDF from its title on, word by word. What stands before the title is furniture; so are the
 * contents, which are made of links alone, the list of addresses at the end, and the dots and numbers of lists. Links are in their paragraphs, too.
 */
export function wordsOfPdf({ elements }: PdfText, furniture: { readonly addresses: string }): readonly string[] {
  const said = withoutFurniture(elements, furniture).filter(
    ({ role, text }) => role !== 'Link' && !(role === 'Lbl' && /^([•–]|\d+\.)$/.test(text)),
  );
  return splitWords(said.map(({ text }) => text));
}

/** All words one by one. */
export function splitWords(texts: readonly string[]): readonly string[] {
  return texts.flatMap((text) => tidy(text).split(' '));
}

/**
 * Puts together what a PDF breaks: a word of so many letters, mostly an address, or one with a hyphen may go over the end of a line,
 * and a break reads as a space. `whole` are the words as they were written.
 */
export function mendBroken(words: readonly string[], whole: readonly string[]): readonly string[] {
  const left = [...words];
  const mended = whole.flatMap((wanted) => {
    let word = left.shift();
    if (word === undefined) return [];
    while (isBreakable(wanted, word) && word !== wanted && left.length > 0 && wanted.startsWith(word + left[0]!)) word += left.shift()!;
    return [word];
  });
  return [...mended, ...left];
}

const longestUnbroken = 36;

function isBreakable(wanted: string, sofar: string): boolean {
  return wanted.length >= longestUnbroken || sofar.endsWith('-');
}

/** One space for any white space, also for spaces at which a line must not break. */
function tidy(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
