import type { LocatedDiagnostic, Range } from '../../diagnostics/index.js';
import type { LocatedDuty } from '../../facts/index.js';
import { lawPack } from '../../law/index.js';
import { countMarks, describeDuties, type DutyNotice, type DutyRow } from './rows.js';
import { wordRegime } from './words.js';

export interface DutyReportOptions {
  /** Version of Fairnotice. */
  readonly version: string;
  readonly day: string;
}

/** The duties of notices for a program, as schema/output/duties.schema.json describes them. */
export function renderDutiesJson(notices: readonly DutyNotice[], { version, day }: DutyReportOptions): string {
  const { asOf, newestEvidence, reviewedByLawyer } = lawPack;
  const report = {
    formatVersion: 1,
    fairnotice: version,
    asOf: day,
    law: { asOf, newestEvidence, reviewedByLawyer },
    notices: notices.map(describeNotice),
  };
  return `${JSON.stringify(report, undefined, 2)}\n`;
}

function describeNotice(notice: DutyNotice): object {
  const rows = describeDuties(notice);
  const { id, file, title, controller, status, version } = notice;
  const counts = countMarks(rows);
  const summary = {
    met: counts.met,
    inDoubt: counts['in-doubt'],
    notMet: counts['not-met'],
    excepted: counts.excepted,
    notApplicable: counts['not-applicable'],
  };
  return { notice: id, title, controller, status, version, file, caution: wordRegime(notice), summary, duties: rows.map(describeRow) };
}

/** Properties that are undefined are left out by JSON itself. */
function describeRow({ number, law, articles, outcome, mark, findings, concerns }: DutyRow): object {
  const { duty, state, why, from, places, missing, doubts, exceptions } = outcome;
  return {
    number,
    duty,
    name: law.name,
    question: law.question,
    articles: articles.map(({ label, url }) => ({ label, url })),
    state,
    inDoubt: mark === 'in-doubt',
    why,
    from,
    confirmed: law.confirmed,
    caveat: law.caveat,
    places: places.map(describePlace),
    missing: missing.map(describeGap),
    doubts: doubts.map(describeGap),
    exceptions: exceptions.map(({ item, exception, why: reason, named, origin, range }) => ({
      item,
      exception,
      why: reason,
      named,
      ...placeOf(origin.file, range),
    })),
    findings: findings.map(describeFinding),
    concerns: concerns.map(describeFinding),
  };
}

function describePlace(place: LocatedDuty['places'][number]): object {
  if (place.kind === 'printed') return { section: place.section, words: place.words };
  return { ...placeOf(place.origin.file, place.range), words: place.words };
}

function describeGap({ what, uses, rule, certain, origin, range }: LocatedDuty['missing'][number]): object {
  return { what, ...placeOf(origin.file, range), uses, rule, certain };
}

function describeFinding({ code, severity, message, origin, range, waived }: LocatedDiagnostic): object {
  return {
    code,
    severity,
    message,
    ...placeOf(origin.file, range),
    waived: waived && { reason: waived.reason, approvedBy: waived.approvedBy, until: waived.until },
  };
}

function placeOf(file: string, { start }: Range): { readonly file: string; readonly line: number; readonly column: number } {
  return { file, line: start.line, column: start.column };
}
