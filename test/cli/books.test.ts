import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { readPages } from '../render/pdf/read-pages.js';
import { anytown, createDesk, type Desk } from './run.js';

const text = readFileSync(join(anytown, 'anytown-council/libraries.yaml'), 'utf8');
const book = 'anytown-council/anytown-council-privacy-notices.pdf';
const bound = (site: string): string => `${site}\npdf:\n  bound: true\n`;

let desk: Desk;
afterEach(() => desk.remove());

const at = (...path: readonly string[]): string => join(desk.cwd, ...path);
const page = (): string => readFileSync(at('site/anytown-council/index.html'), 'utf8');

async function build(more = ''): Promise<void> {
  const { code, stderr } = await desk.run(`build --out site ${more}`);
  if (code !== 0) throw new Error(stderr);
}

describe('all notices of a controller in one PDF', () => {
  it('are made where site.yaml asks for it, by title, with a link on the page that says how long it is', async () => {
    desk = createDesk({ 'site.yaml': bound, 'anytown-council/parks.yaml': text.replace('title: Libraries', 'title: Allotments') });
    await build('--formats html,pdf');
    const bytes = readFileSync(at('site', book));
    const { pages } = await readPages(bytes);
    expect(pages[0]!.links.map(({ description }) => description)).toEqual(['Allotments', 'Libraries']);
    const size = `${String(Math.round(bytes.length / 1024))} KB`;
    expect(page()).toContain(
      `href="/privacy/${book}">Download the current notices as one PDF (${String(pages.length)} pages, ${size})</a>`,
    );
  });

  it('leave out those that are withdrawn', async () => {
    const withdrawn = text.replace('title: Libraries', 'title: Allotments').replace('status: published', 'status: withdrawn');
    desk = createDesk({ 'site.yaml': bound, 'anytown-council/parks.yaml': withdrawn });
    await build('--formats pdf');
    const { pages } = await readPages(readFileSync(at('site', book)));
    expect(pages[0]!.links.map(({ description }) => description)).toEqual(['Libraries']);
  });

  it.each([
    ['nobody asks for it', {}, '--formats html,pdf'],
    ['only some notices are made', { 'site.yaml': bound }, '--formats pdf --only libraries'],
    ['no PDFs are made', { 'site.yaml': bound }, '--formats html'],
  ])('are not made where %s', async (_, edits, words) => {
    desk = createDesk(edits);
    await build(words);
    expect(existsSync(at('site', book))).toBe(false);
    if (words.includes('html')) expect(page()).not.toContain('as one PDF');
  });
});
