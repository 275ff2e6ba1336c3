import type { RuleCases } from '../case.js';

export const cases: RuleCases = {
  bad: [
    {
      shows: 'a route that leads nowhere',
      notice: `complaints:
  team: Complaints team
`,
      finds: ['complaints'],
    },
    { shows: 'not stated by the controller', controller: 'complaints: not-stated', finds: ['complaints'] },
  ],
  good: [
    {
      shows: 'no route but words',
      notice: `complaints:
  how: Tell the librarian.
`,
    },
  ],
};
