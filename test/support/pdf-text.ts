import { readFile } from 'node:fs/promises';
import { getDocument, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A piece of a tagged PDF as a screen reader meets it. Where one runs over a page break it comes in two pieces. */
export interface PdfElement {
  /**
   * H1 to H6, P, Lbl (the mark of a list item: a dot, a number or a term), LBody (the item), TH, TD, Caption, Figure (its description)
   * or Link; the words of a link are also in its paragraph.
   */
  readonly role: string;
  readonly text: string;
  /** Page number, from 1. */
  readonly page: number;
}

export interface PdfText {
  readonly title: string | undefined;
  readonly language: string | undefined;
  readonly pages: number;
  /** In reading order; empty for a PDF without tags. */
  readonly elements: readonly PdfElement[];
}

/** Reads the words of a tagged PDF in the order and with the roles of its structure tree. */
export async function readPdfText(file: string): Promise<PdfText> {
  const task = getDocument({ data: new Uint8Array(await readFile(file)), verbosity: 0 });
  const document = await task.promise;
  const info = (await document.getMetadata()).info as { readonly Title?: string; readonly Language?: string };
  const elements: PdfElement[] = [];
  for (let page = 1; page <= document.numPages; page++) elements.push(...(await readPage(await document.getPage(page), page)));
  const text = { title: info.Title, language: info.Language, pages: document.numPages, elements };
  await task.destroy();
  return text;
}

/** Words of what belongs to paper, as in the map `pdf` of a phrase file. */
interface FurnitureWords {
  readonly addresses: string;
}

/** The elements of the notice itself: from its title to the list of web addresses, which stands last and begins with a heading of its own. */
export function withoutFurniture(elements: readonly PdfElement[], { addresses }: FurnitureWords): readonly PdfElement[] {
  const title = elements.findIndex(({ role }) => role === 'H1');
  const end = elements.findLastIndex(({ role, text }) => role === 'H2' && text === addresses);
  return elements.slice(title, end === -1 ? elements.length : end);
}

/** A node of the tree as it really comes: pdf.js leaves the description of figures out of its types, and gives null for no tree. */
interface StructureNode {
  readonly role?: string;
  readonly alt?: string;
  readonly id?: string;
  readonly children?: readonly StructureNode[];
}

const blockRoles = /^(H[1-6]?|P|Lbl|LBody|TH|TD|Caption|Figure)$/;

async function readPage(proxy: PDFPageProxy, page: number): Promise<readonly PdfElement[]> {
  const words = await readMarkedWords(proxy);
  const tree = (await proxy.getStructTree()) as StructureNode | null;
  return tree === null ? [] : listElements(tree, words).map(({ role, text }) => ({ role, text, page }));
}

/** The words under each id of marked content. */
async function readMarkedWords(proxy: PDFPageProxy): Promise<ReadonlyMap<string, string>> {
  const { items } = await proxy.getTextContent({ includeMarkedContent: true });
  const words = new Map<string, string>();
  const open: (string | undefined)[] = [];
  for (const item of items) {
    if ('str' in item) {
      const id = open.findLast((it) => it !== undefined);
      if (id !== undefined) words.set(id, `${words.get(id) ?? ''}${item.str}${item.hasEOL ? ' ' : ''}`);
    } else if (item.type === 'endMarkedContent') open.pop();
    else open.push(item.type === 'beginMarkedContentProps' ? item.id : undefined);
  }
  return words;
}

type Words = ReadonlyMap<string, string>;
type Piece = Pick<PdfElement, 'role' | 'text'>;

function listElements(node: StructureNode, words: Words, parent = ''): readonly Piece[] {
  // A paragraph that is all of a list item or cell is told by what it is in.
  const role = node.role === 'P' && /^(LBody|TH|TD|Caption)$/.test(parent) ? parent : (node.role ?? '');
  const own = blockRoles.test(role) || role === 'Link' ? [{ role, text: tidy(node.alt ?? ownText(node, words)) }] : [];
  const inner = (node.children ?? []).flatMap((child) => listElements(child, words, node.role));
  return [...own.filter(({ text }) => text !== ''), ...inner];
}

/** The words of an element without those of the blocks inside it, which are listed by themselves. */
function ownText(node: StructureNode, words: Words): string {
  const texts = (node.children ?? []).filter(({ role }) => !blockRoles.test(role ?? '')).map((child) => ownText(child, words));
  return `${words.get(node.id ?? '') ?? ''}${texts.join('')}`;
}

function tidy(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
