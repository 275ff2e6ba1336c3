import { addressOfPage } from '../addresses.js';
import { countNotices } from '../counts.js';
import { groupByLetter, type LetterGroup } from '../letters.js';
import { listNotices } from '../listing.js';
import { joinTitle, makePage, type Page } from '../page.js';
import { placeOfIndex } from '../places.js';
import { say } from '../phrases.js';
import type { SiteInput } from '../site-input.js';
import type { Book } from './book.js';
import type { Entry, PlacedRow } from './collect.js';
import { cutIntoLeaves, pagingOf, titleOfLeaf, type Leaf } from './paging.js';
import { pieceOf } from './pieces.js';

/** Of more names than this a list has headings by letter. */
const mostWithoutLetters = 60;

/** The pages that list all names of a kind. The first also tells which notices leave the question open. */
export function* makeIndexPages<T>(
  book: Book<T>,
  entries: readonly Entry<T>[],
  rows: readonly PlacedRow[],
  input: SiteInput,
): Generator<Page, void, undefined> {
  const isApart = ({ mentions }: Entry<T>): boolean => book.apart?.(mentions.map(({ item }) => item)) ?? false;
  const lines = entries.map((entry) => ({ line: lineOf(book, entry, input), apart: isApart(entry) }));
  const ordered = [...lines.filter(({ apart }) => !apart), ...lines.filter(({ apart }) => apart)];
  const place = placeOfIndex(book.kind);
  for (const leaf of cutIntoLeaves(ordered, place))
    yield makeLeaf(book, leaf, { place, byLetter: entries.length > mostWithoutLetters, rows }, input);
}

interface NameLine {
  readonly text: string;
  readonly lang: string;
  readonly href: string;
  readonly count: string;
}

interface IndexLine {
  readonly line: NameLine;
  readonly apart: boolean;
}

interface Whole {
  readonly place: string;
  readonly byLetter: boolean;
  readonly rows: readonly PlacedRow[];
}

function makeLeaf<T>({ kind, open }: Book<T>, leaf: Leaf<IndexLine>, { place, byLetter, rows }: Whole, input: SiteInput): Page {
  const { site, lang } = input;
  const heading = say(input, `reverse.${kind}.heading`);
  const listOf = (apart: boolean): readonly NameLine[] => leaf.rows.flatMap((row) => (row.apart === apart ? [row.line] : []));
  const openRows =
    open === undefined || leaf.number > 1 ? [] : [...new Set(rows.map(({ row }) => row))].filter((row) => row.notStated.includes(open));
  const introduction = say(input, leaf.rows.length === 0 ? `reverse.${kind}.nothingNamed` : `reverse.${kind}.introduction`);
  const groups = groupNames(listOf(false), byLetter, input);
  return makePage(input, {
    template: 'pages/reverse-index.njk',
    place: leaf.place,
    title: joinTitle(titleOfLeaf(heading, leaf, input), site.title),
    description: introduction,
    noindex: rows.every(({ row }) => row.example),
    banners: [],
    breadcrumbs: [{ text: say(input, 'home'), href: addressOfPage(site, lang, '') }, { text: heading }],
    languages: site.languages,
    content: {
      heading,
      opening: say(input, 'reverse.indexOpening'),
      introduction,
      groups,
      letters: byLetter ? groups.map(({ heading: text, slug }) => ({ text, href: `#letter-${slug}` })) : [],
      apartHeading: kind === 'recipients' ? say(input, 'reverse.recipients.givers') : '',
      apart: listOf(true),
      openHeading: openRows.length === 0 ? '' : say(input, `reverse.${kind}.open`),
      open: listNotices(openRows, input, new Set(openRows.map(({ controller: id }) => id)).size > 1 ? 'several' : 'one'),
      paging: pagingOf(leaf, place, input),
    },
  });
}

function lineOf<T>({ kind }: Book<T>, { folder, label, mentions }: Entry<T>, input: SiteInput): NameLine {
  const notices = new Set(mentions.map(({ row }) => row.id)).size;
  return {
    ...pieceOf(label, input),
    href: addressOfPage(input.site, input.lang, `${placeOfIndex(kind)}${folder}/`),
    count: countNotices(notices, input),
  };
}

/** Names under their letters, or all in one group without a heading. */
function groupNames(names: readonly NameLine[], byLetter: boolean, input: SiteInput): readonly LetterGroup<NameLine>[] {
  if (byLetter) return groupByLetter(names, input);
  return names.length === 0 ? [] : [{ heading: '', slug: '', items: names }];
}
