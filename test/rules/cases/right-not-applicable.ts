import type { RuleCases } from '../case.js';

const consent = `processing:
  - id: newsletter
    people: all
    nature: non-task
    automatedMeans: true
    purposes:
      - Send you our newsletter.
    lawfulBases:
      - basis: consent
    consent:
      withdraw: Tell us.`;
const said = (text: string): string => `introduction: ${JSON.stringify(text)}`;

export const cases: RuleCases = {
  bad: [
    {
      text: 'You have the right to see your information, to have it put right and to data portability.',
      finds: ['have the right to see your information, to have it put right and to data portability'],
    },
    { text: 'You can withdraw your consent at any time.', finds: ['can withdraw your consent'] },
    {
      shows: 'objection where all rests on consent',
      notice: `${consent}\n${said('You have the right to object.')}`,
      finds: ['introduction'],
    },
    {
      shows: 'an item of a list of rights',
      text: 'You have the right to:\n\n- get a copy\n- data portability\n- withdraw your consent',
      finds: ['data portability', 'withdraw your consent'],
    },
  ],
  good: [
    { text: 'You have the right to object.' },
    { text: 'You can ask us to delete your information. You have the right to erasure.' },
    { text: 'If we rely on your consent, you can withdraw your consent at any time.' },
    { text: 'You do not have the right to data portability.' },
    {
      shows: 'rights that a use gives',
      notice: `${consent}\n${said('You can withdraw your consent at any time. You have the right to data portability.')}`,
    },
    { shows: 'a list of what people can do, not of rights', text: 'You can bring:\n\n- a friend\n- data portability forms' },
  ],
  border: [
    {
      shows: 'nobody has said on what the use rests',
      notice: `${said('You have the right to data portability.')}\n${consent.replace('\n      - basis: consent', ' not-stated')}`,
      finds: [],
      why: 'whether they have the right is open',
    },
    {
      text: 'You have the right to have your information erased.',
      finds: [],
      why: 'a public task usually stands against it, and not always',
    },
    {
      shows: 'an objection to something else',
      notice: `${consent}\n${said('You have the right to object to a planning application.')}`,
      finds: [],
      why: 'it is not the right of data protection law',
    },
    {
      text: 'You can withdraw your consent to our help at any time.',
      finds: [],
      why: 'people agree to the help, which is not what the use of their information rests on',
    },
  ],
};
