import { afterAll, describe, expect, it } from 'vitest';
import { confirmedMeanings } from '../../src/law/index.js';
import { explanations } from '../../src/report/index.js';
import { allRules, rules } from '../../src/rules/index.js';
import { createDesk } from './run.js';

const desk = createDesk();
afterAll(() => desk.remove());

describe('a command written wrongly', () => {
  it.each([
    ['chekc', 'There is no command “chekc”.\nDid you mean check?\n'],
    ['publish-everything-now', 'There is no command “publish-everything-now”.\nTo see what you can write: fairnotice --help\n'],
    ['che\u001B[2Jck', 'There is no command “che<U+001B>[2Jck”.\nTo see what you can write: fairnotice --help\n'],
    ['check --formt json', 'There is no option “--formt” here.\nDid you mean --format?\n'],
    ['build --wokspace x', 'There is no option “--wokspace” here.\nDid you mean --workspace?\n'],
    ['check --format jsn', 'There is no format “jsn”.\nDid you mean json?\n'],
    ['build --formats html,pfd --out x', 'There is no format “pfd”.\nDid you mean pdf?\n'],
    ['check --format', 'Something is missing after “--format”.\nWrite it so: --format <format>\n'],
    ['explain', 'Something is missing after “explain”.\nWrite it so: fairnotice explain [options] <code>\n'],
    ['explain a b', 'There are too many words after “explain”.\nWrite it so: fairnotice explain [options] <code>\n'],
    ['check --max-warnings many', '--max-warnings needs a whole number. It is “many”.\nFor none at all: --max-warnings 0.\n'],
    ['explain rule/missing-retenton', 'There is no code “rule/missing-retenton”.\nDid you mean rule/missing-retention?\n'],
    [
      'build --base-url dist --out x',
      '“dist” is not a web address under which a site can stand.\nWrite it whole: --base-url https://www.example.org/privacy/\n',
    ],
    ...['0', '65', 'many', '1.5', '-2'].map((jobs) => [
      `build --jobs ${jobs}`,
      `“${jobs}” is not a number of notices and PDFs to work on at the same time.\nWrite a number from 1 to 64: --jobs 2\n`,
    ]),
  ])('%j gets one plain answer', async (line, words) => {
    expect(await desk.run(line)).toEqual({ code: 2, stdout: '', stderr: words });
  });
});

describe('help', () => {
  it('is what a command without words gets, as a fault', async () => {
    const { stdout } = await desk.run('--help');
    expect(await desk.run('')).toEqual({ code: 2, stdout: '', stderr: stdout });
  });

  it.each(['--help', 'check --help', 'build --help', 'explain --help', 'rules --help', 'help build'])(
    '%s is a page with two examples',
    async (line) => {
      const { code, stdout, stderr } = await desk.run(line);
      expect([code, stderr]).toEqual([0, '']);
      expect(stdout).toMatch(/^[A-Z][^]*\.\n\nHow to write it\n {2}fairnotice/);
      expect(
        stdout
          .split('\nExamples\n')[1]
          ?.split('\n\n')[0]
          ?.match(/^ {2}fairnotice/gm),
      ).toHaveLength(2);
      expect(stdout).toContain('--workspace <folder>');
      for (const row of stdout.split('\n')) expect(row.length).toBeLessThanOrEqual(90);
    },
  );

  it('tells the version', async () => {
    expect((await desk.run('--version')).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});

describe('explain', () => {
  it.each([...rules.map(({ id }) => `rule/${id}`), ...Object.keys(explanations)])('has a page for %s', async (code) => {
    const { code: exit, stdout } = await desk.run(`explain ${code}`);
    expect(exit).toBe(0);
    expect(stdout.startsWith(`${code}\n`)).toBe(true);
    for (const heading of ['\nWhy it matters\n', '\nWhat to do\n']) expect(stdout).toContain(heading);
  });

  it('shows of a rule the law behind it, how sure we are, and both examples', async () => {
    const { stdout } = await desk.run('explain missing-retention');
    for (const part of ['Not like this\n', 'Like this\n', 'The law\n  UK GDPR Article', 'We read the text of the Act'])
      expect(stdout).toContain(part);
  });

  it.each([
    ['missing-source', 'notice: anytown-council/libraries', false],
    ['missing-controller-contact', 'controller: anytown-council', false],
    ['authority-legitimate-interests', 'notice: anytown-council/libraries', true],
  ])('gives the entry that accepts what %s finds', async (id, scope, needsAdvice) => {
    const { stdout } = await desk.run(`explain rule/${id}`);
    expect(stdout).toContain(`\n    - rule: ${id}\n      ${scope}\n`);
    expect(stdout.includes('\n      dpoAdvice: ')).toBe(needsAdvice);
  });

  it('asks which one is meant where two codes have the name', async () => {
    const { code, stderr } = await desk.run('explain hidden-character');
    expect(code).toBe(2);
    expect(stderr).toContain('yaml/hidden-character');
    expect(stderr).toContain('prose/hidden-character');
  });
});

describe('rules', () => {
  it('lists every rule on a line of its own', async () => {
    const { code, stdout } = await desk.run('rules');
    const [head, ...lines] = (stdout.split('\n\n')[0] ?? '').split('\n');
    expect([code, head?.split(/ {2,}/)]).toEqual([0, ['RULE', 'KIND', 'WEIGHT', 'IN FORCE FROM', 'CONFIRMED', 'LAW']]);
    expect(lines.map((line) => line.split(' ')[0])).toEqual(allRules.map(({ id }) => id).sort());
  });

  it('says what its words mean, and uses no others', async () => {
    const { stdout } = await desk.run('rules');
    const [table = '', weights = '', confirmed = ''] = stdout.trimEnd().split('\n\n');
    const wordsOf = (legend: string): readonly string[] => [...legend.matchAll(/^ {2}(\S+)/gm)].map(([, word = '']) => word);
    const column = (position: number): ReadonlySet<string | undefined> =>
      new Set(
        table
          .split('\n')
          .slice(1)
          .map((line) => line.split(/ {2,}/)[position]),
      );
    expect(wordsOf(weights)).toEqual(['error', 'warning', 'note']);
    expect(wordsOf(confirmed)).toEqual(Object.keys(confirmedMeanings));
    expect(wordsOf(weights)).toEqual(expect.arrayContaining([...column(2)]));
    expect(wordsOf(confirmed)).toEqual(expect.arrayContaining([...column(4)].map((word) => word?.replace(/ \*$/, ''))));
    for (const meaning of Object.values(confirmedMeanings)) expect(confirmed).toContain(meaning);
  });

  it('marks each rule of which a part is less sure, and no other', async () => {
    const { stdout } = await desk.run('rules');
    const marked = [...stdout.matchAll(/^(\S+) .* \*  /gm)].map(([, id]) => id);
    expect(marked).toEqual(allRules.filter(({ caveat }) => caveat !== undefined).map(({ id }) => id));
    expect(stdout).toContain('\nWith a *, part of it is less sure than that.');
  });
});

describe('what we tell people to type', () => {
  it.each([
    ['started by itself', {}, 'fairnotice'],
    ['by the script of this repository', { npm_lifecycle_event: 'fairnotice', npm_package_name: 'fairnotice' }, 'npm run -s fairnotice --'],
    ['by another script of this repository', { npm_lifecycle_event: 'build', npm_package_name: 'fairnotice' }, 'npm run -s fairnotice --'],
    ['by npx', { npm_lifecycle_event: 'npx' }, 'npx fairnotice'],
    ['by a script of a project that has it', { npm_lifecycle_event: 'privacy', npm_package_name: 'anytown' }, 'npx fairnotice'],
  ])('is what they typed: %s', async (_, env, name) => {
    expect((await desk.run('chekc-all', { env })).stderr).toBe(
      `There is no command “chekc-all”.\nTo see what you can write: ${name} --help\n`,
    );
    expect((await desk.run('explain nothing', { env })).stderr).toContain(`To list the rules: ${name} rules\n`);
    expect((await desk.run('build --out notices', { env })).stderr).toContain(`\nRead more: ${name} explain publish/`);
    const help = await desk.run('check --help', { env });
    expect(help.stdout).toContain(`How to write it\n  ${name} check [options] [id...]\n`);
    expect(help.stdout).toContain(`Examples\n  ${name} check\n`);
  });
});

describe('a fault of ours', () => {
  it('is owned up to in one line, with details only when asked', async () => {
    const crash = {
      get SOURCE_DATE_EPOCH(): string {
        throw new Error('planted');
      },
    };
    const { code, stderr } = await desk.run('check', { env: crash });
    expect(code).toBe(2);
    expect(stderr).toMatch(/^Something went wrong inside Fairnotice\. It is our fault, not yours[^\n]*\n$/);
    const detailed = await desk.run('check', {
      env: Object.defineProperty(
        { FAIRNOTICE_DEBUG: '1' },
        'SOURCE_DATE_EPOCH',
        Object.getOwnPropertyDescriptor(crash, 'SOURCE_DATE_EPOCH')!,
      ),
    });
    expect(detailed.stderr).toContain('planted');
  });
});
