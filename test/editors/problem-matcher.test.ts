import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createDesk } from '../cli/run.js';

interface Pattern {
  readonly regexp: string;
  readonly [part: string]: number | string;
}

interface Tasks {
  readonly tasks: readonly {
    readonly label: string;
    readonly command: string;
    readonly problemMatcher: { readonly pattern?: Pattern };
  }[];
}

const { tasks } = JSON.parse(readFileSync(new URL('../../.vscode/tasks.json', import.meta.url), 'utf8')) as Tasks;
const check = tasks.find(({ label }) => label === 'Check notices')!;
const pattern = check.problemMatcher.pattern!;
const start = 'npm run -s fairnotice -- ';

/** What an editor lists under its problems: every line of the output that the matcher knows. */
function listProblems(output: string): readonly Readonly<Record<string, string | undefined>>[] {
  const expression = new RegExp(pattern.regexp);
  const parts = Object.entries(pattern).filter((entry): entry is [string, number] => typeof entry[1] === 'number');
  return output.split('\n').flatMap((line) => {
    const match = expression.exec(line);
    return match === null ? [] : [Object.fromEntries(parts.map(([part, group]) => [part, match[group]]))];
  });
}

describe('the task that checks notices in an editor', () => {
  it('lists a fault that only the check can find at its place, in one line', async () => {
    const desk = createDesk({
      'anytown-council/libraries.yaml': (text) => text.replace(/\nretention:\n(?: .*\n)+/, '\nretention: not-stated\n'),
    });
    const { stdout, code } = await desk.run(check.command.slice(start.length));
    const text = readFileSync(`${desk.cwd}/notices/anytown-council/libraries.yaml`, 'utf8');
    desk.remove();
    expect(code).toBe(1);
    const line = text.split('\n').indexOf('retention: not-stated') + 1;
    const problem = listProblems(stdout).find(({ code: name }) => name === 'rule/missing-retention');
    expect(problem).toEqual({
      severity: 'error',
      file: 'notices/anytown-council/libraries.yaml',
      line: String(line),
      endLine: String(line),
      column: '12',
      endColumn: '22',
      code: 'rule/missing-retention',
      message: expect.stringMatching(/^[A-Z][^%]*[.?]$/) as string,
    });
  });

  it('leaves out no finding, whether error, warning or note', async () => {
    const desk = createDesk({
      'anytown-council/libraries.yaml': (text) =>
        text
          .replace(/\nretention:\n(?: .*\n)+/, '\nretention: not-stated\n')
          .replace('[library-system-supplier]', '[library-system-supplier, { name: Partner organisations }]')
          .replace('list: complete', 'list: examples'),
    });
    const { stdout } = await desk.run(check.command.slice(start.length));
    desk.remove();
    const problems = listProblems(stdout);
    expect([...new Set(problems.map(({ severity }) => severity))].toSorted()).toEqual(['error', 'notice', 'warning']);
    expect(problems).toHaveLength(stdout.split('\n').length - 1);
  });

  it.each(tasks.map(({ label, command }) => [label, command]))('%s: starts a command that is there', async (_, command) => {
    expect(command).toMatch(new RegExp(`^${start}`));
    const desk = createDesk();
    const { code } = await desk.run(`${command.slice(start.length)} --help`);
    desk.remove();
    expect(code).toBe(0);
  });
});
