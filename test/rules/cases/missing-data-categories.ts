import type { RuleCases } from '../case.js';

export const cases: RuleCases = {
  bad: [
    { shows: 'nothing said', without: ['personalData'], finds: [''] },
    { shows: 'nothing said of where it comes from', without: ['collection', 'personalData'], finds: [''] },
  ],
  good: [
    {
      shows: 'what people give themselves',
      notice: `collection: direct
personalData: not-stated
`,
    },
  ],
};
