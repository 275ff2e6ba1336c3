import type { Inline } from './document.js';

/** The words of running text, without marks; a line break is a space. */
export function plainText(inlines: readonly Inline[]): string {
  return inlines.map(inlineText).join('');
}

function inlineText(inline: Inline): string {
  switch (inline.kind) {
    case 'text':
      return inline.value;
    case 'break':
      return ' ';
    case 'strong':
    case 'emphasis':
    case 'link':
      return plainText(inline.children);
    default:
      return inline satisfies never;
  }
}
