import type { Origin } from '../diagnostics/index.js';
import { given, type Answer, type Notice, type Use } from '../model/index.js';
import { rule } from './rule.js';
import { isReachable } from './support/channels.js';
import { dutyLaw } from './support/duty-law.js';
import { groupByPlace, placeOf } from './support/places.js';
import { nameUses, usesOf, type PurposeUse } from './support/uses.js';
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
    if (hasRoute(notice)) return [];
    const lacking = usesOf(notice).filter((one) => restsOnConsent(one.use) && !saysHow(one));
    return groupByPlace(lacking, ({ use }) => questionOf(use).origin).flatMap((uses) => {
      const [first] = uses;
      if (first === undefined) return [];
      const answer = questionOf(first.use);
      const words = {
        question: `how can people withdraw their consent to ${nameUses(uses)}?`,
        missing: `The notice does not say how people can withdraw their consent to ${nameUses(uses)}.`,
      };
      return [{ origin: placeOf(answer), message: wordMissing(answer, words), hint }];
    });
  },
});

const hint = 'Withdrawing consent must be as easy as giving it. Say how under “withdraw” of “consent”.';

/** Consent is the lawful basis, or the condition for special category data is explicit consent. */
function restsOnConsent(use: Use): boolean {
  const bases = given(use.lawfulBases) ?? [];
  const conditions = given(use.specialCategory) ?? [];
  return bases.some(({ basis }) => basis === 'consent') || conditions.some(({ condition }) => condition === 'explicit-consent');
}

function saysHow({ entry, use }: PurposeUse): boolean {
  const optOut = entry.topic?.topic === 'marketing' && given(entry.topic.optOut) !== undefined;
  return optOut || (use.consent !== undefined && given(use.consent.withdraw) !== undefined);
}

function hasRoute({ rights, contacts }: Notice): boolean {
  const route = rights.routes.find(({ right }) => right === 'withdraw-consent');
  if (route !== undefined && (route.to !== undefined || route.how !== undefined || isReachable(route.channels))) return true;
  return (given(contacts) ?? []).some((contact) => contact.for.includes('consent') && isReachable(contact.channels));
}

/** The answer that is missing; where nothing at all is said of consent, it belongs beside what rests on it. */
function questionOf(use: Use): Answer<unknown> {
  return use.consent?.withdraw ?? { state: 'absent', origin: originOf(use) };
}

function originOf(use: Use): Origin {
  const basis = given(use.lawfulBases)?.find((item) => item.basis === 'consent');
  const condition = given(use.specialCategory)?.find((item) => item.condition === 'explicit-consent');
  return (basis ?? condition)?.origin ?? use.lawfulBases.origin;
}
