import type { RuleCases } from '../case.js';

export const cases: RuleCases = {
  bad: [
    {
      text: 'You must complain to us before you can complain to the ICO.',
      finds: ['must complain to us before you can complain to the ICO'],
    },
    {
      text: 'You need to use our complaints procedure before contacting the Information Commissioner.',
      finds: ['need to use our complaints procedure before contacting the Information Commissioner'],
    },
    {
      text: 'Before you can go to the regulator, you must first raise it with us.',
      finds: ['Before you can go to the regulator, you must first raise it with us'],
    },
    {
      text: 'You can only complain to the ICO if you have complained to us.',
      finds: ['can only complain to the ICO if you have complained to us'],
    },
    { text: 'You cannot go to the ICO until we have answered you.', finds: ['cannot go to the ICO until we'] },
    {
      text: 'The ICO will not look at your complaint unless you have complained to us.',
      finds: ['ICO will not look at your complaint unless you have complained to us'],
    },
    {
      text: 'The Information Commission can only help once you have been through our procedure.',
      finds: ['Information Commission can only help once you have been through our'],
    },
  ],
  good: [
    { text: 'It will usually ask you to complain to us first.' },
    { text: 'You can complain to the ICO. It will usually ask you to complain to us first.' },
    { text: 'The ICO will not normally look at your complaint unless you have complained to us.' },
    { text: 'If our answer does not settle it, you can then go to the regulator.' },
    { text: 'The regulator likes you to complain to us first and to have our answer.' },
    { text: 'You must tell us before you move. You can complain to the ICO.' },
    { text: 'You can complain to the ICO at any time, before or after you complain to us.' },
    { text: 'You do not have to complain to us before you complain to the ICO.' },
  ],
  border: [
    {
      text: 'You should contact us before you complain to the ICO.',
      finds: [],
      why: 'it is advice, and the regulator gives the same',
    },
    {
      text: 'You must complain to us before you can complain to the Ombudsman.',
      finds: [],
      why: 'the Ombudsman has rules of its own',
    },
  ],
};
