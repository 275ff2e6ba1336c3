import { Parser } from 'htmlparser2';

/** A question of a page of questions, as its script reads it. */
export interface PageQuestion {
  readonly id: string;
  readonly asked: string;
  readonly about: string;
}

export type PageAnswer = { readonly words?: string; readonly chosen?: readonly string[]; readonly unknown?: boolean };

/** The questions of a page, in its order. */
export function readQuestions(html: string): readonly PageQuestion[] {
  const questions: PageQuestion[] = [];
  const parser = new Parser({
    onopentag: (_, attributes) => {
      const { 'data-id': id, 'data-asked': asked, 'data-about': about } = attributes;
      if (id !== undefined && asked !== undefined && about !== undefined) questions.push({ id, asked, about });
    },
  });
  parser.end(html);
  return questions;
}

/** The file that the page saves, with these answers by the id of their question. */
export function makeAnswers(html: string, notice: string, answers: Readonly<Record<string, PageAnswer>>): object {
  const questions = readQuestions(html);
  return {
    fairnotice: 'answers',
    format: 1,
    notice,
    answeredBy: 'Head of Libraries',
    answeredOn: '2026-11-20',
    answers: Object.entries(answers).map(([id, answer]) => {
      const question = questions.find((one) => one.id === id);
      if (question === undefined) throw new Error(`The page has no question ${id}.`);
      return { ...question, ...answer };
    }),
  };
}
