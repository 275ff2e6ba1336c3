/**
 * Measures how long checking and building take, beside Hugo, Chromium, WeasyPrint and the least that it can take: `npm run bench`. Prints a
 * table in Markdown, and adds what it measured to a file of JSON, so that lines can be measured in several sittings.
 *
 *     npm run bench -- --notices 1000 --runs 5 --jobs 2 --only full,floor --json bench.json
 *     npm run bench -- --report
 *
 * Each measurement is a process of its own. All lines are measured once, then all again in another order, and so on: a machine that is slow for
 * a while is so for all.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { findWeasyPrint } from './find-weasyprint.js';
import { judgeAims } from './site/aims.js';
import { makeGround } from './site/ground.js';
import { findHugo } from './site/hugo.js';
import { isLineName, lines, type Line, type LineName, type Sample } from './site/lines.js';
import { renderReport } from './site/report.js';
import { keepResult, readResults, writeResults } from './site/results.js';

const { values } = parseArgs({
  options: {
    notices: { type: 'string', default: '100' },
    runs: { type: 'string', default: '5' },
    jobs: { type: 'string', default: '2' },
    only: { type: 'string' },
    json: { type: 'string', default: 'bench.json' },
    report: { type: 'boolean', default: false },
  },
});
const [notices, runs, workers] = [readCount(values.notices), readCount(values.runs), readCount(values.jobs)];
const names = values.only?.split(',') ?? Object.keys(lines);
const chosen = names.filter(isLineName);
if (chosen.length < names.length) stop(`The lines are: ${Object.keys(lines).join(', ')}.`);

const failed = new Set<LineName>();
const hugo = findHugo();
const weasyPrint = findWeasyPrint()?.version;
if (!values.report) await measureAll(chosen.filter(isThere));
process.stdout.write(renderReport(readResults(values.json), workers));
if (hugo === undefined) console.log('\nHugo was left out: it is not installed (apt-get install hugo).');
if (weasyPrint === undefined) console.log('\nWeasyPrint was left out: it is not installed (apt-get install weasyprint).');

/** A line that cannot be measured takes none of the others with it. */
function noteFailure(name: LineName, error: unknown): readonly Sample[] {
  failed.add(name);
  process.exitCode = 1;
  console.error(`${name} failed. ${String(error)}`);
  return [];
}

async function measureAll(measured: readonly LineName[]): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'fairnotice-bench-'));
  const samples = new Map<LineName, Sample[]>();
  try {
    console.error(`Making ${notices} notices…`);
    const ground = makeGround(folder, notices, workers);
    for (let turn = 0; turn < runs; turn += 1) {
      for (const name of turned(measured, turn)) {
        const line: Line = lines[name];
        if (line.together === true && turn > 0) continue;
        if (failed.has(name)) continue;
        const taken = await line.measure({ ground, workers, runs, turn }).catch((error: unknown) => noteFailure(name, error));
        if (taken.length === 0) continue;
        samples.set(name, [...(samples.get(name) ?? []), ...taken]);
        console.error(`${name}: ${taken.map(({ seconds }) => seconds.toFixed(2)).join(' ')} s`);
        keep(name, samples.get(name) ?? []);
      }
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Nothing that was measured is lost where the run is cut off. */
function keep(name: LineName, samples: readonly Sample[]): void {
  const results = keepResult(readResults(values.json), notices, name, { samples, on: describeMachine() });
  const ratios = judgeAims(results, workers).map(({ aim, ...rest }) => ({ aim, ...rest }));
  writeResults(values.json, results, ratios);
}

/** Each time another line comes first, and the rest keep their order around it. */
function turned(all: readonly LineName[], turn: number): readonly LineName[] {
  const first = Math.floor((turn * all.length) / runs);
  return [...all.slice(first), ...all.slice(0, first)];
}

function isThere(name: LineName): boolean {
  const { needs, most = notices }: Line = lines[name];
  if (notices > most) console.error(`${name} was left out: it is measured with ${most} notices at most.`);
  return notices <= most && (needs === undefined || (needs === 'hugo' ? hugo : weasyPrint) !== undefined);
}

function describeMachine(): string {
  const { model = '' } = cpus()[0] ?? {};
  const programs = [
    `Node ${process.version}`,
    ...(hugo === undefined ? [] : [`Hugo ${hugo}`]),
    ...(weasyPrint === undefined ? [] : [`WeasyPrint ${weasyPrint}`]),
  ];
  return `${workers} workers, ${cpus().length} cores (${model.trim()}), ${programs.join(', ')}.`;
}

function readCount(text: string): number {
  return /^[1-9]\d{0,5}$/.test(text) ? Number(text) : stop('--notices, --runs and --jobs are whole numbers from 1 on.');
}

function stop(words: string): never {
  console.error(words);
  process.exit(2);
}
