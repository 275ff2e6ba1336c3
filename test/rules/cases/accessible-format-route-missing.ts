import type { RuleCases } from '../case.js';

const about = (topic: string): string => `service:\n  name: Help\n  topics: [${topic}]`;

export const cases: RuleCases = {
  bad: [
    { shows: 'adult social care', notice: about('adult-social-care'), finds: ['service/topics'] },
    {
      shows: 'the same topic under another name',
      notice: about('care'),
      registers: { topics: 'care:\n  name: Adults’ social care' },
      finds: ['service/topics'],
    },
  ],
  good: [
    { shows: 'how to ask', notice: `${about('adult-social-care')}\nhowToAsk: Ring us.` },
    {
      shows: 'how to ask, in the file of the controller',
      notice: about('adult-social-care'),
      controller: 'inherited:\n  howToAsk: Ring us.',
    },
    {
      shows: 'another form of the notice',
      notice: `${about('adult-social-care')}\nversions:\n  - kind: easy-read\n    name: Easy read\n    url: https://www.example.org/easy`,
    },
    { shows: 'another topic', notice: about('libraries') },
    { shows: 'a council in Scotland', notice: about('adult-social-care'), controller: 'nation: scotland' },
  ],
};
