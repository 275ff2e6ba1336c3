import type { Paragraph, Parents, PhrasingContent, Text } from 'mdast';
import { defaultHandlers, type Info, type State } from 'mdast-util-to-markdown';

/**
 * Has the writer of Markdown take most words as they stand: it goes through some forty patterns for each text, and few texts hold a sign
 * that any of them looks for. What is not plain is the writer's own, so that the Markdown is the same with these handlers and without.
 */
export const plainWords = {
  text: (node: Text, parent: Parents | undefined, state: State, info: Info): string =>
    staysAsItIs(node.value, info) ? node.value : defaultHandlers.text(node, parent, state, info),
  /** Most paragraphs and items of lists are text alone, or a term in bold and what it means: nothing plain changes how the next is written. */
  paragraph: (node: Paragraph, parent: Parents | undefined, state: State, info: Info): string =>
    writePlain(node, info) ?? defaultHandlers.paragraph(node, parent, state, info),
};

function writePlain({ children }: Paragraph, info: Info): string | undefined {
  const [first, ...rest] = children;
  if (first?.type !== 'strong') return keepWords(children, info);
  const term = joinTexts(first.children);
  // Stars that have a letter beside them within make words bold whatever stands without.
  if (term === undefined || !harmless.test(term) || !betweenLetters.test(term)) return undefined;
  const meaning = keepWords(rest, { ...info, before: '*' });
  return meaning === undefined ? undefined : `**${term}**${meaning}`;
}

function keepWords(children: readonly PhrasingContent[], info: Info): string | undefined {
  const words = joinTexts(children);
  return words !== undefined && staysAsItIs(words, info) ? words : undefined;
}

/** Nothing where something else than text is among them. */
function joinTexts(children: readonly PhrasingContent[]): string | undefined {
  let words = '';
  for (const child of children) {
    if (child.type !== 'text') return undefined;
    words += child.value;
  }
  return words;
}

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
const betweenLetters = /^\p{L}(?:.*\p{L})?$/u;
const lineBreak = /[\r\n]/;
