import { run, say, words, type Composer, type Inline } from '../document/index.js';
import { given, type Consent, type LawfulBasis, type Prose, type Purpose } from '../model/index.js';

/** Says that people can change their mind, where any of the purposes told of rests on consent (Articles 7(3) and 13(2)(c)); else nothing. */
export function changeOfMind(c: Composer, purposes: readonly Purpose[]): readonly Inline[] {
  if (!purposes.some(asksForConsent)) return [];
  return words(say(c, purposes.every(restsOnConsentAlone) ? 'pack.consent' : 'pack.consentAmong'));
}

/** How they do that, in the author's words; nothing where none are given, or each of several uses has its own way. */
export function wayToWithdraw(c: Composer, purposes: readonly Purpose[]): readonly Inline[] {
  const ways = purposes.filter(asksForConsent).map(({ consent }) => withdrawalOf(consent));
  const [first] = ways;
  if (first === undefined || ways.some((way) => way?.value !== first.value)) return [];
  return run(c, first);
}

function withdrawalOf(consent: Consent | undefined): Prose | undefined {
  return consent === undefined ? undefined : given(consent.withdraw);
}

function asksForConsent({ lawfulBases, specialCategory }: Purpose): boolean {
  const conditions = given(specialCategory) ?? [];
  return (given(lawfulBases) ?? []).some(isConsent) || conditions.some(({ condition }) => condition === 'explicit-consent');
}

function restsOnConsentAlone({ lawfulBases }: Purpose): boolean {
  const bases = given(lawfulBases) ?? [];
  return bases.length > 0 && bases.every(isConsent);
}

function isConsent({ basis }: LawfulBasis): boolean {
  return basis === 'consent';
}
