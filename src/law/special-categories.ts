import { ukGdpr, type LawCitation } from './citation.js';
import type { Confirmed } from './confirmed.js';
import { schedule1Conditions } from './schedule-1.js';

/**
 * The special categories of personal data (UK GDPR Article 9(1)). Criminal offence data is not one of them: it has Article 10.
 * The list was read in guidance and quotations; ministers can add to it by regulations, and none were found.
 */
export const specialCategoryIds = [
  'racial-or-ethnic-origin',
  'political-opinions',
  'religious-or-philosophical-beliefs',
  'trade-union-membership',
  'genetic-data',
  'biometric-data',
  'health',
  'sex-life',
  'sexual-orientation',
] as const;

export type SpecialCategoryId = (typeof specialCategoryIds)[number];

/** How far the list of special categories was confirmed, and where it stands in law. */
export const specialCategoriesLaw: { readonly citation: LawCitation; readonly confirmed: Confirmed } = {
  citation: ukGdpr('9(1)'),
  confirmed: 'secondary',
};

/** The conditions of UK GDPR Article 9(2), in the order of its points (a) to (j). */
export const article9ConditionIds = [
  'explicit-consent',
  'employment-social-security-social-protection',
  'vital-interests',
  'not-for-profit-members',
  'made-public',
  'legal-claims',
  'substantial-public-interest',
  'health-or-social-care',
  'public-health',
  'archiving-research-statistics',
] as const;

export type Article9ConditionId = (typeof article9ConditionIds)[number];

/** One condition that lifts the ban on using special category data. A lawful basis of Article 6 is needed as well. */
export interface Article9Condition {
  readonly article: string;
  readonly citation: LawCitation;
  /** Paragraphs of Schedule 1 to the Data Protection Act 2018, one of which must be met too (section 10(2) and (3)); `none` where none is asked for. */
  readonly schedule1: 'none' | readonly number[];
  readonly confirmed: Confirmed;
}

/** Every Article 9(2) condition by id. */
export const article9Conditions: Readonly<Record<Article9ConditionId, Article9Condition>> = {
  'explicit-consent': condition('a'),
  'employment-social-security-social-protection': conditionInLaw('b', [1]),
  'vital-interests': condition('c'),
  'not-for-profit-members': condition('d'),
  'made-public': condition('e'),
  'legal-claims': condition('f'),
  'substantial-public-interest': conditionInLaw('g', schedule1Conditions(2)),
  'health-or-social-care': conditionInLaw('h', [2]),
  'public-health': conditionInLaw('i', [3]),
  'archiving-research-statistics': conditionInLaw('j', [4]),
};

function condition(point: string): Article9Condition {
  const article = `9(2)(${point})`;
  return { article, citation: ukGdpr(article), schedule1: 'none', confirmed: 'guidance' };
}

/** A condition that only counts with a Schedule 1 paragraph: the Data Protection Act 2018, which was read, names it. */
function conditionInLaw(point: string, schedule1: readonly number[]): Article9Condition {
  return { ...condition(point), schedule1, confirmed: 'statute-read' };
}
