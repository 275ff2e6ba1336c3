import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** What befalls a command at a call by which it changes the file system. */
export interface Meddling {
  /** Only calls count whose path begins so: that of a published site, so that what stands beside it is meant too. */
  readonly below: string;
  /** Which of them, as a pattern of how they are written in the log, such as `^renameSync dist.next`. */
  readonly calls: string;
  /** From the how manieth of them on. */
  readonly from?: number;
  /** Whether it befalls every later one too. */
  readonly lasting?: boolean;
  /**
   * A signal that the process is sent then, the code of an error that the system gives, or `bug` for an error that nobody expects. A call
   * that writes has done half its work.
   */
  readonly what?: 'SIGKILL' | 'SIGINT' | 'SIGTERM' | 'SIGSTOP' | 'ENOSPC' | 'EROFS' | 'EMFILE' | 'EACCES' | 'bug';
  /** A signal comes so many milliseconds later, whatever the process is doing. */
  readonly after?: number;
  /** A file for the list of calls. */
  readonly log?: string;
  /** A file or folder that somebody takes away just before it is opened. */
  readonly gone?: string;
  /** Whether the process is sent the signal once more, while it ends. */
  readonly again?: boolean;
}

/** Makes the program that meddles, in a folder. Gives the environment of a process in which it does. */
export function createMeddler(folder: string): (meddling: Meddling) => Readonly<Record<string, string>> {
  const file = join(folder, 'meddler.mjs');
  writeFileSync(file, program);
  return (meddling) => ({ NODE_OPTIONS: `--import=${pathToFileURL(file).href}`, MEDDLING: JSON.stringify(meddling) });
}

const program = `import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { isMainThread, Worker } from 'node:worker_threads';

const { below, calls, from = 1, lasting = false, what, after, log, gone, again = false } = JSON.parse(process.env.MEDDLING);
const real = { ...fs };
const wanted = new RegExp(calls);
const opened = new Set();
let count = 0;

const clock = new Int32Array(new SharedArrayBuffer(4));
const wait = \`const { workerData } = require('node:worker_threads');
Atomics.wait(workerData, 0, 0);
if (\${after} > 0) Atomics.wait(workerData, 0, 1, \${after});
process.kill(process.pid, '\${what}');\`;
if (isMainThread && after !== undefined) new Worker(wait, { eval: true, workerData: clock }).unref();

/** Holds the process until it is ended, but not for ever. */
function hold() {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20_000);
}

const halves = {
  writeFileSync: ([place, content]) => real.writeFileSync(place, content.slice(0, content.length / 2)),
  rmSync: ([place]) => {
    if (!real.lstatSync(place, { throwIfNoEntry: false })?.isDirectory()) return;
    const files = real.readdirSync(place, { recursive: true, withFileTypes: true }).filter((entry) => !entry.isDirectory());
    for (const { parentPath, name } of files.slice(0, files.length / 2)) real.unlinkSync(join(parentPath, name));
  },
};

function befall(name, given) {
  if (after !== undefined) {
    Atomics.store(clock, 0, 1);
    Atomics.notify(clock, 0);
    return;
  }
  if (what === 'bug') {
    setImmediate(() => { throw new Error('Nobody expects this.'); });
    return;
  }
  if (what.startsWith('SIG')) {
    if (what === 'SIGKILL') halves[name]?.(given);
    if (again) process.once('exit', () => { process.kill(process.pid, what); hold(); });
    process.kill(process.pid, what);
    if (what === 'SIGKILL') hold();
    return;
  }
  if (name === 'writeFileSync') halves.writeFileSync(given);
  throw Object.assign(new Error(what), { code: what, syscall: name });
}

const names = ['openSync', 'writeFileSync', 'fsyncSync', 'mkdirSync', 'linkSync', 'symlinkSync', 'renameSync', 'rmSync'];
for (const name of isMainThread ? names : []) {
  fs[name] = (...given) => {
    const [place, to] = given;
    if (place === gone) real.rmSync(place, { recursive: true });
    const path = name === 'symlinkSync' || name === 'linkSync' ? to : place;
    if (!opened.has(path) && !String(path).startsWith(below)) return real[name](...given);
    const written = \`\${name} \${opened.has(path) ? '' : relative(dirname(below), path)}\`;
    if (log !== undefined) real.appendFileSync(log, \`\${written}\\n\`);
    if (what !== undefined && wanted.test(written)) {
      count += 1;
      if (count === from || (lasting && count > from)) befall(name, given);
    }
    const result = real[name](...given);
    if (name === 'openSync') opened.add(result);
    return result;
  };
}
fs.closeSync = (file) => {
  opened.delete(file);
  real.closeSync(file);
};
fs.readdirSync = (place, ...given) => {
  if (place === gone) real.rmSync(place, { recursive: true });
  return real.readdirSync(place, ...given);
};
syncBuiltinESMExports();
`;
