import type { Document, Section } from '../document/index.js';
import type { NoticeIndex } from '../facts/notice-index.js';
import { renderDocumentHtml, type HtmlTarget, type Templates } from '../render/html/index.js';
import type { PdfForm } from '../render/pdf/parts.js';
import { addressOfPage, basePath, languageFolder } from './addresses.js';
import { placeOfController, placeOfNotice, placeOfPdf } from './listing.js';
import { isDraft, listMarks } from './marks.js';
import { joinTitle, makePage, type Page } from './page.js';
import { describeFacts } from './pdf-facts.js';
import { say } from './phrases.js';
import { phrasePieces } from './reverse/pieces.js';
import { listSiblings } from './siblings.js';
import type { NoticeToDraw, PdfFacts, SiteInput } from './site-input.js';
import { describeBehind } from './translation-note.js';

/** The page of one notice: its document, with contents, PDF and date between the first layer and the sections. */
export function makeNoticePage(
  input: SiteInput,
  rows: NoticeRows,
  { document, pdf, largePrint }: NoticeToDraw,
  templates: Templates,
): Page {
  const { site, lang, assets } = input;
  const { meta } = document;
  const [controller = ''] = meta.notice.split('/');
  const controllerAddress = addressOfPage(site, lang, placeOfController(controller));
  const html = renderDocumentHtml(document, templates, targetOf(input, rows));
  const row = rows.get(meta.notice);
  const forms = findForms(document);
  return makePage(input, {
    template: 'pages/notice.njk',
    place: placeOfNotice(meta.notice),
    title: joinTitle(document.title.text, meta.controller),
    description: describeNotice(document, input),
    ...(document.title.lang !== lang && document.title.lang === meta.controllerLang && { titleLang: document.title.lang }),
    canonical: meta.address,
    ...(row && { addresses: row.addresses }),
    noindex: meta.example !== undefined || isDraft(document),
    banners: listMarks(document, input),
    breadcrumbs: [
      { text: say(input, 'home'), href: addressOfPage(site, lang, '') },
      { text: meta.controller, lang: meta.controllerLang ?? '', href: controllerAddress },
      { text: document.title.text, lang: document.title.lang === lang ? '' : document.title.lang },
    ],
    languages: row?.languages ?? [],
    scripts: meta.exitPage === undefined ? 'none' : 'own',
    content: {
      ...html,
      // They stand above the contents, which therefore leave them out.
      otherForms: forms === undefined ? '' : { id: forms.anchor, html: html.sections[0] },
      sections: forms === undefined ? html.sections : html.sections.slice(1),
      contents: forms === undefined ? html.contents : html.contents.slice(1),
      exit: meta.exitPage === undefined ? '' : { href: meta.exitPage, script: basePath(site) + assets.exitScript },
      siblings: (row && listSiblings(row, input)) ?? '',
      changes: findChanges(document),
      behind: describeBehind(document, input) ?? '',
      pdf: pdf === undefined ? '' : linkToPdf(meta.notice, pdf, input, 'standard'),
      largePrint: largePrint === undefined ? '' : linkToPdf(meta.notice, largePrint, input, 'largePrint'),
      changed: meta.changed === undefined ? '' : say(input, 'lastChanged', { date: meta.changed.text }),
      version: row === undefined ? '' : say(input, 'version', { version: row.version }),
      footerLink: {
        pieces: phrasePieces(input.phrases, 'noticesOf', { controller: [{ text: meta.controller, lang: meta.controllerLang ?? '' }] }),
        href: controllerAddress,
      },
    },
  });
}

/** The rows of the site's notices by id. */
export type NoticeRows = ReadonlyMap<string, NoticeIndex>;

/** Place of a notice's PDF in the site's folder, beside its page. */
export function pathOfPdf(site: SiteInput['site'], lang: string, notice: string, form?: PdfForm): string {
  return `${languageFolder(site, lang)}${placeOfPdf(notice, form)}`;
}

function targetOf({ site, lang }: SiteInput, rows: NoticeRows): HtmlTarget {
  return {
    baseLevel: 2,
    idPrefix: '',
    addressOf: (notice) => {
      const row = rows.get(notice);
      if (row === undefined) return undefined;
      const language = row.languages.includes(lang) ? lang : row.languages[0];
      return language === undefined ? undefined : addressOfPage(site, language, placeOfNotice(notice));
    },
  };
}

/** The section that a page draws above its contents: whoever needs another form should find it early. */
function findForms({ sections: [first] }: Document): Section | undefined {
  return first?.anchor === 'other-forms' ? first : undefined;
}

/** Where the page says what has changed: empty where it does not. */
function findChanges({ sections }: Document): string {
  const blocks = sections.find(({ anchor }) => anchor === 'changes')?.blocks ?? [];
  return blocks.some((block) => block.kind === 'heading' && block.anchor === 'what-has-changed') ? 'what-has-changed' : '';
}

/** Whose notice it is and what it tells. What takes that back, such as that it is an example, comes first: the end is often cut off. */
function describeNotice(document: Document, input: SiteInput): string {
  const { meta, title } = document;
  return [
    ...listMarks(document, input).map(({ pieces }) => pieces.map(({ text }) => text).join('')),
    ...(meta.status === 'withdrawn' ? [say(input, 'feed.withdrawn')] : []),
    say(input, 'describe.notice', { controller: meta.controller, title: title.text }),
  ].join(' ');
}

function linkToPdf(notice: string, facts: PdfFacts, input: SiteInput, form: 'standard' | 'largePrint'): object {
  const { site, lang } = input;
  return {
    text: say(input, form === 'standard' ? 'pdf' : 'largePrint', describeFacts(facts, input)),
    href: addressOfPage(site, lang, placeOfPdf(notice, form)),
  };
}
