import { proseOf } from '../../prose/index.js';
import type { Change, Path } from '../../revise/index.js';
import { isRecord } from '../../schema/index.js';
import { formats } from '../../schema/formats.js';
import { otherAnswer, type AnswerForm, type Given, type Place, type Taken } from '../question.js';
import type { CatalogueEntry } from './entry.js';

type Answer = Pick<CatalogueEntry, 'form' | 'put'>;

const oneLine: AnswerForm = { kind: 'words', lines: 'one' };
const severalLines: AnswerForm = { kind: 'words', lines: 'several' };

/** Running text that goes into the field as it is. */
export const prose: Answer = { form: severalLines, put: ({ words }, { path }) => set(path, proseOf(words)) };

/** A few words that go into the field as they are. */
export const line: Answer = { form: oneLine, put: ({ words }, { path }) => set(path, toLine(words)) };

/** The address of a web page. */
export const webAddress: Answer = {
  form: oneLine,
  put: ({ words }, { path }) =>
    formats['web-address']?.(words.trim()) === true
      ? set(path, words.trim())
      : { forYou: 'This is not a whole web address: it has to begin with https://.' },
};

/** Words that need somebody who knows the law, or that no field can hold as they are. */
export function forOfficer(why: string): Answer {
  return { form: severalLines, put: () => ({ forYou: why }) };
}

/** One of a few answers, each with what the field then says. Whoever has another answer writes it. */
export function oneOf(answers: Readonly<Record<string, string>>): Answer {
  return { form: choiceOf(answers), put: (given, { path }) => putChosen(given, (value) => set(path, value)) };
}

/** The answers of a choice by their values. */
export function choiceOf(answers: Readonly<Record<string, string>>, several = false): AnswerForm {
  return { kind: 'choice', several, options: Object.entries(answers).map(([value, words]) => ({ value, words })) };
}

export const ownWords = 'They wrote an answer of their own.';

/** What the first answer that was chosen makes of the file; an answer in words of one’s own is for the officer. */
export function putChosen({ chosen }: Given, put: (value: string) => Taken): Taken {
  const [first = otherAnswer] = chosen;
  return first === otherAnswer ? { forYou: ownWords } : put(first);
}

/** One thing a line, each made into an item of a list. */
export function listOf(item: (line: string) => unknown, wrap: (items: readonly unknown[]) => unknown = (items) => items): Answer {
  return {
    form: severalLines,
    put: ({ words }, { path }) => {
      const lines = linesOf(words);
      return lines.length === 1 && /^(no|none|nobody|no one|nothing)\W*$/i.test(lines[0] ?? '')
        ? { forYou: 'They say that there is none.' }
        : set(path, wrap(lines.map(item)));
    },
  };
}

export function set(path: Path, value: unknown): Taken {
  return { changes: [{ kind: 'set', path, value } satisfies Change] };
}

/** Sets entries of a map that may not be there yet: `base` is then what it has besides. */
export function setInside(
  { path, now }: Pick<Place, 'path' | 'now'>,
  entries: Readonly<Record<string, unknown>>,
  base: object = {},
): Taken {
  if (!isRecord(now)) return set(path, { ...base, ...entries });
  return { changes: Object.entries(entries).map(([key, value]): Change => ({ kind: 'set', path: [...path, key], value })) };
}

export function toLine(words: string): string {
  return words.replace(/\s+/g, ' ').trim();
}

export function linesOf(words: string): readonly string[] {
  const lines = words.split('\n').map((text) => toLine(text).replace(/^[-*•]\s+/, ''));
  return lines.filter((text) => text !== '');
}
