import { judgeAims } from './aims.js';
import { isLineName, lines, type LineName } from './lines.js';
import { listMeasured, medianOf, peakOf, type LineResult, type Results } from './results.js';

/** The results as Markdown: a table of seconds and memory, the parts of the floor, and what they say of our aims. */
export function renderReport(results: Results, workers: number): string {
  const numbers = Object.keys(results.notices)
    .map(Number)
    .sort((one, other) => one - other);
  const machines = [...new Set(Object.values(results.notices).flatMap((measured) => Object.values(measured).map(({ on }) => on)))];
  return [
    `${machines.join('\n\n')}\n`,
    machines.length > 1 ? 'Not everything was measured on the same machine with the same programs: compare only what was.\n' : '',
    renderTimes(results, numbers),
    ...numbers.map((number) => renderNotes(number, results.notices[String(number)] ?? {})),
    renderAims(results, workers),
  ]
    .filter((part) => part !== '')
    .join('\n');
}

function renderTimes({ notices }: Results, numbers: readonly number[]): string {
  const measured = new Set(numbers.flatMap((number) => listMeasured(notices[String(number)] ?? {}).map(([name]) => name)));
  const cells = (name: LineName): readonly string[] =>
    numbers.flatMap((number) => {
      const result = notices[String(number)]?.[name];
      return result === undefined ? ['–', '–'] : [inSeconds(medianOf(result)), inMegabytes(peakOf(result))];
    });
  const rows = Object.keys(lines)
    .filter(isLineName)
    .filter((name) => measured.has(name))
    .map((name) => [lines[name].label, lines[name].by, ...cells(name)]);
  const heads = numbers.flatMap((number) => [`${number.toLocaleString('en-GB')}: s`, 'MB']);
  return renderTable(['what', 'by', ...heads], 2, rows);
}

/** What no row of the table says. */
function renderNotes(number: number, measured: Results['notices'][string]): string {
  const { floor, html, search } = measured;
  const notes = [
    ...(floor === undefined ? [] : [`The floor is ${renderParts(floor)}.`]),
    ...(html === undefined || search === undefined
      ? []
      : [`The search index is ${inSeconds(medianOf(search) - medianOf(html))} of its line.`]),
  ];
  return notes.length === 0 ? '' : `${number.toLocaleString('en-GB')} notices. ${notes.join(' ')}\n`;
}

function renderParts(floor: LineResult): string {
  const names = Object.keys(floor.samples[0]?.parts ?? {});
  return names.map((name) => `${name} ${inSeconds(medianOf(floor, name))}`).join(', ');
}

function renderAims(results: Results, workers: number): string {
  const rows = judgeAims(results, workers).map(({ notices, aim, measured, reached }) => [
    notices.toLocaleString('en-GB'),
    aim,
    measured,
    reached ? 'yes' : 'no',
  ]);
  return rows.length === 0 ? '' : renderTable(['notices', 'aim', 'measured', 'reached'], 4, rows);
}

/** A table whose first columns stand to the left. */
function renderTable(heads: readonly string[], left: number, rows: readonly (readonly string[])[]): string {
  const rule = heads.map((_, column) => (column < left ? '---' : '---:'));
  return [heads, rule, ...rows].map((cells) => `| ${cells.join(' | ')} |\n`).join('');
}

function inSeconds(seconds: number): string {
  return seconds < 10 ? seconds.toFixed(2) : seconds.toFixed(1);
}

function inMegabytes(bytes: number | undefined): string {
  return bytes === undefined ? '–' : (bytes / 1e6).toFixed(0);
}
