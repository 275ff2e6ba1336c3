import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A piece of drawn text: whatever is on the page, tagged or not. Points from the left and bottom edge. */
interface Drawn {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  /** Size of the letters. */
  readonly height: number;
}

interface PdfLink {
  readonly description: string;
  /** An address, or the page that a link inside the document leads to. */
  readonly to: string | number;
}

interface PdfPage {
  readonly width: number;
  readonly drawn: readonly Drawn[];
  /** All that is drawn, as one text. */
  readonly text: string;
  readonly links: readonly PdfLink[];
  /** Roles of the structure tree, from the outside in, each once for each element. */
  readonly roles: readonly string[];
}

export interface PdfFile {
  readonly created: string;
  readonly bookmarks: readonly string[];
  readonly pages: readonly PdfPage[];
}

/** Opens a PDF as a reader program does. */
export async function readPages(bytes: Uint8Array): Promise<PdfFile> {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  const document = await task.promise;
  const info = (await document.getMetadata()).info as { readonly CreationDate: string };
  const bookmarks = ((await document.getOutline()) as readonly Bookmark[] | null) ?? [];
  const pages: PdfPage[] = [];
  for (let number = 1; number <= document.numPages; number++) pages.push(await readPage(document, number));
  await task.destroy();
  return { created: info.CreationDate, bookmarks: bookmarks.flatMap((it) => nameBookmarks(it, '')), pages };
}

interface Bookmark {
  readonly title: string;
  readonly items: readonly Bookmark[];
}

function nameBookmarks({ title, items }: Bookmark, indent: string): readonly string[] {
  return [`${indent}${title}`, ...items.flatMap((item) => nameBookmarks(item, `${indent}  `))];
}

async function readPage(document: PDFDocumentProxy, number: number): Promise<PdfPage> {
  const page = await document.getPage(number);
  const { items } = await page.getTextContent();
  const drawn = items.flatMap((item): Drawn[] => {
    if (!('str' in item) || item.str.trim() === '') return [];
    const [, , , height, left, bottom] = item.transform as readonly number[];
    return [{ text: item.str, left: left!, right: left! + item.width, bottom: bottom!, height: height! }];
  });
  const words = items.map((item) => ('str' in item ? `${item.str}${item.hasEOL ? ' ' : ''}` : '')).join('');
  return {
    width: page.view[2]!,
    drawn,
    text: words.replace(/\s+/g, ' '),
    links: await Promise.all(((await page.getAnnotations()) as readonly Annotation[]).map((it) => readLink(document, it))),
    roles: listRoles((await page.getStructTree()) as StructureNode | null),
  };
}

interface Annotation {
  readonly contentsObj: { readonly str: string };
  /** The address as it is in the file. */
  readonly unsafeUrl?: string;
  readonly dest?: string;
}

async function readLink(document: PDFDocumentProxy, { contentsObj, unsafeUrl, dest }: Annotation): Promise<PdfLink> {
  const description = contentsObj.str;
  if (dest === undefined) return { description, to: unsafeUrl ?? '' };
  const place = (await document.getDestination(dest)) as readonly PageReference[] | null;
  return { description, to: (await document.getPageIndex(place![0]!)) + 1 };
}

type PageReference = Parameters<PDFDocumentProxy['getPageIndex']>[0];

interface StructureNode {
  readonly role?: string;
  readonly children?: readonly StructureNode[];
}

function listRoles(node: StructureNode | null): readonly string[] {
  if (node === null) return [];
  return [...(node.role === undefined ? [] : [node.role]), ...(node.children ?? []).flatMap(listRoles)];
}
