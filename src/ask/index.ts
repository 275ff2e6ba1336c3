export { catalogue, notAsked } from './catalogue/index.js';
export { listQuestions, type AskingFinding } from './list-questions.js';
export type { AskedNotice } from './notice-facts.js';
export type { Chapter, Question, QuestionGroup } from './question.js';
export { renderQuestionDocx } from './docx/render-questions.js';
export { renderQuestionPage } from './html/render-questions.js';
export { countQuestions, type QuestionSheet } from './question-sheet.js';
export { putAnswers, type AnswerOutcome } from './put-answers.js';
