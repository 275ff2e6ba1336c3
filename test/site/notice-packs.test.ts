import { describe, expect, it } from 'vitest';
import { pickNoticePhrases, pickSitePhrases, renderPacks } from '../../src/site/index.js';
import { compile, help, noticeOf, write, type Files } from '../support/compile.js';
import { findHtmlFaults } from '../support/html-validate.js';
import { sampleSite } from './sample-site.js';

const site = await sampleSite();

type PackFiles = ReturnType<typeof renderPacks>;

function filesOf(files: Files): PackFiles {
  const compiled = compile(files);
  const { documents, packs, index } = noticeOf(compiled);
  const phrases = compiled.phrases['en'] ?? {};
  const input = { ...site, phrases: pickSitePhrases(phrases), noticePhrases: pickNoticePhrases(phrases), notices: index ? [index] : [] };
  return renderPacks(input, [{ document: documents['en']!, packs: packs!['en']! }]);
}

const contentOf = (files: PackFiles, path: string): string =>
  files.find((file) => file.path === `anytown-council/help/pack/${path}`)!.content;

describe('the files of a pack', () => {
  it('lie beside the page, those of an entry in its folder', () => {
    const entry = (id: string) =>
      `  - id: ${id}\n    people: all\n    lawfulBases: not-stated\n    purposes:\n      - Find out about ${id}.`;
    const names = ['web-form.txt', 'web-form.html', 'letter.txt', 'telephone.txt', 'poster.txt'];
    expect(filesOf({ [help]: write(`processing:\n${entry('children')}\n${entry('roads')}`) }).map(({ path }) => path)).toEqual(
      ['', 'children/', 'roads/'].flatMap((folder) => names.map((name) => `anytown-council/help/pack/${folder}${name}`)),
    );
  });

  it('are plain lines, with the version apart', () => {
    const lines = contentOf(filesOf({}), 'telephone.txt').split('\n');
    expect(lines[0]).toBe('Anytown Council decides how and why your information is used.');
    expect(lines.at(-2)).toMatch(/^Version 2026-09-01-[0-9a-f]{8}$/);
    expect(lines.at(-3)).toBe('');
    expect(contentOf(filesOf({}), 'letter.txt').split('\n')).toHaveLength(4);
  });

  it('never take what authors write for markup', async () => {
    const files = filesOf({
      [help]: write(
        'processing:\n  - id: a\n    people: all\n    lawfulBases: not-stated\n    purposes:\n      - Help you & "yours" with {gaps} if 1 < 2.',
      ),
    });
    const html = contentOf(files, 'web-form.html');
    expect(html).toContain('1 &#x3C; 2');
    expect(html).not.toMatch(/class=|id=|style=|<script/);
    expect(html).toContain('<a href="tel:01234567890">01234 567 890</a>');
    const page = `<!DOCTYPE html><html lang="en"><head><title>Form</title></head><body><h1>Form</h1>${html}${html}</body></html>`;
    // Phone numbers stay as they were typed, so that people can search for them.
    expect((await findHtmlFaults(page)).filter((fault) => !fault.includes('tel-non-breaking'))).toEqual([]);
    expect(contentOf(files, 'letter.txt')).toContain('Help you & "yours" with {gaps} if 1 < 2. ');
  });
});
