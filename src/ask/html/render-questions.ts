import { createHash } from 'node:crypto';
import nunjucks from 'nunjucks';
import type { QuestionSheet } from '../question-sheet.js';
import { countQuestions, wordTotal } from '../question-sheet.js';
import type { QuestionGroup } from '../question.js';
import { pageScript } from './page-script.js';
import { pageStyle } from './page-style.js';
import { pageTemplate } from './page-template.js';

/**
 * The questions as one page that stands alone: it asks nobody for anything, opens from an email or a file, and can be printed. What is
 * typed stays in the browser, and is saved as a file that `readAnswers` reads.
 */
export function renderQuestionPage(sheet: QuestionSheet): string {
  const environment = new nunjucks.Environment(null, { autoescape: true, throwOnUndefined: true, trimBlocks: true, lstripBlocks: true });
  let questions = 0;
  let groups = 0;
  return environment.renderString(pageTemplate, {
    ...sheet,
    tab: sheet.title,
    total: wordTotal(countQuestions(sheet)),
    policy,
    style: pageStyle,
    script: pageScript,
    chapters: sheet.chapters.map((chapter, position) => ({
      anchor: `chapter-${position + 1}`,
      heading: chapter.heading,
      groups: chapter.groups.map((group) => ({
        ...viewGroup(group),
        anchor: `group-${(groups += 1)}`,
        questions: group.questions.map((question) => ({ ...question, anchor: `q${(questions += 1)}` })),
      })),
    })),
  });
}

/** Nothing may be loaded, and nothing may run or be drawn but our own style and script. */
const policy = [
  "default-src 'none'",
  `style-src '${hash(pageStyle)}'`,
  `script-src '${hash(pageScript)}'`,
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

function hash(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}

function viewGroup({ heading, asks, help = '', form }: QuestionGroup): object {
  const words = { kind: 'words', options: [], input: '', rows: form.kind === 'words' && form.lines === 'one' ? 2 : 4 };
  const choice = form.kind === 'choice' ? { kind: 'choice', options: form.options, input: form.several ? 'checkbox' : 'radio' } : {};
  return { heading, asks, help, ...words, ...choice };
}
