import type { RuleCases } from '../case.js';

export const cases: RuleCases = {
  bad: [
    { text: 'We send you a copy of your records within 40 days.', finds: ['40 days'] },
    { text: 'Subject access requests cost £10 and take 40 calendar days.', finds: ['£10', '40 calendar days'] },
    { text: 'To see the information we hold about you, pay £10.00.', finds: ['£10.00'] },
    { text: 'A copy of the data takes forty\ndays.', finds: ['forty\ndays'] },
    { text: 'There is a fee of ten pounds to get access to your file.', finds: ['ten pounds'] },
    {
      shows: 'a fee in the way to use the right',
      notice: 'rights:\n  routes:\n    - right: access\n      how: Send us a cheque for £10.\n      email: help@example.org',
      finds: ['rights/routes/0/how'],
    },
  ],
  good: [
    { text: 'A library card costs £10. Books are due back in 40 days.' },
    { text: 'A copy of a birth certificate costs £10.' },
    { text: 'Ask for a copy of your information. A new card costs £10.' },
    { text: 'We no longer charge £10 for a copy of your information.' },
    { text: 'A copy of your records costs you nothing, and takes one month.' },
    { text: 'We provide information on grants of £10,000 or £10 million, and £100 for data.' },
    { text: 'Under the Access to Health Records Act 1990 you get a copy of the records of someone who died within 40 days.' },
    { text: 'We keep a copy of your data for 40 days.' },
    { text: 'We ask for information on any income above £10.50.' },
  ],
  border: [
    {
      text: 'You must provide information about savings above £10.',
      finds: [],
      why: 'it is the reader who gives information, and gets no copy',
    },
    {
      text: 'A copy of your records is free. It takes 40 days.',
      finds: [],
      why: 'the second sentence does not say what takes so long',
    },
  ],
};
