import { citedLaws } from './cited-laws.js';
import { cite, type LawCitation } from './citation.js';
import type { Confirmed } from './confirmed.js';
import type { InForce } from './in-force.js';

/** The conditions of UK GDPR Annex 1, one of which the basis `recognised-legitimate-interest` must meet (Article 6(5)). */
export const annex1ConditionIds = [
  'public-task-disclosure-request',
  'national-security-public-security-defence',
  'emergencies',
  'crime',
  'safeguarding-vulnerable-individuals',
] as const;

export type Annex1ConditionId = (typeof annex1ConditionIds)[number];

/** One condition of Annex 1. */
export interface Annex1Condition {
  /** The paragraphs of Annex 1 that hold it. */
  readonly paragraphs: readonly number[];
  readonly citation: LawCitation;
  readonly inForce: InForce;
  readonly confirmed: Confirmed;
}

/** Every Annex 1 condition by id. */
export const annex1Conditions: Readonly<Record<Annex1ConditionId, Annex1Condition>> = {
  'public-task-disclosure-request': condition(1),
  'national-security-public-security-defence': condition(2),
  emergencies: condition(3, 4),
  crime: condition(5),
  'safeguarding-vulnerable-individuals': condition(6, 7),
};

function condition(...paragraphs: readonly number[]): Annex1Condition {
  const place = paragraphs.length === 1 ? 'paragraph' : 'paragraphs';
  return {
    paragraphs,
    citation: cite(citedLaws.ukGdpr, `Annex 1 ${place} ${paragraphs.join(' and ')}`),
    inForce: { from: '2026-02-05' },
    confirmed: 'statute-read',
  };
}
