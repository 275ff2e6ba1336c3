import { ukGdpr, type LawCitation } from './citation.js';
import type { Confirmed } from './confirmed.js';
import type { DutyId } from './duties.js';
import { always, type InForce } from './in-force.js';

/**
 * The exceptions from telling people, by their point in UK GDPR Articles 13(4) and 14(5). The exemptions of the Data Protection
 * Act 2018 (Schedules 2 and 3: crime, tax, serious harm) are not among them: they hold in a single case and leave a general notice as it is.
 */
export const tellingExceptionIds = ['13(4)', '14(5)(a)', '14(5)(c)', '14(5)(d)', '14(5)(e)', '14(5)(f)'] as const;

export type TellingExceptionId = (typeof tellingExceptionIds)[number];

/** The duties that an exception can leave out of a published notice altogether. The rest of a notice can always be published. */
export const exceptableDutyIds = [
  'personal-data-categories',
  'recipients',
  'transfers',
  'retention',
  'provision',
  'source',
] as const satisfies readonly DutyId[];

export type ExceptableDutyId = (typeof exceptableDutyIds)[number];

/** Why people need not be told, as a key of phrases. */
export type TellingExceptionReason =
  'already-has-it' | 'laid-down-by-law' | 'professional-secrecy' | 'impossible-or-disproportionate' | 'would-defeat-the-aims';

/** One exception from telling people. */
export interface TellingException {
  readonly reason: TellingExceptionReason;
  readonly citation: LawCitation;
  /** The information must then be made public (Article 14(7)): the published notice is what makes the exception lawful. */
  readonly mustPublish: boolean;
  readonly inForce: InForce;
  readonly confirmed: Confirmed;
}

/** Every exception by its point. */
export const tellingExceptions: Readonly<Record<TellingExceptionId, TellingException>> = {
  '13(4)': exception('13(4)', 'already-has-it'),
  '14(5)(a)': exception('14(5)(a)', 'already-has-it'),
  '14(5)(c)': exception('14(5)(c)', 'laid-down-by-law'),
  '14(5)(d)': exception('14(5)(d)', 'professional-secrecy'),
  '14(5)(e)': { ...exception('14(5)(e)', 'impossible-or-disproportionate'), mustPublish: true, inForce: { from: '2026-02-05' } },
  '14(5)(f)': { ...exception('14(5)(f)', 'would-defeat-the-aims'), mustPublish: true, inForce: { from: '2026-02-05' } },
};

function exception(article: TellingExceptionId, reason: TellingExceptionReason): TellingException {
  return { reason, citation: ukGdpr(article), mustPublish: false, inForce: always, confirmed: 'statute-read' };
}
