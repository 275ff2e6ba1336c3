import type { LawfulBasisId } from './bases.js';
import { citedLaws } from './cited-laws.js';
import { cite, dpa2018, duaa2025, ukGdpr, type LawCitation } from './citation.js';
import type { Confirmed } from './confirmed.js';
import { hasCome } from './days.js';
import type { CivilDate } from './in-force.js';
import type { Article9ConditionId } from './special-categories.js';

/**
 * What a notice has that makes a change of law touch it.
 *
 * - `every-notice`: being a notice is enough. - `basis`, `condition`, `schedule-1`, `exception`: it relies on one of these.
 * - `transfers`, `automated-decisions`, `new-purpose`: it has any. - `topic`: a use of this ready topic.
 * - `old-words`: the rule found words in it that were right before the change; with `articles`, only where they name one of these.
 */
export type LawTouch =
  | { readonly by: 'every-notice' | 'transfers' | 'automated-decisions' | 'new-purpose' }
  | { readonly by: 'basis'; readonly bases: readonly LawfulBasisId[] }
  | { readonly by: 'condition'; readonly conditions: 'any' | readonly Article9ConditionId[] }
  | { readonly by: 'schedule-1'; readonly paragraphs: readonly number[] }
  | { readonly by: 'exception'; readonly exceptions: readonly string[] }
  | { readonly by: 'topic'; readonly topic: string }
  | { readonly by: 'old-words'; readonly rules: readonly string[]; readonly articles?: readonly string[] };

/** One change of law since 2024 that a notice written before it may not reflect. */
export interface LawChange {
  readonly id: string;
  /** What changed, in words for an officer. */
  readonly what: string;
  /** The law that made the change; the changed provision comes after it where that helps. */
  readonly citations: readonly LawCitation[];
  /** The first day; absent where no day is known. */
  readonly from?: CivilDate;
  /** What to do or to look for in a notice, in words for an officer; absent where there is nothing. */
  readonly asks?: string;
  /** Which notices may have to say something else because of it; none where the list is empty. */
  readonly touches: readonly LawTouch[];
  /** How far the words of the change were confirmed, and how far its day was. */
  readonly confirmed: Confirmed;
  readonly dayConfirmed: Confirmed;
  readonly caveat?: string;
}

/** Whether a change is law on `day`. One whose day nobody knows is not taken to have begun. */
export function hasBegun({ from }: Pick<LawChange, 'from'>, day: CivilDate): boolean {
  return from !== undefined && hasCome(from, day);
}

/** Every known change, by day; what has no known day comes last. */
export const lawChanges: readonly LawChange[] = [
  {
    id: 'proportionate-search',
    what: 'A request for a copy of one’s data entitles a person to what a reasonable and proportionate search finds.',
    citations: [duaa2025('section 78'), ukGdpr('15(1A)')],
    from: '2024-01-01',
    asks: 'Fairnotice words this right by itself. Look for sentences of your own that promise a copy of everything you hold.',
    touches: [{ by: 'every-notice' }],
    confirmed: 'statute-read',
    dayConfirmed: 'statute-read',
    caveat: 'Passed in 2025 and treated as law from this day.',
  },
  {
    id: 'basis-in-international-law',
    what: 'A public task may rest on listed international law as well as on domestic law.',
    citations: [duaa2025('section 72'), ukGdpr('6(3)')],
    from: '2025-08-20',
    touches: [],
    confirmed: 'statute-read',
    dayConfirmed: 'statute-read',
    caveat: 'In part from this day; the rest from 5 February 2026.',
  },
  {
    id: 'new-special-categories-power',
    what: 'Ministers may add to the special categories of personal data by regulations.',
    citations: [duaa2025('section 74')],
    from: '2025-08-20',
    asks: 'Nothing until regulations are made. From then on, a notice about the kind of data they add has to rest on a condition of Article 9.',
    touches: [],
    confirmed: 'unverified',
    dayConfirmed: 'statute-read',
    caveat: 'Whether regulations were made was not found out.',
  },
  {
    id: 'data-protection-not-overridden',
    what: 'A new law does not override data protection law unless it says so.',
    citations: [duaa2025('section 106'), dpa2018('section 183A')],
    from: '2025-08-20',
    touches: [],
    confirmed: 'statute-read',
    dayConfirmed: 'statute-read',
  },
  {
    id: 'recognised-legitimate-interest',
    what: 'There is a new lawful basis, recognised legitimate interest. Public authorities may not use it for their tasks. People may object to it.',
    citations: [duaa2025('section 70'), ukGdpr('6(1)(ea)')],
    from: '2026-02-05',
    asks: 'A notice that relies on it names the condition of Annex 1 that is met. If a public authority relies on it for one of its tasks, ask your data protection officer.',
    touches: [{ by: 'basis', bases: ['recognised-legitimate-interest'] }],
    confirmed: 'statute-read',
    dayConfirmed: 'statute-read',
  },
  {
    id: 'compatible-further-use',
    what: 'The rules on using data for another purpose are in an article of their own, with a list of purposes that are always compatible.',
    citations: [duaa2025('section 71'), ukGdpr('8A')],
    from: '2026-02-05',
    asks: 'Look at each new purpose: is the use compatible with why the data was collected? People have to be told before it begins.',
    touches: [{ by: 'new-purpose' }],
    confirmed: 'statute-read',
    dayConfirmed: 'statute-read',
  },
  {
    id: 'time-to-answer-requests',
    what: 'When the time to answer a request begins, when it stops while the person is asked to say more, and how far it grows if the request is complex is set out in an article of its own.',
    citations: [duaa2025('section 76'), ukGdpr('12A')],
    from: '2026-02-05',
    asks: 'Fairnotice words the time by itself. Look for sentences of your own that promise an answer in a month or in days.',
    touches: [{ by: 'every-notice' }],
    confirmed: 'statute-read',
    dayConfirmed: 'statute-read',
  },
  {
    id: 'exceptions-from-telling-people',
    what: 'The exceptions from telling people were written anew: Article 14(5)(b) became 14(5)(e) and (f), and research has new exceptions from telling of a new purpose.',
    citations: [duaa2025('section 77'), ukGdpr('13(5)'), ukGdpr('14(5)')],
    from: '2026-02-05',
    asks: 'Where people are not told because of Article 14(5)(e) or (f), the law wants the information to be public: the notice has to stay published. Look for Article 14(5)(b) in your words.',
    touches: [
      { by: 'exception', exceptions: ['14(5)(e)', '14(5)(f)'] },
      { by: 'old-words', rules: ['omitted-article-cited'], articles: ['14(5)(b)'] },
    ],
    confirmed: 'statute-read',
    dayConfirmed: 'statute-read',
  },
  {
    id: 'automated-decisions',
    what: 'Articles 22A to 22D replace Article 22. Safeguards are in Article 22C, and notices must explain decisions that need them.',
    citations: [duaa2025('section 80'), ukGdpr('22C')],
    from: '2026-02-05',
    asks: 'For each significant decision that a computer takes alone, say how it decides, what it means for people, and how they can be told more, give their view, have a person look at it and challenge it. Look for Article 22 in your words.',
    touches: [{ by: 'automated-decisions' }, { by: 'old-words', rules: ['omitted-article-cited'], articles: ['22'] }],
    confirmed: 'statute-read',
    dayConfirmed: 'statute-read',
    caveat: 'Decisions taken before this day stay under the old article, as notes on the Act say.',
  },
  {
    id: 'childrens-higher-protection',
    what: 'Online services that children are likely to use must be designed with their need for more protection in mind.',
    citations: [duaa2025('section 81'), ukGdpr('25(1A)')],
    from: '2026-02-05',
    touches: [],
    confirmed: 'statute-read',
    dayConfirmed: 'statute-read',
    caveat: 'A duty on the design of a service. A notice need not speak of it.',
  },
  {
    id: 'research-safeguards',
    what: 'Articles 84A to 84D replace Article 89 on research, archives and statistics.',
    citations: [duaa2025('section 86'), ukGdpr('84B')],
    from: '2026-02-05',
    asks: 'Look for Article 89 in your words. Check that what is kept for research, archives or statistics has the safeguards of Article 84B.',
    touches: [
      { by: 'condition', conditions: ['archiving-research-statistics'] },
      { by: 'old-words', rules: ['omitted-article-cited'], articles: ['89'] },
    ],
    confirmed: 'statute-read',
    dayConfirmed: 'statute-read',
  },
  {
    id: 'transfers-test',
    what: 'Articles 44A and 45A to 45C replace Articles 44 and 45. Protection abroad must not be materially lower than here.',
    citations: [duaa2025('section 85'), ukGdpr('44A'), ukGdpr('45A')],
    from: '2026-02-05',
    asks: 'Check for each transfer that the notice names what UK law protects it by. Agreements and regulations made before stay good. Look for Articles 44 and 45 in your words.',
    touches: [{ by: 'transfers' }, { by: 'old-words', rules: ['omitted-article-cited'], articles: ['44', '45'] }],
    confirmed: 'statute-read',
    dayConfirmed: 'statute-read',
  },
  {
    id: 'special-category-conditions-widened',
    what: 'A condition of Article 9 needs a lawful basis of Article 6 beside it, and Schedule 1 paragraphs 10, 13, 14 and 24 are wider.',
    citations: [duaa2025('Schedule 11'), ukGdpr('9(2)')],
    from: '2026-02-05',
    asks: 'Check that each use of special category data has a lawful basis as well. If you rely on one of these paragraphs, read its present words.',
    touches: [
      { by: 'condition', conditions: 'any' },
      { by: 'schedule-1', paragraphs: [10, 13, 14, 24] },
    ],
    confirmed: 'statute-read',
    dayConfirmed: 'unverified',
    caveat: 'Law by this day; the exact day was not found out.',
  },
  {
    id: 'cookie-exceptions',
    what: 'Some cookies need no consent: among them statistics and appearance, if people are told clearly and can easily object.',
    citations: [duaa2025('section 112'), cite(citedLaws.pecr2003, 'Schedule A1')],
    from: '2026-02-05',
    asks: 'If you set cookies for statistics or appearance without asking, say so clearly and give a free and easy way to object. Nobody else may use what they collect for ends of their own.',
    touches: [{ by: 'topic', topic: 'website' }],
    confirmed: 'secondary',
    dayConfirmed: 'statute-read',
  },
  {
    id: 'cookie-fines',
    what: 'Fines for breaking the cookie and marketing rules rise to the level of the UK GDPR.',
    citations: [duaa2025('section 115')],
    from: '2026-02-05',
    touches: [],
    confirmed: 'secondary',
    dayConfirmed: 'secondary',
  },
  {
    id: 'age-of-online-consent',
    what: 'Ministers may change the age from which a child can consent to online services, now 13, to an age up to 16.',
    citations: [cite(citedLaws.childrensWellbeingAndSchools2026), ukGdpr('8(2A)')],
    from: '2026-04-29',
    asks: 'If children consent online to what the notice describes, check the age before you rely on it.',
    touches: [{ by: 'basis', bases: ['consent'] }],
    confirmed: 'secondary',
    dayConfirmed: 'secondary',
    caveat: 'Whether the power was used was not found out.',
  },
  {
    id: 'complaints-to-controller',
    what: 'People have a right to complain to the organisation itself, which must acknowledge within 30 days. Notices must tell people of that right. Article 77 is gone: complaints to the regulator rest on section 165.',
    citations: [duaa2025('section 103'), dpa2018('section 164A'), ukGdpr('13(2)(ca)'), ukGdpr('14(2)(da)')],
    from: '2026-06-19',
    asks: 'Say that people can complain to you and how. An online form and one other way is what the law gives as its example. Look for Article 77 in your words.',
    touches: [{ by: 'every-notice' }, { by: 'old-words', rules: ['omitted-article-cited'], articles: ['77'] }],
    confirmed: 'statute-read',
    dayConfirmed: 'secondary',
  },
  {
    id: 'information-commission',
    what: 'The Information Commission took the place of the Information Commissioner. It is still known as the ICO.',
    citations: [duaa2025('section 117'), duaa2025('section 119')],
    from: '2026-09-30',
    asks: 'Fairnotice names the regulator by itself. Look for the old name and old contact details in your own words.',
    touches: [{ by: 'old-words', rules: ['obsolete-regulator-name', 'obsolete-regulator-contact'] }],
    confirmed: 'secondary',
    dayConfirmed: 'secondary',
  },
  {
    id: 'complaint-numbers',
    what: 'Regulations may make organisations report how many complaints they get.',
    citations: [duaa2025('section 103'), dpa2018('section 164B')],
    touches: [],
    confirmed: 'statute-read',
    dayConfirmed: 'unverified',
    caveat: 'A power only; whether regulations were made was not found out.',
  },
  {
    id: 'rest-of-the-2025-act',
    what: 'Sections 45 to 48, 60 to 62, 64, 65 and 131 of the 2025 Act had not begun by 29 September 2026. None of them seems to touch notices.',
    citations: [duaa2025('sections 45 to 48, 60 to 62, 64, 65 and 131')],
    touches: [],
    confirmed: 'secondary',
    dayConfirmed: 'unverified',
    caveat: 'Whether they have begun since was not found out.',
  },
];
