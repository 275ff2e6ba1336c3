import type { RuleCases } from '../case.js';

const site = (analytics: string, ...more: readonly string[]): string =>
  [
    'processing:',
    '  - id: website',
    '    topic: website',
    '    purposes:',
    '      - Find out how our website is used.',
    ...(more.some((line) => line.startsWith('basis:')) ? ['    lawfulBases:', '      - basis: consent'] : ['    lawfulBases: not-stated']),
    '    website:',
    `      analytics: ${JSON.stringify(analytics)}`,
    ...more.filter((line) => !line.startsWith('basis:')).map((line) => `      ${line}`),
  ].join('\n');
const place = 'processing/website/website/analytics';

export const cases: RuleCases = {
  bad: [
    { shows: 'a tool and no more', notice: site('We use Google Analytics.'), finds: [place] },
    { shows: 'that people cannot say no', notice: site('We count visits. You cannot opt out of this.'), finds: [place] },
    {
      shows: 'a company that uses the figures for itself, though people can say no',
      notice: site('Google may use this information for its own purposes. You can opt out.'),
      finds: [place],
    },
    { shows: 'that nobody is asked', notice: site('We do not need your consent to count visits.'), finds: [place] },
    { shows: 'that the figures are deleted', notice: site('We count visits. We delete the figures after a year.'), finds: [place] },
    { shows: 'a policy that nobody has named', notice: site('We count visits.', 'policyUrl: not-stated'), finds: [place] },
    { shows: 'before the law', notice: site('We count visits.'), on: '2026-01-01', finds: [place], severity: 'info' },
  ],
  good: [
    { shows: 'how to opt out', notice: site('We use Google Analytics. You can opt out.') },
    { shows: 'a switch', notice: site('We count visits. You can switch this off.') },
    { shows: 'a choice', notice: site('We count visits. You can choose not to be counted.') },
    { shows: 'what the browser can do', notice: site('We count visits. You can delete and block cookies in your browser.') },
    { shows: 'controls', notice: site('We count visits.', 'controls: Change the settings of your browser.') },
    { shows: 'consent', notice: site('We use Google Analytics only if you accept it.') },
    { shows: 'a use that rests on consent', notice: site('We use Google Analytics.', 'basis: consent') },
    { shows: 'no website' },
    { shows: 'long before the law', notice: site('We count visits.'), on: '2025-06-01' },
    {
      shows: 'a company that may not use the figures for itself',
      notice: site('Google may not use them for its own purposes. You can opt out.'),
    },
    {
      shows: 'a company that we do not let use them for itself',
      notice: site('We do not allow Google to use them for its own purposes. You can opt out.'),
    },
  ],
  border: [
    {
      shows: 'a cookie policy of its own',
      notice: site('We count visits.', 'policyUrl: https://www.example.org/cookies'),
      finds: [],
      why: 'it can say how, and is not read here',
    },
  ],
};
