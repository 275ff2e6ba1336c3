import type { SiteInput } from '../site-input.js';
import type { Page } from '../page.js';
import type { Book } from './book.js';
import { collectEntries, placeRows, type PlacedRow } from './collect.js';
import { dataBook } from './data.js';
import { makeEntryPages } from './entry-pages.js';
import { makeIndexPages } from './index-pages.js';
import { lawBook } from './law.js';
import { peopleBook } from './people.js';
import { recipientBook } from './recipients.js';
import { retentionBook } from './retention.js';
import { topicBook } from './topics.js';

/**
 * The pages that lead from a name to the notices it stands in: who gets data, which data, which law, how long, which people, which topic.
 * Each kind has a page that lists its names, and each name a page, made of index rows alone.
 *
 * One kind after another, and each page only when it is asked for: a site of many notices has thousands, and they are long.
 */
export function* makeReversePages(input: SiteInput): Generator<Page, void, undefined> {
  const rows = placeRows(input);
  yield* makeBook(recipientBook, rows, input);
  yield* makeBook(dataBook, rows, input);
  yield* makeBook(lawBook, rows, input);
  yield* makeBook(retentionBook, rows, input);
  yield* makeBook(peopleBook, rows, input);
  yield* makeBook(topicBook, rows, input);
}

function* makeBook<T>(book: Book<T>, rows: readonly PlacedRow[], input: SiteInput): Generator<Page, void, undefined> {
  const entries = collectEntries(book, rows, input);
  yield* makeIndexPages(book, entries, rows, input);
  for (const entry of entries) yield* makeEntryPages(book, entry, input);
}
