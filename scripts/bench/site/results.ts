import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { isLineName, lines, type LineName, type Sample } from './lines.js';

/** What was measured of one line. */
export interface LineResult {
  readonly samples: readonly Sample[];
  /** The machine, its programs and the number of workers. */
  readonly on: string;
}

/** All that was measured, in one sitting or several: by number of notices, then by line. */
export interface Results {
  readonly formatVersion: 1;
  readonly notices: Readonly<Record<string, Readonly<Partial<Record<LineName, LineResult>>>>>;
}

/** What a file holds of earlier sittings; nothing where it is not there. */
export function readResults(file: string): Results {
  if (!existsSync(file)) return { formatVersion: 1, notices: {} };
  const results = JSON.parse(readFileSync(file, 'utf8')) as Results;
  const notices = Object.entries(results.notices).map(([number, measured]) => [
    number,
    Object.fromEntries(Object.entries(measured).filter(([name]) => isLineName(name))),
  ]);
  return { formatVersion: 1, notices: Object.fromEntries(notices) as Results['notices'] };
}

/** Puts a line that was measured in the place of what was measured of it before. */
export function keepResult(results: Results, notices: number, line: LineName, result: LineResult): Results {
  const key = String(notices);
  return { formatVersion: 1, notices: { ...results.notices, [key]: { ...results.notices[key], [line]: result } } };
}

/** Writes the results with medians and ratios for programs that read them. */
export function writeResults(file: string, results: Results, ratios: unknown): void {
  const notices = Object.fromEntries(
    Object.entries(results.notices).map(([number, measured]) => [
      number,
      Object.fromEntries(
        listMeasured(measured).map(([name, result]) => {
          const { label, by } = lines[name];
          const memory = peakOf(result);
          return [name, { label, by, seconds: medianOf(result), ...(memory !== undefined && { memory }), ...result }];
        }),
      ),
    ]),
  );
  writeFileSync(file, `${JSON.stringify({ formatVersion: results.formatVersion, notices, ratios }, null, 2)}\n`);
}

/** The lines that were measured, in the order of the table. */
export function listMeasured(measured: Results['notices'][string]): readonly (readonly [LineName, LineResult])[] {
  return Object.keys(lines)
    .filter(isLineName)
    .flatMap((name) => {
      const result = measured[name];
      return result === undefined ? [] : [[name, result] as const];
    });
}

/** Seconds in the middle of all samples, or of one part of them. */
export function medianOf({ samples }: LineResult, part?: string): number {
  const times = samples
    .map(({ seconds, parts }) => (part === undefined ? seconds : (parts?.[part] ?? 0)))
    .sort((one, other) => one - other);
  const middle = Math.floor(times.length / 2);
  return times.length % 2 === 1 ? (times[middle] ?? 0) : ((times[middle - 1] ?? 0) + (times[middle] ?? 0)) / 2;
}

/** The most memory of all samples, in bytes. */
export function peakOf({ samples }: LineResult): number | undefined {
  const peaks = samples.flatMap(({ memory }) => memory ?? []);
  return peaks.length === 0 ? undefined : Math.max(...peaks);
}
