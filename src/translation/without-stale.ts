import { isRecord } from '../schema/index.js';
import type { JudgedText } from './judge-texts.js';

/**
 * What a file says without the translations whose source has changed. Every reader of it then falls back to the first language, with
 * `lang`, as where nothing was translated: no page, list, index or data file can print what no longer holds.
 */
export function withoutStale<T>(value: T, judged: readonly JudgedText[]): T {
  const stale = judged.filter(({ state }) => state === 'stale');
  return stale.reduce((rest: T, { text, lang }) => without(rest, [...text.pointer, lang]) as T, value);
}

function without(value: unknown, [step, ...rest]: readonly (string | number)[]): unknown {
  if (Array.isArray(value)) return value.map((item: unknown, position) => (position === step ? without(item, rest) : item));
  if (!isRecord(value)) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, member]): [string, unknown][] => {
      if (key !== step) return [[key, member]];
      return rest.length === 0 ? [] : [[key, without(member, rest)]];
    }),
  );
}
