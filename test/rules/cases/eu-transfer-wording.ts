import type { RuleCases } from '../case.js';

const transfer = (mechanism: string, protection: string): string => `transfers:
  routine:
    - country: India
      mechanism: ${mechanism}
      copy: Ask us.
      protection: ${JSON.stringify(protection)}`;

export const cases: RuleCases = {
  bad: [
    { text: 'We may send it outside of the EU to our supplier.', finds: ['outside of the EU'] },
    { text: 'A European Commission decision covers the country.', finds: ['Commission decision'] },
    { text: 'We rely on an adequacy decision of the European Commission.', finds: ['adequacy decision of the European Commission'] },
    { text: 'Our supplier is certified under the EU-US Privacy Shield.', finds: ['EU-US Privacy Shield'] },
    { text: 'Standard contractual clauses protect it.', finds: ['Standard contractual clauses'] },
    { text: 'The firm is on the list of the EU-US Data Privacy Framework.', finds: ['EU-US Data Privacy Framework'] },
    {
      shows: 'a mechanism and the wrong border in one sentence: the mechanism',
      text: 'Data that leaves for places outside the EEA is kept safe by model clauses.',
      finds: ['model clauses'],
    },
    {
      shows: 'European clauses where the mechanism is another',
      notice: transfer('uk-bcr', 'Standard contractual clauses protect it.'),
      finds: ['transfers/routine/0/protection'],
    },
  ],
  good: [
    { text: 'Your information is stored in the UK or EEA.' },
    { text: 'UK adequacy regulations cover the country.' },
    { text: 'The UK Addendum to the EU standard contractual clauses protects it.' },
    { text: 'We follow the UK GDPR. Firms in France follow the EU GDPR.' },
    { text: 'The firm takes part in the UK Extension to the EU-US Data Privacy Framework.' },
    { text: 'The Privacy Shield is no longer valid.' },
    { text: 'We do not send it outside the UK or the EEA.' },
    { shows: 'European clauses beside the UK mechanism', notice: transfer('uk-addendum', 'Standard contractual clauses protect it.') },
  ],
  border: [
    { text: 'We do not send it outside the EEA and the UK.', finds: [], why: 'the UK’s own border is named too' },
    {
      text: 'A Commission decision lets us get it from the EU into the UK.',
      finds: [],
      why: 'for what comes from the European Union, its law is the right one',
    },
    { text: 'If no adequacy decision covers the country, we ask for advice.', finds: [], why: 'many say so of UK regulations' },
  ],
};
