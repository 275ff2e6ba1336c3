import { zipSync } from 'fflate';
import { languageTag, isRightToLeft, wordLanguage } from './language.js';
import { renderNumbering } from './numbering.js';
import type { FootPart } from './review-frame.js';
import { renderStyles } from './styles.js';
import { element, escapeXml, xmlPart, type Xml } from './xml.js';

/** What was written of the document, and what was counted in it. */
export interface Written {
  readonly body: readonly Xml[];
  /** Ids of relationships by the address they lead to. */
  readonly links: ReadonlyMap<string, string>;
  readonly orderedLists: readonly string[];
}

/** What a Word file says of itself, and the foot of each of its pages. */
export interface DocxAbout {
  readonly lang: string;
  readonly title: string;
  readonly creator: string;
  readonly description: string;
  readonly identifier?: string;
  /** The one day the file knows of. */
  readonly date?: string;
  readonly foot: readonly (FootPart | string)[];
}

/** The bytes of a Word file, the same for the same input. */
export function packDocx(about: DocxAbout, written: Written): Uint8Array {
  const encoder = new TextEncoder();
  const files = listParts(about, written).map(([path, content]) => [path, encoder.encode(content)] as const);
  return zipSync(Object.fromEntries(files), { level: 9, mtime: earliest });
}

/** The first time that a ZIP file can name, in the time of the place, as such files write it. */
const earliest = '1980-01-01T00:00:00';

/** The files in a Word file (ECMA-376, transitional), in the order in which they are packed: the list of their kinds comes first. */
function listParts(about: DocxAbout, { body, links, orderedLists }: Written): readonly (readonly [string, string])[] {
  return [
    ['[Content_Types].xml', xmlPart(renderContentTypes())],
    ['_rels/.rels', xmlPart(renderRelations([relation('document', 'officeDocument', 'word/document.xml'), coreRelation]))],
    ['docProps/core.xml', xmlPart(renderCore(about))],
    ['word/document.xml', xmlPart(renderMain(body))],
    [
      'word/_rels/document.xml.rels',
      xmlPart(
        renderRelations([
          relation('styles', 'styles', 'styles.xml'),
          relation('numbering', 'numbering', 'numbering.xml'),
          relation('settings', 'settings', 'settings.xml'),
          relation('footer', 'footer', 'footer.xml'),
          ...[...links].map(([href, id]) => relation(id, 'hyperlink', href, true)),
        ]),
      ),
    ],
    ['word/styles.xml', xmlPart(renderStyles(about.lang))],
    ['word/numbering.xml', xmlPart(renderNumbering(orderedLists))],
    ['word/settings.xml', xmlPart(renderSettings(about.lang))],
    ['word/footer.xml', xmlPart(renderFooter(about))],
  ];
}

const packageTypes = 'http://schemas.openxmlformats.org/package/2006';
const relationTypes = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const wordKind = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const word = { 'xmlns:w': 'http://schemas.openxmlformats.org/wordprocessingml/2006/main', 'xmlns:r': relationTypes };

function renderContentTypes(): Xml {
  const kinds = [
    ['/word/document.xml', `${wordKind}.document.main+xml`],
    ['/word/styles.xml', `${wordKind}.styles+xml`],
    ['/word/numbering.xml', `${wordKind}.numbering+xml`],
    ['/word/settings.xml', `${wordKind}.settings+xml`],
    ['/word/footer.xml', `${wordKind}.footer+xml`],
    ['/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'],
  ] as const;
  return element('Types', { xmlns: `${packageTypes}/content-types` }, [
    element('Default', { Extension: 'rels', ContentType: 'application/vnd.openxmlformats-package.relationships+xml' }),
    element('Default', { Extension: 'xml', ContentType: 'application/xml' }),
    ...kinds.map(([name, kind]) => element('Override', { PartName: name, ContentType: kind })),
  ]);
}

const coreRelation = element('Relationship', {
  Id: 'core',
  Type: `${packageTypes}/relationships/metadata/core-properties`,
  Target: 'docProps/core.xml',
});

function relation(id: string, kind: string, target: string, isOutside = false): Xml {
  return element('Relationship', {
    Id: id,
    Type: `${relationTypes}/${kind}`,
    Target: target,
    TargetMode: isOutside ? 'External' : undefined,
  });
}

function renderRelations(relations: readonly Xml[]): Xml {
  return element('Relationships', { xmlns: `${packageTypes}/relationships` }, relations);
}

/** Title, author and language as programs and screen readers say them. The one date is the notice's own. */
function renderCore({ lang, title, creator, description, identifier, date }: DocxAbout): Xml {
  const dated = (name: string): readonly Xml[] =>
    date === undefined ? [] : [element(name, { 'xsi:type': 'dcterms:W3CDTF' }, [`${date}T00:00:00Z`])];
  return element(
    'cp:coreProperties',
    {
      'xmlns:cp': `${packageTypes}/metadata/core-properties`,
      'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
      'xmlns:dcterms': 'http://purl.org/dc/terms/',
      'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
    },
    [
      ...dated('dcterms:created'),
      element('dc:creator', {}, [escapeXml(creator)]),
      element('dc:description', {}, [escapeXml(description)]),
      ...(identifier === undefined ? [] : [element('dc:identifier', {}, [escapeXml(identifier)])]),
      element('dc:language', {}, [escapeXml(wordLanguage(lang))]),
      ...dated('dcterms:modified'),
      element('dc:title', {}, [escapeXml(title)]),
    ],
  );
}

/** A4 with margins of 2.5 centimetres. */
function renderMain(body: readonly Xml[]): Xml {
  const page = element('w:sectPr', {}, [
    element('w:footerReference', { 'w:type': 'default', 'r:id': 'footer' }),
    '<w:pgSz w:w="11906" w:h="16838"/>',
    '<w:pgMar w:top="1418" w:right="1418" w:bottom="1418" w:left="1418" w:header="709" w:footer="709" w:gutter="0"/>',
  ]);
  return element('w:document', word, [element('w:body', {}, [...body, page])]);
}

function renderSettings(lang: string): Xml {
  const mode = { 'w:name': 'compatibilityMode', 'w:uri': 'http://schemas.microsoft.com/office/word', 'w:val': '15' };
  const tag = wordLanguage(lang);
  return element('w:settings', word, [
    '<w:autoHyphenation w:val="false"/>',
    element('w:compat', {}, [element('w:compatSetting', mode)]),
    element('w:themeFontLang', { 'w:val': tag, 'w:eastAsia': tag, 'w:bidi': tag }),
  ]);
}

/** The only fields of the file: the numbers of pages. */
function renderFooter({ lang, foot }: DocxAbout): Xml {
  const properties = isRightToLeft(lang) ? [element('w:rPr', {}, ['<w:rtl/>', languageTag(lang)])] : [];
  const run = (text: string): Xml => element('w:r', {}, [...properties, `<w:t xml:space="preserve">${escapeXml(text)}</w:t>`]);
  const runs = foot.map((part) =>
    typeof part === 'string' ? run(part) : element('w:fldSimple', { 'w:instr': part.field === 'page' ? 'PAGE' : 'NUMPAGES' }, [run('1')]),
  );
  return element('w:ftr', word, [element('w:p', {}, ['<w:pPr><w:pStyle w:val="Footer"/></w:pPr>', ...runs])]);
}
