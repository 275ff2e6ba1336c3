import type { Files } from '../../../support/compile.js';
import { a, b, pupils, school, type AcrossCases } from '../case.js';

const says = (words: string): string => `introduction: ${JSON.stringify(words)}\n`;
const notice = (words: string, more = ''): Files => ({ ...school, [pupils]: says('We help.'), [a]: `${says(words)}${more}` });

export const cases: AcrossCases = {
  bad: [
    {
      shows: 'the full name, once for all its places',
      files: notice('We at Othertown Academy help. The OTHERTOWN Academy. Othertown Academy’s pupils.'),
      finds: [`warning ${a}/introduction ${a}/introduction`],
    },
    {
      shows: 'in the name of a second notice too',
      files: { ...notice('Othertown Academy helps.'), [b]: says('Othertown Academy helps.') },
      finds: [`warning ${a}/introduction`, `warning ${b}/introduction`],
    },
  ],
  good: [
    { shows: 'part of a name', files: notice('We work with Othertown, an Academy.') },
    { shows: 'a longer name', files: notice('South Othertown Academy and Othertown Academy Trust') },
    { shows: 'the words of a link', files: notice('See [Othertown Academy](othertown-academy/pupils).') },
    { shows: 'its own name', files: notice('Anytown Council helps.') },
    {
      shows: 'a recipient',
      files: notice('Othertown Academy works with us.', 'recipients:\n  outside:\n    - who:\n        - name: Othertown Academy\n'),
    },
    { shows: 'a source', files: notice('Othertown Academy works with us.', 'sources:\n  - who:\n      - name: Othertown Academy\n') },
    { shows: 'a joint controller', files: notice('Othertown Academy works with us.', 'jointControllers: [othertown-academy]\n') },
  ],
};
