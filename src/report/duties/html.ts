import type { LocatedDiagnostic } from '../../diagnostics/index.js';
import { shorten, type LocatedDuty } from '../../facts/index.js';
import { confirmedMeanings, dayInWords } from '../../law/index.js';
import type { DutyReportOptions } from './json.js';
import { pageTemplate } from './page-template.js';
import { describeDuties, doubtfulFindings, markNames, type DutyNotice, type DutyRow } from './rows.js';
import { exceptionsOf, wordAccepted, wordComing, wordCounts, wordException, wordExceptions, wordLaw, wordRegime } from './words.js';
import { renderAlone } from '../render-alone.js';

/**
 * The duties of notices as one page to keep as evidence: what people must be told, the words that tell them and where, what is missing,
 * how far the law behind it is confirmed, and what was accepted by whom. It stands alone: no script, nothing loaded from anywhere.
 * It is for the body itself, not for publication: it tells of accepted findings.
 */
export function renderDutiesHtml(notices: readonly DutyNotice[], { version, day }: DutyReportOptions): string {
  return renderAlone(pageTemplate, {
    title: notices.length === 1 ? `What people must be told: ${notices[0]?.title ?? ''}` : 'What people must be told',
    // The name of a tab or a printed sheet holds no more.
    tab: notices.length === 1 ? `Duties: ${shorten(notices[0]?.title ?? '', 45)}` : 'Duties of notices',
    isOne: notices.length === 1,
    day: dayInWords(day),
    version,
    law: wordLaw(),
    notices: notices.map((notice, position) => viewNotice(notice, position, day)),
  });
}

function viewNotice(notice: DutyNotice, position: number, day: string): object {
  const { id, file, title, lang, controller, status, version } = notice;
  const rows = describeDuties(notice);
  return {
    anchor: `notice-${position + 1}`,
    facts: [
      { term: 'Controller', value: controller },
      { term: 'Notice', value: id },
      { term: 'File', value: file },
      { term: 'Status', value: status },
      { term: 'Version', value: version },
    ],
    title,
    lang,
    example: notice.example ?? '',
    regime: wordRegime(notice) ?? '',
    counts: wordCounts(rows),
    exceptions: exceptionsOf(rows).map((one) => ({ words: wordException(one), place: placeOf(one) })),
    rows: rows.map((row) => viewRow(row, `notice-${position + 1}`, lang, day)),
  };
}

function viewRow({ number, law, articles, outcome, mark, findings, concerns }: DutyRow, notice: string, lang: string, day: string): object {
  const { places, missing, doubts, why } = outcome;
  return {
    anchor: `${notice}-duty-${number}`,
    number,
    name: law.name,
    question: law.question,
    articles,
    mark,
    markName: markNames[mark],
    notes: [wordComing(outcome, day), why, ...wordExceptions(outcome)].filter((note) => note !== undefined),
    places: places.map((place) => ({
      words: place.words,
      place: place.kind === 'printed' ? `Fairnotice prints it: section “${place.section}”` : placeOf(place),
      lang: place.kind === 'printed' ? 'en' : lang,
    })),
    missing: missing.map(viewGap),
    doubts: [
      ...doubts.map(viewGap),
      ...(mark === 'in-doubt' ? doubtfulFindings(outcome, findings) : []).map(({ message, ...rest }) => ({
        what: message,
        uses: [],
        place: placeOf(rest),
        rule: rest.code,
      })),
    ],
    concerns: concerns.map(viewFinding),
    accepted: findings.filter(({ waived }) => waived !== undefined).map(viewFinding),
    confirmed: confirmedMeanings[law.confirmed],
    caveat: law.caveat ?? '',
  };
}

function viewGap(found: LocatedDuty['missing'][number]): object {
  const { what, uses, rule } = found;
  return { what, uses, place: placeOf(found), rule: rule === undefined ? '' : `rule/${rule}` };
}

function viewFinding(finding: LocatedDiagnostic): object {
  return { message: finding.message, rule: finding.code, place: placeOf(finding), accepted: wordAccepted(finding) ?? '' };
}

function placeOf({ origin, range }: Pick<LocatedDiagnostic, 'origin' | 'range'>): string {
  return `${origin.file}, line ${range.start.line}`;
}
