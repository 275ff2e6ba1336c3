import { citedLaws } from './cited-laws.js';
import { cite, dpa2018, duaa2025, ukGdpr, type LawCitation } from './citation.js';
import type { Confirmed } from './confirmed.js';
import type { CivilDate } from './in-force.js';

/** One change of law since 2024 that a notice written before it may not reflect. */
export interface LawChange {
  readonly id: string;
  /** What changed, in words for an officer. */
  readonly what: string;
  /** The law that made the change; the changed provision comes after it where that helps. */
  readonly citations: readonly LawCitation[];
  /** The first day; absent where no day is known. */
  readonly from?: CivilDate;
  /** Whether a notice may have to say something else because of it. */
  readonly touchesNotices: boolean;
  /** How far the words of the change were confirmed, and how far its day was. */
  readonly confirmed: Confirmed;
  readonly dayConfirmed: Confirmed;
  readonly caveat?: string;
}

/** Every known change, by day; what has no known day comes last. */
export const lawChanges: readonly LawChange[] = [
  {
    id: 'proportionate-search',
    what: 'A request for a copy of one’s data entitles a person to what a reasonable and proportionate search finds.',
    citations: [duaa2025('section 78'), ukGdpr('15(1A)')],
    from: '2024-01-01',
    touchesNotices: true,
    confirmed: 'statute-read',
    dayConfirmed: 'statute-read',
    caveat: 'Passed in 2025 and treated as law from this day.',
  },
  {
    id: 'basis-in-international-law',
    what: 'A public task may rest on listed international law as well as on domestic law.',
    citations: [duaa2025('section 72'), ukGdpr('6(3)')],
    from: '2025-08-20',
    touchesNotices: false,
    confirmed: 'statute-read',
    dayConfirmed: 'statute-read',
    caveat: 'In part from this day; the rest from 5 February 2026.',
  },
  {
    id: 'new-special-categories-power',
    what: 'Ministers may add to the special categories of personal data by regulations.',
    citations: [duaa2025('section 74')],
    from: '2025-08-20',
    touchesNotices: true,
    confirmed: 'unverified',
    dayConfirmed: 'statute-read',
    caveat: 'Whether regulations were made was not found out.',
  },
  {
    id: 'data-protection-not-overridden',
    what: 'A new law does not override data protection law unless it says so.',
    citations: [duaa2025('section 106'), dpa2018('section 183A')],
    from: '2025-08-20',
    touchesNotices: false,
    confirmed: 'statute-read',
    dayConfirmed: 'statute-read',
  },
  {
    id: 'recognised-legitimate-interest',
    what: 'There is a new lawful basis, recognised legitimate interest. Public authorities may not use it for their tasks. People may object to it.',
    citations: [duaa2025('section 70'), ukGdpr('6(1)(ea)')],
    from: '2026-02-05',
    touchesNotices: true,
    confirmed: 'statute-read',
    dayConfirmed: 'statute-read',
  },
  {
    id: 'compatible-further-use',
    what: 'The rules on using data for another purpose are in an article of their own, with a list of purposes that are always compatible.',
    citations: [duaa2025('section 71'), ukGdpr('8A')],
    from: '2026-02-05',
    touchesNotices: true,
    confirmed: 'statute-read',
    dayConfirmed: 'statute-read',
  },
  {
    id: 'time-to-answer-requests',
    what: 'The month to answer a request can stop while the person is asked to say more, and grow by two months if it is complex.',
    citations: [duaa2025('section 76'), ukGdpr('12A')],
    from: '2026-02-05',
    touchesNotices: true,
    confirmed: 'statute-read',
    dayConfirmed: 'statute-read',
  },
  {
    id: 'exceptions-from-telling-people',
    what: 'The exceptions from telling people were written anew: Article 14(5)(b) became 14(5)(e) and (f), and research has new exceptions from telling of a new purpose.',
    citations: [duaa2025('section 77'), ukGdpr('13(5)'), ukGdpr('14(5)')],
    from: '2026-02-05',
    touchesNotices: true,
    confirmed: 'statute-read',
    dayConfirmed: 'statute-read',
  },
  {
    id: 'automated-decisions',
    what: 'Articles 22A to 22D replace Article 22. Safeguards are in Article 22C, and notices must explain decisions that need them.',
    citations: [duaa2025('section 80'), ukGdpr('22C')],
    from: '2026-02-05',
    touchesNotices: true,
    confirmed: 'statute-read',
    dayConfirmed: 'statute-read',
    caveat: 'Decisions taken before this day stay under the old article.',
  },
  {
    id: 'childrens-higher-protection',
    what: 'Online services that children are likely to use must be designed with their need for more protection in mind.',
    citations: [duaa2025('section 81'), ukGdpr('25(1A)')],
    from: '2026-02-05',
    touchesNotices: false,
    confirmed: 'statute-read',
    dayConfirmed: 'statute-read',
  },
  {
    id: 'research-safeguards',
    what: 'Articles 84A to 84D replace Article 89 on research, archives and statistics.',
    citations: [duaa2025('section 86'), ukGdpr('84B')],
    from: '2026-02-05',
    touchesNotices: true,
    confirmed: 'statute-read',
    dayConfirmed: 'statute-read',
  },
  {
    id: 'transfers-test',
    what: 'Articles 44A and 45A to 45C replace Articles 44 and 45. Protection abroad must not be materially lower than here.',
    citations: [duaa2025('section 85'), ukGdpr('44A'), ukGdpr('45A')],
    from: '2026-02-05',
    touchesNotices: true,
    confirmed: 'statute-read',
    dayConfirmed: 'statute-read',
  },
  {
    id: 'special-category-conditions-widened',
    what: 'A condition of Article 9 needs a lawful basis of Article 6 beside it, and Schedule 1 paragraphs 10, 13, 14 and 24 are wider.',
    citations: [duaa2025('Schedule 11'), ukGdpr('9(2)')],
    from: '2026-02-05',
    touchesNotices: true,
    confirmed: 'statute-read',
    dayConfirmed: 'unverified',
    caveat: 'Law by this day; the exact day was not found out.',
  },
  {
    id: 'cookie-exceptions',
    what: 'Some cookies need no consent: among them statistics and appearance, if people are told clearly and can easily object.',
    citations: [duaa2025('section 112'), cite(citedLaws.pecr2003, 'Schedule A1')],
    from: '2026-02-05',
    touchesNotices: true,
    confirmed: 'secondary',
    dayConfirmed: 'statute-read',
  },
  {
    id: 'cookie-fines',
    what: 'Fines for breaking the cookie and marketing rules rise to the level of the UK GDPR.',
    citations: [duaa2025('section 115')],
    from: '2026-02-05',
    touchesNotices: false,
    confirmed: 'secondary',
    dayConfirmed: 'secondary',
  },
  {
    id: 'age-of-online-consent',
    what: 'Ministers may change the age from which a child can consent to online services, now 13, to an age up to 16.',
    citations: [cite(citedLaws.childrensWellbeingAndSchools2026), ukGdpr('8(2A)')],
    from: '2026-04-29',
    touchesNotices: true,
    confirmed: 'secondary',
    dayConfirmed: 'secondary',
    caveat: 'Whether the power was used was not found out.',
  },
  {
    id: 'complaints-to-controller',
    what: 'People have a right to complain to the organisation itself, which must acknowledge within 30 days. Notices must say so. Article 77 is gone: complaints to the regulator rest on section 165.',
    citations: [duaa2025('section 103'), dpa2018('section 164A'), ukGdpr('13(2)(ca)'), ukGdpr('14(2)(da)')],
    from: '2026-06-19',
    touchesNotices: true,
    confirmed: 'statute-read',
    dayConfirmed: 'secondary',
  },
  {
    id: 'information-commission',
    what: 'The Information Commission took the place of the Information Commissioner. It is still known as the ICO.',
    citations: [duaa2025('section 117'), duaa2025('section 119')],
    from: '2026-09-30',
    touchesNotices: true,
    confirmed: 'secondary',
    dayConfirmed: 'secondary',
  },
  {
    id: 'complaint-numbers',
    what: 'Regulations may make organisations report how many complaints they get.',
    citations: [duaa2025('section 103'), dpa2018('section 164B')],
    touchesNotices: false,
    confirmed: 'statute-read',
    dayConfirmed: 'unverified',
    caveat: 'A power only; whether regulations were made was not found out.',
  },
];
