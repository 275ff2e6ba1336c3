import { given, type Retention, type Notice } from '../model/index.js';
import { rule, type Finding } from './rule.js';
import { dutyLaw } from './support/duty-law.js';
import { placeOf } from '../facts/index.js';
import { underException } from './support/under-exception.js';
import { quote, wordMissing } from './support/wording.js';

export default rule({
  id: 'missing-retention',
  kind: 'duty',
  severity: 'error',
  ...dutyLaw('retention'),
  file: 'notice',
  summary: 'The notice does not say how long records are kept, or how that is decided.',
  why: 'People want to know when their information will be gone. The law wants a period or, where there is none, the way it is decided.',
  fix: 'For each kind of record give a “period” and what it runs “from”, or the “criteria”, or the classes of a published retention schedule.',
  bad: `
retention: not-stated
`,
  good: `
retention:
  - records: case files
    period: 6 years
    from: the day the case is closed
`,
  check: ({ notice }) => underException(notice, 'retention', findMissing(notice)),
});

function findMissing({ retention }: Notice): readonly Finding[] {
  const rows = given(retention);
  if (rows !== undefined) return rows.flatMap(judge);
  const words = {
    question: 'how long do you keep these records, or how do you decide?',
    missing: 'The notice does not say how long records are kept.',
  };
  return [{ origin: placeOf(retention), message: wordMissing(retention, words), hint }];
}

const hint =
  'People must be told how long their information is kept, or how that is decided. Give a “period” and what it runs “from”, or the “criteria”, or the classes of a published retention schedule. Do not guess a period.';

/** A row with a schedule and no classes is for `retention-only-by-schedule` to speak of. */
function judge({ records, period, alternatives, criteria, schedule }: Retention): readonly Finding[] {
  const periods = [period, ...alternatives.map((alternative) => alternative.period)];
  if (criteria !== undefined || schedule !== undefined || periods.some((item) => given(item) !== undefined)) return [];
  const name = records === undefined ? 'these records' : quote(records);
  const words = {
    question: `how long do you keep ${name}, or how do you decide?`,
    missing: `The notice does not say how long ${name} are kept.`,
  };
  return [{ origin: placeOf(period), message: wordMissing(period, words), hint }];
}
