/** What looks like chance and is the same each time. */
export interface Dice {
  readonly pick: (list: readonly string[]) => string;
  /** From `least` to `most`, both included. */
  readonly number: (least: number, most: number) => number;
  /** Those of a list that stay, in their order: each with this likelihood, and one at least. */
  readonly some: <T>(list: readonly T[], likelihood: number) => readonly T[];
}

/** Dice that fall by a seed alone, and differently for each seed (mulberry32). */
export function createDice(seed: number): Dice {
  let state = Math.imul(seed, 0x9e3779b1) >>> 0;
  const roll = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    const once = Math.imul(state ^ (state >>> 15), state | 1);
    const twice = once ^ (once + Math.imul(once ^ (once >>> 7), once | 61));
    return ((twice ^ (twice >>> 14)) >>> 0) / 2 ** 32;
  };
  const number = (least: number, most: number): number => least + Math.floor(roll() * (most - least + 1));
  return {
    number,
    pick: (list) => list[number(0, list.length - 1)] ?? '',
    some: (list, likelihood) => {
      const kept = list.filter(() => roll() < likelihood);
      return kept.length > 0 ? kept : list.slice(0, 1);
    },
  };
}
