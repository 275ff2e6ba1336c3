import { rule } from './rule.js';
import { findTopics, topicLaw } from './support/topic-duty.js';

export default rule({
  id: 'accessible-format-route-missing',
  kind: 'duty',
  severity: 'warning',
  ...topicLaw('accessible-information'),
  file: 'notice',
  summary: 'A notice on adult social care in England does not say how to get it in another form.',
  why: 'Many people who use adult social care cannot read an ordinary page. Councils must give them information in a form they can use, such as large print, easy read, audio or British Sign Language. They have to know whom to ask.',
  fix: 'Find out who sends out notices in other forms, and say under “howToAsk” how to ask, best in the file of the controller under “inherited”. List the forms that exist under “versions”.',
  bad: `
service:
  name: Help for families
  topics: [adult-social-care]
introduction: We use what we know of your health for your own care only, so the national data opt-out does not change what we do.
`,
  good: `
service:
  name: Help for families
  topics: [adult-social-care]
introduction: We use what we know of your health for your own care only, so the national data opt-out does not change what we do.
howToAsk: Ask us for large print, audio or another language. Ring 01234 567 890.
`,
  check: ({ notice }) => {
    const topics = findTopics(notice, 'accessible-information');
    if (topics === undefined || notice.howToAsk !== undefined || notice.versions.length > 0) return [];
    return [
      {
        origin: topics.origin,
        message: `The notice is on ${topics.names} and does not say how to get it in another form.`,
        hint: 'Many people who use adult social care cannot read an ordinary page, and councils must give them information in a form they can use. Find out: whom do people ask for large print, easy read, audio or British Sign Language? Say so under “howToAsk”, best in the file of the controller under “inherited”.',
      },
    ];
  },
});
