import type { Change, Path } from '../revise/index.js';

/** What a question can be answered with: words, or one or several of a few answers that are written out. */
export type AnswerForm =
  | { readonly kind: 'words'; readonly lines: 'one' | 'several' }
  | { readonly kind: 'choice'; readonly options: readonly Option[]; readonly several: boolean };

export interface Option {
  readonly value: string;
  readonly words: string;
}

/** Something the notice says already, shown beside a question. */
export interface Known {
  readonly term: string;
  readonly text: string;
}

/** One question about one place of a notice. */
export interface Question {
  /** The way to the field, ids in place of positions, with slashes; where a field has several questions, a colon and the part. */
  readonly id: string;
  readonly path: Path;
  /** What it is about, in the words of the notice: the name of a group of people, of some records. */
  readonly about: string;
  readonly known: readonly Known[];
}

/** The same question about one or more places: asked once, with a row for each. */
export interface QuestionGroup {
  readonly heading: string;
  readonly asks: string;
  readonly help?: string;
  readonly form: AnswerForm;
  readonly questions: readonly Question[];
}

export interface Chapter {
  readonly heading: string;
  readonly groups: readonly QuestionGroup[];
}

/** An answer as it was given: what was chosen, or words, or both. */
export interface Given {
  readonly chosen: readonly string[];
  readonly words: string;
}

/** A place of a notice as it stands when an answer is put in. */
export interface Place {
  readonly path: Path;
  readonly now: unknown;
  /** The map that the field is in. */
  readonly holder: Readonly<Record<string, unknown>>;
}

/** What becomes of an answer: changes of the file, or work for the officer, and why. */
export type Taken = { readonly changes: readonly Change[] } | { readonly forYou: string };

/** The answers of `choice` that stand for words of one’s own, and that say nothing else. */
export const otherAnswer = 'other';
