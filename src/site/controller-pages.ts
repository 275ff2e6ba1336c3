import { mostOnAPage, placeOfControllerAToZ } from './a-z-pages.js';
import { addressOfPage } from './addresses.js';
import { pathOfBook, placeOfBook } from './books.js';
import { groupByLetter, jumpToLetters, type JumpLink } from './letters.js';
import { listByController, listNotices, placeOfController, type ControllerListing, type NoticeLine } from './listing.js';
import { joinTitle, makePage, type Page } from './page.js';
import { describeFacts } from './pdf-facts.js';
import { placeOfAToZ } from './places.js';
import { say } from './phrases.js';
import { phrasePieces } from './reverse/pieces.js';
import type { SiteInput } from './site-input.js';
import { groupByTopic, type TopicGroup } from './topics.js';

/** As many notices are one list; more are put under headings. */
const fewNotices = 20;

/** A page for each controller that has notices. */
export function makeControllerPages(input: SiteInput): readonly Page[] {
  const { site, lang } = input;
  const listings = [...listByController(input).values()];
  return listings.map((listing) => {
    const { id, name, lang: nameLang, withdrawn, onlyExamples } = listing;
    const heading = say(input, 'noticesOf', { controller: name });
    return makePage(input, {
      template: 'pages/controller.njk',
      place: placeOfController(id),
      title: joinTitle(heading, site.title),
      description: say(input, onlyExamples ? 'describe.examples' : 'describe.controller', { controller: name }),
      noindex: onlyExamples,
      banners: [],
      breadcrumbs: [
        { text: say(input, 'home'), href: addressOfPage(site, lang, '') },
        { text: name, lang: nameLang },
      ],
      languages: site.languages,
      content: {
        heading: phrasePieces(input.phrases, 'noticesOf', { controller: [{ text: name, lang: nameLang }] }),
        withdrawn,
        bound: linkToBook(id, input),
        ...arrange(listing, listings.length === 1, input),
      },
    });
  });
}

/** The way to all notices in one PDF, where the site has one. */
function linkToBook(controller: string, input: SiteInput): { readonly text: string; readonly href: string } | '' {
  const { site, lang, pdfs } = input;
  const facts = pdfs?.get(pathOfBook(site, lang, controller));
  if (facts === undefined) return '';
  return { text: say(input, 'bound', describeFacts(facts, input)), href: addressOfPage(site, lang, placeOfBook(controller)) };
}

/** How the notices stand on the page: few in one list, more under their topics, or under letters where they have none. */
interface Arrangement {
  readonly notices: readonly NoticeLine[];
  readonly groups: readonly NoticeGroup[];
  /** The way to each group, and what the groups are. */
  readonly jumps: readonly JumpLink[];
  readonly jumpLabel: string;
  /** Of too many notices for one page: the topics they have, and the list from A to Z. */
  readonly topics: readonly JumpLink[];
  readonly elsewhere: { readonly text: string; readonly href: string } | '';
}

interface NoticeGroup {
  readonly anchor: string;
  readonly heading: string;
  readonly lang: string;
  readonly notices: readonly NoticeLine[];
}

const nothing = { notices: [], groups: [], jumps: [], jumpLabel: '', topics: [], elsewhere: '' } as const;

function arrange(listing: ControllerListing, isOnly: boolean, input: SiteInput): Arrangement {
  const { current, notices } = listing;
  if (current.length <= fewNotices) return { ...nothing, notices };
  const topics = groupByTopic(current, input);
  const lines = topics.reduce((sum, { rows }) => sum + rows.length, 0);
  if (topics.length > 0 && lines <= mostOnAPage) return arrangeByTopic(topics, input);
  if (current.length <= mostOnAPage) return arrangeByLetter(notices, input);
  return leadElsewhere(listing, topics, isOnly, input);
}

function arrangeByTopic(topics: readonly TopicGroup[], input: SiteInput): Arrangement {
  return {
    ...nothing,
    groups: topics.map(({ anchor, name, lang, rows }) => ({ anchor, heading: name, lang, notices: listNotices(rows, input) })),
    jumps: topics.map(({ anchor, name, lang }) => ({ text: name, lang, href: `#${anchor}`, isHere: false })),
    jumpLabel: say(input, 'find.byTopic'),
  };
}

function arrangeByLetter(notices: readonly NoticeLine[], input: SiteInput): Arrangement {
  const letters = groupByLetter(notices, input);
  return {
    ...nothing,
    groups: letters.map(({ heading, slug, items }) => ({ anchor: `letter-${slug}`, heading, lang: '', notices: items })),
    jumps: jumpToLetters(letters),
    jumpLabel: say(input, 'find.letters'),
  };
}

function leadElsewhere({ id }: ControllerListing, topics: readonly TopicGroup[], isOnly: boolean, input: SiteInput): Arrangement {
  const { site, lang } = input;
  return {
    ...nothing,
    topics: topics.filter(({ href }) => href !== '').map(({ name, lang: own, href }) => ({ text: name, lang: own, href, isHere: false })),
    elsewhere: {
      text: say(input, 'find.aToZHeading'),
      href: addressOfPage(site, lang, isOnly ? placeOfAToZ : placeOfControllerAToZ(id)),
    },
  };
}
