import { isVagueRetention } from '../facts/index.js';
import { given, plainWords, type Retention } from '../model/index.js';
import { rule, type Finding } from './rule.js';
import { dutyLaw } from './support/duty-law.js';
import { quote } from './support/wording.js';

export default rule({
  id: 'vague-retention',
  kind: 'prose',
  severity: 'warning',
  ...dutyLaw('retention'),
  caveat: 'That such words give neither a period nor the way it is decided is our reading of the article.',
  file: 'notice',
  summary: 'A notice says that records are kept for as long as necessary, or as the law requires, and no more.',
  why: 'Such words are true of everything. Nobody can tell from them when their information will be gone, and the law wants a period or the way it is decided.',
  fix: 'Ask the service what decides it. Give a “period” and what it runs “from”, or say under “criteria” what has to happen first. Do not guess a period.',
  bad: `
retention:
  - records: membership records
    criteria: for as long as necessary
`,
  good: `
retention:
  - records: membership records
    criteria: until you leave the library and have brought back what you borrowed
`,
  check: ({ notice: { retention } }) => (given(retention) ?? []).flatMap(judge),
});

/** Words about a row that has a period or a schedule only add to it. A row that says nothing at all is for `missing-retention`. */
function judge({ records, period, alternatives, criteria, schedule }: Retention): readonly Finding[] {
  const periods = [period, ...alternatives.map((alternative) => alternative.period)];
  if (criteria === undefined || schedule !== undefined || periods.some((item) => given(item) !== undefined)) return [];
  if (!isVagueRetention(plainWords(criteria)) || (records !== undefined && saysHowLong.test(records.value))) return [];
  return [
    {
      origin: criteria.origin,
      message: `${quote(criteria)} gives neither a period nor the way it is decided.`,
      hint: 'People cannot tell from it when their information will be gone. Ask the service: how long do you keep it, or what has to happen before you delete it? Give a “period” and what it runs “from”, or say under “criteria” what decides it, such as “until you leave the library”. Do not guess a period.',
    },
  ];
}

/** A time among the words for the records: "case files, kept until the child is an adult". */
const saysHowLong = /\b(?:days?|weeks?|months?|years?|until|after|once|permanently)\b/i;
