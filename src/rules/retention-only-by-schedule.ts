import { childOrigin, keyOrigin } from '../diagnostics/index.js';
import { isVagueRetention } from '../facts/index.js';
import { given, plainWords } from '../model/index.js';
import { rule } from './rule.js';
import { dutyLaw } from './support/duty-law.js';
import { quote } from './support/wording.js';

export default rule({
  id: 'retention-only-by-schedule',
  kind: 'duty',
  severity: 'warning',
  ...dutyLaw('retention'),
  file: 'notice',
  summary: 'The notice sends people to a retention schedule and does not say which of its classes apply.',
  why: 'A retention schedule can run to hundreds of lines. People cannot find out how long their own records are kept without knowing which line is theirs.',
  fix: 'Name the classes that apply under “classes” of the schedule, or give the period itself.',
  bad: `
retention:
  - records: case files
    schedule:
      title: Retention schedule
      url: https://www.example.org/retention
`,
  good: `
retention:
  - records: case files
    schedule:
      title: Retention schedule
      url: https://www.example.org/retention
      classes:
        - Children’s case files
`,
  check: ({ notice }) =>
    (given(notice.retention) ?? []).flatMap(({ period, alternatives, criteria, schedule, origin }) => {
      const periods = [period, ...alternatives.map((alternative) => alternative.period)];
      if (schedule === undefined || schedule.classes.length > 0) return [];
      if (periods.some((item) => given(item) !== undefined)) return [];
      if (criteria !== undefined && !isVagueRetention(plainWords(criteria))) return [];
      return [
        {
          origin: keyOrigin(childOrigin(origin, 'schedule')),
          message: `The notice does not say which classes of ${quote(schedule.title)} apply.`,
          hint: 'Without them people cannot find out how long their own records are kept. Ask the service, and name the classes under “classes”, or give the period itself.',
        },
      ];
    }),
});
