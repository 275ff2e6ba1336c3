import { groupByPlace, placeOf, restsOnConsent, saysHowToWithdraw, withdrawalAnswer, withdrawalRoutes } from '../facts/index.js';
import { rule } from './rule.js';
import { dutyLaw } from './support/duty-law.js';
import { nameUses, usesOf } from './support/uses.js';
import { wordMissing } from './support/wording.js';

export default rule({
  id: 'consent-without-withdrawal',
  kind: 'duty',
  severity: 'error',
  ...dutyLaw('withdraw-consent'),
  file: 'notice',
  summary: 'A purpose rests on consent, and the notice does not say how to withdraw it.',
  why: 'Consent counts only if people can take it back as easily as they gave it. They need to know how.',
  fix: 'Say how under “withdraw” of “consent”. A contact for consent, a route for the right to withdraw it, or the way to stop marketing does as well.',
  bad: `
processing:
  - id: newsletter
    people: all
    nature: task
    purposes:
      - Send you our newsletter.
    lawfulBases:
      - basis: consent
    consent:
      how: by ticking a box on our website
      withdraw: not-stated
`,
  good: `
processing:
  - id: newsletter
    people: all
    nature: task
    purposes:
      - Send you our newsletter.
    lawfulBases:
      - basis: consent
    consent:
      how: by ticking a box on our website
      withdraw: Use the link in any newsletter, or ring us.
`,
  check: ({ notice }) => {
    if (withdrawalRoutes(notice).length > 0) return [];
    const lacking = usesOf(notice).filter((one) => restsOnConsent(one.use) && !saysHowToWithdraw(one));
    return groupByPlace(lacking, ({ use }) => withdrawalAnswer(use).origin).flatMap((uses) => {
      const [first] = uses;
      if (first === undefined) return [];
      const answer = withdrawalAnswer(first.use);
      const words = {
        question: `how can people withdraw their consent to ${nameUses(uses)}?`,
        missing: `The notice does not say how people can withdraw their consent to ${nameUses(uses)}.`,
      };
      return [{ origin: placeOf(answer), message: wordMissing(answer, words), hint }];
    });
  },
});

const hint = 'Withdrawing consent must be as easy as giving it. Say how under “withdraw” of “consent”.';
