import { execFileSync } from 'node:child_process';
import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isReady } from '../../src/cli/build/draw-site.js';
import { gatherPdfParts } from '../../src/cli/build/gather-pdf-parts.js';
import { listPdfs } from '../../src/cli/build/list-pdfs.js';
import { openWorkspace } from '../../src/cli/open-workspace.js';
import { startTypst, type Drawing, type DrawJob as TypstJob } from '../../src/render/pdf/draw-with-typst.js';
import { createPdfRenderer } from '../../src/render/pdf/index.js';
import { makeNotices } from '../many-notices/make-notices.js';
import { writeCalls, writePages, writeWork, type TypstCalls, type Work } from './prepared.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const day = '2026-11-21';
const io = {
  stdout: process.stdout,
  stderr: process.stderr,
  cwd: root,
  env: {},
  now: 0,
  clock: () => 0,
  untilStopped: () => Promise.resolve(),
  whenStopped: () => () => undefined,
};

/** Makes so many notices of the examples, builds their pages, and writes into the folder what each contender draws. */
export function prepare(folder: string, number: number): void {
  const workspace = join(folder, 'notices');
  const site = join(folder, 'site');
  const ids = makeNotices(workspace, number);
  appendFileSync(join(workspace, 'site.yaml'), '\nsearch: false\n');
  const command = [join(root, 'build/cli/main.js'), '--quiet', '--workspace', workspace];
  execFileSync(process.execPath, [...command, 'build', '--as-of', day, '--formats', 'html', '--out', site], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  writePages(folder, { site, pages: ids.map((id) => `${id}/index.html`) });
  prepareTypst(folder, workspace);
}

/** Compiles the notices of a workspace, and writes into the folder what Fairnotice asks of its threads for them, and its threads of Typst. */
export function prepareTypst(folder: string, workspace: string): void {
  const { compiled, sources } = openWorkspace({ workspace }, io, day);
  const all = compiled.notices.filter(isReady);
  if (compiled.site === undefined) throw new Error('The notices have no site.yaml.');
  const { site } = compiled;
  const addresses = new Map(all.map(({ id, index }) => [id, index.addresses['en'] ?? '']));
  const surroundings = { phrases: compiled.phrases['en'] ?? {}, addresses };
  const pdfs = all.flatMap((notice) => listPdfs({ site, formats: ['pdf'] }, notice, 'en', surroundings));
  const work: Work = { pdfs, parts: gatherPdfParts({ compiled, site, own: sources }) };
  writeWork(folder, work);
  writeCalls(folder, recordCalls(work));
}

/** Draws everything with a Typst that only takes note, but for the first PDF: that is what every notice gets. */
function recordCalls({ pdfs, parts }: Work): TypstCalls {
  const jobs: TypstJob[] = [];
  let first: Drawing | undefined;
  const renderer = createPdfRenderer(parts, (fonts, templates) => {
    const draw = startTypst(fonts, templates);
    return (job) => {
      jobs.push(job);
      return (first ??= draw(job));
    };
  });
  for (const { job } of pdfs) {
    if (job.kind === 'notice') renderer.render(job.document, job.surroundings, job.form);
  }
  return { fonts: parts.fonts, templates: parts.templates, jobs };
}
