#!/usr/bin/env node
import { createAsker } from './ask-person.js';
import { describeFault } from './describe-fault.js';
import { runCli } from './run-cli.js';
import { createStopping } from './stopping.js';

const stopping = createStopping(process);

/** A reader that stops listening, such as `head`, is no fault. */
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
}
process.on('uncaughtException', (error) => {
  stopping.undo();
  process.stderr.write(describeFault(error, process));
  if ((process.env['FAIRNOTICE_DEBUG'] ?? '') !== '') process.stderr.write(`${String(error.stack)}\n`);
  process.exit(2);
});

process.exitCode = await runCli(process.argv.slice(2), {
  stdout: process.stdout,
  stderr: process.stderr,
  cwd: process.cwd(),
  env: process.env,
  now: Date.now(),
  clock: () => performance.now(),
  untilStopped: stopping.untilStopped,
  whenStopped: stopping.whenStopped,
  ask: process.stdin.isTTY && process.stderr.isTTY ? createAsker(process.stdin, process.stderr) : undefined,
});
