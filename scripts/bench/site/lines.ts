import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { createRequire } from 'node:module';
import type { FloorParts } from '../floor.js';
import type { Outcome } from '../contend.js';
import { fairnotice } from './fairnotice.js';
import { changeEntry, changeNotice, clear, expectMade, firstDay, type Ground } from './ground.js';
import { runHugo } from './hugo.js';
import { runProcess, type Taken } from './run-process.js';
import { startServe } from './serve.js';

/** One measurement of a line. */
export interface Sample {
  readonly seconds: number;
  readonly memory?: number;
  /** Seconds of its parts, where it has some. */
  readonly parts?: Readonly<Record<string, number>>;
}

export interface Stage {
  readonly ground: Ground;
  readonly workers: number;
  /** How often each line is measured. */
  readonly runs: number;
  /** Which of these times it is. */
  readonly turn: number;
}

export interface Line {
  readonly label: string;
  readonly by: 'Fairnotice' | 'the floor' | 'Hugo' | 'Chromium' | 'WeasyPrint';
  /** What it needs of the machine besides Node. */
  readonly needs?: 'hugo' | 'weasyprint';
  /** With more notices than this it is left out. */
  readonly most?: number;
  /** Whether one process is measured as often as is asked. */
  readonly together?: true;
  readonly measure: (stage: Stage) => Promise<readonly Sample[]>;
}

/** Everything that is measured, in the order of the table. */
export const lines = {
  full: { label: 'full cold build, all formats', by: 'Fairnotice', measure: cold },
  floor: { label: 'the least it takes: read, parse, Typst, write', by: 'the floor', most: 2000, measure: floor },
  chromium: { label: 'the same PDFs, warm', by: 'Chromium', measure: print('chromium') },
  weasyprint: { label: 'the same PDFs, warm', by: 'WeasyPrint', needs: 'weasyprint', measure: print('weasyprint') },
  html: { label: 'HTML only, cold', by: 'Fairnotice', measure: html },
  hugo: { label: 'full run', by: 'Hugo', needs: 'hugo', measure: hugo(true) },
  check: { label: 'check only, cold', by: 'Fairnotice', measure: check },
  nothing: { label: 'nothing changed', by: 'Fairnotice', measure: nothing },
  hugoAgain: { label: 'nothing changed', by: 'Hugo', needs: 'hugo', measure: hugo(false) },
  one: { label: 'one notice changed', by: 'Fairnotice', measure: one },
  register: { label: 'one register entry changed, that 20 notices use', by: 'Fairnotice', measure: register },
  day: { label: 'a new day', by: 'Fairnotice', measure: newDay },
  serve: { label: '`serve` after one change', by: 'Fairnotice', together: true, measure: serve },
  search: { label: 'HTML with a search index, cold', by: 'Fairnotice', measure: search },
} as const satisfies Readonly<Record<string, Line>>;

export type LineName = keyof typeof lines;

export function isLineName(name: string): name is LineName {
  return name in lines;
}

const tsx = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;

function toSamples({ seconds, memory }: Pick<Taken, 'seconds' | 'memory'>): readonly Sample[] {
  return [{ seconds, ...(memory !== undefined && { memory }) }];
}

/** The day moves on with each measurement of a new day, and all others keep the one before. */
let daysOn = 0;

function today(): string {
  return new Date(Date.parse(firstDay) + daysOn * 86_400_000).toISOString().slice(0, 10);
}

function build(cwd: string, workers: number, ...words: readonly string[]): Promise<Taken> {
  return runProcess(fairnotice('build', '--jobs', String(workers), ...words), { cwd });
}

async function cold({ ground, workers }: Stage): Promise<readonly Sample[]> {
  clear(ground.cold);
  const taken = await build(ground.cold, workers, '--as-of', firstDay);
  for (const id of [ground.ids[0], ground.ids.at(-1)]) expectMade(ground.cold, `dist/${id}/${id?.split('/')[1]}.pdf`);
  return toSamples(taken);
}

async function html({ ground, workers }: Stage): Promise<readonly Sample[]> {
  return buildPages(ground.cold, ground, workers);
}

async function search({ ground, workers }: Stage): Promise<readonly Sample[]> {
  return buildPages(ground.searched(), ground, workers);
}

async function buildPages(folder: string, { ids }: Ground, workers: number): Promise<readonly Sample[]> {
  clear(folder);
  const taken = await build(folder, workers, '--as-of', firstDay, '--formats', 'html', '--out', 'part');
  expectMade(folder, `part/${ids.at(-1)}/index.html`);
  clear(folder);
  return toSamples(taken);
}

async function check({ ground }: Stage): Promise<readonly Sample[]> {
  clear(ground.cold);
  return toSamples(await runProcess(fairnotice('check', '--as-of', firstDay, '--format', 'json'), { cwd: ground.cold }));
}

async function nothing({ ground, workers }: Stage): Promise<readonly Sample[]> {
  const folder = await ground.warm();
  return toSamples(await build(folder, workers, '--as-of', today()));
}

async function one({ ground, workers, turn }: Stage): Promise<readonly Sample[]> {
  const folder = await ground.warm();
  const [id = ''] = ground.ids;
  const sentence = changeNotice(folder, id, String(turn));
  const taken = await build(folder, workers, '--as-of', today());
  expectMade(folder, `dist/${id}/index.html`, sentence);
  return toSamples(taken);
}

async function register({ ground, workers, turn }: Stage): Promise<readonly Sample[]> {
  const folder = await ground.warm();
  const name = changeEntry(folder, String(turn));
  const taken = await build(folder, workers, '--as-of', today());
  expectMade(folder, `dist/${ground.ids[0]}/index.html`, name);
  return toSamples(taken);
}

async function newDay({ ground, workers }: Stage): Promise<readonly Sample[]> {
  const folder = await ground.warm();
  daysOn += 1;
  return toSamples(await build(folder, workers, '--as-of', today()));
}

/** From the moment a file is saved until the browser gets the page with the change: one change after the other, for one that is started is kept. */
async function serve({ ground, runs, turn }: Stage): Promise<readonly Sample[]> {
  const [id = ''] = ground.ids;
  const folder = ground.served();
  const served = await startServe(folder, firstDay);
  const times: number[] = [];
  try {
    await served.until(`/${id}/`, '<h1');
    for (let change = 0; change < runs; change += 1) {
      const sentence = changeNotice(folder, id, `${turn + change} of serve`);
      const start = performance.now();
      await served.until(`/${id}/`, sentence);
      times.push((performance.now() - start) / 1000);
    }
  } finally {
    await served.stop();
  }
  const memory = await served.stop();
  return times.flatMap((seconds) => toSamples({ seconds, memory }));
}

function hugo(fresh: boolean): Line['measure'] {
  return async ({ ground, workers }) => {
    const folder = await ground.hugo();
    if (!fresh) await runHugo(folder, workers, false);
    const taken = await runHugo(folder, workers, fresh);
    expectMade(folder, `public/${ground.ids.at(-1)}/index.html`);
    return toSamples(taken);
  };
}

function print(name: 'chromium' | 'weasyprint'): Line['measure'] {
  return async ({ ground, workers }) => {
    const { memory, stdout } = await runScript('contend.ts', name, await ground.printed(), String(workers));
    return toSamples({ seconds: (JSON.parse(stdout) as Outcome).seconds, memory });
  };
}

async function floor({ ground, workers }: Stage): Promise<readonly Sample[]> {
  const { memory, stdout } = await runScript('floor.ts', await ground.floor(), String(workers));
  const parts = JSON.parse(stdout) as FloorParts;
  const seconds = Object.values(parts).reduce((sum, part) => sum + part, 0);
  return [{ seconds, ...(memory !== undefined && { memory }), parts }];
}

function runScript(name: string, ...words: readonly string[]): Promise<Taken> {
  const script = fileURLToPath(new URL(join('..', name), import.meta.url));
  return runProcess([process.execPath, '--import', tsx, script, ...words], { cwd: fileURLToPath(new URL('..', import.meta.url)) });
}
