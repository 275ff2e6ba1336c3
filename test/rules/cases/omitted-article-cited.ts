import type { RuleCases } from '../case.js';

const stated = (law: string): string => `statedLaw:\n  - ${law.split('\n').join('\n    ')}`;

export const cases: RuleCases = {
  bad: [
    { text: 'Your rights under Article 22 do not change.', finds: ['Article 22'] },
    { text: 'Your rights under UK GDPR Art. 77.', finds: ['Art. 77'] },
    { text: 'See Art 22(1) and article 22(2)(b) of the GDPR.', finds: ['Art 22(1)', 'article 22(2)(b)'] },
    { text: 'See Articles 15 to 22 of the UK GDPR.', finds: ['22'] },
    { text: 'See Articles 44 to 49, 77 and 89(1).', finds: ['44', '77', '89(1)'] },
    { text: 'We rely on Article 14(5)(b) here.', finds: ['Article 14(5)(b)'] },
    { text: 'The exception in 14(5)(b) holds.', finds: ['14(5)(b)'] },
    { text: 'Under Article 9(2)(j), in line with Article 89(1) of that Regulation', finds: ['Article 89(1)'] },
    { text: 'Article 8 of the Convention. Article 45 is about transfers.', finds: ['Article 45'] },
    {
      shows: 'the provision of the UK GDPR in a field',
      notice: stated('statute: uk-gdpr\nprovision: Article 22'),
      finds: ['statedLaw/0/provision'],
    },
    { text: 'Article 77', on: '2026-06-18', severity: 'info', finds: ['Article 77'] },
    { text: 'Article 77', on: '2026-06-19', severity: 'warning', finds: ['Article 77'] },
    { text: 'Article 22', on: '2026-02-01', severity: 'info', finds: ['Article 22'] },
  ],
  good: [
    { text: 'See Articles 22A to 22D, 44A, 45A and 84B of the UK GDPR.' },
    { text: 'See EU GDPR Article 22 and Article 22 of the EU GDPR.' },
    { text: 'Article 8 and Article 22 of the European Convention on Human Rights' },
    { text: 'ECHR Article 22, and the Human Rights Act 1998, Article 22' },
    { text: 'Article 44 of the Town and Country Planning Order 2015' },
    { text: 'The UN Convention on the Rights of the Child says so in Article 22.' },
    { text: 'Section 22 of the Data Protection Act 2018, section 14(5)(b) and regulation 77' },
    { text: 'Decisions from before 5 February 2026 rest on Article 22.' },
    { text: 'Articles 22A to 22D replaced Article 22.' },
    { text: 'Articles 6, 9 and 14(5)(e)' },
    { text: 'You have 22 days, and 77 rights.' },
    {
      shows: 'a provision of another law',
      notice: stated('statute: care-act-2014\nprovision: Article 22'),
    },
    { text: 'Article 77', on: '2026-02-10' },
  ],
  border: [
    {
      text: 'Articles 12 to 34',
      finds: [],
      why: 'the articles that were taken out are not named',
    },
  ],
};
