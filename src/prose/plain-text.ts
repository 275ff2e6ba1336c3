/** Running text as far as its words go, whatever its links lead to. */
export type Worded =
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'break' }
  | { readonly kind: 'strong' | 'emphasis' | 'link'; readonly children: readonly Worded[] };

/** The words of running text, without marks; a line break is a space. */
export function plainText(inlines: readonly Worded[]): string {
  return inlines.map(inlineText).join('');
}

function inlineText(inline: Worded): string {
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
