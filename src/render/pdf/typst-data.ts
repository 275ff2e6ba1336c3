import { plainText, type Block, type Document, type Inline, type LinkTarget, type ListBlock, type Section } from '../../document/index.js';
import { showAddress, startAddresses } from './addresses.js';
import type { Coverage } from './check-letters.js';
import { addressesOf } from './passages.js';
import type { PdfPhrases, PdfSurroundings } from './parts.js';

/** A link out of the PDF: where it leads and the words it stands on. */
export interface OutwardLink {
  readonly address: string;
  readonly words: string;
}

/** What a link's address is in the data, until the finished PDF gets the real one: the prefix and the link's number. */
export const linkPrefix = 'link:';

/** Where a document stands in the PDF. */
export interface Place {
  /** The links out of the PDF so far: those of this document are added. */
  readonly links: OutwardLink[];
  readonly covers: Coverage;
  /** Goes before each anchor, so that several documents can stand in one PDF. */
  readonly prefix?: string;
  /** The notices that stand in the same PDF, by id, with the anchor of their beginning. */
  readonly inside?: ReadonlyMap<string, string>;
}

/**
 * The document as the templates read it. Typst describes each link by its address and gives no way to say better,
 * so a link goes in under its number; `finishPdf` then puts in the address, and the link's own words as its description.
 */
export function toTypstData(
  document: Document,
  { notices, version, code }: PdfSurroundings,
  phrases: PdfPhrases,
  { links, covers, prefix = '', inside = new Map() }: Place,
): object {
  const addLink = (address: string, words: string): string => `${linkPrefix}${links.push({ address, words }) - 1}`;
  const addresses = startAddresses(covers);
  const leadOut = (address: string, words: string): object => {
    const number = addresses.numberOf(address, words);
    return { href: addLink(address, words), ...(number === undefined ? {} : { number }) };
  };
  const linkTo = (target: LinkTarget, words: string): object => {
    switch (target.kind) {
      case 'anchor':
        return { anchor: prefix + target.anchor };
      case 'address':
        return leadOut(target.href, words);
      case 'notice': {
        const anchor = inside.get(target.notice);
        return anchor === undefined ? leadOut(notices[target.notice] ?? '', words) : { anchor };
      }
      default:
        return target satisfies never;
    }
  };

  const inline = (it: Inline): object => {
    switch (it.kind) {
      case 'text':
        return { ...it, value: tidy(it.value) };
      case 'break':
        return it;
      case 'strong':
      case 'emphasis':
        return { kind: it.kind, children: it.children.map(inline) };
      case 'link':
        return { kind: it.kind, ...linkTo(it.target, plainText(it.children)), children: it.children.map(inline) };
      default:
        return it satisfies never;
    }
  };
  const list = ({ kind, lang, ordered, items }: ListBlock): object => ({
    kind,
    lang,
    ordered,
    items: items.map((item) => ({ inlines: item.inlines.map(inline), ...(item.list === undefined ? {} : { list: list(item.list) }) })),
  });
  const block = (it: Block): object => {
    const { kind, lang } = it;
    switch (kind) {
      case 'heading':
        return { kind, lang, depth: it.depth, anchor: prefix + it.anchor, text: tidy(it.text) };
      case 'paragraph':
        return { kind, lang, inlines: it.inlines.map(inline) };
      case 'list':
        return list(it);
      case 'summary':
        return { kind, lang, rows: it.rows.map((row) => ({ term: row.term.map(inline), blocks: row.blocks.map(block) })) };
      case 'table':
        return {
          kind,
          lang,
          caption: it.caption.map(inline),
          columns: it.columns.map((column) => column.map(inline)),
          rows: it.rows.map((row) => row.map((cell) => cell.map(inline))),
        };
      case 'callout':
        return { kind, lang, tone: it.tone, blocks: it.blocks.map(block) };
      default:
        return kind satisfies never;
    }
  };
  const section = ({ anchor, heading, blocks }: Section): object => ({
    anchor: prefix + anchor,
    heading: { lang: heading.lang, text: tidy(heading.text) },
    blocks: blocks.map(block),
  });

  const { changed, example, ...meta } = document.meta;
  const [firstLayer, ...sections] = [document.firstLayer, ...document.sections].map(section);
  return {
    lang: document.lang,
    start: startOf(prefix),
    phrases,
    title: { lang: document.title.lang, text: tidy(document.title.text) },
    meta: {
      ...meta,
      ...(version === undefined ? {} : { version }),
      ...(code && { code: { ...code, href: addLink(code.address, code.address), shown: showAddress(code.address, covers) } }),
      draft: meta.status !== 'published' && meta.status !== 'withdrawn',
      ...(changed === undefined ? {} : { changed: { text: changed.text, day: dayOf(changed.date) } }),
      ...(example === undefined
        ? {}
        : {
            example: {
              ...example,
              pieces: (example.pieces ?? [{ text: example.text, lang: document.lang }]).map(({ text, lang }) => ({
                text: tidy(text),
                lang,
              })),
              href: addLink(example.url, example.url),
            },
          }),
    },
    firstLayer,
    sections,
    // Once all links have been met.
    addresses: { anchor: addressesOf(prefix), list: addresses.list() },
  };
}

/** The anchor at which a document begins. No heading has it: their anchors have no colon. */
export function startOf(prefix: string): string {
  return `${prefix}:start`;
}

/** Line ends and runs of spaces are one space, as on a page; a letter and its accent are one letter, as they were checked. */
function tidy(text: string): string {
  return text.normalize('NFC').replace(/[ \t\r\n\f]+/g, ' ');
}

/** A civil date as Typst takes it. */
export function dayOf(date: string): { readonly year: number; readonly month: number; readonly day: number } {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  return { year, month, day };
}
