import type { SiteDraft } from '../../publish/index.js';
import { SearchIndexError, startSearchIndex, type SitePage } from '../../site/index.js';
import { readSearchScript } from '../../workspace/index.js';
import { UsageError } from '../usage-error.js';

/** The search of a site in the making. */
export interface SearchDraft {
  /** Adds pages of notices, as soon as they are drawn. */
  readonly add: (pages: readonly SitePage[]) => Promise<void>;
}

/**
 * Makes the search: `draw` hands over the pages of the notices, then its files are written into the draft. What goes wrong in the program
 * that makes the index becomes a fault in plain words.
 */
export async function drawSearch(draft: SiteDraft, draw: (search: SearchDraft) => Promise<void>): Promise<void> {
  const index = await explain(startSearchIndex());
  try {
    await draw({
      async add(pages) {
        for (const page of pages) await explain(index.add(page));
      },
    });
    for (const { path, content } of [...(await explain(index.finish())), await readSearchScript()]) draft.add(path, content);
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
