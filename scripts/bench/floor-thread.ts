/** A thread that reads, parses and writes its share of the files, one kind of work after the other as it is told. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { parse } from 'yaml';
import type { FloorPlan } from './floor-plan.js';

const { inputs, proses, outputs, out } = workerData as FloorPlan & { readonly out: string };
const blank = Buffer.alloc(outputs.reduce((most, { bytes }) => Math.max(most, bytes), 0));
const markdown = unified().use(remarkParse).freeze();
let texts: readonly string[] = [];

const works: Readonly<Record<string, () => void>> = {
  read: () => {
    texts = inputs.map((file) => readFileSync(file, 'utf8'));
  },
  yaml: () => {
    for (const text of texts) parse(text);
  },
  markdown: () => {
    for (const prose of proses) markdown.parse(prose);
  },
  write: () => {
    const made = new Set<string>();
    for (const { path, bytes } of outputs) {
      const file = join(out, path);
      const folder = dirname(file);
      if (!made.has(folder)) mkdirSync(folder, { recursive: true });
      made.add(folder);
      writeFileSync(file, blank.subarray(0, bytes));
    }
  },
};

parentPort?.on('message', (work: string) => {
  works[work]?.();
  parentPort?.postMessage('done');
});
parentPort?.postMessage('ready');
