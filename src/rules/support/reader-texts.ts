import type { Origin } from '../../diagnostics/index.js';
import type { Notice, Prose, Text } from '../../model/index.js';
import { evenOut } from './even-out.js';
import { once } from './once.js';
import { placeKey } from '../../facts/index.js';

/** A text as a rule that goes by words reads it. */
export interface ReaderText {
  readonly text: Text | Prose;
  /**
   * The text with its Markdown and the ends of lines that do not show blanked out, so that what the reader does not see parts no words and
   * is not taken for them. As long as `text.value`: a place in one is the same place in the other.
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
      if (!texts.has(key)) texts.set(key, { text, words: evenOut(text) });
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
