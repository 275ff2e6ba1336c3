import { request, type OutgoingHttpHeaders } from 'node:http';
import { symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openStudio } from '../../src/cli/edit/open-studio.js';
import { createApp, startLocalServer, type Desk, type LocalServer } from '../../src/edit/index.js';
import { readProduct } from '../../src/workspace/index.js';
import { libraries, librariesText, openTestWorkspace, type TestWorkspace } from './open-workspace.js';

const token = 'c0ffee';
const { schemas } = readProduct();
const secret = 'a secret of this computer';
let workspace: TestWorkspace;
let desk: Desk;
let server: LocalServer;
let close: () => void;

beforeEach(async () => {
  workspace = openTestWorkspace();
  writeFileSync(join(workspace.cwd, 'secret.yaml'), `title: ${secret}\n`);
  symlinkSync(join(workspace.cwd, 'secret.yaml'), workspace.path('notices/anytown-council/linked.yaml'));
  desk = workspace.open();
  const studio = openStudio(desk, '2026-11-21');
  close = studio.close;
  server = await startLocalServer({
    port: 0,
    token,
    mostBytes: 1_000_000,
    answer: createApp({ desk, studio, day: '2026-11-21', schemas }),
  });
});
afterEach(async () => {
  await server.close();
  close();
});

interface Asking {
  readonly method?: string;
  readonly path: string;
  readonly headers?: OutgoingHttpHeaders;
  readonly body?: string | (() => Iterable<Uint8Array>);
}

/** Sends a request just as it is written, let in as the browser is. @returns the status, or nothing where the server hung up. */
async function ask({
  method = 'GET',
  path,
  headers = {},
  body = '',
}: Asking): Promise<{ readonly status?: number; readonly text: string }> {
  const { port } = new URL(server.origin);
  const own = { Cookie: `fairnotice-${port}=${token}`, Origin: server.origin, ...headers };
  return new Promise((resolve) => {
    const sent = request({ host: '127.0.0.1', port, path, method, headers: own, agent: false }, (response) => {
      let text = '';
      response.on('data', (chunk: Buffer) => (text += chunk.toString()));
      response.on('end', () => resolve({ ...(response.statusCode === undefined ? {} : { status: response.statusCode }), text }));
      response.on('error', () => resolve({ text }));
    });
    let isOver = false;
    sent.on('error', () => {
      isOver = true;
      resolve({ text: '' });
    });
    sent.on('response', () => (isOver = true));
    if (typeof body === 'string') sent.end(body);
    else {
      const chunks = body()[Symbol.iterator]();
      const next = (): void => {
        const chunk = isOver ? undefined : chunks.next();
        if (chunk === undefined || chunk.done === true) sent.end();
        else sent.write(chunk.value, () => setImmediate(next));
      };
      next();
    }
  });
}

function* megabytes(count: number): Iterable<Uint8Array> {
  const chunk = new Uint8Array(1_000_000).fill(0x78);
  for (let at = 0; at < count; at += 1) yield chunk;
}

const dots = [
  '..',
  '%2e%2e',
  '.%2e',
  '..%2f..',
  '%2e%2e%2f%2e%2e',
  '..%5c..',
  '..\\..',
  '%252e%252e%252f',
  '....//',
  '%c0%ae%c0%ae',
  '..%2500',
];
const places = [
  '/',
  '/notices/',
  '/notices/anytown-council/',
  '/controllers/',
  '/registers/',
  '/preview/',
  '/preview/notices/',
  '/assets/',
  '/findings/notices/',
  '/help/',
  '/explain/',
  '/ask/notices/',
  '/accept/notices/',
];

describe('a path that climbs', () => {
  it.each(places)('leads nowhere below %s', async (place) => {
    for (const climb of dots) {
      for (const target of ['secret.yaml', 'secret', '../secret.yaml', 'etc/passwd', 'package.json', 'notices/site.yaml']) {
        const { status, text } = await ask({ path: `${place}${climb}/${target}` });
        expect([303, 400, 403, 404], `${place}${climb}/${target}`).toContain(status);
        expect(text).not.toContain(secret);
        expect(text).not.toContain('root:');
      }
    }
  });

  it('leads nowhere from a link in the workspace that goes out of it', async () => {
    for (const path of [
      '/notices/anytown-council/linked',
      '/preview/notices/anytown-council/linked/en/page.html',
      '/findings/notices/anytown-council/linked',
    ]) {
      const { status, text } = await ask({ path });
      expect(status).toBe(404);
      expect(text).not.toContain(secret);
    }
  });

  it.each([
    '/__proto__',
    '/constructor',
    '/notices/__proto__/x',
    '/registers/__proto__',
    '/registers/constructor',
    '/assets/constructor',
    '/help/__proto__',
  ])('and a name that every object has, %s, is no page', async (path) => {
    expect((await ask({ path })).status).toBe(404);
    expect([400, 403, 404, 405]).toContain((await ask({ method: 'POST', path })).status);
  });
});

describe('a change that no page of ours would send', () => {
  const step = { file: libraries, structure: 1, at: '', title: 'x', changes: [{ kind: 'set', path: ['title'], value: 'Hostile' }] };
  const bodies: readonly { readonly title: string; readonly body: string }[] = [
    { title: 'nothing', body: '' },
    { title: 'no JSON', body: '{"file":' },
    { title: 'no UTF-8', body: Buffer.from([0xff, 0xfe]).toString('latin1') },
    { title: 'a list', body: '[]' },
    { title: 'a text', body: '"x"' },
    { title: 'null', body: 'null' },
    { title: 'a file of the computer', body: JSON.stringify({ ...step, file: '/etc/passwd' }) },
    { title: 'a file above the workspace', body: JSON.stringify({ ...step, file: 'notices/../secret.yaml' }) },
    { title: 'a link out of the workspace', body: JSON.stringify({ ...step, file: 'notices/anytown-council/linked.yaml' }) },
    { title: 'a file that is a list', body: JSON.stringify({ ...step, file: [libraries] }) },
    { title: 'a file that every object has', body: JSON.stringify({ ...step, file: '__proto__' }) },
    { title: 'no structure', body: JSON.stringify({ ...step, structure: undefined }) },
    { title: 'a title that is a map', body: JSON.stringify({ ...step, title: { toString: 'x' } }) },
    { title: 'a merge that is a number', body: JSON.stringify({ ...step, merge: 3 }) },
    { title: 'no changes', body: JSON.stringify({ ...step, changes: [] }) },
    { title: 'changes that are a map', body: JSON.stringify({ ...step, changes: { length: 1 } }) },
    { title: 'a change of another kind', body: JSON.stringify({ ...step, changes: [{ kind: 'write', path: [], value: 'x' }] }) },
    {
      title: 'a change of a kind that every object has',
      body: JSON.stringify({ ...step, changes: [{ kind: 'constructor', path: [], value: 'x' }] }),
    },
    { title: 'a path that is a text', body: JSON.stringify({ ...step, changes: [{ kind: 'set', path: 'title', value: 'x' }] }) },
    { title: 'a path with null in it', body: JSON.stringify({ ...step, changes: [{ kind: 'set', path: [null], value: 'x' }] }) },
    {
      title: 'a position below zero',
      body: JSON.stringify({ ...step, changes: [{ kind: 'insert', path: ['people'], position: -1, value: 'x' }] }),
    },
    {
      title: 'a position that is a fraction',
      body: JSON.stringify({ ...step, changes: [{ kind: 'move', path: ['people'], from: 0.5, to: 1 }] }),
    },
    {
      title: 'a path through __proto__',
      body: JSON.stringify({ ...step, changes: [{ kind: 'set', path: ['__proto__', 'polluted'], value: 'x' }] }),
    },
    {
      title: 'a path through constructor',
      body: JSON.stringify({ ...step, changes: [{ kind: 'set', path: ['constructor', 'prototype'], value: 'x' }] }),
    },
    { title: 'a value with __proto__', body: JSON.stringify(step).replace('"Hostile"', '{"__proto__":{"polluted":"x"}}') },
    { title: 'no value', body: JSON.stringify({ ...step, changes: [{ kind: 'set', path: ['title'] }] }) },
    { title: 'null for a value', body: JSON.stringify({ ...step, changes: [{ kind: 'set', path: ['title'], value: null }] }) },
    { title: 'half of a character', body: JSON.stringify(step).replace('Hostile', '\\ud800') },
    { title: 'lists in lists in lists', body: JSON.stringify(step).replace('"Hostile"', '['.repeat(200_000) + ']'.repeat(200_000)) },
    { title: 'maps in maps in maps', body: JSON.stringify(step).replace('"Hostile"', `${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`) },
    {
      title: 'a path without an end',
      body: JSON.stringify({ ...step, changes: [{ kind: 'set', path: Array.from({ length: 50_000 }, () => 'a'), value: 1 }] }),
    },
    { title: 'very many changes', body: JSON.stringify({ ...step, changes: Array.from({ length: 10_000 }, () => step.changes[0]) }) },
  ];

  it.each(bodies)('is refused: $title', async ({ body }) => {
    await ask({ path: '/notices/anytown-council/libraries' });
    const { status, text } = await ask({ method: 'POST', path: '/change', body });
    if (status === 200) expect((JSON.parse(text) as { readonly refused?: unknown }).refused).toBeDefined();
    else expect([400, 404, 409]).toContain(status);
    expect(text).not.toContain(secret);
    expect(desk.text(libraries)).toBe(librariesText);
    expect(desk.unsaved()).toEqual([]);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  it('is taken where it is one of ours, and keeps what looks like YAML a text', async () => {
    const page = await ask({ path: '/notices/anytown-council/libraries' });
    const structure = Number(/data-structure="(\d+)"/.exec(page.text)?.[1]);
    const bomb = `a: &a [x,x]\nb: &b [*a,*a]\n${'c: *b\n'.repeat(100)}`;
    const sent = { ...step, structure, changes: [{ kind: 'set', path: ['introduction'], value: bomb }] };
    expect((await ask({ method: 'POST', path: '/change', body: JSON.stringify(sent) })).status).toBe(200);
    await ask({ method: 'POST', path: '/save', body: 'back=/' });
    expect(workspace.read(libraries).split('\n').slice(0, 2)).toEqual(librariesText.split('\n').slice(0, 2));
    expect(workspace.open().text(libraries)).toContain('introduction: |\n  a: &a [x,x]\n');
  });
});

describe('an entry of a list that no page of ours would send', () => {
  const entry = { file: libraries, structure: 1, at: '', title: 'x', register: 'recipients', values: { name: 'The police' } };
  it.each([
    { title: 'no JSON', body: '{' },
    { title: 'a register that there is not', body: JSON.stringify({ ...entry, register: '../../secret' }) },
    { title: 'a register that every object has', body: JSON.stringify({ ...entry, register: '__proto__' }) },
    { title: 'a file of the computer', body: JSON.stringify({ ...entry, file: '/etc/passwd' }) },
    { title: 'values that are a list', body: JSON.stringify({ ...entry, values: [['name', 'x']] }) },
    { title: 'values deep inside one another', body: JSON.stringify({ ...entry, values: { name: { en: { en: 'x' } } } }) },
    { title: 'a place that is no path', body: JSON.stringify({ ...entry, into: 'recipients' }) },
    { title: 'a place through __proto__', body: JSON.stringify({ ...entry, into: ['__proto__', 'polluted'] }) },
    { title: 'half of a character', body: JSON.stringify(entry).replace('The police', '\\ud800') },
  ])('changes nothing: $title', async ({ body }) => {
    await ask({ path: '/notices/anytown-council/libraries' });
    const { status, text } = await ask({ method: 'POST', path: '/entry', body });
    expect([200, 400, 404, 409]).toContain(status);
    expect(text).not.toContain(secret);
    expect(desk.unsaved().map(({ file }) => file)).toEqual([]);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
});

describe('a change of a file that was changed on disk just now', () => {
  it('is asked for again, from a page that shows what the file says', async () => {
    const structureOf = (page: string): number => Number(/data-structure="(\d+)"/.exec(page)?.[1]);
    const open = async (): Promise<number> => structureOf((await ask({ path: '/notices/anytown-council/libraries' })).text);
    const sent = {
      file: libraries,
      structure: await open(),
      at: '',
      title: 'x',
      changes: [{ kind: 'set', path: ['title'], value: 'Ours' }],
    };
    workspace.write(libraries, `${librariesText}introduction: Theirs\n`);
    for (const time of ['first', 'again'])
      expect((await ask({ method: 'POST', path: '/change', body: JSON.stringify(sent) })).status, time).toBe(409);
    const answer = await ask({ method: 'POST', path: '/change', body: JSON.stringify({ ...sent, structure: await open() }) });
    expect(answer.status).toBe(200);
    expect(desk.text(libraries)).toContain('title: Ours # agreed in May');
    expect(desk.text(libraries)).toContain('introduction: Theirs');
  });
});

describe('a body of 100 MB', () => {
  it.each([
    { title: 'that says how long it is', headers: { 'Content-Length': 100_000_000 } },
    { title: 'that does not say how long it is', headers: { 'Transfer-Encoding': 'chunked' } },
  ])('$title is not read, and the server goes on', async ({ headers }) => {
    for (const path of ['/change', '/save', '/new']) {
      const { status } = await ask({ method: 'POST', path, headers, body: () => megabytes(100) });
      expect([413, undefined]).toContain(status);
    }
    expect((await ask({ path: '/changes' })).status).toBe(200);
    expect(desk.unsaved()).toEqual([]);
  });
});

describe('a form of ours', () => {
  it.each([
    { path: '/settle', body: 'file=__proto__&by=here&seen=x' },
    { path: '/settle', body: `file=${encodeURIComponent('../../etc/passwd')}&by=disk` },
    { path: '/settle', body: `file=${libraries}&by=constructor` },
    { path: '/save', body: `back=${encodeURIComponent('//evil.example/')}` },
    { path: '/undo', body: '\u0000\uffff%zz%' },
  ])('filled in by somebody hostile changes nothing: $path $body', async ({ path, body }) => {
    const { status } = await ask({ method: 'POST', path, body });
    expect(status).toBe(303);
    expect(desk.text(libraries)).toBe(librariesText);
  });
});
