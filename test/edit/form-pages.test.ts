import { describe, expect, it } from 'vitest';
import { openStudio } from '../../src/cli/edit/open-studio.js';
import { createApp, type LocalAnswer } from '../../src/edit/index.js';
import { isRecord } from '../../src/schema/index.js';
import { readProduct } from '../../src/workspace/index.js';
import { libraries, openTestWorkspace, recipients, type TestWorkspace } from './open-workspace.js';

const address = '/notices/anytown-council/libraries';
const { schemas } = readProduct();

interface Pages {
  readonly text: (file: string) => string | undefined;
  readonly get: (path: string) => Promise<{ readonly status: number; readonly html: string }>;
  readonly post: (path: string, sent: unknown) => Promise<{ readonly status: number; readonly told: Record<string, unknown> }>;
  /** The state of the file that a page drawn now is of. */
  readonly structure: () => Promise<number>;
}

function openPages({ open }: TestWorkspace): Pages {
  const desk = open();
  const app = createApp({ desk, studio: openStudio(desk, '2026-11-21'), day: '2026-11-21', schemas });
  const ask = async (method: string, path: string, body = ''): Promise<{ readonly status: number; readonly body: string }> => {
    const { pathname, searchParams } = new URL(path, 'http://x');
    const answer: LocalAnswer = await app({ method, path: pathname, query: searchParams, body: new TextEncoder().encode(body) });
    if ('open' in answer) throw new Error('No page.');
    return { status: answer.status, body: String(answer.body) };
  };
  const get: Pages['get'] = async (path) => {
    const { status, body } = await ask('GET', path);
    return { status, html: body };
  };
  return {
    text: desk.text,
    get,
    post: async (path, sent) => {
      const { status, body } = await ask('POST', path, JSON.stringify(sent));
      const told: unknown = body.startsWith('{') ? JSON.parse(body) : {};
      return { status, told: isRecord(told) ? told : {} };
    },
    structure: async () => Number(/data-structure="(\d+)"/.exec((await get(address)).html)?.[1]),
  };
}

const change = { file: libraries, at: 'title', title: 'Type in “Title”' };

describe('the form of a file', () => {
  it('shows what stands in a file, and nothing of it as HTML', async () => {
    const workspace = openTestWorkspace();
    workspace.write(libraries, 'title: <b>Books</b> & "more"\nstatus: draft\n');
    const { html } = await openPages(workspace).get(`${address}?at=title`);
    expect(html).toContain('value="&lt;b&gt;Books&lt;/b&gt; &amp; &quot;more&quot;"');
    expect(html).not.toContain('<b>Books</b>');
  });

  it.each([
    ['no place of it', `${address}?at=nowhere`, 404, 'There is no such place in this file'],
    ['no file', '/notices/anytown-council/nothing', 404, 'There is no such page.'],
    ['no file, by a path', '/notices/..%2f..%2fetc/passwd', 404, 'There is no such page.'],
  ])('says so where there is %s', async (_, path, status, words) => {
    const answer = await openPages(openTestWorkspace()).get(path);
    expect(answer.status).toBe(status);
    expect(answer.html).toContain(words);
  });

  it('is none where part of the file cannot be read: it would hide what is in it', async () => {
    const workspace = openTestWorkspace();
    workspace.write(libraries, 'title: Libraries\nstatus: [draft\n');
    const { html } = await openPages(workspace).get(address);
    expect(html).toContain('This file cannot be shown as a form');
    expect(html).toMatch(/Line \d/);
  });
});

describe('a change', () => {
  it('is taken, and answered with what is wrong now and how the page looks', async () => {
    const pages = openPages(openTestWorkspace());
    const sent = {
      ...change,
      structure: await pages.structure(),
      changes: [{ kind: 'set', path: ['introduction'], value: 'Be **kind**' }],
    };
    const { status, told } = await pages.post('/change', sent);
    expect(status).toBe(200);
    expect(pages.text(libraries)).toContain('\nintroduction: Be **kind**\n');
    expect(told).toMatchObject({ structure: sent.structure, bar: { unsaved: 1 }, looks: [{ html: '<p>Be <strong>kind</strong></p>\n' }] });
    const emptied = await pages.post('/change', { ...sent, changes: [{ kind: 'set', path: ['title'], value: '' }] });
    expect(emptied.told).toMatchObject({ errors: [{ href: '#f-title' }] });
  });

  it('of another state of the file is not taken', async () => {
    const pages = openPages(openTestWorkspace());
    const structure = await pages.structure();
    const move = { ...change, structure, changes: [{ kind: 'insert', path: ['people'], position: 0, value: { id: '', name: '' } }] };
    expect((await pages.post('/change', move)).status).toBe(200);
    expect((await pages.post('/change', move)).status).toBe(409);
    expect(pages.text(libraries)?.match(/- id:/g)).toHaveLength(1);
  });
});

describe('a new entry of a register', () => {
  const entry = { ...change, title: 'Add', register: 'recipients', into: ['recipients', 'outside', 0, 'who'] };

  it('makes the register where there is none, and is used where it is wanted, in one step', async () => {
    const workspace = openTestWorkspace();
    workspace.write(libraries, 'title: Libraries\nstatus: draft\nrecipients:\n  outside:\n    - heading: Others\n      who: [police]\n');
    const pages = openPages(workspace);
    const structure = await pages.structure();
    const { status, told } = await pages.post('/entry', {
      ...entry,
      structure,
      values: { name: 'Café “Books”', group: 'body', nobody: 'x' },
    });
    expect({ status, refused: told['refused'] }).toEqual({ status: 200, refused: undefined });
    expect(pages.text(recipients)).toBe('cafe-books:\n  name: Café “Books”\n  group: body\n');
    expect(pages.text(libraries)).toContain('who: [police, cafe-books]');
    const again = { ...entry, structure: await pages.structure(), values: { name: 'Café Books' } };
    await pages.post('/entry', again);
    expect(pages.text(recipients)).toContain('\ncafe-books-2:\n');
  });

  it('needs a name', async () => {
    const pages = openPages(openTestWorkspace());
    const { told } = await pages.post('/entry', { ...entry, structure: await pages.structure(), values: { name: ' ' } });
    expect(told).toMatchObject({ refused: [{ message: 'Give it a name first.' }] });
    expect(pages.text(recipients)).toBeUndefined();
  });
});
