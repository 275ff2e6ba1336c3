import { a, b, pupils, school, type AcrossCases } from '../case.js';

const row = (records: string, period: string, more = ''): string =>
  `retention:\n  - records: ${records}\n    period: ${period}\n    from: the end\n${more}`;

export const cases: AcrossCases = {
  bad: [
    {
      shows: 'the same class of the register',
      files: { [a]: 'retention:\n  - class: case-files\n', [b]: 'retention:\n  - class: case-files\n    period: 7 years\n' },
      finds: [`warning ${b}/retention/0/period ${a}/retention/0`],
    },
    {
      shows: 'the same words in one notice',
      files: { [a]: `${row('files', '6 years')}  - records: Files\n    period: 7 years\n` },
      finds: [`warning ${a}/retention/1/period ${a}/retention/0/period`],
    },
    {
      shows: 'the same words in two notices, which may mean other records',
      files: { [a]: row('The files', '6 years'), [b]: row('files', 'permanent') },
      finds: [`info ${b}/retention/0/period ${a}/retention/0/period`],
    },
  ],
  good: [
    { shows: 'the same length written otherwise', files: { [a]: row('files', '6 years'), [b]: row('files', '72 months') } },
    { shows: 'weeks and days', files: { [a]: row('files', '2 weeks'), [b]: row('files', 'P14D') } },
    { shows: 'other records', files: { [a]: row('files', '6 years'), [b]: row('letters', '7 years') } },
    { shows: 'a period nobody has given', files: { [a]: row('files', '6 years'), [b]: row('files', 'not-stated') } },
    { shows: 'another controller', files: { ...school, [a]: row('files', '6 years'), [pupils]: row('files', '7 years') } },
    {
      shows: 'other people',
      files: { [a]: row('files', '6 years', '    people: [child]\n'), [b]: row('files', '7 years', '    people: [parent]\n') },
    },
  ],
};
