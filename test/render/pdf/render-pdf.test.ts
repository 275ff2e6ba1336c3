import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inflateSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import type { Document } from '../../../src/document/index.js';
import { createPdfRenderer, type Pdf } from '../../../src/render/pdf/index.js';
import { readPdfText, withoutFurniture, type PdfElement } from '../../support/pdf-text.js';
import { sampleDocument } from '../../support/sample-document.js';
import { checkPdfs } from '../../support/verapdf.js';
import { loadParts } from './load-parts.js';
import { callout, documentOf, heading, link, list, paragraph, running, section, summary, table, words } from './made-up.js';
import { readPages } from './read-pages.js';

const parts = loadParts();
const renderer = createPdfRenderer(parts);
const libraries = 'https://www.example.org/anytown-council/libraries/';
const surroundings = { notices: { 'anytown-council/libraries': libraries }, version: '2.1' };
const folder = mkdtempSync(join(tmpdir(), 'fairnotice-render-pdf-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function draw(document: Document, by = renderer): Pdf {
  const { value, diagnostics } = by.render(document, surroundings);
  expect(diagnostics).toEqual([]);
  return value!;
}

let files = 0;
function write(bytes: Uint8Array): string {
  files += 1;
  const file = join(folder, `${files}.pdf`);
  writeFileSync(file, bytes);
  return file;
}

/** What a screen reader reads from the title to the list of addresses; links are in their paragraphs, too. */
async function readNotice(bytes: Uint8Array): Promise<readonly PdfElement[]> {
  const { elements } = await readPdfText(write(bytes));
  return withoutFurniture(elements, parts.phrases['en']!).filter(({ role }) => role !== 'Link');
}

const filler = (count: number) => Array.from({ length: count }, (_, index) => paragraph(`Line ${index + 1}.`));
const long = documentOf(
  ...filler(100),
  table('Records', ['Record', 'How long'], [['Case files', '6 years']]),
  heading('More', 1, 'more'),
  summary({ Phone: '01234' }),
);
const draft: Document = { ...long, meta: { ...long.meta, status: 'draft' } };

describe('a PDF of a notice', () => {
  it('keeps to PDF/UA-1', async () => {
    const bare = documentOf();
    const { service: _, changed: __, ...meta } = bare.meta;
    const documents = [sampleDocument, long, draft, { ...bare, meta }];
    const results = await checkPdfs(documents.map((document) => write(draw(document).bytes)));
    expect(results.map(({ passes, faults }) => ({ passes, faults }))).toEqual(documents.map(() => ({ passes: true, faults: [] })));
  });

  it('says the words of the document in its order and with its marks', async () => {
    const elements = await readNotice(draw(sampleDocument).bytes);
    expect(elements.map(({ role, text }) => `${role}: ${text}`)).toEqual([
      'H1: Sample service',
      'H2: In short',
      'P: If someone is in danger now, ring 999.',
      'H3: Who may see it?',
      'P: The police and the Home Office. Everyone who may see it.',
      'H2: Who are we?',
      'P: This notice has not been in use since 1 September 2026.',
      'Lbl: Phone',
      'LBody: 01234 567 890',
      'Lbl: Email',
      'LBody: dpo@example.org',
      'P: We are the council, yn Gymraeg: y cyngor, dŵr a thŷ (really) See our libraries notice and <b>not a tag</b> & "#let x = 1" $y$ [z] *s* _u_ \\ @ref',
      'H2: Who may see it?',
      'H3: Health services',
      'Lbl: •',
      'LBody: GPs',
      'Lbl: •',
      'LBody: NHS trusts, such as',
      'Lbl: 1.',
      'LBody: the first',
      'Lbl: 2.',
      'LBody: the second',
      'H4: Why they get it',
      'P: To look after you.',
      'H2: How long do we keep it?',
      'Caption: How long we keep each kind of record',
      'TH: Record',
      'TH: How long',
      'TH: From',
      'TH: Case files',
      'TD: 6 years',
      'TD: the day the case is closed',
      'TH: Emails',
      'TD: 1 year',
      'TD: the day we get them',
      'P: This notice does not yet say how long. Ask us.',
    ]);
  });

  it('draws the term of a summary as the label of its meaning', async () => {
    const { pages } = await readPages(draw(documentOf(summary({ Phone: '01234', Email: 'a@b.org' }))).bytes);
    expect(pages[0]!.roles.filter((role) => /^(L|LI|Lbl|LBody)$/.test(role))).toEqual(['L', 'LI', 'Lbl', 'LBody', 'LI', 'Lbl', 'LBody']);
    expect(pages[0]!.text).toMatch(/Phone 01234.*Email a@b.org/);
  });

  it('has the title, language and date of the notice, and says first whose it is', async () => {
    const { bytes } = draw({ ...sampleDocument, meta: { ...sampleDocument.meta, service: 'Early help' } });
    const { title, language, elements } = await readPdfText(write(bytes));
    expect({ title, language }).toEqual({ title: 'Sample service', language: 'en' });
    expect((await readPages(bytes)).created).toMatch(/^D:20260901/);
    const before = elements.slice(
      0,
      elements.findIndex(({ role }) => role === 'H1'),
    );
    expect(before.filter(({ role }) => role === 'P').map(({ text }) => text)).toEqual([
      'Anytown Council',
      'Early help',
      'Last changed 1 September 2026',
      'Version 2.1',
      sampleDocument.meta.example!.text,
      sampleDocument.meta.example!.url,
    ]);
  });

  it('has bookmarks for sections and what is in them', async () => {
    const { bookmarks } = await readPages(draw(sampleDocument).bytes);
    expect(bookmarks).toEqual([
      'In short',
      '  Who may see it?',
      'Who are we?',
      'Who may see it?',
      '  Health services',
      '    Why they get it',
      'How long do we keep it?',
      'Web addresses in this notice',
    ]);
  });

  it('leads its links where they should go, each described by its own words or by the heading it leads to', async () => {
    const href = 'https://www.example.org/a(b)\\c?q=ŵ&r=%20';
    const document = documentOf(
      running(link('See (this) \\ ŷ', href), ...words(' and '), link('that', href)),
      running({ kind: 'link', target: { kind: 'anchor', anchor: 'far' }, children: words('over there') }),
      ...filler(60),
      heading('Far away', 1, 'far'),
    );
    const far = await readPages(draw(document).bytes);
    expect(far.pages[0]!.links).toEqual([
      { description: 'See (this) \\ ŷ', to: 'https://www.example.org/a(b)\\c?q=%C5%B5&r=%20' },
      { description: 'that', to: 'https://www.example.org/a(b)\\c?q=%C5%B5&r=%20' },
      { description: 'Far away', to: 2 },
    ]);
    const { pages } = await readPages(draw(sampleDocument).bytes);
    expect(pages.flatMap(({ links }) => links)).toEqual([
      { description: 'https://www.example.org/', to: 'https://www.example.org/' },
      { description: 'Who may see it?', to: 1 },
      { description: '01234 567 890', to: 'tel:01234567890' },
      { description: 'dpo@example.org', to: 'mailto:dpo@example.org' },
      { description: 'our libraries notice', to: libraries },
    ]);
  });

  const kinds = [
    paragraph('Un'),
    list('Un'),
    summary({ Un: 'Dau' }),
    table('Un', ['Dau'], [['Tri']]),
    { ...callout('Un'), blocks: [{ ...paragraph('Un'), lang: 'cy-GB' }] },
    heading('Un', 1, 'un'),
    running({ kind: 'text', value: 'Un', lang: 'cy-GB' }, ...words(' is one')),
  ];
  it.each(kinds.map((block) => [block.kind, block] as const))('says of a %s in another language which it is', (_, block) => {
    const other = block === kinds.at(-1) ? block : { ...block, lang: 'cy-GB' };
    expect(languagesIn(draw(documentOf(other)).bytes)).toEqual(['cy-GB', 'en']);
    expect(languagesIn(draw(documentOf(paragraph('One'))).bytes)).toEqual(['en']);
  });

  it('embeds the letters it uses, of its own fonts only', () => {
    const names = Buffer.from(draw(sampleDocument).bytes)
      .toString('latin1')
      .matchAll(/\/FontName \/(\S+)/g);
    const fonts = [...names].map(([, name]) => name!);
    expect(fonts.map((name) => name.replace(/^[A-Z]{6}\+/, '')).sort()).toEqual([
      'AtkinsonHyperlegibleNext-Bold',
      'AtkinsonHyperlegibleNext-Italic',
      'AtkinsonHyperlegibleNext-Regular',
    ]);
    expect(fonts.every((name) => /^[A-Z]{6}\+/.test(name))).toBe(true);
  });

  it.each([
    ['without links', documentOf(...filler(60))],
    ['with links', sampleDocument],
  ])('is walked through in reading order on every page, %s', (_, document) => {
    const { bytes, pages } = draw(document);
    expect(pages).toBe(2);
    expect(
      Buffer.from(bytes)
        .toString('latin1')
        .match(/\/Tabs \/S/g),
    ).toHaveLength(2);
  });
});

describe('furniture', () => {
  it('numbers the pages, and heads those after the first', async () => {
    const { pages } = await readPages(draw(long).bytes);
    expect(pages.length).toBeGreaterThan(3);
    pages.forEach(({ text }, index) => {
      expect(text).toContain(`Page ${index + 1} of ${pages.length}`);
      expect(text).toContain(long.meta.address);
      expect(text.startsWith('Sample service Anytown Council')).toBe(index > 0);
    });
  });

  it('is no part of what a screen reader reads after the title', async () => {
    const elements = await readNotice(draw({ ...draft, meta: { ...draft.meta, example: sampleDocument.meta.example! } }).bytes);
    const text = elements.map((element) => element.text).join('\n');
    expect(text).toMatch(/^Sample service\nIn short\nRing us.\nWhat we do\nLine 1.\n/);
    expect(text).not.toMatch(/Page|Draft|Anytown|Contents|Example/);
  });

  it('lists the contents only where there are more than three pages', async () => {
    const short = await readPages(draw(documentOf(...filler(70))).bytes);
    expect(short.pages.length).toBeLessThan(4);
    expect(short.pages.flatMap(({ roles }) => roles)).not.toContain('TOC');
    const { pages } = await readPages(draw(long).bytes);
    expect(pages[0]!.roles.filter((role) => role === 'TOCI')).toHaveLength(1);
    expect(pages[0]!.text).toMatch(/Contents What we do [. ]+1/);
    expect(pages[0]!.links).toEqual([{ description: 'What we do', to: 1 }]);
  });

  it('says on every page that an example is one, and once to a screen reader', async () => {
    const { example } = sampleDocument.meta;
    const document = { ...long, meta: { ...long.meta, example: example! } };
    const { bytes } = draw(document);
    const { pages } = await readPages(bytes);
    for (const { text } of pages) expect(text).toContain(example!.text);
    const { elements } = await readPdfText(write(bytes));
    expect(elements.filter(({ text }) => text === example!.text)).toHaveLength(1);
  });

  it.each(['draft', 'in-review', 'approved'] as const)(
    'says on every page of a notice that is %s that it is not published',
    async (status) => {
      const { pages } = await readPages(draw({ ...long, meta: { ...long.meta, status } }).bytes);
      for (const { text } of pages) expect(text).toContain(parts.phrases['en']!.notPublished);
    },
  );
});

describe('the page', () => {
  it('says of each list whether it is numbered, dotted, or of terms', () => {
    const numbering = (document: Document): readonly (string | undefined)[] => {
      const file = Buffer.from(draw(document).bytes).toString('latin1');
      return [...file.matchAll(/\/S \/L\b[^]*?endobj/g)].map(([element]) => /\/ListNumbering \/(\w+)/.exec(element)?.[1]);
    };
    expect(numbering(documentOf({ ...list('first', 'second'), ordered: true }))).toEqual(['Decimal']);
    expect(numbering(documentOf(list('one', 'other')))).toEqual(['Disc']);
    expect(numbering(documentOf(summary({ Phone: '01234', Email: 'a@b.org' })))).toEqual(['None']);
  });

  it('says of each heading in a table whether it is of a row or of a column', () => {
    const rows = Array.from({ length: 60 }, (_, row) => [`Records ${row}`, '6 years', 'the day the case is closed']);
    const file = Buffer.from(draw(documentOf(table('Records', ['What', 'How long', 'From'], rows))).bytes).toString('latin1');
    const cells = [...file.matchAll(/\/S \/T([HD])\b[^]*?endobj/g)].map(
      ([cell, kind]) => `${kind} ${/\/Scope \/(\w+)/.exec(cell)?.[1] ?? ''}`,
    );
    const counts = Object.fromEntries([...new Set(cells)].map((kind) => [kind, cells.filter((cell) => cell === kind).length]));
    expect(counts).toEqual({ 'H Column': 3, 'H Row': 60, 'D ': 120 });
    expect(file).not.toMatch(/\/Headers \[\(/);
  });

  it('repeats the headings of a table on each page and says them once', async () => {
    const rows = Array.from({ length: 60 }, (_, index) => [`Record ${index + 1}`, 'six years', 'the end']);
    const { bytes } = draw(documentOf(table('Records', ['What', 'How long', 'From'], rows)));
    const { pages } = await readPages(bytes);
    expect(pages.length).toBeGreaterThan(1);
    for (const { text } of pages) expect(text).toContain('What How long From');
    const elements = await readNotice(bytes);
    const ofRows = rows.map(([first]) => first);
    expect(elements.filter(({ role }) => role === 'TH').map(({ text }) => text)).toEqual(['What', 'How long', 'From', ...ofRows]);
    expect(elements.filter(({ role }) => role === 'TD')).toHaveLength(120);
  });

  const word = 'W'.repeat(300);
  const address = `https://www.example.org/${'a-long/way_down.to/2024/'.repeat(12)}`;
  const many = ['One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven'];
  const wide: readonly (readonly [string, Document])[] = [
    ['a paragraph', documentOf(paragraph(word), paragraph(address), paragraph('1/'.repeat(200)))],
    ['a link', documentOf(running(link(address, address)), running({ kind: 'strong', children: [link(word, address)] }))],
    ['a heading', documentOf(heading(word, 1, 'one'), heading(address, 2, 'two'))],
    ['a list', documentOf(list(word, address))],
    ['a summary', documentOf(summary({ [word]: address, [address]: word }))],
    ['a callout', documentOf(callout(word), callout(address))],
    ['a table', documentOf(table(word, ['What', word, address], [[address, 'six years', word]]))],
    ['a table of many columns', documentOf(table('Records', many, [many.map(() => word), many.map(() => 'responsibilities')]))],
    [
      'title and names',
      { ...long, title: { ...long.title, text: word }, meta: { ...long.meta, controller: word, service: address, address } },
    ],
    ['the example statement', { ...long, meta: { ...long.meta, example: { text: word, url: address } } }],
  ];
  it.each(wide)('keeps long words and addresses inside its margins and apart: %s', async (_, document) => {
    const { pages } = await readPages(draw(document).bytes);
    for (const { drawn, width } of pages) {
      for (const { text, left, right } of drawn)
        expect({ text, inside: left >= 67 && right <= width - 67 }).toEqual({ text, inside: true });
      expect(findOverlap(drawn)).toBeUndefined();
    }
  });

  it('adds nothing to a word or address that it breaks', async () => {
    const elements = await readNotice(draw(documentOf(paragraph(word), paragraph(address))).bytes);
    expect(elements.slice(-2).map(({ text }) => text.replaceAll(' ', ''))).toEqual([word, address]);
  });

  const nexts = {
    paragraph: paragraph('A paragraph that is long enough to need more than one line. '.repeat(4).trim()),
    list: list('one', 'two'),
    summary: summary({ Phone: '01234', Email: 'a@b.org' }),
    callout: callout('Ask us.'),
    table: table('Records', ['What', 'How long'], [['Case files', '6 years']]),
    'heading and table': heading('Deeper', 2, 'deeper'),
  };
  it.each(Object.entries(nexts))('leaves no heading alone at its foot: before %s', async (_, next) => {
    for (let count = 20; count < 32; count += 1) {
      const document = documentOf(...filler(count), heading('Alone?', 1, 'alone'), next, nexts.table);
      const elements = await readNotice(draw(document).bytes);
      const at = elements.findIndex(({ text }) => text === 'Alone?');
      const body = elements.slice(at + 1).find(({ role }) => !/^(H\d|Caption|TH)$/.test(role));
      expect({ count, page: elements[at]!.page }).toEqual({ count, page: body!.page });
    }
  });

  it('holds title and first layer on its first', async () => {
    const question = (index: number) => [
      heading(`What about question ${index}?`, 1, `q-${index}`),
      paragraph('Some twenty words that say who we are, what we do with it, and how long we keep what you told us.'),
    ];
    const blocks = [callout('If you are in danger now, ring 999.'), ...Array.from({ length: 8 }, (_, index) => question(index)).flat()];
    const document = { ...sampleDocument, firstLayer: section('in-short', 'In short', blocks) };
    const elements = await readNotice(draw(document).bytes);
    const next = elements.findIndex(({ text }) => text === 'Who are we?');
    expect(elements.slice(0, next).map(({ page }) => page)).toEqual(elements.slice(0, next).map(() => 1));
  });
});

describe('the same document', () => {
  const hash = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
  const expected = hash(draw(sampleDocument).bytes);

  it('gives the same bytes whatever was drawn before', () => {
    draw(long);
    expect(hash(draw(sampleDocument).bytes)).toBe(expected);
    expect(hash(draw(sampleDocument, createPdfRenderer(parts)).bytes)).toBe(expected);
  });

  it('gives the same bytes in another place, time zone and language', () => {
    const root = fileURLToPath(new URL('../../../', import.meta.url));
    const loader = join(root, 'node_modules/tsx/dist/loader.mjs');
    const env = { PATH: process.env['PATH'], TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' };
    const script = join(root, 'test/render/pdf/print-hash.ts');
    expect(execFileSync(process.execPath, ['--import', loader, script], { cwd: folder, env, encoding: 'utf8' }).trim()).toBe(expected);
  });
});

describe('templates', () => {
  it('can be replaced one by one', async () => {
    const own = { 'blocks/paragraph.typ': '#let draw-paragraph(block) = par[Ours.]' };
    const { bytes } = draw(long, createPdfRenderer({ ...parts, templates: { ...parts.templates, ...own } }));
    expect((await readNotice(bytes)).map(({ text }) => text)).toContain('Ours.');
  });

  it('that fail give a finding that names file and line', () => {
    const own = { 'blocks/paragraph.typ': '\n#let draw-paragraph(block) = block.nothing' };
    const { value, diagnostics } = createPdfRenderer({ ...parts, templates: { ...parts.templates, ...own } }).render(long, surroundings);
    expect(value).toBeUndefined();
    expect(diagnostics).toMatchObject([{ code: 'pdf/not-drawn', severity: 'error', origin: long.title.origin }]);
    expect(diagnostics[0]!.hint).toContain('blocks/paragraph.typ, line 2');
  });

  it('that draw what no screen reader can read give a finding that says so', () => {
    const own = { 'blocks/paragraph.typ': '#let draw-paragraph(block) = figure(rect())' };
    const { diagnostics } = createPdfRenderer({ ...parts, templates: { ...parts.templates, ...own } }).render(long, surroundings);
    expect(diagnostics).toMatchObject([{ code: 'pdf/not-drawn' }]);
    expect(diagnostics[0]!.hint).toContain('missing alt text');
  });
});

/** The languages named in the structure and in the drawing of the pages. */
function languagesIn(bytes: Uint8Array): readonly string[] {
  const file = Buffer.from(bytes).toString('latin1');
  const starts = [...file.matchAll(/\/Filter \/FlateDecode\s*>>\s*stream\n/g)];
  const drawing = starts.map((start) => inflateSync(bytes.subarray(start.index + start[0].length)).toString('latin1'));
  return [...new Set([...[file, ...drawing].join('').matchAll(/\/Lang \(([^)]*)\)/g)].map(([, language]) => language!))].sort();
}

/** Two pieces of text on one line that lie over each other. */
function findOverlap(drawn: readonly { readonly text: string; readonly left: number; readonly right: number; readonly bottom: number }[]) {
  return drawn
    .flatMap((one, index) => drawn.slice(index + 1).map((other) => ({ one, other })))
    .find(({ one, other }) => one.bottom === other.bottom && one.left < other.right - 0.5 && other.left < one.right - 0.5);
}
