import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { findOffice } from '../../../scripts/find-tools.js';
import { plainText, type Document, type Inline } from '../../../src/document/index.js';
import { renderDocx } from '../../../src/render/docx/index.js';
import { listPassages } from '../../../src/render/pdf/passages.js';
import { arbitraryDocument } from '../../support/arbitrary-document.js';
import { compileRepository } from '../../support/compile.js';
import { readDocx, type DocxText } from '../../support/read-docx.js';
import { sampleDocument } from '../../support/sample-document.js';

const frame = {
  purpose: 'Review copy.',
  marks: [{ pieces: [{ text: 'An example.', lang: '' }], link: { text: 'The real notice', href: 'https://www.example.org/real' } }],
  address: { label: 'On the web:', href: 'https://www.example.org/n/' },
  version: 'Version 3, last changed 1 September 2026.',
  foot: ['Version 3. Page ', { field: 'page' }, ' of ', { field: 'pages' }],
  addressOf: (notice: string) => (notice === 'anytown-council/libraries' ? 'https://www.example.org/libraries/' : undefined),
} as const;

function draw(document: Document): Uint8Array {
  const { value, diagnostics } = renderDocx(document, frame);
  if (value === undefined) throw new Error(`It was not drawn: ${diagnostics.map(({ code }) => code).join(', ')}`);
  return value;
}

const even = (text: string): string => text.replace(/\s+/g, ' ').trim();
const isFurniture = (style: string): boolean => style === 'About' || style === 'AfterTable';

function wordsOf({ paragraphs }: DocxText): readonly string[] {
  return paragraphs.flatMap(({ style, text }) => (isFurniture(style) || text === '' ? [] : [even(text)]));
}

function wordsIn(document: Document): readonly string[] {
  return listPassages(document)
    .map(({ inlines }) => even(plainText(inlines)))
    .filter((text) => text !== '');
}

/** The made-up document with one paragraph more. */
function withParagraph(inlines: readonly Inline[]): Document {
  const { origin } = sampleDocument.title;
  const section = {
    anchor: 'more',
    heading: { text: 'More', lang: 'en', origin },
    blocks: [{ kind: 'paragraph', lang: 'en', origin, inlines } as const],
  };
  return { ...sampleDocument, sections: [...sampleDocument.sections, section] };
}

const documents: readonly (readonly [string, Document])[] = [
  ['the made-up one', sampleDocument],
  ...compileRepository().notices.flatMap(({ id, documents: all }) => Object.values(all).map((document) => [id, document] as const)),
];

describe('the words of a review copy', () => {
  it.each(documents)('are those of the document, passage by passage: %s', (_, document) => {
    expect(wordsOf(readDocx(draw(document)))).toEqual(wordsIn(document));
  });

  it('are those of any document', () => {
    fc.assert(
      fc.property(arbitraryDocument(sampleDocument), (document) => {
        const { value } = renderDocx(document, frame);
        fc.pre(value !== undefined);
        expect(wordsOf(readDocx(value)).join('')).toBe(wordsIn(document).join(''));
      }),
      { numRuns: 60, seed: 7 },
    );
  });

  it.each(documents)('have numbers that run on, none twice: %s', (_, document) => {
    const numbers = readDocx(draw(document)).paragraphs.flatMap(({ number }) => (number === '' ? [] : [number]));
    expect(numbers.length).toBeGreaterThan(5);
    expect(numbers).toEqual(numbers.map((__, position) => `[${position + 1}]`));
  });

  it('are numbered wherever they are not a heading, a term, a cell or about the copy', () => {
    const without = readDocx(draw(sampleDocument)).paragraphs.filter(({ number }) => number === '');
    expect(new Set(without.map(({ style }) => style.replace(/\d/, '')))).toEqual(
      new Set(['Title', 'About', 'Heading', 'Term', 'TableText', 'AfterTable']),
    );
  });
});

describe('a review copy', () => {
  const copy = readDocx(draw(sampleDocument));

  it('says first what it is, of which version, and where the notice is', () => {
    expect(copy.paragraphs.filter(({ style }) => style === 'About').map(({ text }) => text)).toEqual([
      'Anytown Council',
      'Review copy.',
      'An example. The real notice',
      'Version 3, last changed 1 September 2026.',
      'On the web: https://www.example.org/n/',
    ]);
  });

  it('tells programs its title, author, language, address and date', () => {
    expect(copy.properties).toEqual({
      'dcterms:created': '2026-09-01T00:00:00Z',
      'dc:creator': 'Anytown Council',
      'dc:description': 'Review copy. Version 3, last changed 1 September 2026.',
      'dc:identifier': 'https://www.example.org/anytown-council/sample/',
      'dc:language': 'en-GB',
      'dcterms:modified': '2026-09-01T00:00:00Z',
      'dc:title': 'Sample service',
    });
  });

  it('has real headings, lists and tables', () => {
    const headings = copy.paragraphs.flatMap(({ style, text }) => (style.startsWith('Heading') ? [`${style} ${text}`] : []));
    expect(headings.slice(0, 3)).toEqual(['Heading1 In short', 'Heading2 Who may see it?', 'Heading1 Who are we?']);
    expect(copy.paragraphs.filter(({ isListed }) => isListed).length).toBeGreaterThan(2);
    expect(copy.headerRows).toEqual(copy.headerRows.map(() => 1));
    expect(copy.headerRows.length).toBeGreaterThan(0);
  });

  it('is the same, byte for byte, when it is made again', () => {
    expect(draw(sampleDocument)).toEqual(draw(structuredClone(sampleDocument)));
  });

  it('marks a passage in another language', () => {
    const { paragraphs } = readDocx(draw(withParagraph([{ kind: 'text', value: 'Croeso', lang: 'cy' }])));
    expect(paragraphs.at(-1)).toMatchObject({ text: 'Croeso', langs: ['cy-GB'] });
  });
});

describe('hostile text', () => {
  const hostile = '</w:t><w:instrText>DDEAUTO cmd</w:instrText> =1+1 { HYPERLINK "file:///c:/" } ]]> &amp; %1';

  it('stays text, and makes no field', () => {
    const copy = readDocx(draw(withParagraph([{ kind: 'text', value: hostile }])));
    expect(copy.paragraphs.at(-1)?.text).toBe(hostile);
    expect(copy.fields).toEqual(['PAGE', 'NUMPAGES']);
  });

  it.each(['javascript:alert(1)', 'file:///etc/passwd', '\\\\server\\share', 'data:text/html,x'])('makes no link to %s', (href) => {
    const copy = readDocx(
      draw(withParagraph([{ kind: 'link', target: { kind: 'address', href }, children: [{ kind: 'text', value: 'here' }] }])),
    );
    expect(copy.paragraphs.at(-1)?.text).toBe('here');
    expect(copy.links).not.toContain(href);
  });

  it.each(['\u0000', '\u0007', '\u202E', '\u2066', '\u200B', '\uFFFE'])('is refused with a character that nobody can see: %j', (sign) => {
    const { value, diagnostics } = renderDocx(withParagraph([{ kind: 'text', value: `pass${sign}word` }]), frame);
    expect(value).toBeUndefined();
    expect(diagnostics.map(({ code }) => code)).toEqual(['pdf/hidden-character']);
  });
});

describe('LibreOffice', () => {
  const folder = mkdtempSync(join(tmpdir(), 'fairnotice-docx-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  function convert(kind: string, name: string): void {
    const office = findOffice();
    if (office === undefined)
      throw new Error('LibreOffice Writer is missing. On Debian or Ubuntu: sudo apt-get install libreoffice-writer-nogui');
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    const { status, stderr } = spawnSync(office, [profile, '--headless', '--convert-to', kind, '--outdir', folder, join(folder, name)], {
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(`LibreOffice could not open ${name}: ${stderr}`);
  }

  it('opens a copy, and reads the same words in the same order', () => {
    const document = documents.find(([id]) => id.includes('/'))?.[1] ?? sampleDocument;
    writeFileSync(join(folder, 'copy.docx'), draw(document));
    convert('txt:Text (encoded):UTF8', 'copy.docx');
    const bare = (text: string): string => text.replace(/\[\d+\] |[•\s\uFEFF]/g, '');
    expect(bare(readFileSync(join(folder, 'copy.txt'), 'utf8'))).toContain(bare(wordsIn(document).slice(1).join('')));
  });

  it('makes a PDF of one with every kind of block', () => {
    writeFileSync(join(folder, 'sample.docx'), draw(sampleDocument));
    convert('pdf', 'sample.docx');
    expect(readFileSync(join(folder, 'sample.pdf')).subarray(0, 5).toString()).toBe('%PDF-');
  });
});
