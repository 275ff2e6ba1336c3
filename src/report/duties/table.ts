import { showHidden } from '../layout.js';
import { createPaint, type Paint } from '../paint.js';
import { describeDuties, doubtfulFindings, markNames, type DutyMark, type DutyNotice, type DutyRow } from './rows.js';
import { exceptionsOf, wordAccepted, wordComing, wordCounts, wordException, wordExceptions, wordLaw, wordRegime } from './words.js';

export interface DutyTableOptions {
  readonly day: string;
  readonly colour: boolean;
  /** How Fairnotice is started, such as `npx fairnotice`. */
  readonly command: string;
}

/** The duties of notices for a person at a terminal of 100 columns: each with where people are told, what is missing, or why it does not apply. */
export function renderDutiesTable(notices: readonly DutyNotice[], options: DutyTableOptions): string {
  const paint = createPaint(options.colour);
  return `${[...notices.flatMap((notice) => renderNotice(notice, options, paint)), ...wordLaw().flatMap((line) => wrapAt(line, ''))].join('\n')}\n`;
}

/** Every notice in a line, with how many of its duties are met. */
export function renderDutiesList(notices: readonly DutyNotice[], { colour, command }: DutyTableOptions): string {
  const paint = createPaint(colour);
  const lines = notices.flatMap((notice) => {
    const rows = describeDuties(notice);
    const regime = wordRegime(notice);
    return [
      paint.bold(showHidden(notice.id)),
      ...wrapAt(`${notice.title}: ${wordCounts(rows)}.`, '  '),
      ...(regime === undefined ? [] : wrapAt(regime, '  ')),
    ];
  });
  return `${[...lines, '', ...wrapAt(`To read where each stands: ${command} duties, and the id of a notice`, '')].join('\n')}\n`;
}

function renderNotice(notice: DutyNotice, { day }: DutyTableOptions, paint: Paint): readonly string[] {
  const rows = describeDuties(notice);
  const exceptions = exceptionsOf(rows);
  const regime = wordRegime(notice);
  return [
    ...wrapAt(notice.title, '').map(paint.bold),
    paint.faint(showHidden(`${notice.controller}  ${notice.file}`)),
    ...(notice.example === undefined ? [] : wrapAt(notice.example, '')),
    ...(regime === undefined ? [] : wrapAt(regime, '').map((line) => paint.severity('warning', line))),
    '',
    ...rows.flatMap((row) => [...renderRow(row, day, paint), '']),
    ...(exceptions.length === 0
      ? []
      : [paint.bold('Exceptions the notice claims'), ...exceptions.flatMap((one) => wrapAt(wordException(one), '  ')), '']),
    `${wordCounts(rows)}.`,
    '',
  ];
}

const widest = 98;
const nameWidth = 54;
const stateWidth = 19;

function renderRow(row: DutyRow, day: string, paint: Paint): readonly string[] {
  const { number, law, outcome, mark } = row;
  const [first = '', ...others] = wrapAt(law.name, '', nameWidth);
  const articles = outcome.articles.join(', ');
  const state = colourOf(mark, paint)(markNames[mark].padEnd(stateWidth));
  const head = `${String(number).padStart(2)}  ${state}${paint.bold(first.padEnd(nameWidth))}  ${articles}`.trimEnd();
  return [head, ...others.map((line) => ' '.repeat(4 + stateWidth) + paint.bold(line)), ...tell(row, day, paint)];
}

function tell({ outcome, findings, concerns }: DutyRow, day: string, paint: Paint): readonly string[] {
  const { places, missing, doubts, why } = outcome;
  const coming = wordComing(outcome, day);
  const warnings = doubtfulFindings(outcome, findings);
  const accepted = [...new Set([...findings, ...concerns].flatMap((finding) => wordAccepted(finding) ?? []))];
  return [
    ...(coming === undefined ? [] : wrapAt(coming, indent)),
    ...(why === undefined ? [] : wrapAt(why, indent)),
    ...some(places, (place) => {
      const where =
        place.kind === 'printed' ? `Fairnotice prints it, section “${place.section}”` : `${place.origin.file}:${place.range.start.line}`;
      return [paint.faint(indent + showHidden(where)), ...wrapAt(place.words, more)];
    }),
    ...missing.flatMap((one) => renderGap('Missing', one, paint)),
    ...doubts.flatMap((one) => renderGap('In doubt', one, paint)),
    ...warnings.flatMap(({ message, code, origin, range }) => [
      ...wrapAt(`In doubt: ${message}`, indent),
      paint.faint(more + showHidden(`${origin.file}:${range.start.line}  ${code}`)),
    ]),
    ...concerns.flatMap(({ message, code, origin, range }) => [
      ...wrapAt(`Bears on it: ${message}`, indent),
      paint.faint(more + showHidden(`${origin.file}:${range.start.line}  ${code}`)),
    ]),
    ...wordExceptions(outcome).flatMap((line) => wrapAt(line, indent)),
    ...accepted.flatMap((line) => wrapAt(line, indent)).map(paint.faint),
  ];
}

const indent = '    ';
const more = '      ';

function renderGap(
  word: string,
  { what, uses, rule, origin, range }: DutyRow['outcome']['missing'][number],
  paint: Paint,
): readonly string[] {
  const place = `${origin.file}:${range.start.line}${rule === undefined ? '' : `  rule/${rule}`}`;
  return [
    ...wrapAt(`${word}: ${what}`, indent),
    ...some(uses, (use) => wrapAt(`For: ${use}`, more)),
    paint.faint(more + showHidden(place)),
  ];
}

const most = 3;

/** The first few of many, and how many more there are. */
function some<T>(items: readonly T[], render: (item: T) => readonly string[]): readonly string[] {
  const shown = items.length > most + 1 ? items.slice(0, most) : items;
  const rest = items.length - shown.length;
  return [...shown.flatMap(render), ...(rest === 0 ? [] : [`${more}and ${rest} more`])];
}

function colourOf(mark: DutyMark, paint: Paint): (text: string) => string {
  switch (mark) {
    case 'not-met':
      return (text) => paint.severity('error', text);
    case 'in-doubt':
    case 'excepted':
      return (text) => paint.severity('warning', text);
    case 'met':
      return (text) => paint.severity('info', text);
    case 'not-applicable':
      return paint.faint;
    default:
      return mark satisfies never;
  }
}

/** A text in lines, broken between words. A word that is longer than a line stays whole. */
function wrapAt(text: string, before: string, width = widest): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of showHidden(text.replace(/\s+/g, ' '))
    .split(' ')
    .filter((part) => part !== '')) {
    if (line !== '' && before.length + [...line].length + 1 + [...word].length > width) {
      lines.push(before + line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, before + line];
}
