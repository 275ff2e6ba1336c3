/**
 * Tries the compiler with notices that nobody would write: `npm run fuzz -- --count 20000 --from 1`. Each batch of 100 is the same for the same
 * number. An input that crashes, hangs, says nothing, or makes something that could act is written to `.cache/fuzz`, and the exit code is 1.
 */
import { fork, type ChildProcess } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { batchSize, type Message } from './fuzz/batch.js';
import { openGrounds } from './fuzz/grounds.js';
import { makeInputs } from './fuzz/inputs.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const { values } = parseArgs({ options: { count: { type: 'string', default: '20000' }, from: { type: 'string', default: '1' } } });
const first = Number(values.from);
const batches = Math.ceil(Number(values.count) / batchSize);

/** No input may take longer than this, in milliseconds of the processor; and none may leave a child silent for so long that it hangs. */
const longest = 2000;
const silence = 60_000;

interface Tally {
  count: number;
  drawn: number;
  slowest: number;
}

const tallies = new Map<string, Tally>();
const failures: { readonly batch: number; readonly at: number; readonly what: string }[] = [];
let next = first;

await Promise.all(Array.from({ length: Math.min(batches, availableParallelism()) }, () => runChild()));

console.log(`${batches * batchSize} inputs, batches ${first} to ${first + batches - 1}`);
for (const [kind, { count, drawn, slowest }] of [...tallies].sort(([one], [other]) => (one < other ? -1 : 1))) {
  console.log(`  ${kind.padEnd(18)} ${String(count).padStart(6)}  drawn ${String(drawn).padStart(6)}  slowest ${Math.round(slowest)} ms`);
}
await keep();
process.exitCode = failures.length > 0 ? 1 : 0;

/** Takes batches until there are no more. A child that ends or falls silent is replaced, and goes on after the input that it was at. */
async function runChild(batch = takeBatch(), from = 0): Promise<void> {
  if (batch === undefined) return;
  const child = fork(join(root, 'scripts/fuzz/batch.ts'), { execArgv: [...process.execArgv, '--max-old-space-size=1024'] });
  const lost = await follow(child, batch, from);
  if (lost === undefined) return;
  failures.push(lost);
  await runChild(lost.batch, lost.at + 1);
}

function follow(child: ChildProcess, startBatch: number, startFrom: number): Promise<(typeof failures)[number] | undefined> {
  let batch = startBatch;
  let at = startFrom - 1;
  let isReady = false;
  return new Promise((resolve) => {
    let watch = setTimeout(() => child.kill('SIGKILL'), silence);
    child.on('message', (message: Message) => {
      clearTimeout(watch);
      watch = setTimeout(() => child.kill('SIGKILL'), silence);
      if ('done' in message) {
        const wanted = isReady ? takeBatch() : batch;
        const from = isReady ? 0 : startFrom;
        isReady = true;
        if (wanted === undefined) child.disconnect();
        else child.send({ batch: (batch = wanted), from });
        at = from - 1;
      } else if ('ms' in message) count(batch, message);
      else at = message.at;
    });
    child.on('exit', (code) => {
      clearTimeout(watch);
      if (!isReady) throw new Error('A child of the fuzzer did not start.');
      resolve(code === 0 ? undefined : { batch, at, what: code === null ? 'It hangs.' : 'It crashes.' });
    });
  });
}

function takeBatch(): number | undefined {
  if (next >= first + batches) return undefined;
  next += 1;
  return next - 1;
}

function count(batch: number, { at, kind, ms, isDrawn, faults }: Extract<Message, { readonly ms: number }>): void {
  const tally = tallies.get(kind) ?? { count: 0, drawn: 0, slowest: 0 };
  tallies.set(kind, { count: tally.count + 1, drawn: tally.drawn + (isDrawn ? 1 : 0), slowest: Math.max(tally.slowest, ms) });
  for (const what of faults) failures.push({ batch, at, what });
  if (ms > longest) failures.push({ batch, at, what: `It takes ${Math.round(ms)} ms.` });
}

/** Writes each input that failed, and says why. */
async function keep(): Promise<void> {
  if (failures.length === 0) return;
  const grounds = await openGrounds();
  const folder = join(root, '.cache/fuzz');
  mkdirSync(folder, { recursive: true });
  for (const { batch, at, what } of failures) {
    const bytes = makeInputs(grounds[batch % grounds.length]?.bases ?? [], batch, batchSize)[at]?.bytes ?? new Uint8Array();
    writeFileSync(join(folder, `${batch}-${at}.yaml`), bytes);
    console.log(`${batch}-${at}.yaml: ${what}`);
  }
}
