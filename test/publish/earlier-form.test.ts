import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { draftSite, readEarlierForm, toSortedJson, type DrawableNotice, type EarlierForm } from '../../src/publish/index.js';
import { compile, help, type Files } from '../support/compile.js';

let folder: string;
let out: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'fairnotice-earlier-'));
  out = join(folder, 'dist');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const two = { 'site.yaml': 'fairnotice: 1\ntitle: x\nbaseUrl: https://www.example.org/\nlanguages: [en, cy]\n' };
const notice = (title: string, more = ''): string =>
  `title:\n  en: ${title}\n  cy: Cymorth\nstatus: published\n${more}people:\n  - id: a\n    name: Children\n    kind: children\nchanges:\n  - date: 2026-09-01\n    kind: other\n    summary: We made it.\n`;

function compileOne(text: string, files: Files = two, path = help): DrawableNotice {
  const found = compile({ [help]: null, ...files, [path]: text }).notices[0];
  if (found?.index === undefined) throw new Error('It was not composed.');
  return { ...found, index: found.index };
}

/** Publishes a site that holds nothing but the data of a notice. */
function publish({ id, json }: DrawableNotice, part?: object): void {
  const draft = draftSite(out);
  draft.add(`${id}/notice.json`, toSortedJson(json));
  draft.publish({ fairnotice: '1', asOf: '2026-11-21', inputs: '0'.repeat(64), held: [], ...(part && { part }) });
}

function read(now: DrawableNotice, languages: readonly string[] = ['en', 'cy']): EarlierForm {
  return readEarlierForm(out, now, { baseUrl: 'https://www.example.org/', languages });
}

function whyNot(form: EarlierForm): string {
  return 'why' in form ? form.why : '';
}

/** Changes the published file of the notice, and its hash with it where it should look untouched. */
function tamper(change: (json: Record<string, unknown>) => unknown, record: boolean): void {
  const file = join(out, 'anytown-council/help/notice.json');
  const text = JSON.stringify(change(JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>));
  if (!record) return writeFileSync(file, text);
  rmSync(out, { recursive: true });
  const draft = draftSite(out);
  draft.add('anytown-council/help/notice.json', text);
  draft.publish({ fairnotice: '1', asOf: '2026-11-21', inputs: '0'.repeat(64), held: [] });
}

describe('the last published form of a notice', () => {
  it('names people in the languages of the site in their order, on which addresses of pages depend', () => {
    const named = notice('Help').replace('name: Children', 'name: {en: Children, cy: Plant}');
    publish(compileOne(named));
    const form = read(compileOne(named));
    const [persons] = 'notice' in form ? form.notice.index.persons : [];
    expect(Object.entries(persons?.names ?? {})).toEqual([
      ['en', 'Children'],
      ['cy', 'Plant'],
    ]);
  });

  it('has the documents, the row and the data it had, whatever the notice says now', () => {
    const old = compileOne(notice('Help'));
    publish(old);
    const form = read(compileOne(notice('Other')));
    const held = 'notice' in form ? form.notice : undefined;
    expect(held?.documents['en']?.title.text).toBe('Help');
    expect(held?.index).toMatchObject({
      version: old.index.version,
      hash: old.index.hash,
      titles: old.index.titles,
      persons: old.index.persons,
    });
    expect(toSortedJson(held?.json)).toBe(toSortedJson(old.json));
    expect(withoutPlaces(held?.documents)).toEqual(withoutPlaces(old.documents));
    expect(withoutPlaces(held?.index)).toEqual(withoutPlaces(old.index));
  });

  it('can be held again and again', () => {
    const old = compileOne(notice('Help'));
    publish(old);
    const now = compileOne(notice('Other'));
    const once = read(now);
    if ('notice' in once) publish(once.notice);
    expect(read(now)).toEqual(once);
  });

  it('stays in the language it was in, where the site has a new one', () => {
    publish(compileOne(notice('Help'), { 'site.yaml': two['site.yaml'].replace('[en, cy]', '[en]') }));
    const form = read(compileOne(notice('Other')));
    expect('notice' in form && form.notice.index).toMatchObject({ languages: ['en'], titles: { cy: { text: 'Help', lang: 'en' } } });
  });

  it('takes over today’s name and addresses', () => {
    publish(compileOne(notice('Help')));
    const renamed = compileOne(notice('Other', 'formerPaths: [anytown-council/help]\n'), two, 'anytown-council/aid.yaml');
    const form = read(renamed);
    const held = 'notice' in form ? form.notice : undefined;
    expect(held?.index).toMatchObject({ id: 'anytown-council/aid', formerPaths: [{ path: 'anytown-council/help' }] });
    expect(held?.documents['cy']?.meta).toMatchObject({ notice: 'anytown-council/aid', address: renamed.index.addresses['cy'] });
  });

  it.each([
    ['there is no site', () => undefined, /no published site/],
    ['there is only a part of one', () => publish(compileOne(notice('Help')), { formats: ['json'] }), /no published site/],
    ['it was not on it', () => publish(compileOne(notice('Help'), two, 'anytown-council/other.yaml')), /not been published before/],
  ])('is not there where %s', (_, prepare, why) => {
    prepare();
    expect(whyNot(read(compileOne(notice('Other'))))).toMatch(why);
  });

  it.each([
    ['was changed by hand', (json: Record<string, unknown>) => ({ ...json, id: 'x' }), false, /is damaged/],
    ['is of a version that kept nothing', ({ redraw: _, ...json }: Record<string, unknown>) => json, true, /another version/],
    [
      'is of a version that kept it in another way',
      (json: Record<string, unknown>) => ({ ...json, redraw: { format: 99 } }),
      true,
      /another version/,
    ],
    ['has lost a list', (json: Record<string, unknown>) => put(json, 'recipients', null), true, /another version/],
    ['was withdrawn', (json: Record<string, unknown>) => put(json, 'status', 'withdrawn'), true, /another version/],
    ['is no object', () => [], true, /another version/],
  ])('is not there where its file %s', (_, change, record, why) => {
    publish(compileOne(notice('Help')));
    tamper(change, record);
    expect(whyNot(read(compileOne(notice('Other'))))).toMatch(why);
  });

  it('is not there where it was in other languages', () => {
    publish(compileOne(notice('Help'), { 'site.yaml': two['site.yaml'].replace('[en, cy]', '[cy]') }));
    expect(whyNot(read(compileOne(notice('Other'))))).toMatch(/other languages/);
  });
});

/** The data of a notice with another value in its row. */
function put(json: Record<string, unknown>, key: string, value: unknown): unknown {
  const redraw = json['redraw'] as { readonly row: Record<string, unknown> };
  return { ...json, redraw: { ...redraw, row: { ...redraw.row, [key]: value } } };
}

/** What can be seen of a form: places in the source are another file's now. */
function withoutPlaces(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value, (key, item: unknown) => (key === 'origin' ? undefined : item)));
}
