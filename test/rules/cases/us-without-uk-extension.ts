import type { RuleCases } from '../case.js';
import { transfer } from '../transfer.js';

export const cases: RuleCases = {
  bad: [
    {
      shows: 'an answer that nobody has given',
      notice: transfer('USA', 'adequacyCondition: not-stated'),
      finds: ['transfers/routine/0/adequacyCondition'],
    },
    { shows: 'another way to write it', notice: transfer('the U.S.A. (Oregon)'), finds: ['transfers/routine/0'] },
    { shows: 'among other countries', notice: transfer('Ireland and the United States'), finds: ['transfers/routine/0'] },
    {
      shows: 'now and then',
      notice: 'transfers:\n  routine: none\n  exceptions:\n    - country: United States\n      mechanism: uk-adequacy\n',
      finds: ['transfers/exceptions/0'],
    },
  ],
  good: [
    { shows: 'a firm that takes part', notice: transfer('USA', 'adequacyCondition: met') },
    { shows: 'another mechanism', notice: transfer('United States', 'copy: Ask us.', 'idta') },
    { shows: 'Canada, which has a rule of its own', notice: transfer('Canada') },
  ],
  border: [
    {
      shows: 'a firm that does not take part',
      notice: transfer('USA', 'adequacyCondition: not-met'),
      finds: [],
      why: 'the fact is given, and what it means is a question of lawfulness with a rule of its own',
    },
  ],
};
