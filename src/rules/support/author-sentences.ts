import type { Block, Inline, Section } from '../../document/index.js';
import { isProse, type Notice, type Text } from '../../model/index.js';
import type { ProseBlock, ProseInline, ProseList } from '../../prose/index.js';
import { englishTexts } from './reader-texts.js';
import { splitSentences } from './sentences.js';

/** A sentence as it stands on the page, and the text that its author wrote it in. */
export interface AuthorSentence {
  readonly words: string;
  readonly text: Text;
}

/** What authors wrote, piece by piece as the page has it, and the text each piece comes from. */
export type AuthorPieces = ReadonlyMap<string, Text>;

/** The pieces that the English texts of a notice are made of. */
export function authorPieces(notice: Notice): AuthorPieces {
  const pieces = new Map<string, Text>();
  for (const { text } of englishTexts(notice)) {
    for (const piece of isProse(text) ? text.blocks.flatMap(piecesOfBlock) : shapesOf(text.value)) {
      if (!pieces.has(piece)) pieces.set(piece, text);
    }
  }
  return pieces;
}

/**
 * The sentences of a section that its authors wrote, each once. Words that Fairnotice adds are left out and end the sentence they stand in,
 * for nobody could change them. A heading or the cell of a table is no sentence; an item of a list is one.
 */
export function authorSentences({ blocks }: Section, pieces: AuthorPieces): readonly AuthorSentence[] {
  const sentences = new Map<string, AuthorSentence>();
  for (const stretch of blocks.flatMap(runsOf).flatMap((run) => ownStretches(run, pieces))) {
    for (const { start, end } of splitSentences(stretch.words)) {
      const words = stretch.words.slice(start, end);
      if (!sentences.has(words)) sentences.set(words, { words, text: stretch.text });
    }
  }
  return [...sentences.values()];
}

/** A line stands on the page as it is, with a capital letter at its start, or without the point at its end. */
function shapesOf(value: string): readonly string[] {
  return [value, value.charAt(0).toUpperCase() + value.slice(1), value.replace(/\.$/, '')];
}

function piecesOfBlock(block: ProseBlock): readonly string[] {
  if (block.kind === 'list') return piecesOfList(block);
  return block.kind === 'paragraph' ? block.children.flatMap(piecesOfInline) : [];
}

function piecesOfList({ items }: ProseList): readonly string[] {
  return items.flatMap(({ children, list }) => [...children.flatMap(piecesOfInline), ...(list ? piecesOfList(list) : [])]);
}

function piecesOfInline(inline: ProseInline): readonly string[] {
  if (inline.kind === 'text') return [inline.value];
  return inline.kind === 'break' ? [] : inline.children.flatMap(piecesOfInline);
}

type Run = readonly Inline[];

function runsOf(block: Block): readonly Run[] {
  switch (block.kind) {
    case 'heading':
    case 'table':
      return [];
    case 'paragraph':
      return [block.inlines];
    case 'list':
      return block.items.flatMap(({ inlines, list }) => [inlines, ...(list ? runsOf(list) : [])]);
    case 'summary':
      return block.rows.flatMap(({ blocks }) => blocks.flatMap(runsOf));
    case 'callout':
      return block.blocks.flatMap(runsOf);
    default:
      return block satisfies never;
  }
}

/** The stretches of a run that are the author's, joined where they follow each other. */
function ownStretches(run: Run, pieces: AuthorPieces): readonly AuthorSentence[] {
  const stretches: AuthorSentence[] = [];
  let open = false;
  for (const value of run.flatMap(wordsOf)) {
    const text = pieces.get(value);
    const last = open ? stretches.at(-1) : undefined;
    open = text !== undefined && (hasLetter.test(value) || (open && !separator.test(value)));
    if (open && last) stretches[stretches.length - 1] = { ...last, words: `${last.words}${value}` };
    else if (open && text) stretches.push({ words: value, text });
  }
  return stretches;
}

const hasLetter = /\p{L}/u;

/** What stands between the names in a row of names: each is a piece of its own. */
const separator = /^[,;] $/;

/** A line end is a piece that nobody wrote: the lines of an address are no sentence. */
function wordsOf(inline: Inline): readonly string[] {
  if (inline.kind === 'text') return [inline.value];
  return inline.kind === 'break' ? [''] : inline.children.flatMap(wordsOf);
}
