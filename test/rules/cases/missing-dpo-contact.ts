import type { RuleCases } from '../case.js';

export const cases: RuleCases = {
  bad: [
    {
      shows: 'not stated where none is needed',
      controller: `kind: councillor
dpo: not-stated
`,
      finds: ['dpo'],
      severity: 'info',
    },
    { shows: 'none where one is needed', controller: 'dpo: none', finds: ['dpo'] },
    {
      shows: 'one of its own choice that cannot be reached',
      controller: `kind: parish-council
dpo:
  title: Data protection officer
`,
      finds: ['dpo'],
    },
    {
      shows: 'a body that says that it needs one',
      controller: `kind: other
dpo: none
dpoRequired:
  value: true
  reason: It watches people at scale.
`,
      finds: ['dpo'],
    },
  ],
  good: [
    {
      shows: 'none where none is needed',
      controller: `kind: parish-council
dpo: none
`,
    },
    {
      shows: 'a body that says that it needs none',
      controller: `dpo: none
dpoRequired:
  value: false
  reason: Not a public authority.
`,
    },
    {
      shows: 'a body whose kind leaves it open',
      controller: `kind: council-company
dpo: none
`,
    },
  ],
};
