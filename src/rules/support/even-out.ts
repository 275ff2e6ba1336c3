import { inlinesOf, isProse, type Text } from '../../model/index.js';
import { blankOut, type Stretch } from './blank-out.js';

/**
 * A text with what its readers do not see taken out of the way of patterns: the Markdown of links, of bold words and of slanted ones, and
 * the ends of lines that do not show, are spaces; every kind of space is the common one, and every hyphen. As long as before.
 */
export function evenOut(text: Text): string {
  const words = oddSpace.test(text.value) ? text.value.replace(oddSpaces, ' ').replace(oddHyphens, '-') : text.value;
  if (!isProse(text)) return words;
  const inlines = inlinesOf(text);
  const marks = inlines.flatMap((inline): readonly Stretch[] => {
    if (inline.kind === 'text') return lineEnds(words, inline.at);
    if (inline.kind === 'break') return [];
    const { at, children } = inline;
    const inner = { start: children[0]?.at.start ?? at.end, end: children.at(-1)?.at.end ?? at.end };
    return [
      { start: at.start, end: inner.start },
      { start: inner.end, end: at.end },
    ];
  });
  return blankOut(
    words,
    [...marks].sort((one, other) => one.start - other.start),
  );
}

const oddSpace = /[^\S\n ]|[\u2010\u2011]/;
const oddSpaces = /[^\S\n ]/g;
const oddHyphens = /[\u2010\u2011]/g;

function lineEnds(words: string, { start, end }: Stretch): readonly Stretch[] {
  return [...words.slice(start, end).matchAll(/\n/g)].map(({ index }) => ({ start: start + index, end: start + index + 1 }));
}
