import { createPaint } from './paint.js';
import { plainText, showHidden } from './layout.js';

/** How a text stands in a language, as far as the table wants it. */
interface Standing {
  readonly state: 'current' | 'unrecorded' | 'stale' | 'missing' | 'same';
  readonly reviewedBy?: string;
}

/** A file and its texts in one language. */
export interface TranslatedFile {
  readonly name: string;
  readonly judged: readonly Standing[];
}

const columns = ['File', 'Texts', 'Missing', 'Changed since', 'Not recorded', 'Read by a speaker'] as const;

/** A line for each file: its texts, those missing, those whose text has changed since, those not recorded, those a speaker has read. */
export function renderTranslations(
  files: readonly TranslatedFile[],
  { lang, colour, command }: { readonly lang: string; readonly colour: boolean; readonly command: string },
): string {
  const paint = createPaint(colour);
  const rows = files.map(({ name, judged }) => [showHidden(name), ...countStates(judged).map(String)]);
  const total = ['All files', ...countStates(files.flatMap(({ judged }) => judged)).map(String)];
  const table = [[...columns], ...rows, total];
  const widths = columns.map((_, column) => Math.max(...table.map((row) => (row[column] ?? '').length)));
  const lines = table.map((row) =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join('  ')
      .trimEnd(),
  );
  const [head = '', ...body] = lines;
  const [, missing = 0, stale = 0, unrecorded = 0] = countStates(files.flatMap(({ judged }) => judged));
  const next = [
    ...(missing + stale > 0
      ? [`To make a file for your translator: ${command} export --format xliff --changed ${lang} --out texts.xlf`]
      : []),
    ...(unrecorded + stale > 0 ? [`To record what is translated and right: ${command} translations --record`] : []),
  ];
  return plainText(`${[paint.bold(head), ...body, ...(next.length > 0 ? ['', ...next] : [])].join('\n')}\n`);
}

function countStates(judged: readonly Standing[]): readonly number[] {
  const inState = (state: Standing['state']): number => judged.filter((one) => one.state === state).length;
  const texts = judged.filter(({ state }) => state !== 'same').length;
  return [
    texts,
    inState('missing'),
    inState('stale'),
    inState('unrecorded'),
    judged.filter(({ reviewedBy }) => reviewedBy !== undefined).length,
  ];
}
