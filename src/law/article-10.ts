import { dpa2018, ukGdpr, type LawCitation } from './citation.js';
import type { Confirmed } from './confirmed.js';
import { schedule1Conditions } from './schedule-1.js';

/**
 * The two ways in which criminal offence data may be used (UK GDPR Article 10). It includes allegations, proceedings
 * and sentences (Data Protection Act 2018 section 11(2)).
 */
export const article10RouteIds = ['official-authority', 'schedule-1-condition'] as const;

export type Article10RouteId = (typeof article10RouteIds)[number];

/** One way of using criminal offence data lawfully. */
export interface Article10Route {
  readonly citation: LawCitation;
  /** Paragraphs of Schedule 1, one of which must be met; `none` where none is asked for. */
  readonly schedule1: 'none' | readonly number[];
  readonly confirmed: Confirmed;
}

/** Both routes by id. The second takes a condition of Part 1, 2 or 3. */
export const article10Routes: Readonly<Record<Article10RouteId, Article10Route>> = {
  'official-authority': { citation: ukGdpr('10'), schedule1: 'none', confirmed: 'statute-read' },
  'schedule-1-condition': {
    citation: dpa2018('section 10(5)'),
    schedule1: [...schedule1Conditions(1), ...schedule1Conditions(2), ...schedule1Conditions(3)],
    confirmed: 'statute-read',
  },
};
