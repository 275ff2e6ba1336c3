/**
 * Measures how long the PDFs of many notices take, beside other ways to make them, and prints a table: `npm run bench:pdf`, or with another
 * number of notices and workers `npm run bench:pdf -- 50 4`. The notices are made of the examples (`scripts/many-notices.ts`).
 *
 * Bare Typst is given the very calls that Fairnotice makes of it, in threads that are there already; Fairnotice starts its threads within the
 * time that counts. These two take turns and the faster of two runs counts, for a machine that does other work makes both slower, but not
 * at the same time. Chromium and WeasyPrint print the built pages of the same notices and are started and warm before. A contender whose
 * name is left out of `CONTENDERS` does not run.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Outcome } from './contend.js';
import type { ContenderName } from './contenders.js';
import { findWeasyPrint } from './find-weasyprint.js';
import { watchMemory } from './peak-memory.js';
import { prepare } from './prepare.js';

interface Measured extends Outcome {
  readonly memory: number | undefined;
}

const labels: Readonly<Record<ContenderName, string>> = {
  typst: 'bare Typst',
  fairnotice: 'Fairnotice',
  chromium: 'Chromium, warm',
  weasyprint: 'WeasyPrint',
};
const tsx = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;
const [notices = 200, workers = 2] = process.argv.slice(2).map(Number);
const asked = process.env['CONTENDERS']?.split(',');

async function measure(name: ContenderName, folder: string): Promise<Measured> {
  const script = fileURLToPath(new URL('./contend.ts', import.meta.url));
  const child = spawn(process.execPath, ['--import', tsx, script, name, folder, String(workers)], { stdio: ['ignore', 'pipe', 'inherit'] });
  const stop = watchMemory(child.pid ?? 0);
  const [output, [code]] = await Promise.all([text(child.stdout), once(child, 'close') as Promise<[number]>]);
  const memory = stop();
  if (code !== 0) throw new Error(`${labels[name]} failed.`);
  return { ...(JSON.parse(output) as Outcome), memory };
}

function faster(one: Measured | undefined, other: Measured): Measured {
  return one !== undefined && one.seconds < other.seconds ? one : other;
}

function printRow(name: ContenderName, measured: Measured, bare: Measured | undefined): void {
  const { seconds, bytes, memory } = measured;
  const cells = [
    labels[name],
    seconds.toFixed(1),
    ((seconds * 1000) / notices).toFixed(0),
    bare === undefined ? '–' : (seconds / bare.seconds).toFixed(2),
    memory === undefined ? '–' : (memory / 1e6).toFixed(0),
    (bytes / notices / 1000).toFixed(0),
  ];
  console.log(`| ${cells.join(' | ')} |`);
}

const weasyPrint = findWeasyPrint();
const order: readonly ContenderName[] = ['typst', 'fairnotice', 'typst', 'fairnotice', 'chromium', 'weasyprint'];
const chosen = order.filter((name) => (asked?.includes(name) ?? true) && (name !== 'weasyprint' || weasyPrint !== undefined));
const folder = mkdtempSync(join(tmpdir(), 'fairnotice-bench-'));
try {
  console.error(`Making ${notices} notices and their pages…`);
  prepare(folder, notices);
  const results = new Map<ContenderName, Measured>();
  for (const name of chosen) {
    console.error(`${labels[name]}…`);
    results.set(name, faster(results.get(name), await measure(name, folder)));
  }
  console.log(`${notices} notices, ${workers} workers; ${cpus().length} cores, Node ${process.version}, ${cpus()[0]?.model ?? ''}\n`);
  console.log('| what draws | seconds | ms a notice | times bare Typst | peak memory, MB | KB a PDF |');
  console.log('| --- | ---: | ---: | ---: | ---: | ---: |');
  for (const [name, measured] of results) printRow(name, measured, results.get('typst'));
  if (weasyPrint === undefined) console.log(`| ${labels.weasyprint} | not installed | | | | |`);
  else console.log(`\nWeasyPrint is version ${weasyPrint.version}.`);
  if (weasyPrint === undefined)
    console.log('\nTo measure WeasyPrint as well: apt-get install weasyprint, or name with PYTHON a Python that has it.');
} finally {
  rmSync(folder, { recursive: true, force: true });
}
