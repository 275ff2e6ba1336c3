import type { RuleCases } from '../case.js';

export const cases: RuleCases = {
  bad: [
    { text: 'We share it with:', finds: ['We share it with:'] },
    { text: 'We share it with:\n\nWe keep it for 6 years.', finds: ['We share it with:'] },
    { text: 'We use it to:\n\n- help you\n- work with:', finds: ['work with:'] },
    { text: 'We share it **with:**', finds: ['We share it **with:'] },
    {
      shows: 'a heading below, and no list',
      notice: 'sections:\n  - id: more\n    heading: More\n    after: rights\n    body: "We work with:\\n\\n### Money\\n\\nNobody pays."',
      finds: ['sections/more/body'],
    },
  ],
  good: [
    { text: 'We share it with:\n\n- the police\n- schools' },
    { text: 'We keep:\n\nTable: Records\n\n| What | How long |\n| --- | --- |\n| Files | 6 years |' },
    { text: 'Read more:\n\n[our guide](https://www.example.org/guide)' },
    { text: 'Write to:\n\nAnytown Council, 1 High Street, Anytown' },
    { text: 'We keep it: nobody else does.' },
    {
      shows: 'the introduction of a use, which its purposes follow',
      notice: `processing:
  - id: worries
    introduction: "We use it as follows:"
    people: all
    nature: task
    purposes:
      - Look into worries.
    lawfulBases:
      - basis: public-task
        function: to look into worries
        law:
          - commonLaw: a power`,
    },
    {
      shows: 'words that outcomes follow',
      notice: 'rights:\n  routes:\n    - right: others\n      how: "Ask us:"\n      phone: "01234 567 890"',
    },
  ],
  border: [
    {
      text: '**How we keep it:**\n\nWe keep it in a safe place.',
      finds: [],
      why: 'bold words above a paragraph are a heading',
    },
    {
      shows: 'a heading with a colon',
      notice: 'sections:\n  - id: more\n    heading: "More about us:"\n    after: rights\n    body: We are a council.',
      finds: [],
      why: 'a heading announces its text, not a list',
    },
  ],
};
