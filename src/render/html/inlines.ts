import type { PhrasingContent } from 'mdast';
import remarkHtml from 'remark-html';
import { unified } from 'unified';
import type { Inline, LinkTarget } from '../../document/index.js';
import type { HtmlTarget } from './target.js';
import { markAsHtml, type Html } from './templates.js';

/** Turns running text into HTML. `lang` is the language of the passage it stands in; pieces in another language say so. */
export function renderInlines(inlines: readonly Inline[], lang: string, target: HtmlTarget): Html {
  const plain = joinPlain(inlines, lang);
  if (plain !== undefined) return markAsHtml(plain);
  const children = allToTree(inlines, { lang, target, inPhone: false });
  const paragraph = processor.stringify({ type: 'root', children: [{ type: 'paragraph', children }] }).trimEnd();
  // Only the words are wanted: the components put elements of their own around them.
  return markAsHtml(paragraph.slice('<p>'.length, -'</p>'.length));
}

/**
 * remark-html by itself lets images through and takes `tel:` away, so what may come out is listed here: these few elements, with
 * these attributes and links, and nothing else.
 */
const processor = unified()
  .use(remarkHtml, {
    sanitize: {
      tagNames: ['p', 'a', 'strong', 'em', 'br', 'span'],
      attributes: { a: ['href', 'hrefLang', ['className', 'govuk-link', 'fn-address']], span: ['lang'] },
      protocols: { href: ['http', 'https', 'mailto', 'tel'] },
    },
  })
  .freeze();

/**
 * Most running text is words that stay as they are, and taking those through remark-html was half the work of a page. Text with a sign of
 * HTML's own, or a line break, around which spaces go away, is left to remark-html; and all that is not text.
 */
function joinPlain(inlines: readonly Inline[], lang: string): string | undefined {
  let words = '';
  for (const inline of inlines) {
    if (inline.kind !== 'text' || (inline.lang !== undefined && inline.lang !== lang) || notPlain.test(inline.value)) return undefined;
    words += inline.value;
  }
  return words;
}

/** The two signs that begin HTML's own, and line breaks. */
const notPlain = /[<&\r\n]/;

interface Place {
  readonly lang: string;
  readonly target: HtmlTarget;
  readonly inPhone: boolean;
}

function toTree(inline: Inline, place: Place): PhrasingContent[] {
  switch (inline.kind) {
    case 'text':
      return [textNode(inline.value, inline.lang, place)];
    case 'strong':
      return [{ type: 'strong', children: allToTree(inline.children, place) }];
    case 'emphasis':
      return [{ type: 'emphasis', children: allToTree(inline.children, place) }];
    case 'break':
      return [{ type: 'break' }];
    case 'link':
      return linkNode(inline.target, inline.children, place);
    default:
      return inline satisfies never;
  }
}

function allToTree(inlines: readonly Inline[], place: Place): PhrasingContent[] {
  return inlines.flatMap((inline) => toTree(inline, place));
}

function textNode(value: string, lang: string | undefined, place: Place): PhrasingContent {
  // A phone number that breaks over two lines is hard to read out and to dial.
  const text: PhrasingContent = { type: 'text', value: place.inPhone ? value.replaceAll(' ', '\u00a0').replaceAll('-', '\u2011') : value };
  if (lang === undefined || lang === place.lang) return text;
  return { type: 'emphasis', children: [text], data: { hName: 'span', hProperties: { lang } } };
}

function linkNode(target: LinkTarget, inlines: readonly Inline[], place: Place): PhrasingContent[] {
  const url = addressOf(target, place.target);
  const foreign = place.target.foreign ?? false;
  const children = allToTree(inlines, { ...place, inPhone: !foreign && (url?.startsWith('tel:') ?? false) });
  if (url === undefined || children.length === 0) return children;
  if (foreign) return [{ type: 'link', url, children }];
  // On paper an address is printed after the words of its link; not twice where the words are the address.
  const own = inlines.some((inline) => inline.kind === 'text' && url.includes(inline.value));
  const className = own ? ['govuk-link', 'fn-address'] : ['govuk-link'];
  const hrefLang = target.kind === 'address' && target.lang !== undefined ? { hrefLang: target.lang } : {};
  return [{ type: 'link', url, children, data: { hProperties: { className, ...hrefLang } } }];
}

function addressOf(target: LinkTarget, page: HtmlTarget): string | undefined {
  switch (target.kind) {
    case 'address':
      return /^(https?:\/\/|mailto:|tel:)/i.test(target.href) ? target.href : undefined;
    case 'anchor':
      return `#${page.idPrefix}${target.anchor}`;
    case 'notice':
      return page.addressOf(target.notice);
    default:
      return target satisfies never;
  }
}
