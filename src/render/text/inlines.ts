import type { Inline } from '../../document/index.js';
import type { Pointer, PointTo } from '../pointers.js';

/** Running text as plain text. A break begins a new line; every other white space is one space. */
export function renderInlines(inlines: readonly Inline[], pointTo: PointTo): string {
  return renderAll(inlines, pointTo).trim();
}

function renderAll(inlines: readonly Inline[], pointTo: PointTo): string {
  return inlines.map((inline) => renderInline(inline, pointTo)).join('');
}

/** Words with an address after them in brackets, unless the words say it already. What only a computer reads is left out of it. */
export function withAddress(words: string, href: string): string {
  const shown = href.replace(/^tel:/i, '').replace(/^mailto:([^?]*)(?:\?.*)?$/i, '$1');
  return saysAddress(words, shown, href) ? words : `${words} (${shown})`;
}

function renderInline(inline: Inline, pointTo: PointTo): string {
  switch (inline.kind) {
    case 'text':
      return inline.value.replace(/[ \t\r\n\f]+/g, ' ');
    case 'break':
      return '\n';
    case 'strong':
    case 'emphasis':
      return renderAll(inline.children, pointTo);
    case 'link':
      return renderLink(renderAll(inline.children, pointTo), pointTo(inline.target));
    default:
      return inline satisfies never;
  }
}

function renderLink(words: string, to: Pointer | undefined): string {
  if (to === undefined || words.trim() === '') return words;
  return 'href' in to ? withAddress(words, to.href) : `${words} (${to.words})`;
}

function saysAddress(words: string, shown: string, href: string): boolean {
  if (/^tel:/i.test(href)) return /\d/.test(words);
  const bare = (text: string): string =>
    text
      .toLowerCase()
      .replace(/^https?:\/\//, '')
      .replace(/\/$/, '');
  return bare(words.trim()).includes(bare(shown));
}
