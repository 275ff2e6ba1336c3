import {
  always,
  cite,
  citedLaws,
  type CivilDate,
  countDays,
  dayInWords,
  daysAfter,
  type OmittedArticle,
  omittedArticles,
  phaseOf,
} from '../law/index.js';
import { rule, type Finding } from './rule.js';
import { findArticles, type CitedArticle } from './support/find-articles.js';
import { isOfThePast } from './support/of-the-past.js';
import { listWords } from './support/wording.js';

const [firstDay] = omittedArticles.flatMap(({ omitted }) => omitted.from ?? []).sort();

export default rule({
  id: 'omitted-article-cited',
  kind: 'prose',
  severity: 'warning',
  citation: cite(citedLaws.duaa2025),
  inForce: firstDay === undefined ? always : { from: firstDay },
  confirmed: 'statute-read',
  reads: 'english',
  file: 'notice',
  summary: 'The notice cites an article of the UK GDPR that was taken out in 2026.',
  why: 'The Data (Use and Access) Act 2025 wrote several articles anew under other numbers. Someone who looks up the old number finds nothing.',
  fix: 'Read the new article. Cite it if what the notice says is still true under it, else put the sentence right.',
  bad: `
introduction: You have rights under Article 77 of the UK GDPR.
`,
  good: `
introduction: You have rights under section 165 of the Data Protection Act 2018.
`,
  check: ({ notice, day }) => findArticles(notice).flatMap((cited) => judge(cited, day)),
});

function judge(cited: CitedArticle, day: CivilDate): readonly Finding[] {
  const item = omittedArticles.find((omitted) => covers(omitted, cited));
  if (item === undefined || isOfThePast(cited.text, cited.start, cited.end, day)) return [];
  const phase = phaseOf(item.omitted, day);
  if (phase.state === 'not-law') return [];
  const gone = `there is no Article ${cited.number}${cited.part.replace(/\s/g, '')} in the UK GDPR any more.`;
  const places = item.replacedBy.map(({ label }) => label);
  const coming = phase.state === 'coming';
  return [
    {
      origin: cited.origin,
      message: coming
        ? `From ${dayInWords(phase.from)}, in ${countDays(daysAfter(day, phase.from))}, ${gone}`
        : `${sinceWhen(item)}${gone}`,
      hint: `What it was about is now in ${listWords(places)}. The words are not the same: read them before you cite them, and put the sentence right if it is no longer true.`,
      suggestions: places,
      ...(coming ? { severity: 'info' as const } : {}),
    },
  ];
}

function sinceWhen({ omitted: { from } }: OmittedArticle): string {
  return from === undefined ? 'In the law of today ' : `Since ${dayInWords(from)} `;
}

/** Whether a citation is of an article that was taken out, or of something below it. */
function covers({ article }: OmittedArticle, { number, part }: CitedArticle): boolean {
  const cited = `${number}${part}`.replace(/\s/g, '').toLowerCase();
  return cited === article.toLowerCase() || cited.startsWith(`${article.toLowerCase()}(`) || cited.startsWith(`${article.toLowerCase()}.`);
}
