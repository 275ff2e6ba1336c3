import { keyOf } from '../../cache/index.js';
import type { SiteDraft } from '../../publish/index.js';
import { drawListPages, pathOfBook, type PdfFacts, type SiteInput, type SitemapEntry } from '../../site/index.js';
import type { DrawRequest } from './draw-site.js';
import { keyOfSetup } from './keys.js';

/**
 * Draws the pages of a language that list notices or lead to them into the draft, unless all that they are drawn of is what it was.
 * @returns those that search engines may know.
 */
export async function drawLists({ drawn, productHash }: DrawRequest, input: SiteInput, draft: SiteDraft): Promise<readonly SitemapEntry[]> {
  const key = keyOf(['lists', keyOfSetup(input, productHash), input.entries, input.texts, keyOfRows(input), listBooks(input)]);
  const entries: SitemapEntry[] = [];
  const found = drawn.find<SitemapEntry>(key);
  for (const file of found ?? []) {
    draft.addKept(file.path, file);
    if (file.about) entries.push(file.about);
  }
  if (found !== undefined) return entries;

  const keeper = drawn.begin(key);
  for await (const { path, content, entry } of drawListPages(input)) {
    draft.addKept(path, keeper.keep({ path, content, ...(entry && { about: entry }) }));
    if (entry) entries.push(entry);
  }
  keeper.finish();
  return entries;
}

/** Rows are hashed one by one: those of thousands of notices are too much for one text. No list tells the version of a notice. */
function keyOfRows({ notices }: SiteInput): string {
  return keyOf(notices.map(({ version: _version, hash: _hash, ...row }) => keyOf(row)));
}

/** What lists tell of PDFs: those that hold all notices of a controller. */
function listBooks({ site, lang, controllers, pdfs }: SiteInput): readonly (PdfFacts | undefined)[] {
  return controllers.map(({ id }) => pdfs?.get(pathOfBook(site, lang, id)));
}
