import type { RuleCases } from '../case.js';

export const cases: RuleCases = {
  bad: [
    { text: 'We will acknowledge your complaint within 40 working days.', finds: ['40 working days'] },
    { text: 'We acknowledge complaints within six weeks.', finds: ['six weeks'] },
    { text: 'We acknowledge a complaint in forty-five days.', finds: ['forty-five days'] },
    { text: 'Your complaint will be acknowledged, in writing, within 31 days.', finds: ['31 days'] },
    { text: 'We send an acknowledgement of your complaint within 30 working days.', finds: ['30 working days'] },
    { text: 'Within 40 days of getting your complaint, we will acknowledge it.', finds: ['40 days'] },
    { text: 'You can complain to us. We will acknowledge this within 40 days.', finds: ['40 days'] },
    {
      text: 'The ICO will usually ask you to complain to us first. We will acknowledge your complaint within 40 days.',
      finds: ['40 days'],
    },
    { text: 'We confirm that we have received your complaint within two months.', finds: ['two months'] },
    { text: 'We acknowledge complaints within 5 weeks and answer them within 3 months.', finds: ['5 weeks'] },
    {
      shows: 'a promise in the file of the controller',
      controller: 'complaints:\n  how: We will acknowledge it within 8 weeks.\n  phone: "01234 567 890"',
      finds: ['complaints/how'],
    },
    {
      shows: 'in the 90 days before the law',
      text: 'We will acknowledge your complaint within 40 days.',
      on: '2026-05-01',
      finds: ['40 days'],
      severity: 'info',
    },
  ],
  good: [
    { text: 'We will acknowledge your complaint within 5 days.' },
    { text: 'We will acknowledge your complaint within 30 days.' },
    { text: 'We will acknowledge your complaint within thirty days, and reply fully within 3 months.' },
    { text: 'We will reply fully to your complaint within 3 months.' },
    { text: 'We will acknowledge your complaint and reply within 40 working days.' },
    { text: 'We will acknowledge your request within 40 days.' },
    { text: 'You can complain to us. You can make a request. We will acknowledge it within 40 days.' },
    { text: 'We reply to complaints within 40 days and acknowledge them at once.' },
    { text: 'We acknowledge your complaint. If it is complex, our answer can take 60 days.' },
    { text: 'The ICO will acknowledge your complaint within 12 weeks.' },
    { text: 'We keep complaints for 40 days.' },
    { shows: 'long before the law', text: 'We will acknowledge your complaint within 40 days.', on: '2025-06-01' },
  ],
  border: [
    { text: 'We will acknowledge your complaint within 20 working days.', finds: [], why: '20 working days are 28 days' },
    {
      text: 'We will acknowledge your complaint within 21 working days.',
      finds: ['21 working days'],
      why: 'from a Friday, they are 31 days',
    },
    { text: 'We will acknowledge your complaint within one month.', finds: ['one month'], why: 'a month can be 31 days; it is only told' },
    {
      text: 'We will acknowledge your complaint and tell you the outcome within 40 days.',
      finds: [],
      why: 'the time may be that of the outcome alone',
    },
  ],
};
