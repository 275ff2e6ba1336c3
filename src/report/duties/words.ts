import { countDays, daysAfter, dayInWords, lawPack } from '../../law/index.js';
import type { LocatedDiagnostic } from '../../diagnostics/index.js';
import type { LocatedDuty } from '../../facts/index.js';
import { joinWords } from '../summary.js';
import { countMarks, type DutyMark, type DutyNotice, type DutyRow } from './rows.js';

/** The exceptions of a notice, each once: those for one duty are those of others too. */
export function exceptionsOf(rows: readonly DutyRow[]): LocatedDuty['exceptions'] {
  const all = rows.flatMap(({ outcome }) => outcome.exceptions);
  return [...new Map(all.map((one) => [JSON.stringify([one.origin, one.exception]), one])).values()];
}

/** The exception a notice claims, in its own words. */
export function wordException({ item, exception, why }: LocatedDuty['exceptions'][number]): string {
  return `Not told: “${item}” (UK GDPR Article ${exception})${why === undefined ? '' : `. The notice says why: “${why}”`}`;
}

/** What an exception says of a duty that lacks something. Whether it holds is not for Fairnotice to say. */
export function wordExceptions({ state, exceptions }: LocatedDuty): readonly string[] {
  if (state === 'excepted') {
    const own = exceptions.filter(({ named }) => named).map(wordException);
    return [...own, 'Whether the exception holds is for your data protection officer to say.'];
  }
  if (state !== 'not-met' || exceptions.length === 0) return [];
  return [
    ...exceptions.map(wordException),
    'Whether that covers what is missing here is for your data protection officer to say. Fairnotice does not guess.',
  ];
}

/** From when a duty is law that is still to come. */
export function wordComing({ from }: LocatedDuty, day: string): string | undefined {
  return from === undefined ? undefined : `This is law from ${dayInWords(from)}, in ${countDays(-daysAfter(from, day))}.`;
}

/** That a finding was accepted: by whom, until when and why. */
export function wordAccepted({ waived }: LocatedDiagnostic): string | undefined {
  if (waived === undefined) return undefined;
  return `Accepted by ${waived.approvedBy} until ${dayInWords(waived.until)}: ${waived.reason}`;
}

/** "9 met, 2 met but in doubt, 5 not met". */
export function wordCounts(rows: readonly DutyRow[]): string {
  const counts = countMarks(rows);
  const words = (Object.keys(countWords) as DutyMark[]).flatMap((mark) =>
    counts[mark] === 0 ? [] : [`${counts[mark]} ${counts[mark] === 1 ? countWords[mark][0] : countWords[mark][1]}`],
  );
  return joinWords(words);
}

const countWords: Readonly<Record<DutyMark, readonly [one: string, many: string]>> = {
  met: ['met', 'met'],
  'in-doubt': ['met but in doubt', 'met but in doubt'],
  'not-met': ['not met', 'not met'],
  excepted: ['under an exception', 'under an exception'],
  'not-applicable': ['does not apply', 'do not apply'],
};

/** What is said of a notice about law enforcement, which the list of duties is not for. */
export function wordRegime({ findings }: Pick<DutyNotice, 'findings'>): string | undefined {
  return findings.some(({ code }) => code === 'rule/law-enforcement-regime')
    ? 'This notice is about law enforcement. What people must be told then stands in section 44 of the Data Protection Act 2018. Fairnotice does not know that list: what follows goes by the UK GDPR, and says nothing about section 44.'
    : undefined;
}

/** Whose law this is, how old, and who has read it. */
export function wordLaw(): readonly string[] {
  const { jurisdiction, asOf, newestEvidence, reviewedByLawyer } = lawPack;
  return [
    `The law: ${jurisdiction}, as written down on ${dayInWords(asOf)}. The newest page read for it is of ${dayInWords(newestEvidence)}.`,
    ...(reviewedByLawyer ? [] : ['No lawyer has reviewed this.']),
  ];
}
