import { readFileSync, statSync } from 'node:fs';
import { isRecord } from '../../schema/index.js';
import { UsageError } from '../usage-error.js';
import { keyOf, type Baseline, type HeldPlace } from './baseline.js';

/** The baseline in a file; nothing where there is no such file. `shown` is its name as it was typed. */
export function readBaseline(path: string, shown: string): Baseline | undefined {
  const text = readText(path, shown);
  if (text === undefined) return undefined;
  const baseline = parseBaseline(text);
  if (baseline !== undefined) return baseline;
  throw new UsageError(
    `“${shown}” is not a baseline that we can read.`,
    'Perhaps it is another file, it was changed by hand, or a newer Fairnotice made it. We leave it as it is. Put back its last good version, or delete it and make a new one.',
  );
}

/** The file that holds a baseline: sorted, each place on a line of its own, so that a change shows as what it is. */
export function writeBaseline(baseline: Baseline): string {
  const lines = baseline.map(({ file, code, at, severity, count }) => `    ${JSON.stringify({ file, code, at, severity, count })}`);
  const list = lines.length === 0 ? '[]' : `[\n${lines.join(',\n')}\n  ]`;
  return `{\n  "formatVersion": 1,\n  "findings": ${list}\n}\n`;
}

function readText(path: string, shown: string): string | undefined {
  try {
    const stats = statSync(path, { throwIfNoEntry: false });
    if (stats === undefined) return undefined;
    if (stats.isFile()) return readFileSync(path, 'utf8');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? ` (${String(error.code)})` : '';
    throw new UsageError(
      `We could not read the baseline “${shown}”${code}.`,
      'Check that you may open it, or choose another file with --baseline.',
    );
  }
  throw new UsageError(`“${shown}” is not a file.`, 'Name the file that holds the baseline: --baseline FILE.');
}

function parseBaseline(text: string): Baseline | undefined {
  const value = parseJson(text);
  if (!isRecord(value) || value['formatVersion'] !== 1 || !Array.isArray(value['findings'])) return undefined;
  const places = value['findings'].map(readPlace);
  const sound = places.filter((place) => place !== undefined);
  const isWhole = sound.length === places.length && new Set(sound.map(keyOf)).size === places.length;
  return isWhole ? sound : undefined;
}

function parseJson(text: string): unknown {
  try {
    // Some editors and shells put a byte order mark in front.
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}

function readPlace(value: unknown): HeldPlace | undefined {
  if (!isRecord(value)) return undefined;
  const { file, code, at, severity, count } = value;
  if (typeof file !== 'string' || typeof code !== 'string' || typeof at !== 'string') return undefined;
  if (severity !== 'error' && severity !== 'warning') return undefined;
  return typeof count === 'number' && Number.isSafeInteger(count) && count > 0 ? { file, code, at, severity, count } : undefined;
}
