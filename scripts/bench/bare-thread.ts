/** A thread that does nothing but call Typst: it draws the documents that are left, one after the other, and keeps none. */
import { parentPort, workerData } from 'node:worker_threads';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import type { TypstCalls } from './prepared.js';

const { calls, taken } = workerData as { readonly calls: TypstCalls; readonly taken: Int32Array };
const { fonts, templates, jobs } = calls;
const workspace = '/bench';
const compiler = NodeCompiler.create({ workspace, fontArgs: [{ fontBlobs: fonts.map((font) => Buffer.from(font)) }] });
const put = (files: Readonly<Record<string, string | Uint8Array>>): void => {
  for (const [name, content] of Object.entries(files)) compiler.mapShadow(`${workspace}/${name}`, Buffer.from(content));
};
put(templates);

parentPort?.once('message', () => {
  let bytes = 0;
  for (let next = Atomics.add(taken, 0, 1); next < jobs.length; next = Atomics.add(taken, 0, 1)) {
    const { template, files, standard } = jobs[next]!;
    // Without it each document would take two megabytes more.
    compiler.evictCache(4);
    put(files);
    bytes += compiler.pdf({ mainFilePath: `${workspace}/${template}` }, { pdfStandard: standard }).length;
  }
  parentPort?.postMessage(bytes);
});
parentPort?.postMessage('ready');
