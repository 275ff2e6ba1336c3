import { expect, it } from 'vitest';
import { isInForce, type InForce } from '../../src/law/index.js';

it.each<[InForce, string, boolean]>([
  [{}, '1900-01-01', true],
  [{ from: '2026-06-19' }, '2026-06-18', false],
  [{ from: '2026-06-19' }, '2026-06-19', true],
  [{ until: '2026-09-29' }, '2026-09-29', true],
  [{ until: '2026-09-29' }, '2026-09-30', false],
  [{ from: '2026-01-01', until: '2026-12-31' }, '2027-01-01', false],
])('%o on %s: %s', (inForce, day, expected) => {
  expect(isInForce(inForce, day)).toBe(expected);
});
