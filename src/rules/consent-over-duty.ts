import { always, ukGdpr } from '../law/index.js';
import { given, type LawfulBasis } from '../model/index.js';
import { rule } from './rule.js';
import { basisLists, isBlanket } from './support/basis-lists.js';
import { nameUses } from './support/uses.js';

export default rule({
  id: 'consent-over-duty',
  kind: 'lawfulness',
  severity: 'warning',
  citation: { ...ukGdpr('4(11)'), label: 'UK GDPR Articles 4(11) and 7(4)' },
  inForce: always,
  confirmed: 'guidance',
  file: 'notice',
  summary: 'The same purpose rests on consent and on a legal duty.',
  why: 'Consent counts only where people can say no. Where the law requires the use, they cannot, and asking them promises a choice that they do not have.',
  fix: 'Ask the service what happens when someone says no. Take the answer to your data protection officer.',
  bad: `
processing:
  - id: register
    people: all
    nature: task
    purposes:
      - Keep a register of children who are taught at home.
    lawfulBases:
      - basis: consent
      - basis: legal-obligation
        law:
          - statute: education-act-1996
            provision: section 436A
    consent:
      withdraw: Phone us and say so.
`,
  good: `
processing:
  - id: news
    people: all
    nature: task
    purposes:
      - Send news of our events to families who ask for it.
    lawfulBases:
      - basis: consent
    consent:
      withdraw: Phone us and say so.
`,
  check: ({ notice }) =>
    basisLists(notice)
      // Of a list that is tied to no purpose nobody can say that both are for the same one.
      .filter((list) => !isBlanket(list))
      .flatMap(({ items, uses }) => {
        const consent = items.find(({ basis }) => basis === 'consent');
        const duty = items.find(isNamedDuty);
        if (consent === undefined || duty === undefined) return [];
        const laws = (given(duty.law) ?? []).map(({ title }) => title.value);
        return [
          {
            origin: consent.origin,
            message: `The notice rests ${nameUses(uses)} on people’s consent and on a legal duty (${laws.join(', ')}) at once. Where the law requires it, people cannot say no.`,
            hint: 'What happens when someone does not consent, or takes consent back? Ask the service, and take the answer to your data protection officer. If there are two purposes here, the service can say which is which.',
            related: [{ message: 'The legal duty is here.', origin: duty.origin }],
          },
        ];
      }),
});

/** A public task may rest on a power as well as on a duty: only a legal obligation is surely one, and only where its law is named. */
function isNamedDuty({ basis, law }: LawfulBasis): boolean {
  return basis === 'legal-obligation' && given(law) !== undefined;
}
