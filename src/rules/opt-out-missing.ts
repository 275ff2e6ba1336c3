import { rule } from './rule.js';
import { englishTexts } from './support/reader-texts.js';
import { findTopics, topicLaw } from './support/topic-duty.js';

export default rule({
  id: 'opt-out-missing',
  kind: 'duty',
  severity: 'warning',
  ...topicLaw('national-data-opt-out'),
  reads: 'english',
  file: 'notice',
  summary: 'A notice on adult social care or public health in England does not name the national data opt-out.',
  why: 'In England people can say that confidential information about their health and care may be used for their own care only, and not for research and planning. They can say so only if they know of it.',
  fix: 'Ask the service whether confidential patient information is used for anything but people’s own care. Then say which it is, name the national data opt-out, and link to the page of the NHS where people choose.',
  bad: `
service:
  name: Help for families
  topics: [adult-social-care]
howToAsk: Ask us for large print.
`,
  good: `
service:
  name: Help for families
  topics: [adult-social-care]
howToAsk: Ask us for large print.
introduction: We use what we know of your health for your own care only, so the national data opt-out does not change what we do.
`,
  check: ({ notice }) => {
    const topics = findTopics(notice, 'national-data-opt-out');
    if (topics === undefined || notice.lang !== 'en' || englishTexts(notice).some(({ text }) => named.test(text.value))) return [];
    return [
      {
        origin: topics.origin,
        message: `The notice is on ${topics.names} and does not name the national data opt-out.`,
        hint: 'People in England can choose that confidential information about their health and care is used for their own care only. Ask the service: do you use or share such information for anything else, such as research or planning? Then say which it is, name the national data opt-out, and link to the page of the NHS where people choose.',
      },
    ];
  },
});

const named = /\bdata[\s-]{1,5}opt(?:ing)?[\s-]{0,5}out\b|nhs\.uk\/your-nhs-data-matters/i;
