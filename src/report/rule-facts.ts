import { confirmedMeanings, dayInWords } from '../law/index.js';
import type { RuleMeta } from '../rules/index.js';

/**
 * What a rule says of itself besides its page: what sort it is, how much it weighs, what it reads, on which days it is law, and how sure
 * we are of that. Whole sentences, the same wherever a rule is explained.
 */
export function describeRuleFacts({ kind, severity, reads, inForce, confirmed, caveat, examplesOn }: RuleMeta): readonly string[] {
  return [
    `Kind: ${kind}. ${kinds[kind]}`,
    weights[severity],
    ...(reads === undefined ? [] : [readings[reads]]),
    ...(inForce.from === undefined ? [] : [`In force from ${dayInWords(inForce.from)}.`]),
    ...(inForce.until === undefined ? [] : [`In force until ${dayInWords(inForce.until)}.`]),
    `How far this is confirmed: ${confirmed}. ${confirmedMeanings[confirmed]}`,
    ...(caveat === undefined ? [] : [`Less sure: ${caveat}`]),
    ...(examplesOn === undefined ? [] : [`The examples are judged as of ${dayInWords(examplesOn)}.`]),
  ];
}

const kinds: Readonly<Record<RuleMeta['kind'], string>> = {
  duty: 'It looks for something that the law says people must be told.',
  lawfulness:
    'It looks for something that the law may not allow. Do not choose other words to make it go away: ask your data protection officer.',
  prose: 'It goes by words, so it can be wrong. It is never more than a warning.',
  date: 'It comes because time has passed.',
  style: 'It helps people to read the notice.',
};

const weights: Readonly<Record<RuleMeta['severity'], string>> = {
  error: 'At most an error: it stops publishing until it is put right or accepted.',
  warning: 'At most a warning: it asks for attention and stops nothing.',
  info: 'A note: it only tells you something.',
};

const readings: Readonly<Record<NonNullable<RuleMeta['reads']>, string>> = {
  english: 'It reads the texts that are in English, and no others.',
  'every-language': 'It reads the texts in every language.',
};
