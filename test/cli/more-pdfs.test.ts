import { copyFileSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readPages } from '../render/pdf/read-pages.js';
import { readPdfText } from '../support/pdf-text.js';
import { copyTheme } from '../support/themes.js';
import { checkPdfs } from '../support/verapdf.js';
import { createDesk, deskAt, type Desk } from './run.js';

const file = 'anytown-council/libraries.yaml';
const place = 'dist/anytown-council/libraries';
const intoSite = (lines: string) => ({ 'site.yaml': (text: string) => `${text}${lines}` });
const withGreek = { [file]: (text: string) => text.replace('introduction: This notice', 'introduction: Written by Ελένη. This notice') };

const desks: Desk[] = [];
afterAll(() => {
  for (const desk of desks) desk.remove();
});

async function build(desk: Desk): Promise<Desk> {
  desks.push(desk);
  const { code, stdout, stderr } = await desk.run('build --out dist --formats html,pdf,json');
  if (code !== 0) throw new Error(stdout + stderr);
  return desk;
}

function filesOf(desk: Desk, ending: string): readonly string[] {
  return readdirSync(join(desk.cwd, 'dist'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending))
    .sort();
}

describe('a site that asks for more PDFs', () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await build(createDesk(intoSite('pdf:\n  largePrint: true\n  archive: true\n')));
  }, 120_000);

  it('has them beside that of the notice, each after its standard', async () => {
    const [plain, large, archive] = ['libraries.pdf', 'libraries.large-print.pdf', 'libraries.archive.pdf'].map((name) =>
      join(desk.cwd, place, name),
    );
    expect(filesOf(desk, '.pdf')).toHaveLength(3 * filesOf(desk, 'notice.json').length);
    const results = [...(await checkPdfs([plain!, large!])), ...(await checkPdfs([archive!], ['a-2a']))];
    expect(results.map(({ passes, faults }) => ({ passes, faults }))).toEqual(results.map(() => ({ passes: true, faults: [] })));
  });

  it('has none for the archive of a notice without a date, which PDF/A asks for', async () => {
    const undated = (text: string): string => text.replace(/^dates:\n(?: .*\n)+/m, '').replace(/^changes:\n(?: .*\n)+/m, '');
    const bare = await build(createDesk({ ...intoSite('pdf:\n  largePrint: true\n  archive: true\n'), [file]: undated }));
    expect(filesOf(bare, '.pdf').filter((name) => name.includes('libraries/'))).toEqual([
      'anytown-council/libraries/libraries.large-print.pdf',
      'anytown-council/libraries/libraries.pdf',
    ]);
  });

  it('links to the one in large print in words, with pages and size, and from no page to the archive', async () => {
    const page = readFileSync(join(desk.cwd, place, 'index.html'), 'utf8');
    const bytes = readFileSync(join(desk.cwd, place, 'libraries.large-print.pdf'));
    const { pages } = await readPages(bytes);
    expect(page).toMatch(
      new RegExp(
        `<a [^>]*href="/privacy/anytown-council/libraries/libraries\\.large-print\\.pdf"[^>]*>Download this notice in large print, as a PDF \\(${pages.length} pages, ${Math.round(bytes.length / 1024)} KB\\)</a>`,
      ),
    );
    for (const name of filesOf(desk, '.html')) expect(readFileSync(join(desk.cwd, 'dist', name), 'utf8')).not.toContain('.archive.pdf');
    const record = JSON.parse(readFileSync(join(desk.cwd, 'dist/build.json'), 'utf8')) as {
      readonly files: Readonly<Record<string, string>>;
    };
    expect(Object.keys(record.files)).toContain('anytown-council/libraries/libraries.archive.pdf');
  });

  it('says of each where the newest version is', async () => {
    for (const name of ['libraries.pdf', 'libraries.large-print.pdf', 'libraries.archive.pdf']) {
      const { elements } = await readPdfText(join(desk.cwd, place, name));
      const texts = elements.map(({ role, text }) => `${role}: ${text}`);
      // Where an address goes over the end of a line, reading the PDF gives a space.
      const [address] = texts.filter((text) => text.startsWith('P: The latest version of this notice: '));
      expect(address?.replaceAll(' ', '')).toMatch(/:www\.example\.org\/privacy\/anytown-council\/libraries\/$/);
      expect(texts).toContain('Figure: QR code that leads to www.example.org/privacy/anytown-council/libraries/');
      expect(texts.some((text) => /^P: Version 2\d{3}-\d\d-\d\d-[0-9a-f]{8}$/.test(text))).toBe(true);
    }
  });
});

describe('a site that asks for no more PDFs', () => {
  it('has that of each notice alone, and says each fault once', async () => {
    const desk = await build(createDesk());
    expect(filesOf(desk, '.pdf')).toHaveLength(filesOf(desk, 'notice.json').length);
    expect(readFileSync(join(desk.cwd, place, 'index.html'), 'utf8')).not.toContain('large print, as');
  }, 60_000);
});

describe('fonts that a site adds', () => {
  const fonts = ['DejaVuSans-subset.ttf', 'DejaVuSans-Bold-subset.ttf'];
  const settings = `look:\n  printFonts:\n${fonts.map((name) => `    - ${name}\n`).join('')}`;

  it('count for check, and set the letters in the PDF', async () => {
    const without = createDesk(withGreek);
    desks.push(without);
    expect((await without.run('check')).stdout).toContain('“Ε” (U+0395)');
    const desk = createDesk({ ...withGreek, ...intoSite(settings) });
    mkdirSync(join(desk.cwd, 'notices/look'));
    for (const name of fonts) {
      copyFileSync(fileURLToPath(new URL(`../fixtures/fonts/${name}`, import.meta.url)), join(desk.cwd, 'notices/look', name));
    }
    await build(desk);
    const { elements } = await readPdfText(join(desk.cwd, place, 'libraries.pdf'));
    expect(elements.some(({ text }) => text.startsWith('Written by Ελένη.'))).toBe(true);
  }, 60_000);
});

describe('a site with a look of its own', () => {
  it.each([
    ['moor', ['Anytown Council']],
    ['coast', []],
  ] as const)(
    'wears it on paper: %s',
    async (theme, alt) => {
      const copy = copyTheme(theme);
      const desk = await build(deskAt(join(copy.dir, '..'), copy.remove));
      const pdf = join(desk.cwd, place, 'libraries.pdf');
      expect(await checkPdfs([pdf])).toMatchObject([{ passes: true, faults: [] }]);
      const { elements } = await readPdfText(pdf);
      const figures = elements.filter(({ role }) => role === 'Figure').map(({ text }) => text);
      // The logo says its words; one whose name stands beside it says nothing.
      expect(figures).toEqual([...alt, 'QR code that leads to www.example.org/privacy/anytown-council/libraries/']);
    },
    60_000,
  );
});
