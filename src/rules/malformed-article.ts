import { always, article9Conditions, lawfulBases, ukGdpr } from '../law/index.js';
import { rule, type Finding } from './rule.js';
import { findArticles, type CitedArticle } from './support/find-articles.js';

export default rule({
  id: 'malformed-article',
  kind: 'style',
  severity: 'info',
  citation: ukGdpr('6(1)'),
  inForce: always,
  confirmed: 'statute-read',
  reads: 'english',
  file: 'notice',
  summary: 'A point of Article 6 or 9 is cited in a form in which the law has no such point.',
  why: 'The legal reasons are in Article 6(1), the conditions for sensitive information in Article 9(2). “Article 6(e)” leads nowhere.',
  fix: 'Write the whole number: 6(1)(e), 9(2)(g).',
  bad: `
introduction: We do this under Article 6(e) of the UK GDPR.
`,
  good: `
introduction: We do this under Article 6(1)(e) of the UK GDPR.
`,
  check: ({ notice }) => findArticles(notice).flatMap(judge),
});

function judge({ number, part, words, lead, origin }: CitedArticle): readonly Finding[] {
  const right = rightForm(number, part.replace(/\s/g, '').toLowerCase());
  if (right === undefined) return [];
  return [
    {
      origin,
      message: `There is no “${words.replace(/\s+/g, ' ').trim()}”: the point is ${right}.`,
      hint: 'Write the whole number, so that people find the place.',
      suggestions: [`${lead.replace(/\s+/g, ' ')}${right}`],
    },
  ];
}

/** The points that notices cite most: the lawful bases, and the conditions for special category data. */
const points = [...Object.values(lawfulBases), ...Object.values(article9Conditions)].map(({ article }) => article);

/** The point that a citation means by its letter, where the paragraph is left out or is written otherwise: "(e)", "(1)e", ".1.e". */
function rightForm(number: string, part: string): string | undefined {
  const [, paragraph, letter] = /^(?:[(.]?(\d{1,2})\)?\.?)?\(?([a-z]{1,2})\)?$/.exec(part) ?? [];
  if (letter === undefined || points.includes(`${number}${part}`)) return undefined;
  return points.find((point) => point.startsWith(`${number}(${paragraph ?? ''}`) && point.endsWith(`(${letter})`));
}
