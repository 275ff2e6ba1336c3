/** A piece of work, how often it was done, and how long all of it took, in milliseconds. */
export interface Timing {
  readonly name: string;
  readonly times: number;
  readonly milliseconds: number;
}

/**
 * Where the time went: rules and passes (`pass/<name>`), the longest first, each with its share of `total` (milliseconds), then all rules
 * together and what is left. Those that take equally long stand by name.
 */
export function renderTimings(timings: readonly Timing[], total: number): string {
  const isPass = ({ name }: Timing): boolean => name.startsWith('pass/');
  const known = sum(timings);
  const ofRules = sum(timings.filter((timing) => !isPass(timing)));
  const sorted = [...timings].sort((a, b) => b.milliseconds - a.milliseconds || (a.name < b.name ? -1 : 1));
  const rows = [
    ['RULE OR PASS', 'TIMES', 'MILLISECONDS', 'SHARE'],
    ...sorted.map(({ name, times, milliseconds }) => [name, String(times), milliseconds.toFixed(1), shareOf(milliseconds, total)]),
    ['all rules', '', ofRules.toFixed(1), shareOf(ofRules, total)],
    ['reading files and the rest', '', (total - known).toFixed(1), shareOf(total - known, total)],
    ['everything', '', total.toFixed(1), shareOf(total, total)],
  ];
  const widths = [0, 1, 2, 3].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map((row) =>
      row
        .map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)))
        .join('  ')
        .trimEnd(),
    )
    .map((line) => `${line}\n`)
    .join('');
}

function shareOf(part: number, total: number): string {
  return total === 0 ? '0.0 %' : `${((100 * part) / total).toFixed(1)} %`;
}

function sum(timings: readonly Timing[]): number {
  return timings.reduce((total, { milliseconds }) => total + milliseconds, 0);
}
