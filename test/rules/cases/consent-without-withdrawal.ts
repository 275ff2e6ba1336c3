import type { RuleCases } from '../case.js';
import { entry, oneUse, processing, taskBases } from '../snippets.js';

const consent = 'lawfulBases:\n  - basis: consent\n';

export const cases: RuleCases = {
  bad: [
    { shows: 'consent of which nothing is said', notice: oneUse(consent), finds: ['processing/a/lawfulBases/0'] },
    {
      shows: 'explicit consent to special category data',
      notice: oneUse(`${taskBases}specialCategory:\n  - condition: explicit-consent`),
      finds: ['processing/a/specialCategory/0'],
    },
    {
      shows: 'consent said elsewhere only for another use',
      notice: processing(entry('a', `${consent}consent:\n  withdraw: Ring us.`), entry('b', consent)),
      finds: ['processing/b/lawfulBases/0'],
    },
  ],
  good: [
    {
      shows: 'nothing where a contact is for consent',
      notice: `${oneUse(consent)}contacts:\n  - name: Front desk\n    for: [consent]\n    phone: "01234 567 890"`,
    },
    {
      shows: 'nothing where a right has its route',
      notice: `${oneUse(consent)}rights:\n  routes:\n    - right: withdraw-consent\n      how: Ring us.`,
    },
    {
      shows: 'nothing where marketing says how to stop it',
      notice: oneUse(`topic: marketing\nmarketing:\n  optOut: Use the link.\n${consent}`),
    },
    { shows: 'nothing of consent that is only named', notice: 'statedBases: [consent]' },
  ],
};
