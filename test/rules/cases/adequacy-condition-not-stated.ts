import type { RuleCases } from '../case.js';
import { transfer } from '../transfer.js';

export const cases: RuleCases = {
  bad: [
    { shows: 'Japan', notice: transfer('Japan'), finds: ['transfers/routine/0'], severity: 'warning' },
    {
      shows: 'an answer that nobody has given',
      notice: transfer('Canada', 'adequacyCondition: not-stated'),
      finds: ['transfers/routine/0/adequacyCondition'],
    },
  ],
  good: [
    { shows: 'a receiver that is covered', notice: transfer('Japan', 'adequacyCondition: met') },
    { shows: 'a place that is covered as a whole', notice: transfer('Switzerland') },
    { shows: 'the United States, which has a rule of its own', notice: transfer('United States') },
    { shows: 'a safeguard', notice: transfer('Canada', 'copy: Ask us.', 'idta') },
  ],
  border: [
    {
      shows: 'the Republic of Korea',
      notice: transfer('South Korea'),
      finds: [],
      why: 'the regulations cover it as a whole; guidance alone speaks of some receivers',
    },
  ],
};
