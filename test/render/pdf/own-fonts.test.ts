import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { createPdfRenderer } from '../../../src/render/pdf/index.js';
import { readPdfText } from '../../support/pdf-text.js';
import { checkPdfs } from '../../support/verapdf.js';
import { loadParts } from './load-parts.js';
import { callout, documentOf, heading, list, paragraph, summary, table } from './made-up.js';
import { readPages } from './read-pages.js';

const parts = loadParts();
const more = ['DejaVuSans-subset.ttf', 'DejaVuSans-Bold-subset.ttf'].map((name) =>
  readFileSync(new URL(`../../fixtures/fonts/${name}`, import.meta.url)),
);
const renderer = createPdfRenderer({ ...parts, fonts: [...parts.fonts, ...more] });
const folder = mkdtempSync(join(tmpdir(), 'fairnotice-own-fonts-'));
const file = join(folder, 'names.pdf');
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const names = { greek: 'Ελένη Παπαδοπούλου', cyrillic: 'Жанна Фёдорова', arabic: 'فاطمة علي' };
const document = documentOf(
  ...Object.values(names).flatMap((name, index) => [
    heading(`The office of ${name}`, 1, `office-${index}`),
    paragraph(`Ask our officer (${name}), who is in on Fridays.`),
    list(name),
    summary({ [name]: name }),
    table(name, [name], [[name]]),
    callout(name),
  ]),
);

describe('names in the letters of added fonts', () => {
  const { value, diagnostics } = renderer.render(document, { notices: {} });

  it('print in every place, and are refused without the fonts', () => {
    expect(diagnostics).toEqual([]);
    const codes = createPdfRenderer(parts)
      .render(document, { notices: {} })
      .diagnostics.map(({ code }) => code);
    expect(codes.length).toBeGreaterThan(20);
    expect([...new Set(codes)]).toEqual(['pdf/missing-glyph']);
  });

  it('pass the machine checks of PDF/UA-1', async () => {
    writeFileSync(file, value!.bytes);
    expect(await checkPdfs([file])).toMatchObject([{ passes: true, faults: [] }]);
  });

  it('are whole in what a screen reader reads', async () => {
    const { elements } = await readPdfText(file);
    for (const name of Object.values(names)) {
      const said = elements.filter(({ text }) => name.split(' ').every((word) => text.includes(word)));
      // Heading, sentence, item, term, meaning, caption, head, cell, callout; and whatever else leads there.
      expect(said.length).toBeGreaterThanOrEqual(9);
    }
  });

  it('run from right to left in an English sentence that runs from left to right', async () => {
    const { pages } = await readPages(value!.bytes);
    const drawn = pages.flatMap((page) => page.drawn);
    const line = drawn.filter(({ bottom }) => drawn.some((it) => it.bottom === bottom && it.text.includes('فاطمة')));
    const placeOf = (words: string) => line.find(({ text }) => text.includes(words))?.left ?? NaN;
    expect(placeOf('Ask our officer')).toBeLessThan(placeOf('فاطمة'));
    expect(placeOf('فاطمة')).toBeLessThan(placeOf('who is in'));
    const [own] = line.filter(({ text }) => text.includes('فاطمة'));
    const [first, second] = ['علي', 'فاطمة'].map((word) => own!.text.indexOf(word));
    // In the order in which it is drawn, from the left: the family name, which is read last, and then the first name.
    expect(first).toBeLessThan(second!);
  });

  it('are set in the added font, and all else in the product’s', () => {
    const fonts = new Set(
      [
        ...Buffer.from(value!.bytes)
          .toString('latin1')
          .matchAll(/\/FontName \/\w+\+(\S+)/g),
      ].map(([, name]) => name),
    );
    expect([...fonts].sort()).toEqual([
      'AtkinsonHyperlegibleNext-Bold',
      'AtkinsonHyperlegibleNext-Regular',
      'DejaVuSans',
      'DejaVuSans-Bold',
    ]);
  });
});
