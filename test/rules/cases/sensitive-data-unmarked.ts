import type { RuleCases } from '../case.js';

const items = (...lines: readonly string[]): string =>
  `personalData:\n  - id: sensitive\n    items:\n${lines.map((line) => `      - ${line}\n`).join('')}`;
const at = (...places: readonly number[]): readonly string[] => places.map((place) => `personalData/sensitive/items/${place}`);

export const cases: RuleCases = {
  bad: [
    {
      shows: 'one question for each kind',
      notice: items(
        'ethnic origin',
        'religion',
        'health conditions and disabilities',
        'medical history',
        'police reports and criminal convictions',
      ),
      finds: at(0, 1, 2, 4),
    },
    { shows: 'two kinds in one item', notice: items('your race and sexual orientation'), finds: at(0, 0) },
    { shows: 'trade union membership', notice: items('trade union membership'), finds: at(0) },
    { shows: 'genetic and biometric data', notice: items('genetic test results', 'biometric scans'), finds: at(0, 1) },
    { shows: 'political opinions', notice: items('your political opinions'), finds: at(0) },
    { shows: 'sex life', notice: items('what you tell us of your sex life'), finds: at(0) },
    {
      shows: 'a group that may contain another kind',
      notice: `${items('your diagnosis')}    mayContain: [criminal-offence]\n`,
      finds: at(0),
    },
  ],
  good: [
    { shows: 'health and safety', notice: items('health and safety training') },
    { shows: 'somebody’s work', notice: items('your health visitor’s name', 'your health visitor') },
    { shows: 'a race that is run', notice: items('your race number', 'whether you took part in Race for Life') },
    { shows: 'a school subject', notice: items('religious education marks') },
    { shows: 'an item that is marked', notice: items('item: your health\n        special: health') },
    { shows: 'offences that are marked', notice: items('item: convictions\n        criminal: true') },
    { shows: 'a group that may contain it', notice: `${items('your health')}    mayContain: [health]\n` },
    { shows: 'a caution of another kind', notice: items('foods to treat with caution') },
  ],
  border: [
    {
      shows: 'an item that is marked as another kind',
      notice: items('item: your health and any offences\n        special: health'),
      finds: [],
      why: 'somebody has looked at this item, and rules of their own look at its mark',
    },
    { shows: 'convictions that are beliefs', notice: items('religious convictions'), finds: at(0), why: 'it is about religion alone' },
    {
      shows: 'an organisation',
      notice: items('your health insurance number'),
      finds: at(0),
      why: 'it may tell of health or not, and somebody who knows has to say',
    },
    {
      shows: 'a Welsh name',
      notice: items('item:\n          cy: religion'),
      lang: 'cy',
      finds: [],
      why: 'English words are not looked for in Welsh',
    },
  ],
};
