import { mkdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { WorkspaceEdits } from '../support/workspace.js';
import { createDesk } from './run.js';

const libraries = 'anytown-council/libraries.yaml';
const others = 'anytown-council/other.yaml';

/** Puts words in the place of the introduction. */
const introduce = (words: string) => (text: string) => text.replace(/^introduction: .*$/m, `introduction: ${words}`);
const say = (words: string): WorkspaceEdits => ({ [libraries]: introduce(words) });

interface Found {
  readonly code: string;
  readonly file: string;
  readonly line: number;
}

/** The first word of a line of a file, behind a colon; nothing for the start of a file, and for what is no readable file. */
function wordAt(file: string, line: number): string {
  if (line === 1 || !statSync(file, { throwIfNoEntry: false })?.isFile()) return '';
  const text = readFileSync(file, 'utf8').split('\n')[line - 1] ?? '';
  return `: ${text.trim().split(' ')[0] ?? ''}`;
}

/** Checks Anytown with a bad file in it, and gives what was found. Fails on a crash, and where a report breaks its own promises. */
async function find(edits: WorkspaceEdits, prepare: (dir: string) => void = () => undefined): Promise<readonly string[]> {
  const desk = createDesk(edits);
  try {
    prepare(join(desk.cwd, 'notices'));
    const { code, stdout, stderr } = await desk.run('check --format json');
    expect(stderr).toBe('');
    const { diagnostics } = JSON.parse(stdout) as { readonly diagnostics: readonly (Found & { readonly severity: string })[] };
    expect(code).toBe(diagnostics.some(({ severity }) => severity === 'error') ? 1 : 0);
    const forPeople = await desk.run('check');
    expect(forPeople.stdout).toContain('in 1 notice');
    expect(forPeople.stdout.replaceAll('\n', '')).toMatch(/^\P{C}*$/u);
    return diagnostics.map(
      ({ code: found, file, line }) => `${found} ${file.replace(/^notices\//, '')}${wordAt(join(desk.cwd, file), line)}`,
    );
  } finally {
    desk.remove();
  }
}

describe('bad input is a clear finding, never a crash', () => {
  it('finds nothing in the workspace that all cases begin from', async () => {
    expect(await find({})).toEqual([]);
  });

  const texts: readonly [string, WorkspaceEdits, readonly string[]][] = [
    ['an empty file', { [libraries]: '' }, ['yaml/empty anytown-council/libraries.yaml']],
    ['nothing but remarks', { [libraries]: '# title: Libraries\n' }, ['yaml/empty anytown-council/libraries.yaml']],
    ['an empty site.yaml', { 'site.yaml': '' }, ['yaml/empty site.yaml']],
    ['an empty register', { 'registers/legislation.yaml': '' }, ['yaml/empty registers/legislation.yaml']],
    [
      'a tab',
      { [libraries]: (text) => text.replace('  name: Anytown libraries', '\tname: Anytown libraries') },
      ['yaml/tab anytown-council/libraries.yaml: name:'],
    ],
    [
      'two documents',
      { [libraries]: (text) => `${text}---\ntitle: Museums\n` },
      ['yaml/second-document anytown-council/libraries.yaml: ---'],
    ],
    [
      'an anchor and an alias',
      { [libraries]: (text) => text.replace('title: Libraries', 'title: &name Libraries').replace('name: Library team', 'name: *name') },
      ['yaml/anchor anytown-council/libraries.yaml', 'yaml/anchor anytown-council/libraries.yaml: name:'],
    ],
    ['a merge key', { [libraries]: (text) => `${text}<<: *all\n` }, ['yaml/anchor anytown-council/libraries.yaml: <<:']],
    ['a tag', say('!!binary aGVsbG8='), ['yaml/tag anytown-council/libraries.yaml: introduction:']],
    [
      'a key that programs keep',
      { [libraries]: (text) => `${text}__proto__:\n  status: draft\n` },
      ['yaml/forbidden-key anytown-council/libraries.yaml: __proto__:'],
    ],
    [
      'a key that every object has',
      { [libraries]: (text) => `${text}constructor: x\n` },
      ['yaml/forbidden-key anytown-council/libraries.yaml: constructor:'],
    ],
    [
      'a field that does not exist',
      { [libraries]: (text) => `${text}colour: red\n` },
      ['schema/unknown-property anytown-council/libraries.yaml: colour:'],
    ],
    [
      'a git conflict',
      { [libraries]: introduce('|\n<<<<<<< HEAD\n  One.\n=======\n  Two.\n>>>>>>> branch') },
      ['yaml/conflict-marks anytown-council/libraries.yaml: <<<<<<<'],
    ],
    ['a right-to-left override', say('Read \u202Ethis'), ['yaml/hidden-character anytown-council/libraries.yaml: introduction:']],
    ['a zero-width space', say('Read\u200Bthis'), ['yaml/hidden-character anytown-council/libraries.yaml: introduction:']],
    ['an escape for the terminal', say('"Read \\e[31mthis"'), ['yaml/hidden-character anytown-council/libraries.yaml: introduction:']],
    ['raw HTML', say('Read <script>alert(1)</script> this'), ['prose/raw-html anytown-council/libraries.yaml: introduction:']],
    ['a picture', say('"![a tracker](https://tracker.example.org/x.png)"'), ['prose/image anytown-council/libraries.yaml: introduction:']],
    [
      'a link that runs a program',
      say('"[here](javascript:alert(1))"'),
      ['prose/unsafe-link anytown-council/libraries.yaml: introduction:'],
    ],
    [
      'a link that hides what it runs',
      say('"[here](java&#115;cript:alert(1))"'),
      ['prose/unsafe-link anytown-council/libraries.yaml: introduction:'],
    ],
    [
      'a way up in an id',
      { [libraries]: (text) => text.replace('class: library-membership', 'class: ../../etc/passwd') },
      ['schema/not-an-id anytown-council/libraries.yaml: class:'],
    ],
    ['deep brackets', say('['.repeat(5000)), ['yaml/too-deep anytown-council/libraries.yaml: introduction:']],
    ['a list in place of a notice', { [libraries]: '- title: Libraries\n' }, ['schema/wrong-type anytown-council/libraries.yaml']],
    ['a word in place of a notice', { [libraries]: 'Libraries\n' }, ['schema/wrong-type anytown-council/libraries.yaml']],
  ];
  it.each(texts)('%s', async (_, edits, expected) => {
    expect(await find(edits)).toEqual(expected);
  });

  const traps: readonly [string, WorkspaceEdits, readonly string[]][] = [
    [
      'a comma inside brackets',
      { [libraries]: (text) => text.replace(/items:\n(?: {6}- .*\n)+/, 'items: [name, housing, social care and other services]\n') },
      ['yaml/text-in-flow anytown-council/libraries.yaml: items:'],
    ],
    ['a remark that cuts a text', say('We keep it #1 priority'), ['yaml/comment-cuts-text anytown-council/libraries.yaml: introduction:']],
    [
      'a number where text is wanted',
      { [libraries]: (text) => text.replace('"01234 567 893"', '01642245432') },
      ['schema/wrong-type anytown-council/libraries.yaml: phone:'],
    ],
    [
      'an item swallowed by the line before',
      { [libraries]: (text) => text.replace('      - address', '       - address') },
      ['yaml/swallowed-line anytown-council/libraries.yaml: -'],
    ],
    [
      'a date with the day first',
      { [libraries]: (text) => text.replace('reviewed: 2026-09-01', 'reviewed: 01/12/2022') },
      ['schema/not-a-date anytown-council/libraries.yaml: reviewed:'],
    ],
    ['a colon in a text', say('In short: we keep little'), ['yaml/colon-in-text anytown-council/libraries.yaml: introduction:']],
    ['a text that begins with a star', say('*Read* this'), ['yaml/bad-start anytown-council/libraries.yaml: introduction:']],
    ['a text that begins with an ampersand', say('& all the rest'), ['yaml/bad-start anytown-council/libraries.yaml: introduction:']],
    ['a text that begins with an at sign', say('@home library'), ['yaml/bad-start anytown-council/libraries.yaml: introduction:']],
    [
      'a name written twice',
      { [libraries]: (text) => `${text}title: Museums\n` },
      ['yaml/duplicate-key anytown-council/libraries.yaml: title:'],
    ],
    ['a quotation mark that is never closed', say('"Read this'), ['yaml/unclosed-quote anytown-council/libraries.yaml: introduction:']],
  ];
  it.each(traps)('the text trap: %s', async (_, edits, expected) => {
    expect(await find(edits)).toEqual(expected);
  });

  const bytes: readonly [string, (text: string) => Uint8Array, readonly string[]][] = [
    [
      'text that is not UTF-8',
      (text) => Buffer.from(text.replace('your information', 'it for \u00a35'), 'latin1'),
      ['yaml/not-utf-8 anytown-council/libraries.yaml: introduction:'],
    ],
    ['UTF-16 from Notepad', (text) => Buffer.from(`\uFEFF${text}`, 'utf16le'), ['yaml/utf-16 anytown-council/libraries.yaml']],
    ['a Word document', () => Buffer.from('PK\u0003\u0004 and so on', 'latin1'), ['yaml/not-text anytown-council/libraries.yaml']],
    ['five megabytes', (text) => Buffer.from(text + '# more\n'.repeat(750_000)), ['yaml/too-large anytown-council/libraries.yaml']],
    ['an alias bomb', () => Buffer.from(bomb()), ['yaml/anchor']],
    ['a byte order mark', (text) => Buffer.from(`\uFEFF${text}`), []],
    ['line ends of Windows', (text) => Buffer.from(text.replaceAll('\n', '\r\n')), []],
    ['both', (text) => Buffer.from(`\uFEFF${text.replaceAll('\n', '\r\n')}`), []],
  ];
  it.each(bytes)('%s', async (name, encode, expected) => {
    let content: Uint8Array = new Uint8Array();
    const found = await find({ [libraries]: (text) => `${((content = encode(text)), text)} ` }, (dir) =>
      writeFileSync(join(dir, libraries), content),
    );
    if (name === 'an alias bomb') expect([...new Set(found.map((line) => line.split(' ')[0]))]).toEqual(expected);
    else expect(found).toEqual(expected);
  });

  it('a link out of the workspace', async () => {
    const found = await find({}, (dir) => {
      writeFileSync(join(dir, '../secret.yaml'), 'title: Secret\n');
      symlinkSync('../../secret.yaml', join(dir, others));
    });
    expect(found).toEqual(['workspace/symlink-outside anytown-council/other.yaml']);
  });

  it('a folder where a file is expected', async () => {
    expect(await find({}, (dir) => mkdirSync(join(dir, others)))).toEqual(['workspace/folder-not-file anytown-council/other.yaml']);
  });

  it('a name that looks like a way up', async () => {
    expect(await find({ 'anytown-council/..%2f..%2fetc.yaml': 'title: x\n' })).toEqual([
      'workspace/bad-name anytown-council/..%2f..%2fetc.yaml',
    ]);
  });

  it('a notice whose controller has no file', async () => {
    const desk = createDesk({ 'elsewhere/museums.yaml': 'title: Museums\nstatus: published\n' });
    const { code, stdout } = await desk.run('check --format json');
    desk.remove();
    const { diagnostics } = JSON.parse(stdout) as { readonly diagnostics: readonly Found[] };
    expect([code, diagnostics.map(({ code: found, file }) => `${found} ${file}`)]).toEqual([
      1,
      ['ref/unknown-controller notices/elsewhere/museums.yaml'],
    ]);
  });
});

/** Nine lines that unfold to a thousand million words. */
function bomb(): string {
  const lines = Array.from(
    { length: 9 },
    (_, level) => `a${level}: &a${level} [${Array.from({ length: 9 }, () => (level === 0 ? 'x' : `*a${level - 1}`)).join(', ')}]`,
  );
  return `${lines.join('\n')}\n`;
}
