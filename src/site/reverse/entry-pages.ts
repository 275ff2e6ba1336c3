import { addressOfPage } from '../addresses.js';
import { joinTitle, makePage, type Page } from '../page.js';
import { placeOfIndex } from '../places.js';
import { say } from '../phrases.js';
import type { SiteInput } from '../site-input.js';
import type { Book, Fact, Part } from './book.js';
import type { Entry, Mention } from './collect.js';
import { cutIntoLeaves, pagingOf, titleOfLeaf, type Leaf } from './paging.js';
import { capitalised, pieceOf, type Piece } from './pieces.js';

/** A page with more rows than this begins with links to its parts. */
const mostWithoutJumps = 60;

/** The pages of one name: what each notice says of it, by controller; of an Act, by section and then by controller. */
export function* makeEntryPages<T>(book: Book<T>, entry: Entry<T>, input: SiteInput): Generator<Page, void, undefined> {
  const place = `${placeOfIndex(book.kind)}${entry.folder}/`;
  for (const leaf of cutIntoLeaves(inParts(book, entry.mentions, input), place)) yield makeLeaf(book, entry, leaf, place, input);
}

/** A mention with the part of the page it stands in. */
interface InPart<T> extends Mention<T> {
  readonly part?: Part;
}

interface NoticeView {
  readonly text: string;
  readonly lang: string;
  readonly href: string;
  readonly mark: string;
  readonly mentions: (readonly Fact[])[];
}

interface ControllerView {
  readonly id: string;
  readonly name: Piece;
  readonly notices: NoticeView[];
}

interface PartView {
  readonly order: string;
  readonly heading: Piece;
  readonly href: string;
  readonly controllers: ControllerView[];
}

function makeLeaf<T>(book: Book<T>, { id, label, mentions }: Entry<T>, leaf: Leaf<InPart<T>>, place: string, input: SiteInput): Page {
  const { site, lang } = input;
  const kindHeading = say(input, `reverse.${book.kind}.heading`);
  const opening = say(input, `reverse.${book.kind}.opening`);
  const about = say(input, book.kind === 'topics' ? 'describe.topic' : 'describe.name', { name: label.text });
  const items = mentions.map(({ item }) => item);
  const parts = arrange(book, leaf.rows, input);
  return makePage(input, {
    template: 'pages/reverse.njk',
    place: leaf.place,
    title: joinTitle(titleOfLeaf(label.text, leaf, input), kindHeading),
    description: `${about} ${opening}`,
    noindex: mentions.every(({ row }) => row.example),
    banners: [],
    breadcrumbs: [
      { text: say(input, 'home'), href: addressOfPage(site, lang, '') },
      { text: kindHeading, href: addressOfPage(site, lang, placeOfIndex(book.kind)) },
      pieceOf(label, input),
    ],
    languages: site.languages,
    content: {
      kindHeading,
      heading: pieceOf(label, input),
      opening,
      notes: book.notesOf?.(id, items, input) ?? [],
      source: book.linkOf?.(id, items) ?? '',
      parts,
      jumps: leaf.rows.length > mostWithoutJumps ? listJumps(parts, book.partOf !== undefined) : [],
      hasParts: book.partOf !== undefined,
      short: book.short ?? false,
      paging: pagingOf(leaf, place, input),
    },
  });
}

/** The way to each second-level heading: the parts of the page or, where it has none, its controllers. */
function listJumps(parts: readonly PartView[], hasParts: boolean): readonly object[] {
  const headings = hasParts ? parts.map(({ heading }) => heading) : parts.flatMap(({ controllers }) => controllers.map(({ name }) => name));
  return headings.length < 2 ? [] : headings.map(({ text, lang }, position) => ({ text, lang, href: `#part-${String(position + 1)}` }));
}

/** Mentions in the order of the page's parts; within a part they keep their own. */
function inParts<T>(book: Book<T>, mentions: readonly Mention<T>[], input: SiteInput): readonly InPart<T>[] {
  const { partOf } = book;
  if (partOf === undefined) return mentions;
  const placed = mentions.map((mention) => {
    const part = partOf(mention.item, input);
    return { ...mention, part, key: orderOf(part) };
  });
  return placed.sort((a, b) => (a.key === b.key ? 0 : a.key < b.key ? -1 : 1)).map(({ key: _, ...mention }) => mention);
}

/** Section 9 before section 10, whatever its capitals; what names no part comes last. */
function orderOf({ order }: Part): string {
  return order === '' ? '\uffff' : order.toLowerCase().replace(/\d+/g, (digits) => digits.padStart(6, '0'));
}

function arrange<T>(book: Book<T>, mentions: readonly InPart<T>[], input: SiteInput): readonly PartView[] {
  const parts: PartView[] = [];
  for (const mention of mentions) {
    const order = mention.part === undefined ? '' : orderOf(mention.part);
    const part = lastOr(
      parts,
      (one) => one.order === order,
      () => viewPart(mention.part, order, input),
    );
    const { controller, row, line } = mention;
    const own = lastOr(
      part.controllers,
      ({ id }) => id === controller.id,
      () => ({
        id: controller.id,
        name: { text: controller.name, lang: controller.lang },
        notices: [],
      }),
    );
    const href = book.anchor === '' ? line.href : `${line.href}#${book.anchor}`;
    const notice = lastOr(
      own.notices,
      (one) => one.href === href,
      () => ({ ...line, href, mentions: [] }),
    );
    const facts = book.factsOf(mention.item, row, input);
    if (facts.length > 0) addFacts(notice.mentions, facts, book.short ?? false);
  }
  return parts;
}

/** Where notices are one list, all that is said of one stands together, each term once. */
function addFacts(mentions: (readonly Fact[])[], facts: readonly Fact[], together: boolean): void {
  const [known] = mentions;
  if (!together || known === undefined) {
    mentions.push(facts);
    return;
  }
  const terms = [...new Set([...known, ...facts].map(({ term }) => term))];
  const valuesOf = (list: readonly Fact[], term: string): Fact['values'] => list.flatMap((one) => (one.term === term ? one.values : []));
  mentions[0] = terms.map((term) => ({ term, values: [...valuesOf(known, term), ...valuesOf(facts, term)] }));
}

function viewPart(part: Part | undefined, order: string, input: SiteInput): PartView {
  const heading = part === undefined ? { text: '', lang: '' } : capitalised(pieceOf(part.heading, input));
  return { order, heading, href: part?.href ?? '', controllers: [] };
}

/** The last of a list where it is the one meant, else a new one at its end. */
function lastOr<T>(list: T[], isMeant: (one: T) => boolean, make: () => T): T {
  const last = list.at(-1);
  if (last !== undefined && isMeant(last)) return last;
  const made = make();
  list.push(made);
  return made;
}
