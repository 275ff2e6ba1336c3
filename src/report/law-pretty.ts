import type { Touched } from '../facts/index.js';
import { daysAfter, dayInWords, type Confirmed } from '../law/index.js';
import { wordLawAge } from './law-age.js';
import type { LawReport, ReportedChange } from './law-report.js';
import { showHidden, wrap } from './layout.js';
import { createPaint, type Paint } from './paint.js';
import { count, joinWords } from './summary.js';

/** The report for a person: the law itself and its age, what is to come, what changed, and what nobody has checked. */
export function renderLawPretty(report: LawReport, colour: boolean): string {
  const paint = createPaint(colour);
  const { coming, begun, undated, warnings, workspace } = report;
  const blocks = [
    describeLaw(report, paint),
    ...warnings.map((warning) => lines(wrap(`Warning: ${warning}`, '').map((line) => paint.severity('warning', line)))),
    ...(workspace === undefined ? [] : describeUnread(workspace.unread)),
    ...part('Changes to come', coming, report, paint),
    ...part('What changed, the newest first', begun, report, paint),
    ...part('Changes whose day is not known', undated, report, paint),
    describeUnverified(report, paint),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function describeLaw({ day, pack, workspace }: LawReport, { bold }: Paint): string {
  const notices =
    workspace === undefined
      ? 'There is no folder of notices here, so nothing is said of yours.'
      : `Looked at with ${count(workspace.rows.length, 'notice')}, without those that are withdrawn.`;
  return lines([
    bold('The law in Fairnotice'),
    ...wrap(wordLawAge(day), '  '),
    ...wrap(`Whose law: ${pack.jurisdiction}.`, '  '),
    ...wrap(`The newest page seen when it was gathered is of ${dayInWords(pack.newestEvidence)}.`, '  '),
    ...wrap(pack.reviewedByLawyer ? 'A lawyer has reviewed this.' : 'No lawyer has reviewed this.', '  '),
    ...wrap(notices, '  '),
  ]);
}

function describeUnread(unread: readonly string[]): readonly string[] {
  if (unread.length === 0) return [];
  const which = unread.length === 1 ? 'this notice: its file has' : 'these notices: their files have';
  return [lines(wrap(`Nothing can be said of ${which} faults that “check” names. ${nameSome(unread)}`, ''))];
}

function part(title: string, changes: readonly ReportedChange[], report: LawReport, paint: Paint): readonly string[] {
  if (changes.length === 0) return [];
  return [paint.bold(title), ...changes.map((change) => describeChange(change, report, paint))];
}

function describeChange({ change, notices }: ReportedChange, { day, workspace }: LawReport, paint: Paint): string {
  const { id, from, what, asks, citations, touches, confirmed, dayConfirmed, caveat } = change;
  const left = from === undefined ? 0 : daysAfter(day, from);
  const since = from === undefined ? 'Day not known' : `${dayInWords(from)}${left > 0 ? `, in ${count(left, 'day')}` : ''}`;
  const known =
    confirmed === dayConfirmed ? `${checks[confirmed]}, and so was the day.` : `${checks[confirmed]}. The day ${dayChecks[dayConfirmed]}.`;
  return lines([
    `  ${paint.bold(since)}${paint.faint(`  ${id}`)}`,
    ...wrap(what, '    '),
    ...(asks === undefined ? [] : wrap(`In a notice: ${asks}`, '    ')),
    ...(touches.length === 0
      ? ['    It touches no notice.']
      : notices === undefined || workspace === undefined
        ? []
        : describeNotices(notices, workspace.rows.length)),
    ...citations.flatMap(({ label, url }) => wrap(`The law: ${label} ${url}`, '    ')),
    ...wrap(`How far this is confirmed: ${known}${caveat === undefined ? '' : ` ${caveat}`}`, '    '),
  ]);
}

function describeNotices({ touched, open }: Touched, all: number): readonly string[] {
  const which = (ids: readonly string[]): string => (ids.length === all && all > 1 ? `all ${String(all)}` : nameSome(ids));
  return [
    ...wrap(`Your notices that it touches: ${touched.length === 0 ? 'none' : which(touched)}`, '    '),
    ...(open.length === 0 ? [] : wrap(`Those that do not yet say whether it touches them: ${which(open)}`, '    ')),
  ];
}

/** Statements that nobody has checked. Many of a kind are counted. */
function describeUnverified({ unverified }: LawReport, { bold }: Paint): string {
  const total = unverified.reduce((sum, { items }) => sum + items.length, 0);
  return lines([
    bold('What nobody has checked'),
    ...wrap(
      `These ${String(total)} statements are believed to be right and were not read in a source. Check one before you rely on it. To list them all: --format json`,
      '  ',
    ),
    ...unverified.flatMap(({ group, items }) => wrap(`${group} (${String(items.length)}): ${nameSome(items)}`, '  ')),
  ]);
}

const most = 12;

function nameSome(items: readonly string[]): string {
  const shown = items.length > most ? [...items.slice(0, most - 2), `${String(items.length - most + 2)} more`] : items;
  return joinWords(shown.map(showHidden));
}

const checks: Readonly<Record<Confirmed, string>> = {
  'statute-read': 'The text of the law was read',
  secondary: 'It was read in a note that quotes the law',
  guidance: 'It was read in guidance',
  unverified: 'It was not checked',
};

const dayChecks: Readonly<Record<Confirmed, string>> = {
  'statute-read': 'was read in the law',
  secondary: 'was read in a note that quotes the law',
  guidance: 'was read in guidance',
  unverified: 'was not checked',
};

function lines(all: readonly string[]): string {
  return all.join('\n');
}
