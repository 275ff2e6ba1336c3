import type { NoticeIndex } from '../facts/notice-index.js';
import { addressOfPage } from './addresses.js';
import { countNotices } from './counts.js';
import { groupByLetter, jumpToLetters, splitEvenly, type JumpLink } from './letters.js';
import { listByController, listNotices, placeOfController, type NoticeLine } from './listing.js';
import { joinTitle, makePage, type Breadcrumb, type Page } from './page.js';
import { placeOfAToZ } from './places.js';
import { say } from './phrases.js';
import { phrasePieces, type Piece } from './reverse/pieces.js';
import type { SiteInput } from './site-input.js';

/** The most notices that one page lists. */
export const mostOnAPage = 500;

/** As many notices fit on one page with all letters; of more, each letter has a page of its own. */
const mostLettersTogether = 300;

/** All notices by the letter they begin with: those of the site, and again those of each controller that has more than a page of them. */
export function makeAToZPages(input: SiteInput): readonly Page[] {
  const listings = [...listByController(input).values()];
  const ofSite: AToZ = { place: placeOfAToZ, way: [], rows: input.notices, of: listings.length > 1 ? 'several' : 'one' };
  const ofControllers = listings.length < 2 ? [] : listings.filter(({ current }) => current.length > mostOnAPage);
  return [
    ...makeList(ofSite, input),
    ...ofControllers.flatMap(({ id, name, lang, href, current }) =>
      makeList(
        { place: placeOfControllerAToZ(id), way: [{ text: name, lang, href }], rows: current, of: 'one', name: { text: name, lang } },
        input,
      ),
    ),
  ];
}

/** Folder of the list of one controller's notices by letter. */
export function placeOfControllerAToZ(controller: string): string {
  return placeOfController(controller) + placeOfAToZ;
}

/** One list from A to Z. */
interface AToZ {
  readonly place: string;
  /** Steps from the home page to it. */
  readonly way: readonly Breadcrumb[];
  readonly rows: readonly NoticeIndex[];
  /** Whose notices they are. */
  readonly of: 'one' | 'several';
  /** Name of the one whose they are; left out for the list of the whole site. */
  readonly name?: Piece;
}

/** A link to the page of a letter. */
interface LetterLink extends JumpLink {
  readonly count: string;
}

interface LetterPage {
  readonly heading: string;
  readonly slug: string;
  readonly items: readonly NoticeLine[];
}

function makeList(list: AToZ, input: SiteInput): readonly Page[] {
  const groups = groupByLetter(listNotices(list.rows, input, list.of), input);
  if (list.rows.length <= mostLettersTogether) {
    return [makeListPage(list, input, { letters: jumpToLetters(groups), groups })];
  }
  const pages = groups.flatMap(splitLetter);
  const linksFrom = (current: string): readonly LetterLink[] =>
    pages.map(({ heading, slug, items }) => ({
      text: heading,
      lang: '',
      href: addressOfPage(input.site, input.lang, `${list.place}${slug}/`),
      isHere: slug === current,
      count: countNotices(items.length, input),
    }));
  return [
    makeListPage(list, input, { index: linksFrom('') }),
    ...pages.map((page) => makeLetterPage(list, input, page, linksFrom(page.slug))),
  ];
}

/** A letter with very many notices has several pages, which say between which names they lie. */
function splitLetter({ heading, slug, items }: LetterPage): readonly LetterPage[] {
  const parts = splitEvenly(items, mostOnAPage);
  if (parts.length === 1) return [{ heading, slug, items }];
  return parts.map((part, position) => ({
    heading: `${heading} ${position + 1}`,
    slug: position === 0 ? slug : `${slug}-${position + 1}`,
    items: part,
  }));
}

interface ListContent {
  /** The way to each letter of this page. */
  readonly letters?: readonly JumpLink[];
  /** The way to pages of letters. */
  readonly index?: readonly LetterLink[];
  readonly groups?: readonly LetterPage[];
}

function makeListPage({ place, way, rows, name }: AToZ, input: SiteInput, { letters = [], index = [], groups = [] }: ListContent): Page {
  const { site } = input;
  const heading =
    name === undefined
      ? phrasePieces(input.phrases, 'find.aToZHeading')
      : phrasePieces(input.phrases, 'find.aToZOf', { controller: [name] });
  const words = heading.map(({ text }) => text).join('');
  return makePage(input, {
    template: 'pages/a-z.njk',
    place,
    title: joinTitle(words, site.title),
    description: say(input, 'describe.aToZ', { heading: words }),
    noindex: isNoindex(rows),
    banners: [],
    breadcrumbs: [homeOf(input), ...way, { text: say(input, 'find.aToZ.name') }],
    languages: site.languages,
    content: { heading, letters, index, groups, notices: [] },
  });
}

/** The other language has other letters: from a letter, its readers are led to the list of all letters. */
function makeLetterPage({ place, way, rows }: AToZ, input: SiteInput, page: LetterPage, letters: readonly JumpLink[]): Page {
  const { site, lang } = input;
  const heading = say(input, 'find.letterHeading', { letter: page.heading });
  return makePage(input, {
    template: 'pages/a-z.njk',
    place: `${place}${page.slug}/`,
    placeElsewhere: place,
    title: joinTitle(heading, site.title),
    description: say(input, 'describe.aToZ', { heading }),
    noindex: isNoindex(rows),
    banners: [],
    breadcrumbs: [
      homeOf(input),
      ...way,
      { text: say(input, 'find.aToZ.name'), href: addressOfPage(site, lang, place) },
      { text: page.heading },
    ],
    languages: site.languages,
    content: { heading: [{ text: heading, lang: '' }], letters, index: [], groups: [], notices: page.items },
  });
}

function homeOf(input: SiteInput): Breadcrumb {
  return { text: say(input, 'home'), href: addressOfPage(input.site, input.lang, '') };
}

function isNoindex(rows: readonly NoticeIndex[]): boolean {
  return rows.every(({ example }) => example);
}
