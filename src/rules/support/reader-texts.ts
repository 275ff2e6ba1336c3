import type { Origin } from '../../diagnostics/index.js';
import type { Notice, Prose, Text } from '../../model/index.js';
import { blankOut } from './blank-out.js';
import { once } from './once.js';
import { isProse, linksOf } from './plain-words.js';
import { placeKey } from './places.js';

/** A text as a rule that goes by words reads it. */
export interface ReaderText {
  readonly text: Text | Prose;
  /**
   * The text with the Markdown of its links blanked out, so that brackets and words in addresses are not taken for the reader's.
   * As long as `text.value`: a place in one is the same place in the other.
   */
  readonly words: string;
}

/** Every text of a notice that a reader sees, each once, in the order of the model: all that it holds, for it holds nothing internal. */
export const readerTexts: (notice: Notice) => readonly ReaderText[] = once(collectTexts);

/** The texts that are English: where a translation is missing, a Welsh page has English ones too. */
export const englishTexts: (notice: Notice) => readonly ReaderText[] = once((notice) =>
  readerTexts(notice).filter(({ text }) => text.lang === 'en'),
);

function collectTexts(notice: Notice): readonly ReaderText[] {
  const texts = new Map<string, ReaderText>();
  // Purposes hold what they take over from their entry as the very same things: a look at each is enough.
  const seen = new Set<object>();
  visitTexts(
    notice,
    (text) => {
      const key = textKey(text);
      if (!texts.has(key)) texts.set(key, { text, words: blankLinks(text) });
    },
    (thing) => {
      if (seen.has(thing)) return false;
      seen.add(thing);
      return true;
    },
  );
  return [...texts.values()];
}

/** The texts within a part of a notice, in the order of the model; one that several things share comes for each. */
export function textsIn(part: unknown): readonly Text[] {
  const texts: Text[] = [];
  visitTexts(part, (text) => texts.push(text));
  return texts;
}

/** Shows every text within a part, in order, looking only into things that `mayEnter`. */
function visitTexts(part: unknown, show: (text: Text) => void, mayEnter: (thing: object) => boolean = () => true): void {
  if (typeof part !== 'object' || part === null || !mayEnter(part)) return;
  if (isText(part)) show(part);
  else for (const inner of Object.values(part)) visitTexts(inner, show, mayEnter);
}

/** The same for two readings of one text, and for no other two texts. */
export function textKey({ origin, lang }: Text): string {
  return `${placeKey(origin)} ${lang}`;
}

/** The place of a piece of a text: offsets count in its value. */
export function spanOf(text: Text, start: number, end: number): Origin {
  return { ...text.origin, part: 'value', span: { start, end } };
}

function isText(value: object): value is Text {
  return 'lang' in value && 'origin' in value && 'value' in value && typeof value.value === 'string';
}

function blankLinks(text: Text): string {
  if (!isProse(text)) return text.value;
  const marks = linksOf(text).flatMap(({ at, children }) => {
    const words = { start: children[0]?.at.start ?? at.end, end: children.at(-1)?.at.end ?? at.end };
    return [
      { start: at.start, end: words.start },
      { start: words.end, end: at.end },
    ];
  });
  return blankOut(text.value, marks);
}
