import { cpSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { copyWorkspace } from '../support/workspace.js';
import { startLanguageServer, type LanguageServer } from './language-server.js';

const repository = fileURLToPath(new URL('../..', import.meta.url));
const settings = JSON.parse(readFileSync(join(repository, '.vscode/settings.json'), 'utf8')) as Record<string, unknown>;
const example = 'notices/middlesbrough-council/first-contact.yaml';
const modeline = /^# yaml-language-server: \$schema=.*\/([\w-]+\.schema\.json)\n/;
const files = readdirSync(join(repository, 'notices'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.yaml'))
  .map((file) => join('notices', file));

let root: string;
let remove: () => void;
let server: LanguageServer;

beforeAll(async () => {
  const copy = copyWorkspace(join(repository, 'notices'));
  root = join(copy.dir, '..');
  remove = copy.remove;
  cpSync(join(repository, 'schema'), join(root, 'schema'), { recursive: true });
  server = await startLanguageServer(root, settings);
});

afterAll(async () => {
  expect(await server.stop()).toBe(0);
  remove();
});

const read = (file: string): string => readFileSync(join(root, file), 'utf8');

/** A text with `¦` where the cursor stands, opened under a name of its own in the folder of the example. */
function openAt(name: string, marked: string): { readonly textDocument: { readonly uri: string }; readonly position: object } {
  const before = marked.slice(0, marked.indexOf('¦')).split('\n');
  const uri = server.open(join(root, 'notices/middlesbrough-council', name), marked.replace('¦', ''));
  return { textDocument: { uri }, position: { line: before.length - 1, character: before.at(-1)!.length } };
}

describe('an editor with yaml-language-server', () => {
  it('completes the name of a field', async () => {
    const place = openAt('completion.yaml', `${read(example)}\nurgen¦`);
    const { items } = (await server.ask('textDocument/completion', place)) as { items: { label: string; documentation?: string }[] };
    expect(items.find(({ label }) => label === 'urgentHelp')?.documentation).toBe(noticeFields()['urgentHelp']!.description);
  });

  it('completes the value of a field', async () => {
    const place = openAt('value.yaml', 'title: Libraries\nstatus: ¦\n');
    const { items } = (await server.ask('textDocument/completion', place)) as { items: { label: string }[] };
    expect(items.map(({ label }) => label)).toEqual(expect.arrayContaining(['draft', 'in-review', 'published']));
  });

  it.each([
    ['title:', (schema: Fields) => schema['title']],
    ['introduction:', (schema: Fields) => schema['introduction']],
    ['provision:', (schema: Fields) => schema['provision']],
    ['status: published', (schema: Fields) => schema['status']],
    ['processing:', (schema: Fields) => schema['processing']],
    ['retention:', (schema: Fields) => schema['retention']],
  ])('explains the field of “%s” in the words of its schema', async (line, pick) => {
    const text = read(example);
    expect(text).toContain(`\n${line}`);
    const place = openAt(`hover-${line.slice(0, 4)}.yaml`, text.replace(`\n${line}`, `\n${line.slice(0, 3)}¦${line.slice(3)}`));
    const { contents } = (await server.ask('textDocument/hover', place)) as { contents: { value: string } };
    expect(contents.value.replace(/\\/g, '')).toContain(pick(noticeFields())!.description);
  });

  it('shows a planted fault at its line and column', async () => {
    const text = read(example).replace('\n  name: First Contact', '\n  naem: First Contact');
    const uri = server.open(join(root, 'notices/middlesbrough-council/fault.yaml'), text);
    const line = text.split('\n').indexOf('  naem: First Contact');
    const { diagnostics } = await server.diagnose(uri);
    expect(diagnostics).toContainEqual(
      expect.objectContaining({
        message: expect.stringContaining('naem') as string,
        range: { start: { line, character: 2 }, end: { line, character: 6 } },
      }),
    );
  });

  it.each(files)('finds nothing in %s, and knows its schema without the first line', async (file) => {
    const text = read(file);
    const schema = modeline.exec(text)![1]!;
    const uri = server.open(join(root, file), text.replace(modeline, '\n'));
    expect((await server.diagnose(uri)).diagnostics).toEqual([]);
    const schemas = (await server.ask('yaml/get/jsonSchema', uri)) as { uri: string }[];
    expect(schemas.map((it) => relative(root, fileURLToPath(it.uri)))).toEqual([join('schema', schema)]);
  });

  it.each(['notices/registers/retention.yaml', 'notices/translations.yaml'])('knows the schema of a new %s', async (file) => {
    const uri = server.open(join(root, file), '\n');
    const schemas = (await server.ask('yaml/get/jsonSchema', uri)) as { uri: string }[];
    expect(schemas.map((it) => relative(root, fileURLToPath(it.uri)))).toEqual([
      join('schema', `${file.replace(/^.*\/|\.yaml$/g, '')}.schema.json`),
    ]);
  });
});

type Fields = Readonly<Record<string, { readonly description: string }>>;

function noticeFields(): Fields {
  return (JSON.parse(readFileSync(join(repository, 'schema/notice.schema.json'), 'utf8')) as { readonly properties: Fields }).properties;
}
