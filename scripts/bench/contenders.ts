import { spawn, type ChildProcess } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { launchBrowser } from '../../test/support/browser.js';
import { serveFolder } from '../../test/support/serve-folder.js';
import type * as workersRoom from '../../src/workers/index.js';
import { findWeasyPrint } from './find-weasyprint.js';
import { readCalls, readPages, readWork } from './prepared.js';
import { startThreads } from './start-threads.js';

/** Makes ready with what `prepare` wrote into a folder, and gives what does the work: that alone is measured. It gives the bytes of all PDFs. */
export type Contender = (folder: string, workers: number) => Promise<Ready>;

interface Ready {
  readonly draw: () => Promise<number>;
  readonly end?: () => Promise<unknown>;
}

export const contenders = { typst, fairnotice, chromium, weasyprint } satisfies Readonly<Record<string, Contender>>;
export type ContenderName = keyof typeof contenders;

/** Typst as such, in threads that are there already, with the very data that Fairnotice gives it. */
async function typst(folder: string, workers: number): Promise<Ready> {
  const calls = readCalls(folder);
  const taken = new Int32Array(new SharedArrayBuffer(4));
  const module = new URL('./bare-thread.ts', import.meta.url);
  const threads = await startThreads(
    module,
    Array.from({ length: workers }, () => ({ calls, taken })),
  );
  const draw = async (): Promise<number> => (await threads.ask('draw')).reduce<number>((sum, bytes) => sum + Number(bytes), 0);
  return { draw };
}

/** What `build` does, with the built product: its threads start within the time that is measured. */
async function fairnotice(folder: string, workers: number): Promise<Ready> {
  const { pdfs, parts } = readWork(folder);
  const product = new URL('../../build/workers/index.js', import.meta.url);
  const { drawAll } = (await import(product.href)) as typeof workersRoom;
  const draw = async (): Promise<number> => {
    let bytes = 0;
    for await (const { item, drawn } of drawAll(pdfs, parts, workers)) {
      if (drawn.value === undefined) throw new Error(`${item.path}: ${JSON.stringify(drawn.diagnostics)}`);
      bytes += drawn.value.bytes.length;
    }
    return bytes;
  };
  return { draw };
}

/** Chromium that has been started and has printed a page before, one tab for each worker. */
async function chromium(folder: string, workers: number): Promise<Ready> {
  const { site, pages } = readPages(folder);
  const server = await serveFolder(site);
  const browser = await launchBrowser();
  const left = pages.values();
  const tabs = await Promise.all(Array.from({ length: workers }, () => browser.newPage()));
  const print = async (tab: (typeof tabs)[number], path: string): Promise<number> => {
    await tab.goto(`${server.url}/${path}`);
    return (await tab.pdf({ format: 'A4', tagged: true, outline: true })).length;
  };
  await Promise.all(tabs.map((tab) => print(tab, pages[0] ?? '')));
  const serve = async (tab: (typeof tabs)[number]): Promise<number> => {
    let bytes = 0;
    for (const path of left) bytes += await print(tab, path);
    return bytes;
  };
  const draw = async (): Promise<number> => (await Promise.all(tabs.map(serve))).reduce((sum, bytes) => sum + bytes, 0);
  return { draw, end: async () => Promise.all([browser.close(), server.close()]) };
}

/** WeasyPrint, loaded before, one process for each worker, each with its share of the pages. It is not asked for tags: older versions have none. */
async function weasyprint(folder: string, workers: number): Promise<Ready> {
  const { site, pages } = readPages(folder);
  const python = findWeasyPrint()?.python;
  if (python === undefined) throw new Error('There is no WeasyPrint on this machine.');
  const server = await serveFolder(site);
  const script = fileURLToPath(new URL('./print-pages.py', import.meta.url));
  const processes = Array.from({ length: workers }, () => spawn(python, [script], { stdio: ['pipe', 'pipe', 'inherit'] }));
  const answers = processes.map((process) => createInterface({ input: process.stdout })[Symbol.asyncIterator]());
  const hear = async (): Promise<number> => {
    const lines = await Promise.all(answers.map((answer) => answer.next()));
    if (lines.some(({ done }) => done === true)) throw new Error('WeasyPrint has stopped.');
    return lines.reduce((sum, { value }) => sum + Number(value), 0);
  };
  const tell = ({ stdin }: Pick<ChildProcess, 'stdin'>, urls: readonly string[]): unknown => stdin?.write(`${urls.join(' ')}\n`);
  const urls = pages.map((path) => `${server.url}/${path}`);
  for (const process of processes) tell(process, urls.slice(0, 1));
  await hear();
  const draw = async (): Promise<number> => {
    processes.forEach((process, number) =>
      tell(
        process,
        urls.filter((_url, position) => position % workers === number),
      ),
    );
    return hear();
  };
  const end = async (): Promise<void> => {
    for (const { stdin } of processes) stdin.end();
    await server.close();
  };
  return { draw, end };
}
