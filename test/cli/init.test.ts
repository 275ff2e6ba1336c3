import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { findMissingPackages, type Lockfile } from '../../scripts/lockfile.js';
import { createEmptyDesk, type Desk, type RunOptions } from './run.js';

const desks: Desk[] = [];
afterEach(() => {
  for (const desk of desks.splice(0)) desk.remove();
});

function openDesk(): Desk {
  const desk = createEmptyDesk();
  desks.push(desk);
  return desk;
}

const told = ['init', '--controller', 'Anytown Council', '--kind', 'principal-council', '--nation', 'england'];

async function begin(words: readonly string[] = told, options: RunOptions = {}): Promise<Desk> {
  const desk = openDesk();
  const { code, stderr } = await desk.run(words, options);
  expect([code, stderr]).toEqual([0, expect.stringContaining('Your workspace is made')]);
  return desk;
}

function read(desk: Desk, path: string): string {
  return readFileSync(join(desk.cwd, path), 'utf8');
}

function listFiles(desk: Desk): readonly string[] {
  return readdirSync(desk.cwd, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map(({ parentPath, name }) => join(parentPath, name).slice(desk.cwd.length + 1))
    .sort();
}

async function findErrors(desk: Desk): Promise<readonly string[]> {
  const { stdout } = await desk.run('check --format json');
  const { diagnostics } = JSON.parse(stdout) as { readonly diagnostics: readonly { readonly code: string; readonly severity: string }[] };
  return diagnostics.flatMap(({ code, severity }) => (severity === 'error' ? [code] : []));
}

describe('a new workspace', () => {
  it('holds notices, packages, and what editors and build servers need', async () => {
    expect(listFiles(await begin())).toEqual([
      '.github/workflows/notices.yml',
      '.gitignore',
      '.gitlab-ci.yml',
      '.npmrc',
      '.vscode/extensions.json',
      '.vscode/settings.json',
      '.vscode/tasks.json',
      'README.md',
      'notices/anytown-council/first-notice.yaml',
      'notices/controllers/anytown-council.yaml',
      'notices/registers/data-categories.yaml',
      'notices/registers/legislation.yaml',
      'notices/registers/people.yaml',
      'notices/registers/recipients.yaml',
      'notices/registers/security-measures.yaml',
      'notices/registers/topics.yaml',
      'notices/site.yaml',
      'package-lock.json',
      'package.json',
    ]);
  });

  it('says what was told and makes nothing up', async () => {
    const desk = await begin([...told, '--address', 'https://www.example.org/privacy']);
    expect(parse(read(desk, 'notices/controllers/anytown-council.yaml'))).toEqual({
      name: 'Anytown Council',
      kind: 'principal-council',
      nation: 'england',
      contact: 'not-stated',
      dpo: 'not-stated',
      complaints: 'not-stated',
    });
    expect(parse(read(desk, 'notices/site.yaml'))).toEqual({
      fairnotice: 1,
      title: 'Privacy notices of Anytown Council',
      baseUrl: 'https://www.example.org/privacy/',
      languages: ['en'],
      translation: 'hold',
      onError: 'hold',
    });
    const { title, status, ...facts } = parse(read(desk, 'notices/anytown-council/first-notice.yaml')) as Readonly<Record<string, string>>;
    expect([title, status, new Set(Object.values(facts))]).toEqual(['Our first notice', 'draft', new Set(['not-stated'])]);
  });

  it('marks an address that nobody told, and says what else is left to do', async () => {
    const desk = openDesk();
    const { stderr } = await desk.run(told);
    expect(read(desk, 'notices/site.yaml')).toContain('baseUrl: https://notices.example.org/ # Made up: write the address of your site.\n');
    for (const words of ['notices/site.yaml: write the address', 'controllers/anytown-council.yaml: how people reach you', 'It is a draft'])
      expect(stderr).toContain(words);
    const errors = await findErrors(desk);
    expect(stderr).toContain(`“check” asks for ${errors.length} facts that nobody has told it`);
  });

  it('has no fault in any file: check asks only for facts that nobody has told', async () => {
    const errors = await findErrors(await begin());
    expect(errors).toContain('rule/missing-controller-contact');
    expect(errors.filter((code) => !code.startsWith('rule/missing-'))).toEqual([]);
  });

  it('is tidy', async () => {
    const desk = await begin();
    expect(await desk.run('fmt --check')).toMatchObject({ code: 0 });
  });

  it('names schemas that are there', async () => {
    const desk = await begin();
    const named = listFiles(desk).flatMap((path) =>
      path.endsWith('.yaml') || path.endsWith('settings.json')
        ? [...read(desk, path).matchAll(/node_modules\/fairnotice\/(schema\/[a-z-]+\.schema\.json)/g)].map(([, schema = '']) => schema)
        : [],
    );
    expect(named.length).toBeGreaterThan(15);
    for (const schema of named) expect(() => readFileSync(new URL(`../../${schema}`, import.meta.url))).not.toThrow();
  });

  it('tells editors of the schema of every kind of file, and of the check as the tasks of this repository do', async () => {
    const desk = await begin();
    const kinds = readdirSync(new URL('../../schema/', import.meta.url)).filter((name) => name.endsWith('.schema.json'));
    const beside = ['answers.schema.json', 'common.schema.json', 'new-answers.schema.json'];
    const settings = read(desk, '.vscode/settings.json');
    expect(kinds.filter((name) => !settings.includes(`/${name}"`))).toEqual(beside);
    const own = JSON.parse(readFileSync(new URL('../../.vscode/tasks.json', import.meta.url), 'utf8')) as unknown;
    const tasks = read(desk, '.vscode/tasks.json').replaceAll('npx fairnotice', 'npm run -s fairnotice --');
    expect(JSON.parse(tasks)).toEqual(own);
  });

  it.each([
    ['Cyngor Sir Ynys Môn', 'cyngor-sir-ynys-mon'],
    ['King’s Lynn: #1 "best" [x] {y} & *z', 'kings-lynn-1-best-x-y-z'],
    ["- 'a'\t%b", undefined],
    ['../../etc/passwd', 'etc-passwd'],
    ['Search', 'search-organisation'],
    ['Con', 'con-organisation'],
    ['Δήμος', undefined],
    ['!!!', 'our-organisation'],
    ['null', 'null'],
    ['12', '12'],
  ])('of %j holds that name as it is, or there is none', async (name, id) => {
    const desk = openDesk();
    const { code } = await desk.run(['init', '--controller', name, '--kind', 'other', '--nation', 'wales']);
    if (id === undefined) {
      expect([code, listFiles(desk)]).toEqual([2, []]);
      return;
    }
    expect(code).toBe(0);
    expect(parse(read(desk, `notices/controllers/${id}.yaml`))).toMatchObject({
      name,
      kind: 'other',
      nation: 'wales',
      contact: 'not-stated',
    });
    expect(parse(read(desk, 'notices/site.yaml'))).toMatchObject({ title: `Privacy notices of ${name}` });
    expect((await findErrors(desk)).filter((found) => !found.startsWith('rule/'))).toEqual([]);
  });

  it('can be made in a folder that is not there yet, and where Git has begun', async () => {
    const desk = openDesk();
    mkdirSync(join(desk.cwd, '.git'));
    expect(await desk.run(told)).toMatchObject({ code: 0 });
    expect(await desk.run([...told, 'other'])).toMatchObject({
      code: 0,
      stderr: expect.stringContaining('in “other”. Go there first.') as string,
    });
    expect(listFiles(desk).filter((path) => path.endsWith('package-lock.json'))).toEqual(['other/package-lock.json', 'package-lock.json']);
  });
});

describe('nothing is made', () => {
  it.each([
    ['without a name and a terminal', ['init'], 'A workspace cannot begin without --controller'],
    ['without a kind', ['init', '--controller', 'X'], 'Write one of these after --kind: principal-council, parish-council'],
    ['with a kind that there is not', [...told, '--kind', 'parish-counsil'], 'Did you mean parish-council?'],
    ['with an empty name', [...told, '--controller', ' '], 'We cannot use “ ” after --controller.'],
    ['with a name of two lines', [...told, '--controller', 'A\nB'], 'Write its full name on one line'],
    ['with half an address', [...told, '--address', 'www.example.org'], 'Write it whole: --address https://'],
    ['with a folder of notices of another name', [...told, '--workspace', 'x'], '“init” takes no --workspace.'],
    ['with a package that is not there', [...told, '--from', 'x.tgz'], 'There is no file “x.tgz” that we can read.'],
    ['below a folder that is not there', [...told, 'a/b'], 'The folder that “a/b” would be in is not there.'],
  ])('%s', async (_, words, answer) => {
    const desk = openDesk();
    const { code, stderr } = await desk.run(words);
    expect([code, listFiles(desk)]).toEqual([2, []]);
    expect(stderr).toContain(answer);
  });

  it('in a folder that holds something', async () => {
    const desk = openDesk();
    writeFileSync(join(desk.cwd, 'letter.txt'), 'Dear');
    expect(await desk.run(told)).toMatchObject({ code: 2, stderr: expect.stringContaining('“letter.txt” is in it') as string });
    expect(await desk.run([...told, 'letter.txt'])).toMatchObject({ code: 2, stderr: expect.stringContaining('is a file') as string });
    expect([listFiles(desk), read(desk, 'letter.txt')]).toEqual([['letter.txt'], 'Dear']);
  });

  it.each([
    ['something that is not packed', Buffer.from('hello'), 'is no packed fairnotice'],
    ['another package', pack({ name: 'left-pad', version: '0.1.0' }), 'is no packed fairnotice'],
    ['another version', pack({ name: 'fairnotice', version: '99.0.0' }), 'is not the Fairnotice that runs now'],
  ])('from %s', async (_, bytes, answer) => {
    const desk = openDesk();
    writeFileSync(join(desk.cwd, 'it.tgz'), bytes);
    expect(await desk.run([...told, '--from', 'it.tgz', 'new'])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining(answer) as string,
    });
    expect(listFiles(desk)).toEqual(['it.tgz']);
  });
});

describe('at a terminal', () => {
  it('asks four questions, each until the answer will do', async () => {
    const answers = ['', 'Anytown Parish Council', 'parish', '2', '9', 'wales', 'example', ''];
    const asked: string[] = [];
    const desk = await begin(['init'], {
      ask: (question) => {
        asked.push(question);
        return Promise.resolve(answers.shift());
      },
    });
    expect([asked.length, new Set(asked).size]).toEqual([8, 4]);
    expect(asked[2]).toContain('   2. a parish, town or community council\n');
    expect(parse(read(desk, 'notices/controllers/anytown-parish-council.yaml'))).toMatchObject({ kind: 'parish-council', nation: 'wales' });
  });

  it('asks only for what was not told, and makes nothing when the person leaves', async () => {
    const desk = openDesk();
    const asked: string[] = [];
    const ask = (question: string): Promise<undefined> => {
      asked.push(question);
      return Promise.resolve(undefined);
    };
    expect(await desk.run(told, { ask })).toEqual({ code: 2, stdout: '', stderr: 'You left before the end, so we made nothing.\n' });
    expect([asked.length, listFiles(desk)]).toEqual([1, []]);
  });
});

describe('its packages', () => {
  it('are those of the product, for every platform, and none that it is only made with', async () => {
    const desk = await begin();
    const lockfile = JSON.parse(read(desk, 'package-lock.json')) as Lockfile;
    expect(findMissingPackages(lockfile)).toEqual([]);
    expect(Object.keys(lockfile.packages)).toEqual(expect.arrayContaining(['node_modules/fairnotice', 'node_modules/pagefind']));
    expect(Object.entries(lockfile.packages).filter(([place, { dev }]) => dev === true || place === 'node_modules/vitest')).toEqual([]);
    expect(JSON.parse(read(desk, 'package.json'))).toMatchObject({ private: true, overrides: { '@11ty/recursive-copy': '4.0.4' } });
    expect(read(desk, '.npmrc')).toBe(readFileSync(new URL('../../.npmrc', import.meta.url), 'utf8'));
  });
});

interface Workflow {
  readonly permissions: unknown;
  readonly jobs: Readonly<
    Record<string, { readonly permissions?: unknown; readonly steps: readonly { readonly uses?: string; readonly run?: string }[] }>
  >;
}

describe('its build servers', () => {
  it('get the least permissions, no secrets, and actions of a fixed major version', async () => {
    const desk = await begin();
    const text = read(desk, '.github/workflows/notices.yml');
    const { permissions, jobs } = parse(text) as Workflow;
    expect([permissions, jobs['build']!.permissions, jobs['deploy']!.permissions]).toEqual([
      { contents: 'read' },
      undefined,
      { pages: 'write', 'id-token': 'write' },
    ]);
    const uses = Object.values(jobs).flatMap(({ steps }) => steps.flatMap((step) => step.uses ?? []));
    expect(uses.filter((action) => !/^actions\/[a-z-]+@v\d+$/.test(action))).toEqual([]);
    expect(text + read(desk, '.gitlab-ci.yml')).not.toMatch(/secrets|TOKEN|PASSWORD/);
  });

  it.each([
    [0, 0],
    [1, 1],
    [2, 2],
    [3, 0],
  ])('take a build that ends with %i for one that ends with %i', async (built, ended) => {
    const desk = await begin();
    const bin = join(desk.cwd, 'bin');
    mkdirSync(bin);
    writeFileSync(join(bin, 'npm'), `#!/bin/sh\ncase "$*" in *build*) exit ${built};; esac\n`);
    chmodSync(join(bin, 'npm'), 0o755);
    const { jobs } = parse(read(desk, '.github/workflows/notices.yml')) as Workflow;
    const github = jobs['build']!.steps.flatMap(({ run }) => (run?.includes('run -s build') === true ? [run] : []));
    const gitlab = (parse(read(desk, '.gitlab-ci.yml').replace(/!reference.*/, '')) as { '.make-site': { script: string[] } })[
      '.make-site'
    ];
    for (const script of [github, gitlab.script]) {
      const env = { PATH: `${bin}:${process.env['PATH'] ?? ''}` };
      expect(spawnSync('bash', ['-e', '-c', script.join('\n')], { env }).status).toBe(ended);
    }
  });
});

/** A package with nothing in it but its package.json. */
function pack(manifest: object): Uint8Array {
  const body = Buffer.from(JSON.stringify(manifest));
  const head = Buffer.alloc(512);
  head.write('package/package.json', 0);
  head.write(body.length.toString(8).padStart(11, '0'), 124);
  return gzipSync(Buffer.concat([head, body, Buffer.alloc(1536 - body.length)]));
}
