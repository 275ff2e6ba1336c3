import type { RuleCases } from '../case.js';
import { oneUse, sensitiveData, taskBases } from '../snippets.js';

const publicInterest = (said: string): string =>
  `${sensitiveData}${oneUse(`${taskBases}specialCategory:\n  - condition: substantial-public-interest\n    ${said}`)}`;
const socialCare = publicInterest('schedule1: [2]').replace('substantial-public-interest', 'health-or-social-care');
const offences = (schedule1: string): string =>
  `${sensitiveData}${oneUse(`${taskBases}criminalOffence:\n  - authority: schedule-1-condition\n    schedule1: ${schedule1}`)}`;

export const cases: RuleCases = {
  bad: [
    { shows: 'a paragraph that needs one', notice: publicInterest('schedule1: [18]'), finds: ['processing/a/specialCategory/0'] },
    {
      shows: 'a document nobody has stated',
      notice: publicInterest('schedule1: [18]\n    policyDocument: not-stated'),
      finds: ['processing/a/specialCategory/0/policyDocument'],
    },
    {
      shows: 'a paragraph that needs one but for one case',
      notice: publicInterest('schedule1: [10]'),
      finds: ['processing/a/specialCategory/0'],
      severity: 'warning',
    },
    {
      shows: 'an extension of a paragraph that needs one',
      notice: offences('[18, 36]'),
      finds: ['processing/a/criminalOffence/0'],
    },
    {
      shows: 'an extension that may need none',
      notice: offences('[36]'),
      finds: ['processing/a/criminalOffence/0'],
      severity: 'warning',
    },
    { shows: 'the extension on insurance', notice: offences('[37]'), finds: ['processing/a/criminalOffence/0'] },
  ],
  good: [
    {
      shows: 'a document that is not published',
      notice: publicInterest('schedule1: [18]\n    policyDocument:\n      title: Policy\n      reference: On file'),
    },
    { shows: 'a paragraph that needs none', notice: socialCare },
    { shows: 'an extension of the only paragraph that needs none', notice: offences('[13, 36]') },
    { shows: 'no paragraph yet', notice: publicInterest('schedule1: not-stated') },
  ],
};
