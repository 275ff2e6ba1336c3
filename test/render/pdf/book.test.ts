import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { Document, Inline } from '../../../src/document/index.js';
import { createPdfRenderer, type Pdf, type PdfBook } from '../../../src/render/pdf/index.js';
import { readPdfText } from '../../support/pdf-text.js';
import { sampleDocument } from '../../support/sample-document.js';
import { checkPdfs } from '../../support/verapdf.js';
import { loadParts } from './load-parts.js';
import { documentOf, paragraph, running, words } from './made-up.js';
import { readPages } from './read-pages.js';

const renderer = createPdfRenderer(loadParts());
const folder = mkdtempSync(join(tmpdir(), 'fairnotice-book-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const leadTo = (value: string, notice: string): Inline => ({ kind: 'link', target: { kind: 'notice', notice }, children: words(value) });

function notice(name: string, date: string, document: Document): PdfBook['notices'][number] {
  const meta = { ...document.meta, notice: `anytown-council/${name}`, changed: { date, text: `day ${date}` } };
  return {
    document: { ...document, title: { ...document.title, text: `About ${name}` }, meta },
    surroundings: {
      notices: {
        'anytown-council/trees': 'https://www.example.org/trees/',
        'anytown-council/libraries': 'https://www.example.org/libraries/',
      },
      version: '1',
    },
  };
}

const bookOf = (...notices: PdfBook['notices']): PdfBook => ({
  lang: 'en',
  title: 'Privacy notices of Anytown Council',
  controller: { text: 'Anytown Council', lang: 'en' },
  notices,
});

function draw(book: PdfBook): Pdf {
  const { value, diagnostics } = renderer.renderBook(book);
  expect(diagnostics).toEqual([]);
  return value!;
}

const three = bookOf(
  notice('parks', '2026-01-05', documentOf(running(leadTo('our notice about trees', 'anytown-council/trees')))),
  notice('sample', '2026-03-01', sampleDocument),
  notice('trees', '2026-02-01', documentOf(running(leadTo('libraries', 'anytown-council/libraries')), paragraph('Trees.'))),
);

describe('all notices of a body in one PDF', () => {
  it('begin with their contents, and each on a page of its own with its name at the head', async () => {
    const { pages, created } = await readPages(draw(three).bytes);
    expect(created).toMatch(/^D:20260301/);
    expect(pages[0]!.text).toMatch(/^Anytown Council Last changed day 2026-03-01 Privacy notices of Anytown Council Contents About parks/);
    const starts = pages.flatMap(({ roles }, index) => (roles.includes('H1') ? [index + 1] : []));
    expect(pages[0]!.links).toEqual(
      ['About parks', 'About sample', 'About trees'].map((description, index) => ({ description, to: starts[index + 1]! })),
    );
    expect(starts).toHaveLength(4);
    const second = pages[starts[2]!];
    expect(second!.text).toMatch(/^About sample Anytown Council/);
    expect(pages[0]!.text).toContain(`Page 1 of ${String(pages.length)}`);
  });

  it('have bookmarks, notice by notice', async () => {
    const { bookmarks } = await readPages(draw(three).bytes);
    expect(bookmarks.filter((mark) => !mark.startsWith(' '))).toEqual([
      'Privacy notices of Anytown Council',
      'About parks',
      'About sample',
      'About trees',
    ]);
    expect(bookmarks.slice(1, 4)).toEqual(['About parks', '  In short', '  What we do']);
  });

  it('lead to one another inside the book, to others on the site, and never to a heading of another notice', async () => {
    const { pages } = await readPages(draw(three).bytes);
    const starts = pages.flatMap(({ roles }, index) => (roles.includes('H1') ? [index + 1] : []));
    const [, parks, sample, trees] = starts;
    const linksFrom = (page: number) => pages[page - 1]!.links.filter(({ to }) => typeof to === 'number' || to.includes('libraries'));
    expect(linksFrom(parks!)).toEqual([{ description: 'About trees', to: trees! }]);
    expect(linksFrom(trees!)).toEqual([{ description: 'libraries', to: 'https://www.example.org/libraries/' }]);
    const inside = pages
      .slice(sample! - 1, trees! - 1)
      .flatMap(({ links }) => links.flatMap(({ to }) => (typeof to === 'number' ? [to] : [])));
    expect(inside.length).toBeGreaterThan(0);
    expect(inside.filter((page) => page < sample! || page >= trees!)).toEqual([]);
  });

  it('say the same words as each by itself', async () => {
    const wordsOf = async ({ bytes }: Pdf): Promise<string> => {
      const file = join(folder, 'one.pdf');
      writeFileSync(file, bytes);
      return (await readPdfText(file)).elements.map(({ role, text }) => `${role}: ${text}`).join('\n');
    };
    const whole = await wordsOf(draw(three));
    for (const { document, surroundings } of three.notices) {
      const alone = renderer.render(document, surroundings).value!;
      // Where a page ends inside a notice is the same, since each begins a page.
      const [, words = ''] = /(H1: [^]*?)(?:\nH2: Web addresses|$)/.exec(await wordsOf(alone)) ?? [];
      expect(words).toContain('H2: In short');
      expect(whole).toContain(words);
    }
  });

  it('pass the machine checks of PDF/UA-1 and are the same each time, also fifty of them', async () => {
    const many = bookOf(
      ...Array.from({ length: 50 }, (_, index) =>
        notice(`notice-${String(index)}`, '2026-01-05', index % 2 === 0 ? sampleDocument : documentOf()),
      ),
    );
    const [one, other] = [draw(many), draw(many)];
    const files = [draw(three), one].map(({ bytes }, index) => {
      const file = join(folder, `${String(index)}.pdf`);
      writeFileSync(file, bytes);
      return file;
    });
    const results = await checkPdfs(files);
    expect(results.map(({ passes, faults }) => ({ passes, faults }))).toEqual(files.map(() => ({ passes: true, faults: [] })));
    expect(Buffer.from(one.bytes).equals(other.bytes)).toBe(true);
    const { pages } = await readPages(one.bytes);
    const contents = pages.slice(0, 2).flatMap(({ links }) => links.map(({ description }) => description));
    expect(contents).toEqual(many.notices.map(({ document }) => document.title.text));
  });

  it('are not drawn where one of them must not be', () => {
    const faulty = notice('faulty', '2026-01-05', documentOf(paragraph('A letter \u{1F600} that no font has.')));
    const { value, diagnostics } = renderer.renderBook(bookOf(three.notices[0]!, faulty));
    expect({ value, codes: diagnostics.map(({ code }) => code) }).toEqual({ value: undefined, codes: ['pdf/missing-glyph'] });
  });
});
