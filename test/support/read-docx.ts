import { parseXml, XmlElement, XmlText, type XmlNode } from '@rgrove/parse-xml';
import { unzipSync } from 'fflate';

/** A paragraph of a Word file as a reader meets it. */
export interface DocxParagraph {
  /** Its style; empty for running text. */
  readonly style: string;
  readonly isListed: boolean;
  /** Its number for comments, where it has one. */
  readonly number: string;
  /** Its words without that number. */
  readonly text: string;
  /** Languages said of its parts. */
  readonly langs: readonly string[];
}

export interface DocxText {
  readonly paragraphs: readonly DocxParagraph[];
  /** Where links to the outside lead. */
  readonly links: readonly string[];
  /** By table, how many rows are said to be rows of headings. */
  readonly headerRows: readonly number[];
  /** Instructions of all fields. */
  readonly fields: readonly string[];
  /** Title, author and the like by name. */
  readonly properties: Readonly<Record<string, string>>;
}

/** Reads a Word file back. Every part of it has to be sound XML. */
export function readDocx(bytes: Uint8Array): DocxText {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const parts = new Map(Object.entries(unzipSync(bytes)).map(([path, content]) => [path, parseXml(decoder.decode(content))]));
  const all = (path: string, name: string): readonly XmlElement[] => findAll(parts.get(path)?.root ?? undefined, name);
  return {
    paragraphs: all('word/document.xml', 'w:p').map(readParagraph),
    links: all('word/_rels/document.xml.rels', 'Relationship').flatMap(({ attributes }) =>
      attributes['TargetMode'] === 'External' ? [attributes['Target'] ?? ''] : [],
    ),
    headerRows: all('word/document.xml', 'w:tbl').map((table) => findAll(table, 'w:tblHeader').length),
    fields: [...parts.keys()].flatMap((path) => [
      ...all(path, 'w:fldSimple').map(({ attributes }) => attributes['w:instr'] ?? ''),
      ...all(path, 'w:instrText').map(({ text }) => text),
    ]),
    properties: Object.fromEntries(
      (parts.get('docProps/core.xml')?.root?.children ?? []).flatMap((node) =>
        node instanceof XmlElement ? [[node.name, node.text]] : [],
      ),
    ),
  };
}

function readParagraph(paragraph: XmlElement): DocxParagraph {
  const runs = findAll(paragraph, 'w:r');
  const isNumber = (run: XmlElement): boolean => valueOf(run, 'w:rStyle') === 'ParagraphNumber';
  const read = (chosen: readonly XmlElement[]): string => chosen.map(readRun).join('');
  return {
    style: valueOf(paragraph, 'w:pStyle'),
    isListed: findAll(paragraph, 'w:numPr').length > 0,
    number: read(runs.filter(isNumber)).trim(),
    text: read(runs.filter((run) => !isNumber(run))).trim(),
    langs: runs.map((run) => valueOf(run, 'w:lang')).filter((lang) => lang !== ''),
  };
}

function readRun({ children }: XmlElement): string {
  return children
    .map((node) =>
      node instanceof XmlElement && node.name === 'w:br' ? ' ' : node instanceof XmlElement && node.name === 'w:t' ? node.text : '',
    )
    .join('');
}

function valueOf(element: XmlElement, name: string): string {
  return findAll(element, name)[0]?.attributes['w:val'] ?? '';
}

function findAll(node: XmlNode | undefined, name: string): readonly XmlElement[] {
  if (!(node instanceof XmlElement) || node instanceof XmlText) return [];
  return [...(node.name === name ? [node] : []), ...node.children.flatMap((child) => findAll(child, name))];
}
