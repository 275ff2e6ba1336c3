import type { Confirmed } from './confirmed.js';
import { regulatorChange } from './regulator.js';
import { isInForce, type CivilDate, type InForce } from './in-force.js';

/** Words about the regulator that old notices carry and that are out of date. */
export interface ObsoleteRegulatorText {
  readonly id: string;
  /** A contact detail that may no longer work, a name the regulator no longer has, or a term that is not used of it in the UK. */
  readonly kind: 'contact' | 'name' | 'term';
  /** The words as people write them; capital letters and the spaces in a number do not matter. */
  readonly texts: readonly string[];
  /** Longer words that contain one of `texts` and are right. */
  readonly notPartOf?: readonly string[];
  /** The days on which the words are out of date. */
  readonly obsolete: InForce;
  readonly confirmed: Confirmed;
}

/**
 * Every known one. Whether an old number or address still reaches the regulator was not found out, so that a finding made from
 * them can only warn.
 */
export const obsoleteRegulatorTexts: readonly ObsoleteRegulatorText[] = [
  {
    id: 'wycliffe-house',
    kind: 'contact',
    texts: ['Wycliffe House', 'SK9 5AF'],
    // The lease ended in September 2026; on which day was not found out.
    obsolete: { from: '2026-09-30' },
    confirmed: 'secondary',
  },
  {
    id: 'old-helplines',
    kind: 'contact',
    texts: ['01625 545 745', '01625 545 700'],
    obsolete: {},
    confirmed: 'unverified',
  },
  { id: 'concerns-pages', kind: 'contact', texts: ['ico.org.uk/concerns'], obsolete: {}, confirmed: 'unverified' },
  { id: 'casework-email', kind: 'contact', texts: ['casework@ico.org.uk'], obsolete: {}, confirmed: 'unverified' },
  {
    id: 'information-commissioner',
    kind: 'name',
    texts: [
      'Information Commissioner',
      'Information Commissioners Office',
      'Information Commissioner’s Office',
      "Information Commissioner's Office",
    ],
    notPartOf: [
      'Scottish Information Commissioner',
      'Information Commissioner for Scotland',
      'Australian Information Commissioner',
      'Isle of Man Information Commissioner',
      'Jersey Office of the Information Commissioner',
    ],
    obsolete: { from: regulatorChange.firstDayOfCommission },
    confirmed: 'secondary',
  },
  {
    id: 'supervisory-authority',
    kind: 'term',
    texts: ['supervisory authority', 'supervisory authorities'],
    obsolete: {},
    confirmed: 'secondary',
  },
];

/** The words that are out of date on `day`. */
export function obsoleteRegulatorTextsOn(day: CivilDate): readonly ObsoleteRegulatorText[] {
  return obsoleteRegulatorTexts.filter((item) => isInForce(item.obsolete, day));
}
