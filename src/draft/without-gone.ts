import { isRecord } from '../schema/index.js';
import type { Json } from './json.js';

/**
 * What was there before, without entries that are gone now. It is the step between both: what comes new then takes the place of nothing,
 * and no remark of what is gone stays beside it.
 */
export function withoutGone(before: Json, now: Json): Json {
  return Object.fromEntries(
    Object.entries(before).flatMap(([name, value]): [string, unknown][] => {
      const left = leaveOut(value, now[name]);
      return left === undefined ? [] : [[name, left]];
    }),
  );
}

function leaveOut(before: unknown, now: unknown): unknown {
  if (isRecord(before) && isRecord(now)) return withoutGone(before, now);
  if (!Array.isArray(before) || !Array.isArray(now) || !before.every(hasId)) return before;
  const left = new Set(now.filter(hasId).map(({ id }) => id));
  const kept = before.filter(({ id }) => left.has(id));
  return kept.length === 0 ? undefined : kept;
}

function hasId(item: unknown): item is { readonly id: string } {
  return isRecord(item) && typeof item['id'] === 'string';
}
