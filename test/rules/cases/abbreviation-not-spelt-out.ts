import type { RuleCases } from '../case.js';

export const cases: RuleCases = {
  bad: [
    { text: 'We write an EHCP for each child. The EHCP says what help they get.', finds: ['EHCP'] },
    { text: 'We carry out a DPIA, and the LSCP reads it.', finds: ['DPIA', 'LSCP'] },
    { text: 'We send figures to the DfE each year.', finds: ['DfE'] },
    { text: 'The MASH’s staff and other LADOs see it.', finds: ['MASH', 'LADOs'] },
    {
      shows: 'the name of a recipient',
      notice: 'recipients:\n  outside:\n    - heading: Safeguarding\n      who:\n        - name: MASH\n      role: controller',
      finds: ['recipients/outside/0/who/0/name'],
    },
  ],
  good: [
    { text: 'The Multi-Agency Safeguarding Hub (MASH) sees it. The MASH acts.' },
    { text: 'The MASH (Multi-Agency Safeguarding Hub) sees it.' },
    { text: 'The MASH sees it. MASH stands for multi-agency safeguarding hub.' },
    { text: 'Children and adolescent mental health services, or CAMHS, see it.' },
    { text: 'People in the UK can ask the NHS, a GP or the ICO. We have CCTV. You get a PDF of 2 MB.' },
    { text: 'You MUST tell us. We do NOT sell it.' },
    { text: 'Read schedule II and form P45, or GOV.UK. Write to NG2 7QP.' },
    {
      shows: 'a heading in capitals',
      notice: 'sections:\n  - id: more\n    heading: HOW WE USE YOUR DATA\n    after: rights\n    body: We use it well.',
    },
    {
      shows: 'a body that the notice names in full elsewhere',
      notice:
        'introduction: We tell the DBS.\nrecipients:\n  outside:\n    - heading: Government\n      who:\n        - name: Disclosure and Barring Service\n      role: controller',
    },
    {
      shows: 'the register says it in full',
      notice:
        'introduction: We tell the DBS.\nrecipients:\n  outside:\n    - heading: Government\n      who: [dbs]\n      role: controller',
      registers: { recipients: 'dbs:\n  name: Disclosure and Barring Service (DBS)\n  group: body' },
    },
    {
      shows: 'the name of a company',
      notice: 'recipients:\n  outside:\n    - heading: Our website\n      who:\n        - name: QXZ Limited\n      role: processor',
    },
  ],
  border: [
    {
      shows: 'letters in the body’s own name',
      controller: 'name: BCP Council',
      text: 'BCP Council looks after it.',
      finds: [],
      why: 'the name is what people know the body by',
    },
    { text: 'TBC Housing looks after it.', finds: [], why: 'these letters are a placeholder as a rule, of which placeholder-text speaks' },
    { text: 'We use ISO-27001 and COVID-19 figures.', finds: [], why: 'a name with a number is looked up as it is' },
  ],
};
