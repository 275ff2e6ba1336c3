import { rule } from './rule.js';
import { englishTexts } from './support/reader-texts.js';
import { findTopics, topicLaw } from './support/topic-duty.js';

export default rule({
  id: 'nfi-missing-or-stale',
  kind: 'duty',
  severity: 'warning',
  ...topicLaw('national-fraud-initiative'),
  reads: 'english',
  file: 'notice',
  summary: 'The notice of an English council on tax, benefits, housing, pay or permits does not name the National Fraud Initiative.',
  why: 'Councils in England must give certain records to the Cabinet Office, which compares them with those of other bodies to find fraud. People whose records are compared have to be told.',
  fix: 'Ask the service whether it gives records for the National Fraud Initiative. If it does, say so where the notice says who gets the data, and cite Part 6 of the Local Audit and Accountability Act 2014. If it gives none, accept this finding in waivers.yaml and say so there. docs/law.md lists the topics.',
  bad: `
service:
  name: Help for families
  topics: [council-tax]
`,
  good: `
service:
  name: Help for families
  topics: [council-tax]
introduction: We give council tax records to the Cabinet Office for the National Fraud Initiative.
`,
  check: ({ notice }) => {
    const topics = findTopics(notice, 'national-fraud-initiative');
    if (topics === undefined || notice.lang !== 'en' || englishTexts(notice).some(({ text }) => named.test(text.value))) return [];
    return [
      {
        origin: topics.origin,
        message: `The notice is on ${topics.names} and does not name the National Fraud Initiative.`,
        hint: 'Councils in England must give certain records to the Cabinet Office, which compares them to find fraud, and people have to be told. Ask the service: do you give records for the National Fraud Initiative? If it does, say so where the notice says who gets the data, and cite Part 6 of the Local Audit and Accountability Act 2014. If it gives none, write nothing of the kind: accept this finding in waivers.yaml and say so there.',
      },
    ];
  },
});

/** Its name or its law, in a link too. Whoever names the Audit Commission means it: that the body and its Act are gone is for other rules. */
const named = /\bnational[\s-]{1,5}fraud[\s-]{1,5}initiative\b|\bNFI\b|\blocal audit and accountability act\b|\baudit commission\b/i;
