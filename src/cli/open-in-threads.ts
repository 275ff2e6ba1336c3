import { openDrawnFiles, openResults, type DrawnFiles, type Ground, type KeptBlob, type KeptResult, type Store } from '../cache/index.js';
import { compileNotice, gatherNotices, prepareWorkspace, type CompileOptions, type NoticeResult } from '../index.js';
import { toSortedJson } from '../publish/index.js';
import { compileAll } from '../workers/index.js';
import { hashProduct, readProduct } from '../workspace/index.js';
import type { Io } from './io.js';
import type { OpenWorkspace } from './open-workspace.js';
import type { Progress } from './progress.js';
import { readFiles, type SoundReading } from './read-files.js';
import type { Settings } from './settings.js';

export interface ThreadsOptions extends Pick<CompileOptions, 'baseUrl' | 'findingsOnly' | 'published'> {
  /** In how many threads at most; without it, in as many as pay. */
  readonly jobs?: number;
  /** Where results are kept. */
  readonly store: Store;
  readonly progress: Progress;
  /** The files, where they were read before. */
  readonly reading?: SoundReading;
}

/** A workspace whose notices are without their parts, so that thousands fit into memory. */
export interface LargeWorkspace extends OpenWorkspace {
  /** The notice with documents and all that is drawn of it. */
  readonly wholeOf: <Notice extends NoticeResult>(notice: Notice) => Notice;
  /** The text of notice.json of a notice, or where it is kept. */
  readonly jsonOf: (notice: NoticeResult) => string | KeptBlob;
  /** The pages and PDFs that were drawn before. */
  readonly drawn: DrawnFiles;
  /** Hash of the product’s code. */
  readonly productHash: string;
  /** Folder of what is kept between runs. */
  readonly folder: string;
  /** Puts what became of some notices into another store. */
  readonly copyResults: (ids: ReadonlySet<string>, to: Store) => void;
}

/** Reads and compiles a workspace as `openWorkspace` does, in several threads, and takes over what was compiled of the same before. */
export async function openInThreads(settings: Settings, io: Io, day: string, options: ThreadsOptions): Promise<LargeWorkspace> {
  const { jobs, store, progress, reading = readFiles(settings.workspace, io.cwd), ...asked } = options;
  const { sources } = reading;
  const product = readProduct();
  const prepared = prepareWorkspace(sources, product, day, asked);
  const ground: Ground = { sources, prepared, product, productHash: hashProduct() };
  const results = openResults(store, ground);
  const kept = await compileAll(prepared.ready === undefined ? [] : sources.notices, {
    ground,
    results,
    day,
    ...(asked.baseUrl !== undefined && { baseUrl: asked.baseUrl }),
    wants: asked.findingsOnly === true ? 'findings' : 'whole',
    store,
    ...(jobs !== undefined && { jobs }),
    progress: (done, all) => {
      progress.show(`Checking: ${done} of ${all}…`);
    },
  });
  const compiled = gatherNotices(
    sources,
    prepared,
    kept.map(({ result }) => result),
    day,
    asked,
  );
  const keptOf = new Map<NoticeResult, KeptResult>(kept.map((one) => [one.result, one]));
  /** Where what was kept is damaged. */
  const compileAgain = <Notice extends NoticeResult>(notice: Notice): Notice => {
    const source = sources.notices.find(({ id }) => id === notice.id);
    const context = prepared.ready?.context;
    return source && context ? { ...notice, ...compileNotice(source, context, day) } : notice;
  };
  return {
    sources,
    compiled,
    diagnostics: [...reading.diagnostics, ...compiled.diagnostics],
    drawn: openDrawnFiles(store),
    productHash: ground.productHash,
    folder: store.folder,
    copyResults: (ids, to) => {
      for (const source of sources.notices) if (ids.has(source.id)) results.copy(source, to);
    },
    wholeOf: (notice) => {
      const hash = keptOf.get(notice)?.parts;
      // It has its parts with it, as an earlier form has, or there are none.
      if (hash === undefined) return notice;
      const found = results.parts(hash);
      return found === undefined ? compileAgain(notice) : { ...notice, ...found };
    },
    jsonOf: (notice) => {
      const hash = keptOf.get(notice)?.json;
      if (hash === undefined) return toSortedJson(notice.json);
      return store.proveBlob(hash) ?? toSortedJson(compileAgain(notice).json);
    },
  };
}
