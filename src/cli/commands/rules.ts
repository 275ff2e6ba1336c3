import { confirmedMeanings } from '../../law/index.js';
import { allRules, type RuleMeta } from '../../rules/index.js';
import type { Io } from '../io.js';

/** Lists the rules, one a line, in columns, with what the words in them mean. */
export function listRules(io: Io): number {
  const table = inColumns([['RULE', 'KIND', 'WEIGHT', 'IN FORCE FROM', 'CONFIRMED', 'LAW'], ...allRules.map(describeRule)]);
  const legend = [
    'WEIGHT: the most that a finding can weigh',
    ...inColumns(weightMeanings.map(([word, meaning]) => [`  ${word}`, meaning])),
    '',
    'CONFIRMED: how far we have confirmed the law behind the rule',
    ...inColumns(Object.entries(confirmedMeanings).map(([word, meaning]) => [`  ${word}`, meaning])),
    ...(allRules.some(({ caveat }) => caveat !== undefined) ? [part] : []),
  ];
  io.stdout.write([...table, '', ...legend].map((line) => `${line}\n`).join(''));
  return 0;
}

const part = 'With a *, part of it is less sure than that. To read which part: explain, and the name of the rule.';

const weightMeanings: readonly (readonly [word: string, meaning: string])[] = [
  ['error', 'It stops publishing until it is put right or accepted.'],
  ['warning', 'It asks for attention and stops nothing.'],
  ['note', 'It only tells you something, often a question to put to the service.'],
];

function describeRule({ id, kind, severity, inForce, confirmed, caveat, citation }: RuleMeta): readonly string[] {
  const mark = caveat === undefined ? '' : ' *';
  return [id, kind, severity === 'info' ? 'note' : severity, inForce.from ?? 'always', `${confirmed}${mark}`, citation.label];
}

/** Rows as lines, each column but the last as wide as its widest cell. */
function inColumns(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}
