import type { RuleCases } from '../case.js';
import { transfer } from '../transfer.js';

export const cases: RuleCases = {
  bad: [
    {
      shows: 'a country without approval',
      notice: transfer('the Philippines'),
      finds: ['transfers/routine/0/mechanism'],
      severity: 'error',
    },
    {
      shows: 'one among others',
      notice: transfer('Ireland, India and Japan', 'adequacyCondition: met'),
      finds: ['transfers/routine/0/mechanism'],
    },
    {
      shows: 'a receiver that is not covered',
      notice: transfer('United States', 'adequacyCondition: not-met'),
      finds: ['transfers/routine/0/adequacyCondition'],
    },
  ],
  good: [
    { shows: 'an approved one', notice: transfer('Isle of Man') },
    { shows: 'the European Economic Area', notice: transfer('the EU/EEA') },
    { shows: 'a safeguard', notice: transfer('India', 'copy: Ask us.', 'idta') },
    { shows: 'a name with “and” in it', notice: transfer('Trinidad and Tobago', 'copy: Ask us.', 'idta') },
    { shows: 'a country that nobody has named', notice: transfer('not-stated') },
  ],
  border: [
    {
      shows: 'a word that is no country',
      notice: transfer('Nova Zembla'),
      finds: [],
      why: 'that we do not know it does not mean that it is not approved',
    },
    { shows: 'Georgia', notice: transfer('Georgia'), finds: [], why: 'it may be the American state' },
    {
      shows: 'the country in Welsh',
      notice: 'transfers:\n  routine:\n    - country:\n        cy: India\n      mechanism: uk-adequacy\n',
      lang: 'cy',
      finds: [],
      why: 'our names are English',
    },
  ],
};
