import type { RuleCases } from '../case.js';

export const cases: RuleCases = {
  bad: [
    { text: 'Article 6(e) of the UK GDPR', finds: ['Article 6(e)'] },
    { text: 'UK GDPR Articles 6(c), 6(1)(e) and 9(g)', finds: ['6(c)', '9(g)'] },
    { text: 'under UK GDPR 9(g)', finds: ['9(g)'] },
    { text: 'Art. 6.1.e and Art. 9.2(h)', finds: ['Art. 6.1.e', 'Art. 9.2(h)'] },
    { text: 'Article 6(1)e', finds: ['Article 6(1)e'] },
    { text: 'Article 6(ea)', finds: ['Article 6(ea)'] },
    {
      shows: 'the provision of the UK GDPR in a field',
      notice: 'statedLaw:\n  - statute: uk-gdpr\n    provision: Article 6(e)',
      finds: ['statedLaw/0/provision'],
    },
  ],
  good: [
    { text: 'Article 6(1)(e), Article 6 (1) (c), Article 9(2)(g), Article 6(1)(ea) and Article 9' },
    { text: 'Article 6(1), Article 9(2) and Article 6(3)(b)' },
    { text: 'Article 13(1)(c), 30(1)' },
    { text: 'Article 6(e) of the European Convention' },
    { text: 'section 9(g) and paragraph 6(e)' },
    { text: 'In article 6 (see below) and Article 9 (a list)' },
  ],
  border: [{ text: 'Article 6(g)', finds: [], why: 'nobody knows which point is meant' }],
};
