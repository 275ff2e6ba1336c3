import type { Inline, LinkTarget } from '../../document/index.js';
import type { CopyFrame } from '../copy-frame.js';

/** Running text as plain text. A break begins a new line; every other white space is one space. */
export function renderInlines(inlines: readonly Inline[], frame: CopyFrame): string {
  return renderAll(inlines, frame).trim();
}

function renderAll(inlines: readonly Inline[], frame: CopyFrame): string {
  return inlines.map((inline) => renderInline(inline, frame)).join('');
}

/** Words with an address after them in brackets, unless the words say it already. What only a computer reads is left out of it. */
export function withAddress(words: string, href: string): string {
  const shown = href.replace(/^(?:mailto|tel):/i, '');
  return saysAddress(words, shown, href) ? words : `${words} (${shown})`;
}

function renderInline(inline: Inline, frame: CopyFrame): string {
  switch (inline.kind) {
    case 'text':
      return inline.value.replace(/[ \t\r\n\f]+/g, ' ');
    case 'break':
      return '\n';
    case 'strong':
    case 'emphasis':
      return renderAll(inline.children, frame);
    case 'link':
      return renderLink(renderAll(inline.children, frame), addressOf(inline.target, frame));
    default:
      return inline satisfies never;
  }
}

function renderLink(words: string, href: string | undefined): string {
  return href === undefined || words.trim() === '' ? words : withAddress(words, href);
}

/** A place in the same text has no address: its heading is what leads there. */
function addressOf(target: LinkTarget, { addressOf: find }: CopyFrame): string | undefined {
  switch (target.kind) {
    case 'address':
      return target.href;
    case 'anchor':
      return undefined;
    case 'notice':
      return find(target.notice);
    default:
      return target satisfies never;
  }
}

function saysAddress(words: string, shown: string, href: string): boolean {
  if (/^tel:/i.test(href)) return digitsOf(words) !== '';
  const bare = (text: string): string =>
    text
      .toLowerCase()
      .replace(/^https?:\/\//, '')
      .replace(/\/$/, '');
  return bare(words.trim()).includes(bare(shown));
}

function digitsOf(text: string): string {
  return text.replace(/\D/g, '');
}
