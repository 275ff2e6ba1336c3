import type { RuleCases } from '../case.js';

export const cases: RuleCases = {
  bad: [
    { text: 'We are registered under the Data Protection Act 1998.', finds: ['Data Protection Act 1998'] },
    { text: 'The **Race Relations Act (1976)** asks us to.', finds: ['Race Relations Act (1976'] },
    {
      text: 'See the data protection act, 1998 and the Audit Commission Act 1998.',
      finds: ['data protection act, 1998', 'Audit Commission Act 1998'],
    },
    { text: 'Read [the Disability Discrimination Act 1995](https://www.example.org/1995).', finds: ['Disability Discrimination Act 1995'] },
    { text: 'We kept paper until 2018. Today the Data Protection Act 1998 protects you.', finds: ['Data Protection Act 1998'] },
  ],
  good: [
    { text: 'The Data Protection Act 2018 protects you.' },
    { text: 'This was formerly the Data Protection Act 1998.' },
    { text: 'Until 2018 the Data Protection Act 1998 held.' },
    { text: 'The Data Protection Act 1998 held until 25 May 2018.' },
    { text: 'The Data Protection Act 2018 replaced the Data Protection Act 1998.' },
    { text: 'The Race Relations Act 1976 was replaced by the Equality Act 2010.' },
    { text: 'We keep records made under the Audit Commission Act 1998 for six years.' },
    { text: 'Registrations made by the old Data Protection Act 1998 are closed.' },
    { shows: 'a repealed law in a list of laws, which has a rule of its own', notice: 'statedLaw:\n  - statute: data-protection-act-1998' },
  ],
  border: [
    { text: 'The Data Protection Act protects you.', finds: [], why: 'without its year it may be the Act of 2018' },
    { text: 'We keep it as the Data Protection Act\n1998 asks.', finds: ['Data Protection Act\n1998'], why: 'a title may run over a line' },
    {
      text: 'We use the Data Protection Act 1998 until your case is closed.',
      finds: ['Data Protection Act 1998'],
      why: '“until” with no year says nothing of the law',
    },
    {
      shows: 'the title of a law in the register',
      notice: 'statedLaw:\n  - legislation: old',
      registers: { legislation: 'old:\n  title: Data Protection Act 1998\n  kind: other\n' },
      finds: ['old/title'],
      why: 'the register is no list of laws in force',
    },
  ],
};
