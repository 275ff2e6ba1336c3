import { stringify } from 'csv-stringify/sync';
import type { LocatedDiagnostic } from '../../diagnostics/index.js';
import { describeDuties, doubtfulFindings, markNames, type DutyNotice, type DutyRow } from './rows.js';
import { wordAccepted, wordExceptions, wordRegime } from './words.js';

/** The duties of notices as a table for a spreadsheet: one row for each duty. No cell can be run as a formula. Every cell is quoted: many hold several lines. */
export function renderDutiesCsv(notices: readonly DutyNotice[]): string {
  const rows = notices.flatMap((notice) => describeDuties(notice).map((row) => cells(notice, row)));
  return stringify([headings, ...rows], { bom: true, escape_formulas: true, quoted: true, record_delimiter: '\r\n' });
}

const headings = [
  'Notice',
  'Title',
  'Controller',
  'Number',
  'What people must be told',
  'Articles',
  'State',
  'Where',
  'What it says',
  'What is missing or in doubt',
  'For these uses',
  'Where it belongs',
  'Rules',
  'Why it does not apply',
  'Exceptions claimed',
  'Accepted findings',
  'Law from',
  'Confirmed',
  'Caveat',
];

function cells(notice: DutyNotice, { number, law, articles, outcome, mark, findings, concerns }: DutyRow): string[] {
  const { id, title, controller } = notice;
  const { places, missing, doubts, why, from } = outcome;
  const open = [...missing, ...doubts];
  const doubtful = mark === 'in-doubt' ? doubtfulFindings(outcome, findings) : [];
  const rules = [...open.flatMap(({ rule }) => (rule === undefined ? [] : [`rule/${rule}`])), ...findings.map(({ code }) => code)];
  return [
    id,
    title,
    controller,
    String(number),
    law.name,
    lines(articles.map(({ label }) => label)),
    markNames[mark],
    lines(places.map((place) => (place.kind === 'printed' ? `Fairnotice prints it: #${place.section}` : placeOf(place)))),
    lines(places.map(({ words }) => words)),
    lines([...open.map(({ what }) => what), ...doubtful.map(({ message }) => message)]),
    lines(open.flatMap(({ uses }) => uses)),
    lines([...open, ...doubtful].map(placeOf)),
    lines(rules),
    why ?? '',
    lines(wordExceptions(outcome)),
    lines([...findings, ...concerns].flatMap((finding) => wordAccepted(finding) ?? [])),
    from ?? '',
    law.confirmed,
    lines([law.caveat, wordRegime(notice)].filter((one) => one !== undefined)),
  ];
}

function placeOf({ origin, range }: Pick<LocatedDiagnostic, 'origin' | 'range'>): string {
  return `${origin.file}:${range.start.line}`;
}

function lines(items: readonly string[]): string {
  return [...new Set(items)].join('\n');
}
