/** One contender in a process of its own: `contend.ts NAME FOLDER WORKERS` prints what it took, as JSON. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize } from 'node:v8';
import { contenders, type ContenderName } from './contenders.js';
import { callsFile, workFile, type TypstCalls, type Work } from './prepare.js';

/** What a contender took for all PDFs. */
export interface Outcome {
  readonly seconds: number;
  readonly bytes: number;
}

const [name = '', folder = '', workers = ''] = process.argv.slice(2);
const read = (file: string): unknown => deserialize(readFileSync(join(folder, file)));
const { draw, end } = await contenders[name as ContenderName](read(workFile) as Work, read(callsFile) as TypstCalls, Number(workers));
const start = performance.now();
const bytes = await draw();
const outcome: Outcome = { seconds: (performance.now() - start) / 1000, bytes };
await end?.();
process.stdout.write(`${JSON.stringify(outcome)}\n`, () => process.exit(0));
