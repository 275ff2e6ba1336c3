import type { ComplaintWay } from '../document/index.js';
import { createTemplates, renderBlocksHtml, type Html, type HtmlTarget, type Templates } from '../render/html/index.js';
import { addressOfPage } from './addresses.js';
import { feedAddress, hasFeed } from './feed.js';
import { listByController, type ControllerListing } from './listing.js';
import { joinTitle, makePage, type Page } from './page.js';
import { say } from './phrases.js';
import { phrasePieces } from './reverse/pieces.js';
import { placeOfAbout } from './places.js';
import type { SiteInput } from './site-input.js';
import { noTexts } from './site-texts.js';

/** What the site is, who publishes on it, and how to complain: to each controller in its own ways, and to the regulator of the day. */
export function makeAboutPage(input: SiteInput): readonly Page[] {
  const { site, lang, texts = noTexts, madeWith } = input;
  const templates = createTemplates(input.templates, input.overridden);
  const title = say(input, 'about.title');
  const controllers = [...listByController(input).values()];
  const onlyExamples = controllers.every((controller) => controller.onlyExamples);
  const [first, ...more] = controllers;
  const page = makePage(input, {
    template: 'pages/about.njk',
    place: placeOfAbout,
    title: joinTitle(title, site.title),
    description: say(input, onlyExamples && first !== undefined ? 'about.examples' : 'about.whatAnswer'),
    noindex: onlyExamples,
    banners: [],
    breadcrumbs: [{ text: say(input, 'home'), href: addressOfPage(site, lang, '') }, { text: title }],
    languages: site.languages,
    content: {
      heading: title,
      examples: onlyExamples && first !== undefined ? say(input, 'about.examples') : '',
      controllers: controllers.map(({ name, lang: of, href, id }) => ({ name, lang: of, href, id })),
      one:
        first !== undefined && more.length === 0 && !onlyExamples
          ? phrasePieces(input.phrases, 'about.publisherOne', { controller: [{ text: first.name, lang: first.lang }] })
          : '',
      ways: controllers.map((controller) => viewWay(controller, texts.complaints[controller.id], input, templates)),
      regulator: renderBlocksHtml(texts.regulator, 'regulator', lang, { templates, target }),
      feedHref: hasFeed(input) ? feedAddress(input) : '',
      madeWith: madeWith === undefined ? '' : say(input, 'about.madeWith', { version: madeWith }),
    },
  });
  return [page];
}

const target: HtmlTarget = { baseLevel: 3, idPrefix: '', addressOf: () => undefined };

interface WayView {
  readonly name: string;
  readonly lang: string;
  readonly id: string;
  /** What to say where the controller has not given a way. */
  readonly gap: string;
  readonly content: Html;
}

function viewWay({ id, name, lang }: ControllerListing, way: ComplaintWay | undefined, input: SiteInput, templates: Templates): WayView {
  return {
    name,
    lang,
    id: `complain-to-${id}`,
    gap: gapOf(way, input),
    content: renderBlocksHtml(way?.blocks ?? [], `complain-to-${id}`, input.lang, { templates, target }),
  };
}

function gapOf(way: ComplaintWay | undefined, input: SiteInput): string {
  switch (way?.state) {
    case 'given':
      return '';
    case 'ask-officer':
      return say(input, 'about.noRouteOfficer');
    default:
      return say(input, 'about.noRoute');
  }
}
