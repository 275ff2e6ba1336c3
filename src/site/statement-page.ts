import { createTemplates, renderBlocksHtml, renderSectionsHtml, type HtmlTarget } from '../render/html/index.js';
import { addressOfPage } from './addresses.js';
import { joinTitle, makePage, type Page } from './page.js';
import { say } from './phrases.js';
import { placeOfStatement } from './places.js';
import type { SiteInput } from './site-input.js';

/** The accessibility statement, where site.yaml gives all of it. Otherwise there is no page, and a finding has said what is missing. */
export function makeStatementPage(input: SiteInput): readonly Page[] {
  const { site, lang, texts } = input;
  if (texts?.statement.state !== 'own') return [];
  const templates = createTemplates(input.templates, input.overridden);
  const { introduction, sections } = texts.statement.text;
  const title = say(input, 'statement.title');
  const page = makePage(input, {
    template: 'pages/statement.njk',
    place: placeOfStatement,
    title: joinTitle(title, site.title),
    description: say(input, 'statement.scope', { address: site.baseUrl }),
    noindex: false,
    banners: [],
    breadcrumbs: [{ text: say(input, 'home'), href: addressOfPage(site, lang, '') }, { text: title }],
    languages: site.languages,
    content: {
      heading: title,
      introduction: renderBlocksHtml(introduction, 'statement', lang, { templates, target }),
      sections: renderSectionsHtml(sections, lang, templates, target),
    },
  });
  return [page];
}

/** These words lead to no notice. */
const target: HtmlTarget = { baseLevel: 2, idPrefix: '', addressOf: () => undefined };
