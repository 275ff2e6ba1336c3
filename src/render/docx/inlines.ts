import type { Inline, LinkTarget } from '../../document/index.js';
import { isRightToLeft, languageTag } from './language.js';
import type { Ledger } from './ledger.js';
import { element, escapeXml, type Xml } from './xml.js';

/** What the writing of running text needs to know. */
export interface Writing {
  readonly ledger: Ledger;
  /** The language of the whole document, which is not said again. */
  readonly documentLang: string;
  readonly addressOf: (notice: string) => string | undefined;
}

/** How a stretch of running text looks and sounds. */
export interface RunStyle {
  readonly lang: string;
  readonly name?: string;
  readonly isStrong?: boolean;
  readonly isEmphasis?: boolean;
}

/** Schemes that a link may have; words with any other address stand without a link. */
const safeAddress = /^(https?|mailto|tel):/i;

/** Running text. White space is one space, as in every other form of the notice. */
export function renderInlines(inlines: readonly Inline[], style: RunStyle, writing: Writing): readonly Xml[] {
  return inlines.flatMap((inline) => renderInline(inline, style, writing));
}

/** A stretch of text in one style. */
export function renderRun(text: string, style: RunStyle, { documentLang }: Pick<Writing, 'documentLang'>): Xml {
  return element('w:r', {}, [...runProperties(style, documentLang), `<w:t xml:space="preserve">${escapeXml(text)}</w:t>`]);
}

/** A link to the outside. */
export function renderLink(href: string, runs: readonly Xml[], { ledger }: Pick<Writing, 'ledger'>): Xml {
  return element('w:hyperlink', { 'r:id': ledger.linkTo(href), 'w:history': '1' }, runs);
}

function renderInline(inline: Inline, style: RunStyle, writing: Writing): readonly Xml[] {
  switch (inline.kind) {
    case 'text': {
      const text = inline.value.replace(/[ \t\r\n\f]+/g, ' ');
      return text === '' ? [] : [renderRun(text, { ...style, lang: inline.lang ?? style.lang }, writing)];
    }
    case 'break':
      return ['<w:r><w:br/></w:r>'];
    case 'strong':
      return renderInlines(inline.children, { ...style, isStrong: true }, writing);
    case 'emphasis':
      return renderInlines(inline.children, { ...style, isEmphasis: true }, writing);
    case 'link':
      return renderTarget(inline.target, inline.children, style, writing);
    default:
      return inline satisfies never;
  }
}

function renderTarget(target: LinkTarget, children: readonly Inline[], style: RunStyle, writing: Writing): readonly Xml[] {
  const runs = (name: string): readonly Xml[] => renderInlines(children, { ...style, name }, writing);
  if (target.kind === 'anchor') {
    const bookmark = writing.ledger.bookmarkOf(target.anchor);
    if (bookmark !== undefined) return [element('w:hyperlink', { 'w:anchor': bookmark, 'w:history': '1' }, runs('Hyperlink'))];
    return renderInlines(children, style, writing);
  }
  const href = target.kind === 'address' ? target.href : writing.addressOf(target.notice);
  if (href === undefined || !safeAddress.test(href)) return renderInlines(children, style, writing);
  return [renderLink(href, runs('Hyperlink'), writing)];
}

function runProperties({ lang, name, isStrong, isEmphasis }: RunStyle, documentLang: string): readonly Xml[] {
  const properties = [
    ...(name === undefined ? [] : [element('w:rStyle', { 'w:val': name })]),
    ...(isStrong === true ? ['<w:b/><w:bCs/>'] : []),
    ...(isEmphasis === true ? ['<w:i/><w:iCs/>'] : []),
    ...(isRightToLeft(lang) ? ['<w:rtl/>'] : []),
    ...(lang === documentLang ? [] : [languageTag(lang)]),
  ];
  return properties.length === 0 ? [] : [element('w:rPr', {}, properties)];
}
