import type { Origin } from '../diagnostics/index.js';
import type { Block, Document, Inline } from '../document/index.js';
import { always, ukGdpr } from '../law/index.js';
import { isProse } from '../model/index.js';
import type { ProseBlock, ProseInline } from '../prose/index.js';
import { rule, type Finding } from './rule.js';
import { placeKey } from '../facts/index.js';
import { readerTexts, spanOf, type ReaderText } from './support/reader-texts.js';
import { quoteWords } from './support/wording.js';

export default rule({
  id: 'empty-list-lead-in',
  kind: 'prose',
  severity: 'warning',
  citation: ukGdpr('12(1)'),
  inForce: always,
  confirmed: 'statute-read',
  reads: 'every-language',
  file: 'notice',
  summary: 'A text ends in a colon and announces a list that is not there.',
  why: 'Readers are told that something follows. What they came to read may be just what is missing.',
  fix: 'Put the list back, from the document that the text came from, or end the sentence.',
  bad: `
introduction: "We work with these organisations:"
`,
  good: `
introduction: |
  We work with these organisations:

  - schools
  - health visitors
`,
  check: ({ notice, document }) => {
    const colons = readerTexts(notice).filter(({ words }) => endsInColon.test(words) || /:[^\p{L}\p{N}]{0,99}\n/u.test(words));
    if (colons.length === 0) return [];
    const followed = followedTexts(document);
    return colons.flatMap((text) => judge(text, followed));
  },
});

const endsInColon = /:[*_\s]{0,9}$/;

/** A heading or a name that ends in a colon announces no list. */
function judge(text: ReaderText, followed: ReadonlySet<string>): readonly Finding[] {
  if (!isProse(text.text)) return [];
  const { blocks, origin } = text.text;
  return blocks.flatMap((block, position) => {
    const next = blocks[position + 1];
    const isFollowed = next === undefined && block.kind === 'paragraph' && followed.has(endKey(origin, lastWords(block.children)));
    const place = isFollowed ? undefined : findColon(text, block, next);
    return place ? [describe(text, place.start, place.end)] : [];
  });
}

/** The words that announce what does not follow: a paragraph, or the last item of a list. */
function findColon({ words }: ReaderText, block: ProseBlock, next: ProseBlock | undefined): ProseBlock['at'] | undefined {
  const last = block.kind === 'list' && next === undefined ? block.items.at(-1) : undefined;
  const runs = block.kind === 'paragraph' ? block.children : (last?.children ?? []);
  const [first, end] = [runs[0], runs.at(-1)];
  if (first === undefined || end === undefined || last?.list !== undefined) return undefined;
  const place = { start: first.at.start, end: end.at.end };
  if (!endsInColon.test(words.slice(place.start, place.end))) return undefined;
  return next !== undefined && (isListLike(next, words) || isLabel(runs)) ? undefined : place;
}

/** A list, a table, or lines that are no sentence: a link, an address, a phone number. */
function isListLike(block: ProseBlock, words: string): boolean {
  if (block.kind === 'list' || block.kind === 'table') return true;
  if (block.kind === 'heading') return false;
  return block.children[0]?.kind === 'link' || !/[.!?:][*_\s”"’')]{0,9}$/.test(words.slice(block.at.start, block.at.end));
}

/** Words in bold above a paragraph are a heading of their own making. */
function isLabel(runs: readonly ProseInline[]): boolean {
  return runs.every(({ kind }) => kind === 'strong');
}

function describe({ text, words }: ReaderText, start: number, end: number): Finding {
  const said = words.slice(start, end).trimEnd();
  return {
    origin: spanOf(text, start, start + said.length),
    message: `${quoteWords(said.replaceAll(/[*_]/g, ''))} announces something that does not follow.`,
    hint: 'A list may have been lost on the way. Look at the document that the text came from, and put the list back. If there was none, end the sentence.',
  };
}

/** The ends of texts that the page follows with a list, a table, or ways to get in touch. */
function followedTexts(document: Document): ReadonlySet<string> {
  const followed = new Set<string>();
  const visit = (blocks: readonly Block[]): void => {
    for (const [position, block] of blocks.entries()) {
      const next = blocks[position + 1];
      if (block.kind === 'paragraph' && next && ['list', 'table', 'summary'].includes(next.kind)) {
        followed.add(endKey(block.origin, lastWords(block.inlines)));
      }
      if (block.kind === 'callout') visit(block.blocks);
      if (block.kind === 'summary') block.rows.forEach((row) => visit(row.blocks));
    }
  };
  document.sections.forEach(({ blocks }) => visit(blocks));
  return followed;
}

function endKey(origin: Origin, words: string): string {
  return JSON.stringify([placeKey(origin), words]);
}

/** The last piece of running text, in a text or on the page. */
function lastWords(inlines: readonly (Inline | ProseInline)[]): string {
  const last = inlines.at(-1);
  if (last === undefined || last.kind === 'break') return '';
  return last.kind === 'text' ? last.value : lastWords(last.children);
}
