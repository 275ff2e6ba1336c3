import { keyOf } from '../../cache/index.js';
import type { NoticeIndex } from '../../facts/index.js';
import { hasFeed, hasSearch, listSiblings, type SiteInput } from '../../site/index.js';
import type { ReadyNotice } from './draw-site.js';

/** The key of all that the pages of a language share, but for what only lists show. */
export function keyOfSetup(input: SiteInput, productHash: string): string {
  const { notices: _notices, entries: _entries, pdfs: _pdfs, texts: _texts, ...setup } = input;
  return keyOf([productHash, setup]);
}

/** The key of all that is drawn of a notice by itself. An earlier form has it with it. */
export function keyOfNotice({ drawn, documents, packs, json }: ReadyNotice): string {
  return drawn ?? keyOf([documents, packs, json]);
}

/** What the page of a notice and its copies show of other notices and of the site. */
export function aroundNotice(row: NoticeIndex, rows: ReadonlyMap<string, NoticeIndex>, input: SiteInput): object {
  const { version, hash, languages, addresses } = row;
  return {
    own: { version, hash, languages, addresses },
    linked: row.links.map(({ notice }) => [notice, rows.get(notice)?.languages, rows.get(notice)?.addresses]),
    siblings: listSiblings(row, input),
    feed: hasFeed(input),
    search: hasSearch(input),
  };
}
