import { expect, it } from 'vitest';
import * as law from '../../src/law/index.js';

it('lists every statement of the law pack that is marked so, and no other', () => {
  const listed = law.listUnverified().flatMap(({ items }) => items);
  expect(listed.length).toBe(countMarks(law, new Set()));
  expect(listed.length).toBeGreaterThan(50);
});

it('lists no kind without a statement', () => {
  expect(law.listUnverified().filter(({ items }) => items.length === 0)).toEqual([]);
});

/** How many marks there are in all that the law exports. */
function countMarks(value: unknown, seen: Set<unknown>): number {
  if (typeof value !== 'object' || value === null || seen.has(value)) return 0;
  seen.add(value);
  return Object.entries(value).reduce(
    (sum, [key, item]) => sum + (/^(?:confirmed|dayConfirmed)$/.test(key) && item === 'unverified' ? 1 : 0) + countMarks(item, seen),
    0,
  );
}
