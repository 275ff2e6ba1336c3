import type { Document } from '../document/index.js';
import type { NoticeIndex } from '../facts/notice-index.js';
import type { CopyFrame } from '../render/copy-frame.js';
import { createTemplates, renderFragment } from '../render/html/index.js';
import { renderMarkdown } from '../render/markdown/index.js';
import type { TextFrame } from '../render/pointers.js';
import { renderText } from '../render/text/index.js';
import { fullAddressOfPage, languageFolder } from './addresses.js';
import { nameOfNotice, placeOfNotice, placeOfPdf } from './listing.js';
import { listMarks } from './marks.js';
import { say } from './phrases.js';
import type { NoticeToDraw, SiteFile, SiteInput } from './site-input.js';
import { withTranslationNote } from './translation-note.js';

/** The notices as plain text, each beside its page: notice.txt. */
export function renderTexts(input: SiteInput, notices: readonly NoticeToDraw[]): readonly SiteFile[] {
  return renderCopies(input, notices, 'notice.txt', renderText);
}

/** The notices as Markdown, each beside its page: notice.md. */
export function renderMarkdowns(input: SiteInput, notices: readonly NoticeToDraw[]): readonly SiteFile[] {
  return renderCopies(input, notices, 'notice.md', renderMarkdown);
}

function renderCopies(
  input: SiteInput,
  notices: readonly NoticeToDraw[],
  file: string,
  render: (document: Document, frame: TextFrame) => string,
): readonly SiteFile[] {
  const frameOf = framesOf(input);
  const see = (heading: string): string => say(input, 'fragment.see', { heading });
  return notices.map((notice) => ({
    path: pathBeside(input.site, input.lang, notice.document.meta.notice, file),
    content: render(withTranslationNote(notice.document, input), { ...frameOf(notice), see }),
  }));
}

/** The notices as HTML to paste into another website, each beside its page: fragment.html. */
export function renderFragments(input: SiteInput, notices: readonly NoticeToDraw[]): readonly SiteFile[] {
  const frameOf = framesOf(input);
  const templates = createTemplates(input.templates, input.overridden);
  const { headingLevel = 2, title = false, contents = true } = input.site.fragment ?? {};
  return notices.map((notice) => {
    const shape = {
      headingLevel,
      title,
      ...(contents ? { contents: say(input, 'contents') } : {}),
      idPrefix: idPrefixOf(input, notice.document),
    };
    return {
      path: pathOfFragment(input.site, input.lang, notice.document.meta.notice),
      content: renderFragment(withTranslationNote(notice.document, input), templates, shape, frameOf(notice)),
    };
  });
}

/** The last line of a copy of a notice: its version, when it last changed, and the beginning of its hash as notices.json gives it. */
function versionLine({ meta }: Document, { version, hash }: NoticeIndex, input: Pick<SiteInput, 'phrases'>): string {
  const values = { version, hash: hash.slice(0, 16) };
  return meta.changed === undefined
    ? say(input, 'fragment.versionWithoutDate', values)
    : say(input, 'fragment.version', { ...values, date: meta.changed.text });
}

/** What the making of copies needs to know of the site. */
export type CopyInput = Pick<SiteInput, 'notices' | 'site' | 'lang' | 'phrases'>;

/** What stands around a copy of each notice. */
export function framesOf(input: CopyInput): (notice: NoticeToDraw) => CopyFrame {
  const rows = new Map(input.notices.map((row) => [row.id, row]));
  return ({ document, pdf }) => {
    const row = rows.get(document.meta.notice);
    if (row === undefined) throw new Error(`There is no row for the notice ${document.meta.notice}.`);
    return {
      marks: listMarks(document, input),
      ...(pdf === undefined
        ? {}
        : { pdf: { text: say(input, 'fragment.pdf'), href: fullAddressOfPage(input.site, input.lang, placeOfPdf(row.id)) } }),
      address: { label: say(input, 'fragment.address'), href: document.meta.address },
      version: versionLine(document, row, input),
      addressOf: (notice) => publicAddressIn(rows.get(notice), input.lang),
    };
  };
}

/** The public address in the language asked for, or else in the notice's first. */
export function publicAddressIn(row: NoticeIndex | undefined, lang: string): string | undefined {
  if (row === undefined) return undefined;
  const language = row.languages.includes(lang) ? lang : row.languages[0];
  return language === undefined ? undefined : row.addresses[language];
}

/** Place of a notice's fragment in the site's folder. */
export function pathOfFragment(site: SiteInput['site'], lang: string, notice: string): string {
  return pathBeside(site, lang, notice, 'fragment.html');
}

function pathBeside(site: SiteInput['site'], lang: string, notice: string, file: string): string {
  return `${languageFolder(site, lang)}${placeOfNotice(notice)}${file}`;
}

/** Two languages may stand in one page of another website. */
function idPrefixOf({ site, lang }: SiteInput, { meta }: Document): string {
  return `fn-${nameOfNotice(meta.notice)}-${lang === site.languages[0] ? '' : `${lang}-`}`;
}
