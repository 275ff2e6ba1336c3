import { rules, type Rule } from '../../rules/index.js';
import type { Io } from '../io.js';

/** Lists the rules, one a line, in columns. */
export function listRules(io: Io): number {
  const sorted = [...rules].sort((a, b) => (a.id < b.id ? -1 : 1));
  const rows = [['RULE', 'KIND', 'WEIGHT', 'IN FORCE FROM', 'CONFIRMED', 'LAW'], ...sorted.map(describeRule)];
  const widths = [0, 1, 2, 3, 4].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  io.stdout.write(
    rows
      .map(
        (row) =>
          `${row
            .map((cell, column) => cell.padEnd(widths[column] ?? 0))
            .join('  ')
            .trimEnd()}\n`,
      )
      .join(''),
  );
  return 0;
}

function describeRule({ id, kind, severity, inForce, confirmed, citation }: Rule): string[] {
  return [id, kind, severity, inForce.from ?? 'always', confirmed, citation.label];
}
