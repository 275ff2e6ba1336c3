import { openGrounds } from './grounds.js';
import { makeInputs } from './inputs.js';
import { judge } from './judge.js';

/** A batch of inputs: the same for the same number. */
export const batchSize = 100;

/** What a child process tells of an input: that it begins with it, and what came of it. */
export type Message =
  | { readonly at: number; readonly kind: string }
  | { readonly at: number; readonly kind: string; readonly ms: number; readonly isDrawn: boolean; readonly faults: readonly string[] }
  | { readonly done: true };

/** All forms of a notice take long to draw, so not every input has them. */
const thoroughEvery = 10;

/** The child’s work: batches whose numbers come one by one. */
async function work(send: (message: Message) => void): Promise<void> {
  const grounds = await openGrounds();
  // The first notice of a process waits for fonts and libraries. That is no input’s fault.
  for (const ground of grounds) judge(ground, new TextEncoder().encode(ground.bases[0]));
  process.on('message', ({ batch, from }: { readonly batch: number; readonly from: number }) => {
    const ground = grounds[batch % grounds.length];
    if (ground === undefined) return;
    for (const [at, { kind, bytes }] of makeInputs(ground.bases, batch, batchSize).entries()) {
      if (at < from) continue;
      send({ at, kind });
      const start = process.cpuUsage();
      const { faults, harvest } = judge(ground, bytes, at % thoroughEvery === 0);
      send({ at, kind, ms: cpuSince(start), isDrawn: harvest.inputs.length > 0, faults });
    }
    send({ done: true });
  });
}

/** Time of the processor and not of the clock: others may use the machine. */
function cpuSince(start: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

if (process.send !== undefined) {
  const send = process.send.bind(process);
  await work((message) => {
    send(message);
  });
  send({ done: true } satisfies Message);
}
