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

  it('is made of these files and no others', () => {
    const isOfName = (path: string): boolean => /^(?:data|law|people|recipients|retention|topics)\/.+\/index\.html$/.test(path);
    const [first] = listFiles(site).filter(isOfName);
    expect(first).toBe('data/address/index.html');
    expect(
      listFiles(site)
        .filter((path) => !isOfName(path))
        .map(unhashed),
    ).toEqual([
      '404.html',
      'assets/atkinson-hyperlegible-next-latin-400-normal-<hash>.woff2',
      'assets/atkinson-hyperlegible-next-latin-700-normal-<hash>.woff2',
      'assets/atkinson-hyperlegible-next-latin-ext-400-normal-<hash>.woff2',
      'assets/atkinson-hyperlegible-next-latin-ext-700-normal-<hash>.woff2',
      'assets/icon-<hash>.svg',
      'assets/site-<hash>.css',
      'build.json',
      'data/index.html',
      'index.html',
      'law/index.html',
      'leicestershire-county-council/children-family-wellbeing/children-family-wellbeing.pdf',
      'leicestershire-county-council/children-family-wellbeing/fragment.html',
      'leicestershire-county-council/children-family-wellbeing/index.html',
      'leicestershire-county-council/children-family-wellbeing/notice.json',
      'leicestershire-county-council/children-family-wellbeing/notice.txt',
      'leicestershire-county-council/index.html',
      'middlesbrough-council/family-service-directory/family-service-directory.pdf',
      'middlesbrough-council/family-service-directory/fragment.html',
      'middlesbrough-council/family-service-directory/index.html',
      'middlesbrough-council/family-service-directory/notice.json',
      'middlesbrough-council/family-service-directory/notice.txt',
      'middlesbrough-council/first-contact/first-contact.pdf',
      'middlesbrough-council/first-contact/fragment.html',
      'middlesbrough-council/first-contact/index.html',
      'middlesbrough-council/first-contact/notice.json',
      'middlesbrough-council/first-contact/notice.txt',
      'middlesbrough-council/index.html',
      'milldene-primary-school/index.html',
      'milldene-primary-school/privacy-notice/fragment.html',
      'milldene-primary-school/privacy-notice/index.html',
      'milldene-primary-school/privacy-notice/notice.json',
      'milldene-primary-school/privacy-notice/notice.txt',
      'milldene-primary-school/privacy-notice/privacy-notice.pdf',
      'notices.json',
      'nottinghamshire-county-council/childrens-centres/childrens-centres.pdf',
      'nottinghamshire-county-council/childrens-centres/fragment.html',
      'nottinghamshire-county-council/childrens-centres/index.html',
      'nottinghamshire-county-council/childrens-centres/notice.json',
      'nottinghamshire-county-council/childrens-centres/notice.txt',
      'nottinghamshire-county-council/index.html',
      'people/index.html',
      'recipients/index.html',
      'retention/index.html',
      'topics/index.html',
    ]);
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
