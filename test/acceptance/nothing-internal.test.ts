import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { copyWorkspace } from '../support/workspace.js';
import { listFiles, noticeIds } from './example-site.js';
import { day, exampleWorkspace, fairnotice, type Run } from './fairnotice.js';
import {
  closedTexts,
  internalFieldsOf,
  plantInController,
  plantInNotice,
  plantInWaivers,
  unmarkable,
  type Marker,
} from './plant-markers.js';
import { filesWith, readAll } from './search-files.js';

/** Put into a field that is published, to show that the search finds what is there. */
const known = 'zqpublished';

const { dir, remove } = copyWorkspace(exampleWorkspace, {
  'middlesbrough-council/first-contact.yaml': (text) => text.replace(/^title: .*$/m, `$& ${known}`),
});
const controllers = listFiles(join(dir, 'controllers')).map((name) => `controllers/${name}`);
const markers: Marker[] = [];
let built: Run;
let all: ReadonlyMap<string, string>;

beforeAll(async () => {
  for (const id of noticeIds) plantIn(`${id}.yaml`, plantInNotice);
  for (const path of controllers) plantIn(path, plantInController);
  plantIn('waivers.yaml', plantInWaivers);
  const out = join(dir, '../site');
  built = fairnotice(['build', '--workspace', dir, '--out', out, '--as-of', day]);
  all = await readAll(out);
});
afterAll(() => {
  remove();
});

function plantIn(path: string, plant: typeof plantInNotice): void {
  const planted = plant(path, readFileSync(join(dir, path), 'utf8'));
  writeFileSync(join(dir, path), planted.text);
  markers.push(...planted.markers);
}

/** The fields of some files that hold a marker. */
function markedFields(belongs: (file: string) => boolean): readonly string[] {
  return markers.map(({ place }) => place.split(' ') as [string, string]).flatMap(([file, field]) => (belongs(file) ? [field] : []));
}

describe('a site whose files have a marker in every internal field', () => {
  it('is built', () => {
    expect(built.stderr).not.toContain('Error on line');
    expect(built).toMatchObject({ code: 0, stdout: '' });
  });

  it.each([
    ['notice', (file: string) => noticeIds.some((id) => file === `${id}.yaml`)],
    ['controller', (file: string) => controllers.includes(file)],
  ])('has one in each internal field that a %s can have', (kind, belongs) => {
    const marked = markedFields(belongs);
    const without = internalFieldsOf(`${kind}.schema.json`).filter((field) => !marked.some((it) => isWithin(it, field)));
    expect(without).toEqual(kind === 'notice' ? unmarkable : []);
  });

  it('has one in each text of the waivers', () => {
    const marked = new Set(markedFields((file) => file === 'waivers.yaml'));
    expect([...marked].sort()).toEqual(['a', 'approvedBy', 'dpoAdvice', 'reason']);
  });

  it('shows a marker in a published field wherever it is printed', () => {
    const shown = filesWith(all, known);
    expect(shown).toContain('recipients/police/index.html');
    const isOfName = (path: string): boolean => /^(?:data|law|people|recipients|retention|topics)\//.test(path);
    expect(shown.filter((path) => !isOfName(path))).toEqual([
      'a-z/index.html',
      'index.html',
      'middlesbrough-council/first-contact/first-contact.pdf',
      'middlesbrough-council/first-contact/index.html',
      'middlesbrough-council/first-contact/notice.json',
      'middlesbrough-council/first-contact/notice.md',
      'middlesbrough-council/first-contact/notice.txt',
      'middlesbrough-council/index.html',
      'notices.json',
    ]);
  });

  it('holds none of them in any byte of any file', () => {
    expect(markers.length).toBeGreaterThan(200);
    const found = markers.flatMap(({ text, place }) => filesWith(all, text).map((path) => `${place} in ${path}`));
    expect(found).toEqual([]);
    expect(closedTexts.filter((text) => filesWith(all, text).length > 0)).toEqual([]);
  });
});

/** Whether a marked field is an internal field, or stands in one. Conditions are the same field wherever they stand. */
function isWithin(marked: string, field: string): boolean {
  return (
    marked === field || marked.startsWith(`${field}/`) || (field.endsWith('/reference') && marked.endsWith('/policyDocument/reference'))
  );
}
