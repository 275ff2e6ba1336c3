import { childOrigin, type Origin } from '../../diagnostics/index.js';
import type { Facts } from '../../facts/index.js';
import type { Notice, Text } from '../../model/index.js';
import { noticeId, type ProseInline, type ProseItem, type ProseList } from '../../prose/index.js';
import type { Prose } from '../../model/index.js';
import type {
  Block,
  CalloutBlock,
  HeadingBlock,
  Inline,
  LinkTarget,
  ListBlock,
  ListItem,
  ParagraphBlock,
  Section,
  SummaryBlock,
  SummaryRow,
} from '../document.js';
import { fillPhrase, splitPhrase, type Phrases } from '../phrases.js';
import { linkPhoneNumbers } from './phone-numbers.js';

/** What words are put into a document with, whatever it is about. */
export interface Wording {
  readonly phrases: Phrases;
  readonly lang: string;
  /** The day that decides which law holds. It is printed nowhere. */
  readonly day: string;
  /** Postal address of the regulator, where the site gives one. */
  readonly regulatorAddress: readonly Text[];
}

/** What every section of a notice is composed from. */
export interface Composer extends Wording {
  readonly notice: Notice;
  readonly facts: Facts;
}

/** A phrase of the document in its language. */
export function say(c: Pick<Wording, 'phrases'>, key: string, values: Readonly<Record<string, string>> = {}): string {
  return fillPhrase(c.phrases, key, values);
}

/** A phrase as running text, with pieces that keep their language and links. */
export function sayInlines(
  c: Pick<Wording, 'phrases'>,
  key: string,
  values: Readonly<Record<string, readonly Inline[]>>,
): readonly Inline[] {
  return splitPhrase(c.phrases, key).flatMap((part): readonly Inline[] =>
    part.kind === 'text' ? [{ kind: 'text', value: part.value }] : (values[part.name] ?? []),
  );
}

/** Words of our own, in the language of the document. */
export function words(value: string): readonly Inline[] {
  return [{ kind: 'text', value }];
}

/** An author's plain text; it names its language where that is not the document's. */
export function plain(c: Wording, text: Text): readonly Inline[] {
  return [{ kind: 'text', value: text.value, ...(text.lang === c.lang ? {} : { lang: text.lang }) }];
}

export function link(target: LinkTarget, children: readonly Inline[]): Inline {
  return { kind: 'link', target, children };
}

export function paragraph(c: Wording, origin: Origin, inlines: readonly Inline[]): ParagraphBlock {
  return { kind: 'paragraph', lang: c.lang, origin, inlines };
}

/** A sentence of our own. */
export function sentence(c: Wording, origin: Origin, key: string, values: Readonly<Record<string, string>> = {}): ParagraphBlock {
  return paragraph(c, origin, words(say(c, key, values)));
}

/** A sentence of our own about names, which keep their language. */
export function sentenceAbout(
  c: Wording,
  origin: Origin,
  key: string,
  values: Readonly<Record<string, readonly Inline[]>>,
): ParagraphBlock {
  return paragraph(c, origin, sayInlines(c, key, values));
}

/** What the law or the regulator is called. We know it in English only, and invent no Welsh for it. */
export function english(c: Wording, value: string): readonly Inline[] {
  return [{ kind: 'text', value, ...(c.lang === 'en' ? {} : { lang: 'en' }) }];
}

/** The honest sentence for a fact that nobody has given. */
export function gap(c: Wording, origin: Origin, key: string, values: Readonly<Record<string, readonly Inline[]>> = {}): CalloutBlock {
  return { kind: 'callout', tone: 'gap', lang: c.lang, origin, blocks: [sentenceAbout(c, origin, key, values)] };
}

export function heading(c: Wording, origin: Origin, depth: number, anchor: string, text: Text | string): HeadingBlock {
  const own = typeof text === 'string';
  return { kind: 'heading', depth, anchor, text: own ? text : text.value, lang: own ? c.lang : text.lang, origin };
}

/** A list of one-line items. */
export function list(c: Wording, origin: Origin, items: readonly (readonly Inline[])[]): ListBlock {
  return { kind: 'list', ordered: false, lang: c.lang, origin, items: items.map((inlines): ListItem => ({ inlines })) };
}

export function summary(c: Wording, origin: Origin, rows: readonly SummaryRow[]): readonly SummaryBlock[] {
  return rows.length === 0 ? [] : [{ kind: 'summary', lang: c.lang, origin, rows }];
}

/** A row of a summary: a phrase as its term. */
export function row(c: Wording, key: string, blocks: readonly (ParagraphBlock | ListBlock)[]): SummaryRow {
  return { term: words(say(c, key)), blocks };
}

/** A standard section, headed by its question. */
export function section(c: Composer, anchor: string, blocks: readonly Block[]): Section {
  return { anchor, heading: { text: say(c, `sections.${anchor}`), lang: c.lang, origin: childOrigin(c.notice.origin) }, blocks };
}

/** One item alone, or a list of several: nobody has to hear that a list begins, has one item, and ends. */
export function oneOrList(c: Wording, origin: Origin, items: readonly (readonly Inline[])[]): readonly (ParagraphBlock | ListBlock)[] {
  const [only] = items;
  if (only === undefined) return [];
  return items.length === 1 ? [paragraph(c, origin, only)] : [list(c, origin, items)];
}

/** What a sentence of ours leads up to: a list of several, or the only one in the sentence itself. Nothing without any. */
export function leadAndList(
  c: Wording,
  origin: Origin,
  lead: string,
  items: readonly (readonly Inline[])[],
): readonly (ParagraphBlock | ListBlock)[] {
  const [only] = items;
  if (only === undefined) return [];
  if (items.length === 1) return [paragraph(c, origin, [...words(`${say(c, lead)} `), ...only])];
  return [sentence(c, origin, lead), list(c, origin, items)];
}

/** Pieces of running text with commas between them. */
export function joined(c: Wording, pieces: readonly (readonly Inline[])[], separator = 'listSeparator'): readonly Inline[] {
  return pieces.flatMap((piece, position) => (position === 0 ? piece : [...words(say(c, separator)), ...piece]));
}

/** An author's text with Markdown, as blocks in its own language. `anchor` starts the anchors of its headings. */
export function prose(text: Prose, anchor: string): readonly Block[] {
  const { lang, origin } = text;
  let headings = 0;
  return text.blocks.map((block): Block => {
    switch (block.kind) {
      case 'paragraph':
        return { kind: 'paragraph', lang, origin, inlines: runningText(block.children) };
      case 'list':
        return listOf(block, lang, origin);
      case 'heading':
        headings += 1;
        return { kind: 'heading', depth: block.depth, anchor: `${anchor}-${String(headings)}`, text: textOf(block.children), lang, origin };
      case 'table':
        return {
          kind: 'table',
          lang,
          origin,
          caption: words(block.caption ?? ''),
          columns: block.header.map(runningText),
          rows: block.rows.map((cells) => cells.map(runningText)),
        };
    }
  });
}

/** The same where only paragraphs and lists can stand: headings cannot occur there, and a table is read out row by row under its caption. */
export function flow(text: Prose): readonly (ParagraphBlock | ListBlock)[] {
  const { lang, origin } = text;
  return prose(text, '').flatMap((block): readonly (ParagraphBlock | ListBlock)[] => {
    if (block.kind === 'paragraph' || block.kind === 'list') return [block];
    if (block.kind !== 'table') return [];
    const items = block.rows.map((cells) => ({
      inlines: cells.flatMap((cell, column) => [
        ...(column === 0 ? [] : words('; ')),
        ...(block.columns[column] ?? []),
        ...words(': '),
        ...cell,
      ]),
    }));
    return [
      { kind: 'paragraph', lang, origin, inlines: block.caption },
      { kind: 'list', ordered: false, lang, origin, items },
    ];
  });
}

/** An author's text as one run: for a list item or a table cell. Paragraphs follow each other, the items of a list with semicolons between them. */
export function run(c: Composer, text: Prose): readonly Inline[] {
  const pieces = flow(text).map((block) => (block.kind === 'paragraph' ? block.inlines : joined(c, itemsOf(block), 'sentenceSeparator')));
  const joinedPieces = pieces.flatMap((piece, position) => (position === 0 ? piece : [...words(' '), ...piece]));
  return text.lang === c.lang ? joinedPieces : joinedPieces.map((inline) => inLanguage(inline, text.lang));
}

/** The items of a list, and of the lists inside it, in the order in which they are read. */
function itemsOf({ items }: ListBlock): readonly (readonly Inline[])[] {
  return items.flatMap((item) => [item.inlines, ...(item.list ? itemsOf(item.list) : [])]);
}

function inLanguage(inline: Inline, lang: string): Inline {
  switch (inline.kind) {
    case 'text':
      return { ...inline, lang };
    case 'break':
      return inline;
    default:
      return { ...inline, children: inline.children.map((child) => inLanguage(child, lang)) };
  }
}

function listOf(block: ProseList, lang: string, origin: Origin): ListBlock {
  const item = (found: ProseItem): ListItem => ({
    inlines: runningText(found.children),
    ...(found.list ? { list: listOf(found.list, lang, origin) } : {}),
  });
  return { kind: 'list', ordered: block.ordered, lang, origin, items: block.items.map(item) };
}

/** Phone numbers can be tapped: whoever reads in fear must not have to copy one. */
function runningText(children: readonly ProseInline[]): readonly Inline[] {
  return linkPhoneNumbers(inlinesOf(children), { urgent: false });
}

function inlinesOf(children: readonly ProseInline[]): readonly Inline[] {
  return children.map((child): Inline => {
    switch (child.kind) {
      case 'text':
        return { kind: 'text', value: child.value };
      case 'break':
        return { kind: 'break' };
      case 'link':
        return link(targetOf(child.address), inlinesOf(child.children));
      default:
        return { kind: child.kind, children: inlinesOf(child.children) };
    }
  });
}

function targetOf(address: string): LinkTarget {
  return noticeId.test(address) ? { kind: 'notice', notice: address } : { kind: 'address', href: address };
}

function textOf(children: readonly ProseInline[]): string {
  return children.map((child) => (child.kind === 'text' ? child.value : child.kind === 'break' ? ' ' : textOf(child.children))).join('');
}
