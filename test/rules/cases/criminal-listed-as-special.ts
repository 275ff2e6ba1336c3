import type { RuleCases } from '../case.js';

const group = (items: string, heading?: string): string =>
  `personalData:\n  - id: sensitive\n${heading === undefined ? '' : `    heading: ${heading}\n`}    items:\n${items}`;
const item = (name: string, mark = ''): string => `      - item: ${name}\n${mark === '' ? '' : `        ${mark}\n`}`;
const at = 'personalData/sensitive/items/0';

export const cases: RuleCases = {
  bad: [
    { shows: 'health and offences in one', notice: group(item('your health and any offences', 'special: health')), finds: [at] },
    {
      shows: 'data marked as criminal under a heading of Article 9',
      notice: group(item('what the court told us', 'criminal: true'), 'Special category data'),
      finds: [at],
    },
    { shows: 'offences by name under such a heading', notice: group(item('criminal records'), 'Data under Article 9'), finds: [at] },
  ],
  good: [
    { shows: 'both marks', notice: group(`${item('your health and any offences', 'special: health')}        criminal: true\n`) },
    {
      shows: 'special data that has nothing to do with it',
      notice: group(item('your health', 'special: health'), 'Special category data'),
    },
    {
      shows: 'a heading that names both',
      notice: group(item('convictions', 'criminal: true'), 'Special category and criminal offence data'),
    },
    { shows: 'offences under a heading of their own', notice: group(item('convictions', 'criminal: true'), 'Offences') },
  ],
  border: [
    {
      shows: 'victims of crime',
      notice: group(item('how you are after a crime', 'special: health')),
      finds: [at],
      why: 'it may be about an offence too, and somebody who knows has to say',
    },
    {
      shows: 'caution in another sense',
      notice: group(item('allergies that call for caution', 'special: health')),
      finds: [],
      why: 'only a police caution is meant',
    },
    {
      shows: 'a Welsh name',
      notice: group('      - item:\n          cy: convictions\n        special: health\n'),
      lang: 'cy',
      finds: [],
      why: 'English words are not looked for in Welsh',
    },
  ],
};
