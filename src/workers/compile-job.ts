import { openResults, openStore, type Ground, type KeptResult, type NoticeResults, type Store } from '../cache/index.js';
import { compileNotice, prepareWorkspace, type NamedSource, type WorkspaceSources } from '../index.js';
import { watchDays } from '../law/index.js';
import { readProduct } from '../workspace/index.js';

/** What every notice of a run is compiled with. Plain data: it travels to a thread. */
export interface CompileParts {
  readonly sources: Omit<WorkspaceSources, 'notices'>;
  readonly day: string;
  readonly baseUrl?: string;
  readonly wants: 'findings' | 'whole';
  /** Where results are kept. */
  readonly store: Pick<Store, 'folder' | 'readOnly'>;
  readonly productHash: string;
}

/** Reads the shared files anew, and gives what compiles one notice after another and keeps the result.  */
export function createCompiler(parts: CompileParts): (source: NamedSource) => KeptResult {
  const { day, wants } = parts;
  const product = readProduct();
  const prepared = prepareWorkspace({ ...parts.sources, notices: [] }, product, day, {
    ...(parts.baseUrl !== undefined && { baseUrl: parts.baseUrl }),
    findingsOnly: wants === 'findings',
  });
  const ground: Ground = { sources: parts.sources, prepared, product, productHash: parts.productHash };
  return compileWith(ground, openResults(openStore(parts.store.folder, parts.store), ground), { day, wants });
}

/** The same, with shared files that were read already. */
export function compileWith(
  { prepared }: Ground,
  results: NoticeResults,
  { day, wants }: Pick<CompileParts, 'day' | 'wants'>,
): (source: NamedSource) => KeptResult {
  return (source) => {
    const context = prepared.ready?.context;
    if (context === undefined) throw new Error('A notice cannot be compiled without site.yaml.');
    const { value, span } = watchDays(day, () => compileNotice(source, context, day));
    return results.keep(source, { result: value, span, whole: wants === 'whole' });
  };
}
