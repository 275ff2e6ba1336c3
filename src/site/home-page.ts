import { countNotices } from './counts.js';
import { groupByLetter, jumpToLetters, type JumpLink, type LetterGroup } from './letters.js';
import { listByController, listNotices, type ControllerListing, type NoticeLine } from './listing.js';
import { listFurtherWays, listWays } from './navigation.js';
import { makePage, type Page } from './page.js';
import { say } from './phrases.js';
import type { SiteInput } from './site-input.js';
import { groupByTopic, type TopicGroup } from './topics.js';

/** With so few notices the home page is the list of them, and needs no other way to find one. */
const fewNotices = 10;

/** With more notices than this the home page lists only topics and controllers: nobody reads a list of hundreds. */
const mostNoticesListed = 60;

/** More names than this stand under the letters they begin with. */
const mostNamesTogether = 60;

/**
 * The home page. Whoever comes to the site of one controller looks for a topic; whoever comes to a site of many looks for theirs first.
 */
export function makeHomePage(input: SiteInput): readonly Page[] {
  const { site } = input;
  const listings = [...listByController(input).values()];
  const current = input.notices.filter(({ status }) => status !== 'withdrawn');
  const page = makePage(input, {
    template: 'pages/home.njk',
    place: '',
    title: site.title,
    description: say(input, 'homeIntroduction'),
    noindex: listings.length > 0 && listings.every(({ onlyExamples }) => onlyExamples),
    banners: [],
    breadcrumbs: [],
    languages: site.languages,
    content: {
      isEmpty: listings.length === 0,
      ways: current.length > fewNotices ? listWays(input) : [],
      further: listings.length === 0 ? [] : listFurtherWays(input),
      parts: listings.length === 1 ? partsOfOne(listings, input) : partsOfMany(listings, current.length, input),
    },
  });
  return [page];
}

/** A heading with what stands under it: notices, or names with the number of their notices. */
interface Part {
  readonly heading: string;
  /** Language and address of the heading, where it has them; else empty. */
  readonly lang: string;
  readonly href: string;
  readonly notices: readonly NoticeLine[];
  readonly names: readonly NameLine[];
  /** Very many names, by letter. */
  readonly letters: readonly LetterGroup<NameLine>[];
  readonly jumps: readonly JumpLink[];
}

/** The name of a topic or a controller that leads to its page. */
interface NameLine {
  readonly text: string;
  readonly lang: string;
  readonly href: string;
  readonly count: string;
}

const nothing = { lang: '', href: '', notices: [], names: [], letters: [], jumps: [] };

function partsOfOne([only]: readonly ControllerListing[], input: SiteInput): readonly Part[] {
  if (only === undefined) return [];
  const topics = groupByTopic(only.current, input);
  const whole = { ...nothing, heading: only.name, lang: only.lang, href: only.href };
  if (only.current.length <= fewNotices) return [{ ...whole, notices: only.notices }];
  if (only.current.length <= mostNoticesListed) {
    return topics.length === 0 ? [{ ...whole, notices: only.notices }] : topics.map((topic) => partOfTopic(topic, input));
  }
  return topics.length === 0 ? [{ ...whole, names: [nameOfController(only, input)] }] : listTopicNames(topics, only.href, input);
}

function partsOfMany(listings: readonly ControllerListing[], count: number, input: SiteInput): readonly Part[] {
  if (count <= mostNoticesListed) {
    return listings.map(({ name, lang, href, notices }) => ({ ...nothing, heading: name, lang, href, notices }));
  }
  const names = listings.map((listing) => nameOfController(listing, input));
  const letters = names.length > mostNamesTogether ? groupByLetter(names, input) : [];
  const topics = groupByTopic(
    input.notices.filter(({ status }) => status !== 'withdrawn'),
    input,
  );
  return [
    {
      ...nothing,
      heading: say(input, 'find.byOrganisation'),
      ...(letters.length > 0 ? { letters, jumps: jumpToLetters(letters) } : { names }),
    },
    ...listTopicNames(
      topics.filter(({ href }) => href !== ''),
      '',
      input,
    ),
  ];
}

function partOfTopic({ name, lang, href, rows }: TopicGroup, input: SiteInput): Part {
  return { ...nothing, heading: name, lang, href, notices: listNotices(rows, input) };
}

/** Topics by name. Notices without one are found on the page `others`. */
function listTopicNames(topics: readonly TopicGroup[], others: string, input: SiteInput): readonly Part[] {
  if (topics.length === 0) return [];
  const names = topics.map(({ name, lang, href, rows }) => ({
    text: name,
    lang,
    href: href === '' ? others : href,
    count: countNotices(rows.length, input),
  }));
  return [{ ...nothing, heading: say(input, 'find.byTopic'), names }];
}

function nameOfController({ name, lang, href, current, former }: ControllerListing, input: SiteInput): NameLine {
  return { text: name, lang, href, count: countNotices(current.length === 0 ? former.length : current.length, input) };
}
