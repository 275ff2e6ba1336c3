import type { AcrossCase, AcrossCases, BadAcrossCase } from '../case.js';

const pair = (one: string, other: string): AcrossCase => ({
  shows: `“${one}” and “${other}”`,
  files: { 'registers/recipients.yaml': `one:\n  name: ${one}\nother:\n  name: ${other}\n` },
});
const same = (one: string, other: string): BadAcrossCase => ({
  ...pair(one, other),
  finds: ['info registers/recipients.yaml/other registers/recipients.yaml/one'],
});

export const cases: AcrossCases = {
  bad: [
    same('The Police', 'police'),
    same('Voluntary bodies', 'voluntary body'),
    same('Health & care services', 'Health and Care Service.'),
    same('Department for Work and Pensions (DWP)', 'the Department for Work and Pensions'),
    same('Department for Work and Pensions (DWP)', 'DWP'),
    same('DWP', 'Department for Work and Pensions (DWP)'),
    same('Children’s homes', 'Childrens home'),
  ],
  good: [
    pair('School (primary)', 'School (special)'),
    pair('North Health Trust (NHT)', 'National Housing Trust (NHT)'),
    pair('Police', 'Police and Crime Commissioner'),
    pair('Schools', 'Schooling'),
    pair('Glass', 'Gla'),
    {
      shows: 'another register, and another language',
      files: {
        'registers/recipients.yaml': 'help:\n  name: Help\n',
        'registers/topics.yaml': 'help:\n  name: Help\ncymorth:\n  name:\n    en: Aid\n    cy: Help\n',
      },
    },
  ],
};
