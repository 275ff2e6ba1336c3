import type { RuleCases } from '../case.js';

export const cases: RuleCases = {
  bad: [
    { text: '[here](#)', finds: ['[here](#)'] },
    { text: '[here]()', finds: ['[here]()'] },
    { text: 'Read **[our policy](/)**.', finds: ['[our policy](/)'] },
  ],
  good: [
    { text: '[here](https://www.example.org/)' },
    { text: '[write](mailto:a@example.org)' },
    { text: '[ring](tel:01234567890)' },
    { text: '[libraries](anytown-council/libraries)' },
  ],
  border: [{ text: 'A # sign and a / sign', finds: [], why: 'they are no links' }],
};
