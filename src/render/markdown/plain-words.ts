import type { Paragraph, Parents, Text } from 'mdast';
import { defaultHandlers, type Info, type State } from 'mdast-util-to-markdown';

/**
 * Has the writer of Markdown take most words as they stand: it goes through some forty patterns for each text, and few texts hold a sign
 * that any of them looks for. What is not plain is the writer's own, so that the Markdown is the same with these handlers and without.
 */
export const plainWords = {
  text: (node: Text, parent: Parents | undefined, state: State, info: Info): string =>
    staysAsItIs(node.value, info) ? node.value : defaultHandlers.text(node, parent, state, info),
  /** Most paragraphs and items of lists are one text: nothing beside it could change how it is written. */
  paragraph: (node: Paragraph, parent: Parents | undefined, state: State, info: Info): string => {
    const [first, second] = node.children;
    return first?.type === 'text' && second === undefined && staysAsItIs(first.value, info)
      ? first.value
      : defaultHandlers.paragraph(node, parent, state, info);
  },
};

/**
 * Whether no sign in the words has to be marked, wherever they stand. Some signs count at the start of a line alone, so the words must begin
 * with a letter or follow others on their line; and spaces count beside a line break.
 */
function staysAsItIs(value: string, { before, after }: Info): boolean {
  return (
    harmless.test(value) && (startsWithLetter.test(value) || !lineBreak.test(before)) && !(value.endsWith(' ') && lineBreak.test(after))
  );
}

/** Without signs that count within a line, and without `(` and `!` where what stands before or after could make them count. */
const harmless = /^(?!\()[^\p{Cc}!#&*<>[\]\\_`|~]+$/u;
const startsWithLetter = /^\p{L}/u;
const lineBreak = /[\r\n]/;
