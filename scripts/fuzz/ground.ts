import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gatherPdfParts } from '../../src/cli/build/gather-pdf-parts.js';
import { makeInput } from '../../src/cli/build/make-input.js';
import { makeNoticeJob } from '../../src/cli/build/notice-job.js';
import {
  compileNotice,
  gatherNotices,
  judgeNotice,
  prepareWorkspace,
  type Compiled,
  type NoticeResult,
  type WorkspaceSources,
} from '../../src/index.js';
import type { LocatedDiagnostic } from '../../src/diagnostics/index.js';
import { createNoticeDrawer, type DrawNotice, type SiteInput } from '../../src/site/index.js';
import { createDrawer, type Drawn } from '../../src/workers/draw-job.js';
import { readLook, readProduct, readWorkspace } from '../../src/workspace/index.js';

/** A workspace in which one notice is replaced by another, over and over. */
export interface Ground {
  /** Sound notices to begin with. */
  readonly bases: readonly string[];
  readonly compile: (bytes: Uint8Array) => Harvest;
  readonly draw: DrawNotice;
  /** The PDF in a language; nothing where the notice cannot be drawn. */
  readonly drawPdf: (harvest: Harvest, lang: string) => Drawn | undefined;
}

/** All that becomes of an input. */
export interface Harvest {
  readonly result: NoticeResult;
  readonly found: readonly LocatedDiagnostic[];
  readonly compiled: Compiled;
  readonly sources: WorkspaceSources;
  /** By language of the site, with what its pages are drawn. Empty where the notice cannot be drawn. */
  readonly inputs: readonly SiteInput[];
}

/** The day whose law the inputs are judged by. */
export const day = '2026-11-21';

/** Prepares the workspace in `folder`, and takes the place of the notice `id` in it. */
export async function openGround(folder: string, id: string): Promise<Ground> {
  const reading = readWorkspace(folder, 'notices');
  if ('fault' in reading) throw new Error(reading.fault);
  const place = reading.sources.notices.find((notice) => notice.id === id);
  if (place === undefined) throw new Error(`There is no notice ${id}.`);
  const { id: _, ...kept } = { ...reading.sources, id };
  const prepared = prepareWorkspace({ ...kept, notices: [] }, readProduct(), day);
  const ready = prepared.ready;
  if (ready === undefined) throw new Error('The shared files are faulty.');
  const look = await readLook({});
  const { phrases, site } = ready.common;
  const drawer = createDrawer(gatherPdfParts({ compiled: { phrases }, site, own: kept }));
  return {
    bases: readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => reading.sources.notices.some(({ file }) => file === `notices/${name.replaceAll('\\', '/')}`))
      .sort()
      .map((name) => readFileSync(join(folder, name), 'utf8')),
    draw: createNoticeDrawer(look),
    drawPdf: ({ result }, lang) => {
      const { index } = result;
      if (index === undefined) return undefined;
      const job = makeNoticeJob({ ...result, index }, lang, { phrases: phrases[lang] ?? {}, addresses: new Map() });
      return job && drawer({ ...job, form: 'standard' });
    },
    compile: (bytes) => {
      const source = { ...place, bytes };
      const sources: WorkspaceSources = { ...kept, notices: [source] };
      const result = compileNotice(source, ready.context, day);
      const { index } = result;
      const compiled = gatherNotices(sources, prepared, [result], day);
      const rows = index === undefined ? [] : [index];
      const inputs =
        rows.length === 0 ? [] : ready.common.site.languages.map((lang) => makeInput(ready.common, lang, { look, rows, pdfs: new Map() }));
      return { result, found: [...judgeNotice(sources, prepared, result, day), ...compiled.diagnostics], compiled, sources, inputs };
    },
  };
}
