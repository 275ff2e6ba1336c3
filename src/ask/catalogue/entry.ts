import type { NoticeFacts } from '../notice-facts.js';
import type { AnswerForm, Given, Place, Taken } from '../question.js';

/** The chapters of the questions, in the order in which they are asked. */
export const chapters = {
  service: 'Your service',
  people: 'The people',
  information: 'The information',
  giving: 'What people have to give you',
  uses: 'What you use the information for',
  sources: 'Where you get information from',
  sharing: 'Who gets the information',
  abroad: 'Outside the United Kingdom',
  keeping: 'How long you keep it',
  computers: 'Decisions by computer',
  safety: 'Keeping it safe',
  contact: 'Whom people can turn to',
} as const;

export type ChapterId = keyof typeof chapters;

/** One question of the catalogue, and the fields that it is asked for. */
export interface CatalogueEntry {
  /** Fields as dotted names, with `[]` where a list is gone through. It is asked wherever one of them is `not-stated`. */
  readonly at: readonly string[];
  /** Which of several questions about the same field it is. */
  readonly part?: string;
  readonly chapter: ChapterId;
  readonly heading: string;
  readonly asks: string;
  readonly help?: string;
  readonly form: AnswerForm | ((facts: NoticeFacts) => AnswerForm);
  readonly put: (given: Given, place: Place) => Taken;
  /** Findings that make it a question also where the field is left out: `always` needs none. */
  readonly leftOut?: readonly string[] | 'always';
  /** Findings that make it a question where something stands in the field that tells people too little. */
  readonly doubted?: readonly string[];
}
