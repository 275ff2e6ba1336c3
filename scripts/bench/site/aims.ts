import type { LineName } from './lines.js';
import { listMeasured, medianOf, peakOf, type Results } from './results.js';
import { lines } from './lines.js';

/** Something that Fairnotice aims at, and whether it was reached with so many notices. */
export interface Aim {
  readonly notices: number;
  readonly aim: string;
  readonly measured: string;
  readonly ratio: number;
  readonly reached: boolean;
}

/** Judges every aim for which enough was measured. */
export function judgeAims({ notices }: Results, workers: number): readonly Aim[] {
  const numbers = Object.keys(notices)
    .map(Number)
    .sort((one, other) => one - other);
  const each = numbers.flatMap((number) => judgeOne(number, notices[String(number)] ?? {}, workers));
  const [small, large] = [notices['1000'], notices['10000']];
  if (small === undefined || large === undefined) return each;
  return [...each, ...(['full', 'html', 'check'] as const).flatMap((name) => judgeGrowth(name, small, large))];
}

type Measured = Results['notices'][string];

function judgeOne(notices: number, measured: Measured, workers: number): readonly Aim[] {
  const time = (name: LineName): number | undefined => {
    const result = measured[name];
    return result && medianOf(result);
  };
  const ratio = (over: readonly LineName[], under: readonly LineName[]): number | undefined => {
    const sum = (names: readonly LineName[]): number => names.reduce((all, name) => all + (time(name) ?? Number.NaN), 0);
    const value = sum(over) / sum(under);
    return Number.isNaN(value) ? undefined : value;
  };
  const atMost = (aim: string, most: number, value: number | undefined): readonly Aim[] =>
    value === undefined ? [] : [{ notices, aim, measured: `${value.toFixed(2)} times`, ratio: value, reached: value <= most }];
  const atLeast = (aim: string, least: number, value: number | undefined): readonly Aim[] =>
    value === undefined ? [] : [{ notices, aim, measured: `${value.toFixed(2)} times`, ratio: value, reached: value >= least }];
  return [
    ...atMost('a full cold build takes at most 1.5 times the floor', 1.5, ratio(['full'], ['floor'])),
    ...atLeast('Hugo and Chromium take at least 4 times as long', 4, ratio(['hugo', 'chromium'], ['full'])),
    ...atLeast('Hugo and WeasyPrint take at least 8 times as long', 8, ratio(['hugo', 'weasyprint'], ['full'])),
    ...atMost('HTML only takes at most 6 times a full run of Hugo', 6, ratio(['html'], ['hugo'])),
    ...atMost('with nothing changed, it takes no longer than a full run of Hugo', 1, ratio(['nothing'], ['hugo'])),
    ...atMost('with one notice changed, it takes no longer than a full run of Hugo', 1, ratio(['one'], ['hugo'])),
    ...judgeMemory(notices, measured, workers),
  ];
}

/** The most of all lines that are ours. */
function judgeMemory(notices: number, measured: Measured, workers: number): readonly Aim[] {
  const own = listMeasured(measured).filter(([name]) => lines[name].by === 'Fairnotice');
  const peak = Math.max(...own.map(([, result]) => peakOf(result) ?? 0), 0);
  if (peak === 0) return [];
  const most = 1e9 + workers * 300e6;
  const aim = `at most ${(most / 1e6).toFixed(0)} MB of memory with ${workers} workers`;
  return [{ notices, aim, measured: `${(peak / 1e6).toFixed(0)} MB`, ratio: peak / most, reached: peak <= most }];
}

function judgeGrowth(name: 'full' | 'html' | 'check', small: Measured, large: Measured): readonly Aim[] {
  const [few, many] = [small[name], large[name]];
  if (few === undefined || many === undefined) return [];
  const ratio = medianOf(many) / 10 / medianOf(few);
  const aim = `a notice of 10,000 costs at most 1.15 times one of 1,000: ${lines[name].label}`;
  return [{ notices: 10_000, aim, measured: `${ratio.toFixed(2)} times`, ratio, reached: ratio <= 1.15 }];
}
