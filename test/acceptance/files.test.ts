import { existsSync, readFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { faultsOf } from '../support/output-schema.js';
import { hashFiles, listFiles, noticeIds, readJson, site } from './example-site.js';
import { day, root } from './fairnotice.js';

const unhashed = (path: string): string => path.replace(/-[0-9a-f]{12}(\.\w+)$/, '-<hash>$1');

describe('the site of the example notices', () => {
  it('is built without a word: nothing is wrong with the notices that has not been accepted', () => {
    expect(inject('run')).toEqual({ code: 0, stdout: '', stderr: '' });
  });

  it('is made of these files and no others, besides the pages of single names and the parts of the search index', () => {
    const manyAlike = /^(?:(?:data|law|people|recipients|retention|topics)\/[a-z0-9-]+\/index\.html|pagefind\/.*)$/;
    const own = noticeIds.flatMap((id) => {
      const [, name = ''] = id.split('/');
      return ['fragment.html', 'index.html', 'notice.json', 'notice.md', 'notice.txt', `${name}.pdf`].map((file) => `${id}/${file}`);
    });
    const controllers = new Set(noticeIds.map((id) => `${id.slice(0, id.indexOf('/'))}/index.html`));
    const found = listFiles(site).map(unhashed);
    expect(found.filter((path) => !manyAlike.test(path))).toEqual(
      [
        '404.html',
        'a-z/index.html',
        'about/index.html',
        'assets/atkinson-hyperlegible-next-latin-400-normal-<hash>.woff2',
        'assets/atkinson-hyperlegible-next-latin-700-normal-<hash>.woff2',
        'assets/atkinson-hyperlegible-next-latin-ext-400-normal-<hash>.woff2',
        'assets/atkinson-hyperlegible-next-latin-ext-700-normal-<hash>.woff2',
        'assets/exit-this-page-<hash>.js',
        'assets/icon-<hash>.svg',
        'assets/site-<hash>.css',
        'build.json',
        'feed.xml',
        'index.html',
        'notices.json',
        'robots.txt',
        'search/index.html',
        ...['data', 'law', 'people', 'recipients', 'retention', 'topics'].map((folder) => `${folder}/index.html`),
        ...controllers,
        ...own,
      ].sort(),
    );
    expect(found.filter((path) => path.startsWith('recipients/')).length).toBeGreaterThan(50);
  });
});

describe('notice.json', () => {
  it.each(noticeIds)('of %s fits its schema', (id) => {
    const notice = readJson(`${id}/notice.json`);
    expect(faultsOf('notice', notice)).toEqual([]);
    expect(notice).toMatchObject({ id });
  });
});

describe('notices.json', () => {
  const list = readJson('notices.json') as { readonly notices: readonly { readonly id: string; readonly url: { readonly en: string } }[] };

  it('fits its schema', () => {
    expect(faultsOf('notices', list)).toEqual([]);
  });

  it('lists every notice, each at the address of its page', () => {
    expect(list.notices.map(({ id }) => id)).toEqual(noticeIds);
    const paths = list.notices.map(({ url }) => url.en.replace(/^https:\/\/notices\.example\.org\//, ''));
    expect(paths.filter((path) => !existsSync(join(site, path, 'index.html')))).toEqual([]);
  });
});

describe('build.json', () => {
  const text = readFileSync(join(site, 'build.json'), 'utf8');
  const record = JSON.parse(text) as object;

  it('fits its schema and names the version of Fairnotice and the day', () => {
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { readonly version: string };
    expect(faultsOf('build', record)).toEqual([]);
    expect(record).toMatchObject({ fairnotice: version, asOf: day, held: [] });
    expect(record).not.toHaveProperty('part');
  });

  it('has the hash of every other file', () => {
    const { 'build.json': _, ...others } = hashFiles(site);
    expect(record).toMatchObject({ files: others });
    expect(Object.keys((record as { readonly files: object }).files).sort()).toEqual(Object.keys(others));
  });

  it('names no place on a machine, no machine and no time of day', () => {
    for (const place of [root, tmpdir(), site, hostname()]) expect(text).not.toContain(place);
    expect(text).not.toMatch(/"[^"]*(\\|: ?\/|\d\d:\d\d)[^"]*"|"\//);
    expect(text.match(/\d{4}-\d{2}-\d{2}/g)).toEqual([day]);
  });
});
