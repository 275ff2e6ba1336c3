import type { RuleCases } from '../case.js';
import { transfer } from '../transfer.js';

export const cases: RuleCases = {
  bad: [
    { shows: 'a slip of the pen', notice: transfer('Untied States'), finds: ['transfers/routine/0/country'] },
    { shows: 'a word among countries', notice: transfer('Ireland and elsewhere'), finds: ['transfers/routine/0/country'] },
    { shows: 'a country that nobody has stated', notice: transfer('not-stated'), finds: ['transfers/routine/0/country'] },
    {
      shows: 'no country at all',
      notice: 'transfers:\n  routine:\n    - recipient: The call centre\n      mechanism: uk-adequacy',
      finds: ['transfers/routine/0'],
    },
    { shows: 'two of them in one entry are one finding', notice: transfer('Atlantis or Avalon'), finds: ['transfers/routine/0/country'] },
  ],
  good: [
    { shows: 'a country without approval', notice: transfer('India') },
    { shows: 'a safeguard, wherever it goes', notice: transfer('not-stated', 'copy: Ask us.', 'idta') },
    { shows: 'two countries', notice: transfer('Norway and Iceland') },
    { shows: 'a safeguard, for which the place matters less', notice: transfer('Nova Zembla', 'copy: Ask us.', 'idta') },
  ],
  border: [
    {
      shows: 'a state of the United States',
      notice: transfer('California'),
      finds: ['transfers/routine/0/country'],
      why: 'the regulations name the country',
    },
  ],
};
