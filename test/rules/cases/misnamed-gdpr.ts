import type { RuleCases } from '../case.js';

export const cases: RuleCases = {
  bad: [
    { text: 'GDPR Article 6', finds: ['GDPR'] },
    { text: 'The General Data Protection Regulation (GDPR) applies.', finds: ['General Data Protection Regulation (GDPR)'] },
    { text: 'the General Data Protection Regulations 2018', finds: ['General Data Protection Regulations 2018'] },
    { text: 'UK General Data Protection Regulations 2016', finds: ['General Data Protection Regulations 2016'] },
    { text: 'general data\nprotection regulation', finds: ['general data\nprotection regulation'] },
    { shows: 'many places, once', text: 'The GDPR. And the GDPR. And the **GDPR**.', finds: ['GDPR'] },
  ],
  good: [
    { text: 'The UK GDPR and the EU GDPR, the EU’s GDPR and the **UK** GDPR' },
    { text: 'The UK General Data Protection Regulation (GDPR) is law. Under the GDPR you have rights.' },
    { text: 'The UK General Data Protection Regulation (UK GDPR)' },
    { text: 'the EU General Data Protection Regulation' },
    { text: 'the General Data Protection Regulation (EU) 2016/679 as it is law in the UK' },
    { text: 'Write to gdpr@example.org, GDPR@example.org or the GDPR team. See example.org/GDPR.' },
    { text: 'the retained GDPR and the United Kingdom GDPR' },
    { text: 'the ICO’s Guide to the GDPR' },
  ],
  border: [{ text: 'A GDPR-compliant form', finds: [], why: 'it is no citation of the law' }],
};
