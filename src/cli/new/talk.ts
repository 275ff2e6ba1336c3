import { tidyWords } from '../../draft/index.js';
import type { Io } from '../io.js';
import { tellAside } from '../tell-aside.js';

/** What somebody at the keyboard makes of a question. */
export type Reply<T> = { readonly kind: 'given'; readonly value: T } | { readonly kind: 'skipped' | 'back' | 'left' };

/** What somebody had told who left half way through a question of several parts. */
export interface Midway<T> {
  readonly kind: 'midway';
  readonly value: T;
}

/** What a line of text is taken for, or what is said of one that will not do. */
export type Reading<T> = { readonly value: T } | { readonly refused: string };

export interface Question<T> {
  readonly asks: string;
  /** What is said to whoever writes a question mark. */
  readonly help: string;
  /** What stands below the question, such as answers to choose from. */
  readonly shown?: readonly string[];
  readonly read: (text: string) => Reading<T>;
}

/** Talks with the person at the keyboard, one question at a time. */
export interface Talk {
  readonly ask: <T>(question: Question<T>) => Promise<Reply<T>>;
  readonly say: (lines: readonly string[]) => void;
}

/** How people find their way, told once at the beginning. */
export const howToAnswer = 'Press Enter to leave a question out. Write ? for help, < to go back, and Ctrl and D to stop.';

/** A talk over the terminal of a command. */
export function openTalk(ask: NonNullable<Io['ask']>, io: Io): Talk {
  return {
    say: (lines) => tellAside(lines, io),
    ask: async ({ asks, help, shown = [], read }) => {
      for (let prompt = ['', asks, ...shown]; ; prompt = []) {
        const answer = await ask(`${prompt.map((line) => `${line}\n`).join('')}> `);
        if (answer === undefined) return { kind: 'left' };
        const text = tidyWords(answer).replace(/\s+/g, ' ').trim();
        if (text === '') return { kind: 'skipped' };
        if (text === '<') return { kind: 'back' };
        const reading = text === '?' ? { refused: help } : read(text);
        if ('value' in reading) return { kind: 'given', value: reading.value };
        tellAside(reading.refused.split('\n'), io);
      }
    },
  };
}

const longestLine = 300;

/** Words of one line, as they are. */
export function readWords(text: string): Reading<string> {
  if (text.length > longestLine)
    return { refused: `That is too long. Write at most ${longestLine} letters; you can write more in the file.` };
  return /\p{L}|\p{N}/u.test(text) ? { value: text } : { refused: 'There is no word in that.' };
}

/** One of several answers, by the number that stands before it. */
export function readNumber<T>(choices: readonly T[]): (text: string) => Reading<T> {
  return (text) => {
    const chosen = /^\d{1,4}$/.test(text) ? choices[Number(text) - 1] : undefined;
    return chosen === undefined ? { refused: 'Write the number that stands before your answer.' } : { value: chosen };
  };
}

/** Answers with their numbers. */
export function numbered(words: readonly string[]): readonly string[] {
  return words.map((text, position) => `${String(position + 1).padStart(4)}. ${text}`);
}
