import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, it } from 'vitest';
import { createDesk } from '../../cli/run.js';
import { fairnotice } from '../fairnotice.js';
import { change, startEdit } from './start-edit.js';

const remarked = [
  '# Ours, with a remark',
  'title: Archives # agreed in May',
  '',
  'status: draft # until March',
  "service: {name: 'Archives'}",
  '',
];
const desk = createDesk({
  'anytown-council/archives.yaml': remarked.join('\n'),
  'anytown-council/parking.yaml': `\uFEFF${remarked.join('\r\n')}`,
});
afterAll(() => desk.remove());

const notices = ['anytown-council/archives', 'anytown-council/libraries', 'anytown-council/parking'];

function read(notice: string): string {
  return readFileSync(join(desk.cwd, 'notices', `${notice}.yaml`), 'utf8');
}

function listHidden(): readonly string[] {
  return readdirSync(desk.cwd, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.new'));
}

function retitled(text: string, title: string): string {
  return text.replace(/^title: \S+/m, `title: ${title}`);
}

/**
 * Ends the process by itself just before one of the calls that a save makes to the file system, counted from the moment it first opens a
 * file beside a notice. Of what that call would have written, half is written.
 */
const killer = join(desk.cwd, 'killer.mjs');
writeFileSync(
  killer,
  `import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
const at = Number(process.env.KILL_AT);
let count;
for (const name of ['openSync', 'writeFileSync', 'fchmodSync', 'fsyncSync', 'closeSync', 'renameSync', 'rmSync']) {
  const real = fs[name];
  fs[name] = (...given) => {
    if (name === 'openSync' && count === undefined && String(given[0]).endsWith('.yaml.new')) count = 0;
    if (count !== undefined) count += 1;
    if (count !== at) return real(...given);
    if (name === 'writeFileSync') real(given[0], given[1].slice(0, given[1].length / 2));
    process.kill(process.pid, 'SIGKILL');
    for (;;);
  };
}
syncBuiltinESMExports();
`,
);

interface Moment {
  readonly title: string;
  /** Before which call of the save. */
  readonly call?: number;
  /** So many milliseconds after “Save” was sent. */
  readonly after?: number;
}

const moments: readonly Moment[] = [
  ...Array.from({ length: 42 }, (_, at) => ({ title: `Call-${at + 1}`, call: at + 1 })),
  ...[0, 1, 2, 4, 7, 11, 16, 22, 30, 40].map((after) => ({ title: `After-${after}`, after })),
];

it('a save that is killed leaves every file whole, old or new, and the next start has what was not saved', async () => {
  const restored = new Map<string, string>();
  let exchanged = 0;
  for (const { title, call, after } of moments) {
    const stops: Readonly<Record<string, string>> =
      call === undefined ? {} : { KILL_AT: String(call), NODE_OPTIONS: `--import=${pathToFileURL(killer).href}` };
    const edit = await startEdit(desk.cwd, stops);
    expect(listHidden(), title).toEqual([]);
    const left = (await edit.get('/changes'))?.body ?? '';
    for (const notice of notices)
      expect(left.includes(restored.get(notice) ?? 'A title that nobody gave'), title).toBe(restored.has(notice));
    await edit.post('/discard', '');

    const old = new Map(notices.map((notice) => [notice, read(notice)]));
    for (const notice of notices) {
      const answer = await change(edit, notice, [{ kind: 'set', path: ['title'], value: title }]);
      expect(answer?.status, answer?.body).toBe(200);
    }
    const saving = edit.post('/save', 'back=/');
    if (after !== undefined) setTimeout(edit.kill, after);
    expect(await edit.ended, title).toBe('SIGKILL');
    await saving;

    restored.clear();
    for (const notice of notices) {
      const before = old.get(notice) ?? '';
      const wanted = retitled(before, title);
      expect([before, wanted], title).toContain(read(notice));
      if (read(notice) === wanted) exchanged += 1;
      else restored.set(notice, `title: ${title}`);
    }
  }
  // Some were killed before the first file was exchanged, and some after the last.
  expect(exchanged).toBeGreaterThan(0);
  expect(exchanged).toBeLessThan(moments.length * notices.length);
}, 900_000);

it('what a killed save leaves beside a file is nothing to “check”', () => {
  const before = fairnotice(['check'], { cwd: desk.cwd });
  writeFileSync(join(desk.cwd, 'notices/anytown-council/.libraries.yaml.new'), 'title: "half');
  expect(fairnotice(['check'], { cwd: desk.cwd })).toEqual(before);
});
