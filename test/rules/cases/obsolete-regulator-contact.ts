import type { RuleCases } from '../case.js';

const address = (...lines: readonly string[]): string =>
  `contacts:\n  - name: The ICO\n    for: [complaints]\n    address:\n${lines.map((line) => `      - ${line}`).join('\n')}`;

export const cases: RuleCases = {
  bad: [
    { text: 'Ring 01625 545745.', finds: ['01625 545745'] },
    { text: 'Ring 01625545700 or +44 1625 545 745.', finds: ['01625545700'] },
    { text: 'Ring (01625) 545-745.', finds: ['01625) 545-745'] },
    { text: 'See www.ico.org.uk/concerns/handling.', finds: ['ico.org.uk/concerns'] },
    { text: 'See [the ICO](https://ico.org.uk/concerns).', finds: ['ico.org.uk/concerns'] },
    { text: 'Write to Casework@ico.org.uk', finds: ['Casework@ico.org.uk'] },
    { text: 'The ICO is in Wycliffe House, Water Lane, Wilmslow, SK9 5AF.', finds: ['Wycliffe House'] },
    {
      shows: 'a postal address, once',
      notice: address('Wycliffe House', 'Water Lane', 'Wilmslow', 'SK9 5AF'),
      finds: ['contacts/0/address/0'],
    },
    {
      shows: 'a number and a page in fields of their own',
      notice:
        'contacts:\n  - name: The ICO\n    for: [complaints]\n    phone: "01625 545 745"\n    form: https://ico.org.uk/concerns/\n    email: casework@ico.org.uk',
      finds: ['contacts/0/phone', 'contacts/0/form', 'contacts/0/email'],
    },
    {
      shows: 'in a Welsh text too',
      lang: 'cy',
      notice: 'introduction:\n  en: Hello.\n  cy: Ffoniwch 01625 545 745.',
      finds: ['introduction/cy'],
    },
    { text: 'Wycliffe House, Wilmslow', on: '2026-09-20', severity: 'info', finds: ['Wycliffe House'] },
    { text: 'Wycliffe House, Wilmslow', on: '2026-09-30', severity: 'warning', finds: ['Wycliffe House'] },
  ],
  good: [
    { text: 'Ring 0303 123 1113 or 0330 414 6421, or see https://ico.org.uk/make-a-complaint/.' },
    { text: 'Our office is in Wycliffe House, High Street, Anytown.' },
    { text: 'Ring 101625 545 7453.' },
    { text: 'Wycliffe House, Wilmslow', on: '2026-06-01' },
    { text: 'See https://ico.org.uk/your-data-matters.' },
  ],
};
