import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createDesk, type Desk } from './run.js';

const own = 'https://notices.example.org/privacy/';
const english = 'https://www.anytown.example/privacy-notices/libraries';
const welsh = 'https://www.anytown.example/cy/hysbysiadau/anytown-council-libraries';

/** A site in two languages whose notices are shown in another website. */
function openDesk(publicUrl: string): Desk {
  return createDesk({
    'site.yaml': `fairnotice: 1\ntitle: Privacy notices\nbaseUrl: ${own}\nlanguages: [en, cy]\npublicUrl:${publicUrl}\n`,
    'anytown-council/libraries.yaml': (text) => text.replace('title: Libraries', 'title:\n  en: Libraries\n  cy: Llyfrgelloedd'),
  });
}

function readSite({ cwd }: Desk): ReadonlyMap<string, string> {
  const folder = join(cwd, 'site');
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => /\.(html|json|xml|txt)$/.test(path));
  return new Map(paths.sort().map((path) => [path.replaceAll('\\', '/'), readFileSync(join(folder, path), 'utf8')]));
}

/**
 * Full addresses of the page of the notice on the site itself, each with its file. What only lies beside the page, such as its PDF, has no
 * other address; and the id of an entry of a feed is a name that has to stay, not an address.
 */
function ownAddresses(files: ReadonlyMap<string, string>, pattern: RegExp): readonly string[] {
  return [...files].flatMap(([path, text]) =>
    [...text.replace(/<id>.*?<\/id>/g, '').matchAll(pattern)].map(([found]) => `${path}: ${found}`),
  );
}

describe('a site whose notices are shown in another website', () => {
  let desk: Desk;
  let files: ReadonlyMap<string, string>;
  beforeAll(async () => {
    desk = openDesk(
      '\n  en: https://www.anytown.example/privacy-notices/{name}\n  cy: https://www.anytown.example/cy/hysbysiadau/{controller}-{name}',
    );
    expect(await desk.run('build --out site --formats html,json,txt,fragment')).toMatchObject({ code: 0 });
    files = readSite(desk);
  });
  afterAll(() => {
    desk.remove();
  });

  it('names the page of a notice by its public address alone, in every file and language', () => {
    expect(files.size).toBeGreaterThan(8);
    expect(
      ownAddresses(files, /https:\/\/notices\.example\.org\/privacy\/(?:cy\/)?anytown-council\/libraries\/(?!libraries\.pdf)[^\s"<]*/g),
    ).toEqual([]);
  });

  it.each([
    ['anytown-council/libraries/index.html', `<link rel="canonical" href="${english}">`],
    ['cy/anytown-council/libraries/index.html', `<link rel="canonical" href="${welsh}">`],
    ['anytown-council/libraries/notice.txt', english],
    ['cy/anytown-council/libraries/notice.txt', welsh],
    ['anytown-council/libraries/fragment.html', `<a href="${english}">`],
    ['cy/anytown-council/libraries/fragment.html', `<a href="${welsh}">`],
    ['anytown-council/libraries/notice.json', welsh],
    ['notices.json', welsh],
    ['feed.xml', english],
    ['cy/feed.xml', welsh],
  ])('has it in %s', (path, address) => {
    expect(files.get(path)).toContain(address);
  });
});

describe('one pattern alone', () => {
  it('is for the first language; the other has the address of its page', async () => {
    const desk = openDesk(' https://www.anytown.example/privacy-notices/{name}');
    try {
      expect((await desk.run('build --out site --formats txt')).code).toBe(0);
      const files = readSite(desk);
      expect(files.get('anytown-council/libraries/notice.txt')).toContain(english);
      expect(files.get('cy/anytown-council/libraries/notice.txt')).toContain(`${own}cy/anytown-council/libraries/`);
    } finally {
      desk.remove();
    }
  });
});
