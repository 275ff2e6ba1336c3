/** One contender in a process of its own: `contend.ts NAME FOLDER WORKERS` prints what it took, as JSON. */
import { contenders, type ContenderName } from './contenders.js';

/** What a contender took for all PDFs. */
export interface Outcome {
  readonly seconds: number;
  readonly bytes: number;
}

const [name = '', folder = '', workers = ''] = process.argv.slice(2);
const { draw, end } = await contenders[name as ContenderName](folder, Number(workers));
const start = performance.now();
const bytes = await draw();
const outcome: Outcome = { seconds: (performance.now() - start) / 1000, bytes };
await end?.();
process.stdout.write(`${JSON.stringify(outcome)}\n`, () => process.exit(0));
