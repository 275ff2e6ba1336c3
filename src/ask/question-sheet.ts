import type { Chapter } from './question.js';

/** The questions about one notice, for one person to answer. */
export interface QuestionSheet {
  /** The id of the notice. */
  readonly notice: string;
  readonly title: string;
  readonly controller: string;
  /** The language of the words that are the notice’s own. The questions are English. */
  readonly lang: string;
  readonly chapters: readonly Chapter[];
}

export function countQuestions({ chapters }: Pick<QuestionSheet, 'chapters'>): number {
  return chapters.flatMap(({ groups }) => groups).reduce((sum, { questions }) => sum + questions.length, 0);
}

export function wordTotal(total: number): string {
  return total === 1 ? '1 answer' : `${total} answers`;
}
