import type { DocumentMeta } from '../../document/index.js';
import type { PdfBook, PdfPhrases } from './parts.js';
import { headingsByAnchor } from './passages.js';
import { dayOf, startOf, toTypstData, type Place } from './typst-data.js';

/** The book as the templates read it: each notice as it is by itself, its anchors kept apart from those of the others. */
export function toBookData({ lang, title, controller, notices }: PdfBook, phrases: PdfPhrases, { links, covers }: Place): object {
  const inside = new Map(notices.map(({ document }, index) => [document.meta.notice, startOf(prefixOf(index))]));
  const changed = findNewest(notices.map(({ document }) => document.meta));
  return {
    lang,
    title,
    controller,
    phrases,
    ...(changed && { changed: { text: changed.text, day: dayOf(changed.date) } }),
    notices: notices.map(({ document, surroundings }, index) =>
      toTypstData(document, surroundings, phrases, { links, covers, inside, prefix: prefixOf(index) }),
    ),
  };
}

/** What links inside the book lead to: the words of each heading, and the title of each notice, by their anchors. */
export function headingsOfBook({ notices }: PdfBook, { addresses }: PdfPhrases): ReadonlyMap<string, string> {
  return new Map(
    notices.flatMap(({ document }, index) => {
      const prefix = prefixOf(index);
      return [[startOf(prefix), document.title.text] as const, ...headingsByAnchor(document, prefix, addresses)];
    }),
  );
}

/** No anchor of a notice has a colon. */
function prefixOf(index: number): string {
  return `${String(index + 1)}:`;
}

function findNewest(metas: readonly DocumentMeta[]): DocumentMeta['changed'] {
  return metas
    .map(({ changed }) => changed)
    .reduce((newest, next) => (next && (!newest || next.date > newest.date) ? next : newest), undefined);
}
