import type { LocatedDiagnostic } from '../../diagnostics/index.js';
import { dutyRules, type LocatedDuty } from '../../facts/index.js';
import { duties, dutyIds, ukGdpr, type Duty, type LawCitation } from '../../law/index.js';
import { lawfulnessOpening } from '../../rules/index.js';

/** A notice whose duties are told, as far as reports speak of it. */
export interface DutyNotice {
  readonly id: string;
  readonly file: string;
  readonly title: string;
  /** The language of the title and of the words that are quoted. */
  readonly lang: string;
  readonly controller: string;
  readonly status: string;
  readonly version: string;
  /** What every output of a notice made from a public document says of it. */
  readonly example?: string;
  readonly duties: readonly LocatedDuty[];
  /** The findings about the notice and the files it shares, accepted ones among them. */
  readonly findings: readonly LocatedDiagnostic[];
}

/** How a row is marked: as its state, but for what is met and left in doubt by something the notice says or leaves out. */
export type DutyMark = 'met' | 'in-doubt' | 'not-met' | 'excepted' | 'not-applicable';

/** One duty as a row of a report. */
export interface DutyRow {
  /** Its number in the list of duties, from 1. */
  readonly number: number;
  readonly law: Duty;
  readonly articles: readonly LawCitation[];
  readonly outcome: LocatedDuty;
  readonly mark: DutyMark;
  /** The findings of rules on the duty, and of those that find closed by law what meets it. */
  readonly findings: readonly LocatedDiagnostic[];
  /** The findings of rules that bear on it in law and do not decide whether people are told. */
  readonly concerns: readonly LocatedDiagnostic[];
}

/** What each mark says. */
export const markNames: Readonly<Record<DutyMark, string>> = {
  met: 'Met',
  'in-doubt': 'Met, in doubt',
  'not-met': 'Not met',
  excepted: 'Exception claimed',
  'not-applicable': 'Does not apply',
};

/** The duties of a notice as rows, in the order of the list. */
export function describeDuties({ duties: outcomes, findings }: Pick<DutyNotice, 'duties' | 'findings'>): readonly DutyRow[] {
  return outcomes.map((outcome): DutyRow => {
    const { speak, concern, closed = [] } = dutyRules[outcome.duty];
    const foundBy = (rules: readonly string[]): readonly LocatedDiagnostic[] =>
      findings.filter(({ code }) => rules.some((rule) => code === `rule/${rule}`)).map(asEvidence);
    const named = [...outcome.missing, ...outcome.doubts].flatMap(({ rule }) => (rule === undefined ? [] : [rule]));
    const doubted = outcome.state === 'met' ? closed.filter((rule) => !named.includes(rule)) : [];
    const own = foundBy([...speak, ...doubted]);
    const bearing = [...concern, ...named.filter((rule) => rule.startsWith('authority-'))];
    return {
      number: dutyIds.indexOf(outcome.duty) + 1,
      law: duties[outcome.duty],
      articles: outcome.articles.map(ukGdpr),
      outcome,
      mark: markOf(outcome, own),
      findings: own,
      concerns: foundBy(bearing.filter((rule) => !doubted.includes(rule))),
    };
  });
}

/** How many duties of a notice have each mark. */
export function countMarks(rows: readonly DutyRow[]): Readonly<Record<DutyMark, number>> {
  const count = (mark: DutyMark): number => rows.filter((row) => row.mark === mark).length;
  return {
    met: count('met'),
    'in-doubt': count('in-doubt'),
    'not-met': count('not-met'),
    excepted: count('excepted'),
    'not-applicable': count('not-applicable'),
  };
}

/** The findings that leave in doubt what is told, beside those that the duty itself already tells of. */
export function doubtfulFindings(
  { missing, doubts }: Pick<LocatedDuty, 'missing' | 'doubts'>,
  findings: readonly LocatedDiagnostic[],
): readonly LocatedDiagnostic[] {
  const named = [...missing, ...doubts].map(({ rule }) => `rule/${String(rule)}`);
  return findings.filter(({ code, severity }) => severity !== 'info' && !named.includes(code));
}

/** Evidence tells what was found. What its author is told to do about it belongs to checking. */
function asEvidence(finding: LocatedDiagnostic): LocatedDiagnostic {
  const { message } = finding;
  return message.startsWith(lawfulnessOpening) ? { ...finding, message: message.slice(lawfulnessOpening.length).trimStart() } : finding;
}

/** That somebody accepted a warning does not take the doubt away. */
function markOf({ state, doubts }: LocatedDuty, findings: readonly LocatedDiagnostic[]): DutyMark {
  if (state !== 'met') return state;
  return doubts.length > 0 || findings.some(({ severity }) => severity !== 'info') ? 'in-doubt' : 'met';
}
