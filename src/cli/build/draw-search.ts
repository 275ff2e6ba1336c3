import { keyOf } from '../../cache/index.js';
import type { SiteDraft } from '../../publish/index.js';
import { SearchIndexError, startSearchIndex } from '../../site/index.js';
import { readSearchScript } from '../../workspace/index.js';
import { UsageError } from '../usage-error.js';
import type { DrawRequest } from './draw-site.js';

/** A page of a notice that is in the draft, with its SHA-256 in hex. */
export interface SearchedPage {
  readonly path: string;
  readonly hash: string;
}

/**
 * Makes the search of the pages of notices, unless all of them are what they were. What goes wrong in the program that makes the index
 * becomes a fault in plain words.
 */
export async function drawSearch({ drawn, productHash }: DrawRequest, pages: readonly SearchedPage[], draft: SiteDraft): Promise<void> {
  const key = keyOf(['search', productHash, pages.map(({ path, hash }) => [path, hash])]);
  const found = drawn.find(key);
  for (const file of found ?? []) draft.addKept(file.path, file);
  if (found !== undefined) return;

  const keeper = drawn.begin(key);
  const index = await explain(startSearchIndex());
  try {
    for (const { path } of pages) await explain(index.add({ path, content: new TextDecoder().decode(draft.read(path)) }));
    for (const file of [...(await explain(index.finish())), await readSearchScript()]) {
      const kept = keeper.keep(file);
      draft.addKept(kept.path, kept);
    }
    keeper.finish();
  } finally {
    await index.close();
  }
}

async function explain<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    if (!(error instanceof SearchIndexError)) throw error;
    throw new UsageError(
      'The search of the site could not be made: the program that makes it (Pagefind) did not run. Nothing was published.',
      'Install Fairnotice again on this computer (npm ci). If it still fails, write “search: false” in site.yaml: the site is then made without a search.',
    );
  }
}
