/** A passage of the notice and the one of the page that says the same, by position. */
export interface Match {
  readonly notice: number;
  readonly live: number;
}

/** Keys that stand so often in both that they tell nothing of where they belong, such as an empty cell's dash. */
const mostPairs = 20_000;

/**
 * The longest row of equal keys that stand in the same order in both (the method of Hunt and Szymanski): quick where most keys are rare,
 * as sentences are, however long the page is.
 */
export function alignKeys(notice: readonly string[], live: readonly string[]): readonly Match[] {
  const places = groupPlaces(notice);
  const counts = new Map<string, number>();
  for (const key of live) counts.set(key, (counts.get(key) ?? 0) + 1);

  const ends: number[] = [];
  const chains: Chain[] = [];
  for (const [at, key] of live.entries()) {
    const found = places.get(key);
    if (found === undefined || found.length * (counts.get(key) ?? 0) > mostPairs) continue;
    // From the last to the first, so that one passage of the page is never used twice in a chain.
    for (let index = found.length - 1; index >= 0; index -= 1) {
      const place = found[index] ?? 0;
      const length = countBelow(ends, place);
      if (ends[length] === place) continue;
      ends[length] = place;
      const before = chains[length - 1];
      chains[length] = { notice: place, live: at, ...(before === undefined ? {} : { before }) };
    }
  }
  return unwind(chains.at(-1));
}

interface Chain extends Match {
  readonly before?: Chain;
}

/** Positions of each key, rising. */
export function groupPlaces(keys: readonly string[]): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  for (const [at, key] of keys.entries()) {
    const found = places.get(key);
    if (found === undefined) places.set(key, [at]);
    else found.push(at);
  }
  return places;
}

/** How many of the rising numbers lie below a value. */
function countBelow(rising: readonly number[], value: number): number {
  let [low, high] = [0, rising.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rising[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

function unwind(last: Chain | undefined): readonly Match[] {
  const matches: Match[] = [];
  for (let at = last; at !== undefined; at = at.before) matches.push({ notice: at.notice, live: at.live });
  return matches.reverse();
}
