import { alignKeys, groupPlaces, type Match } from './align.js';
import type { Passage } from './passages.js';

/** Where a notice stands on a page. */
export interface NoticePlace {
  /** Passages that say the same, in the order of both. */
  readonly matches: readonly Match[];
  /** First and last of them on the page. */
  readonly start: number;
  readonly end: number;
  /** How much of the notice's words they are: 0 for nothing, 1 for all. */
  readonly share: number;
}

/** Further from the rest than this, with less than so many words, and it is by chance, such as "Contact us" at the foot of the page. */
const farOff = 25;
const fewWords = 25;

/** Finds a notice on a page by its words. */
export function findNoticeOnPage(notice: readonly Passage[], live: readonly Passage[]): NoticePlace {
  const keys = live.map(({ key }) => key);
  const aligned = drawTogether(
    alignKeys(
      notice.map(({ key }) => key),
      keys,
    ),
    notice,
    groupPlaces(keys),
  );
  const groups = groupNear(aligned);
  const weigh = (matches: readonly Match[]): number => matches.reduce((sum, match) => sum + (notice[match.notice]?.words.length ?? 0), 0);
  const heavy = groups.map((group) => weigh(group) >= fewWords);
  const kept = heavy.includes(true) ? groups.slice(heavy.indexOf(true), heavy.lastIndexOf(true) + 1).flat() : aligned;
  const total = notice.reduce((sum, { words }) => sum + words.length, 0);
  return {
    matches: kept,
    start: kept[0]?.live ?? 0,
    end: kept.at(-1)?.live ?? 0,
    share: total === 0 ? 0 : weigh(kept) / total,
  };
}

/** Matches in groups, cut where much more of the page lies between two of them than of the notice. */
function groupNear(matches: readonly Match[]): readonly (readonly Match[])[] {
  const groups: Match[][] = [];
  let before: Match | undefined;
  for (const match of matches) {
    const apart = before === undefined ? 0 : match.live - before.live - (match.notice - before.notice);
    const group = groups.at(-1);
    if (group === undefined || apart > farOff) groups.push([match]);
    else group.push(match);
    before = match;
  }
  return groups;
}

/**
 * Where a page says the same thing twice, such as in two notices of one council, the nearer to the rest is meant. The rest is around the
 * longest passage that the page has once.
 */
function drawTogether(
  matches: readonly Match[],
  notice: readonly Passage[],
  places: ReadonlyMap<string, readonly number[]>,
): readonly Match[] {
  const placesOf = (match: Match): readonly number[] => places.get(notice[match.notice]?.key ?? '') ?? [];
  const lengthOf = (match: Match): number => (placesOf(match).length === 1 ? (notice[match.notice]?.words.length ?? 0) : 0);
  const anchor = matches.reduce((best, match, at) => (lengthOf(match) > lengthOf(matches[best] ?? match) ? at : best), 0);
  const drawn = [...matches];
  for (let at = anchor - 1; at >= 0; at -= 1) {
    const [match, next] = [drawn[at], drawn[at + 1]];
    const live = match && next && placesOf(match).findLast((place) => place < next.live);
    if (match && live !== undefined) drawn[at] = { ...match, live };
  }
  for (let at = anchor + 1; at < drawn.length; at += 1) {
    const [match, before] = [drawn[at], drawn[at - 1]];
    const live = match && before && placesOf(match).find((place) => place > before.live);
    if (match && live !== undefined) drawn[at] = { ...match, live };
  }
  return drawn;
}
