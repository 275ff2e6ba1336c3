import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { Block, Document, Inline } from '../../../src/document/index.js';
import { createPdfRenderer } from '../../../src/render/pdf/index.js';
import { readPdfText } from '../../support/pdf-text.js';
import { sampleDocument } from '../../support/sample-document.js';
import { loadParts } from './load-parts.js';
import { callout, documentOf, heading, link, list, paragraph, running, section, summary, table, words } from './made-up.js';

const parts = loadParts();
const renderer = createPdfRenderer(parts);
const folder = mkdtempSync(join(tmpdir(), 'fairnotice-refuse-pdf-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function findings(document: Document) {
  const { value, diagnostics } = renderer.render(document, { notices: {} });
  expect(value === undefined).toBe(diagnostics.length > 0);
  expect(diagnostics.every(({ severity, hint }) => severity === 'error' && hint !== undefined)).toBe(true);
  return diagnostics;
}

/** The same block, written at a place of its own. */
function at<T extends Block>(block: T): T {
  return { ...block, origin: { file: 'notices/a/b.yaml', path: ['here'] } };
}

/** A document with the text in each place where text can stand; each place has an origin of its own. */
function everywhere(text: string): readonly (readonly [string, Document])[] {
  const plain = documentOf(paragraph('Plain.'));
  const nested = { ...list('one'), items: [{ inlines: words('one'), list: list(text) }] };
  const marked: Inline = { kind: 'strong', children: [{ kind: 'emphasis', children: [link(text, 'https://www.example.org/')] }] };
  return [
    ['title', { ...plain, title: { ...plain.title, text } }],
    ['controller', { ...plain, meta: { ...plain.meta, controller: text } }],
    ['section heading', { ...plain, sections: [section('one', text, [])] }],
    ['heading', documentOf(heading(text, 1, 'one'))],
    ['paragraph', documentOf(paragraph(text))],
    ['marks', documentOf(running(marked))],
    ['list', documentOf(list(text))],
    ['inner list', documentOf(nested)],
    ['term', documentOf(summary({ [text]: 'meaning' }))],
    ['meaning', documentOf(summary({ term: text }))],
    ['caption', documentOf(table(text, ['What'], [['this']]))],
    ['column', documentOf(table('Records', [text], [['this']]))],
    ['cell', documentOf(table('Records', ['What', 'Why'], [['this', text]]))],
    ['callout', documentOf(callout(text))],
  ];
}

describe('letters', () => {
  it.each(everywhere('Жанна'))('that the fonts lack are a finding wherever they stand: %s', (_, document) => {
    const [finding, ...more] = findings(document);
    expect(more).toEqual([]);
    expect(finding!.code).toBe('pdf/missing-glyph');
    expect(finding!.message).toContain('“Ж” (U+0416), “а” (U+0430), “н” (U+043D) in “Жанна”');
  });

  it.each([
    ['Arabic', 'Mr فاطمة here', 'U+0641', 'فاطمة'],
    ['Chinese', 'Mr 王 here', 'U+738B', '王'],
    ['an emoji', 'Hello👋 here', 'U+1F44B', 'Hello👋'],
    ['a mark without a letter', 'a\u0E31b', 'U+0E31', 'a\u0E31b'],
  ])('are named with their word: %s', (_, text, code, word) => {
    const [finding] = findings(documentOf(at(paragraph(text))));
    expect(finding).toMatchObject({ code: 'pdf/missing-glyph', origin: { file: 'notices/a/b.yaml', path: ['here'] } });
    expect(finding!.message).toContain(code);
    expect(finding!.message).toContain(`“${word}”`);
  });

  it.each(everywhere('Tŷ ŵ Ŵ Ŷ â ê î ô û – “£5” ½ café'))('of Welsh and English print: %s', (_, document) => {
    expect(findings(document)).toEqual([]);
  });

  it('written in two pieces print as one', async () => {
    expect(await read(documentOf(paragraph('dw\u0302r')))).toContain('P: dŵr');
  });

  it.each([
    ['right to left override', '\u202E', 'U+202E'],
    ['isolate', '\u2066', 'U+2066'],
    ['zero width space', '\u200B', 'U+200B'],
    ['zero width joiner', '\u200D', 'U+200D'],
    ['byte order mark', '\uFEFF', 'U+FEFF'],
    ['soft hyphen', '\u00AD', 'U+00AD'],
    ['line separator', '\u2028', 'U+2028'],
    ['null', '\u0000', 'U+0000'],
    ['escape', '\u001B', 'U+001B'],
    ['half a letter', '\uD800', 'U+D800'],
    ['variation selector', '\uFE0F', 'U+FE0F'],
    ['tag letter', '\u{E0041}', 'U+E0041'],
    ['hangul filler', '\u3164', 'U+3164'],
  ])('that nobody can see are a finding: %s', (_, letter, code) => {
    const [finding, ...more] = findings(documentOf(at(paragraph(`one tw${letter}o three`))));
    expect(more).toEqual([]);
    expect(finding).toMatchObject({ code: 'pdf/hidden-character', origin: { path: ['here'] } });
    expect(finding!.message).toBe(`There is a character that nobody can see in “tw…o”: ${code}.`);
  });
});

describe('hostile text', () => {
  const hostile =
    '#let x = 1; #panic() #read("/etc/passwd") $x$ @here <here> *a* _b_ `c` = d - e + f // g /* h */ \\u{41} ~ -- "q" [j] {k} </script>';
  it.each(everywhere(hostile).filter(([place]) => place !== 'controller' && place !== 'term'))(
    'prints as itself: %s',
    async (_, document) => {
      const texts = await read(document);
      // Where a line ends, reading the PDF gives a space.
      expect(texts.map((text) => text.replace(/^\w+: |\s/g, ''))).toContain(hostile.replaceAll(' ', ''));
    },
  );

  it('that asks for the phrases of the page does not get them', async () => {
    const meta = { ...sampleDocument.meta, changed: { date: '2026-09-01', text: '{date} {page}' } };
    expect(await read({ ...documentOf(), meta })).toContain('P: Last changed {date} {page}');
  });
});

describe('spaces', () => {
  it('and line ends in a row are one space', async () => {
    expect(await read(documentOf(paragraph('one  two\n\tthree\r\nfour')))).toContain('P: one two three four');
  });
});

describe('what some readers could not use is refused', () => {
  const anchor = (name: string): Inline => ({ kind: 'link', target: { kind: 'anchor', anchor: name }, children: words('there') });
  const notice = (id: string): Inline => ({ kind: 'link', target: { kind: 'notice', notice: id }, children: words('that one') });
  const cases: readonly (readonly [string, string, Document])[] = [
    ['no title', 'pdf/no-title', { ...documentOf(), title: { ...documentOf().title, text: ' ' } }],
    ['a table without columns headed', 'pdf/no-table-header', documentOf(at(table('Records', ['', ' '], [['a', 'b']])))],
    ['a table without columns', 'pdf/no-table-header', documentOf(at(table('Records', [], [])))],
    ['a level of headings left out', 'pdf/skipped-heading', documentOf(heading('One'), at(heading('Three', 3)))],
    ['a first heading too deep', 'pdf/skipped-heading', documentOf(at(heading('Two', 2)))],
    ['two headings of one name', 'pdf/repeated-anchor', documentOf(heading('One', 1, 'one'), at(heading('Two', 1, 'one')))],
    ['a link to nowhere in the notice', 'pdf/unknown-anchor', documentOf(at(running(anchor('nowhere'))))],
    ['a link to no notice', 'pdf/unknown-notice', documentOf(at(running(notice('no/such'))))],
    ['a link to what only looks like one', 'pdf/unknown-notice', documentOf(at(running(notice('toString'))))],
    ['a link that runs something', 'pdf/unsafe-link', documentOf(at(running(link('this', 'javascript:alert(1)'))))],
    ['a link to a file', 'pdf/unsafe-link', documentOf(at(running({ kind: 'strong', children: [link('this', 'file:///etc/passwd')] })))],
    ['a language without words', 'pdf/no-phrases', { ...documentOf(), lang: 'cy' }],
  ];
  it.each(cases)('%s', (name, code, document) => {
    const [finding, ...more] = findings(document);
    expect(more).toEqual([]);
    expect(finding!.code).toBe(code);
    expect(finding!.origin).toEqual(/title|language/.test(name) ? document.title.origin : { file: 'notices/a/b.yaml', path: ['here'] });
  });

  it('an example whose link runs something', () => {
    const meta = { ...sampleDocument.meta, example: { text: 'Example.', url: 'javascript:alert(1)' } };
    expect(findings({ ...documentOf(), meta }).map(({ code }) => code)).toEqual(['pdf/unsafe-link']);
  });

  it('but not headings one level up or down, nor the first heading of the next section', () => {
    const document = documentOf(heading('One'), heading('Two', 2), heading('Three', 3), heading('One again'));
    expect(findings({ ...document, sections: [...document.sections, section('next', 'Next', [heading('Again')])] })).toEqual([]);
  });

  it('all at once, so that one run tells all', () => {
    const document = documentOf(paragraph('Ж'), paragraph('a\u200Bb'), running(anchor('nowhere')), table('Records', [''], []));
    expect(findings(document).map(({ code }) => code)).toEqual([
      'pdf/no-table-header',
      'pdf/unknown-anchor',
      'pdf/missing-glyph',
      'pdf/hidden-character',
    ]);
  });
});

async function read(document: Document): Promise<readonly string[]> {
  const { value, diagnostics } = renderer.render(document, { notices: {} });
  expect(diagnostics).toEqual([]);
  const file = join(folder, 'read.pdf');
  writeFileSync(file, value!.bytes);
  return (await readPdfText(file)).elements.map(({ role, text }) => `${role}: ${text}`);
}
