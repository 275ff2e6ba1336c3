import { describe, expect, it } from 'vitest';
import { lawPackAge, monthsAfter, regulatorDetails, regulatorOn, staleRegulatorDetails } from '../../src/law/index.js';

it.each([
  ['2026-11-21', '2026-11-21', 0],
  ['2026-11-21', '2026-12-20', 0],
  ['2026-11-21', '2026-12-21', 1],
  ['2026-11-21', '2027-11-20', 11],
  ['2026-11-21', '2027-11-21', 12],
  ['2024-02-29', '2025-02-28', 11],
  ['2024-02-29', '2025-03-01', 12],
  ['2026-11-21', '2026-10-21', -1],
])('from %s to %s: %d whole months', (from, to, months) => {
  expect(monthsAfter(from, to)).toBe(months);
});

describe('the law pack', () => {
  it.each([
    ['2025-12-01', -355, false],
    ['2026-11-21', 0, false],
    ['2026-11-22', 1, false],
    ['2027-05-20', 180, false],
    ['2027-05-21', 181, true],
    ['2030-01-01', 1137, true],
  ])('on %s is %d days old; old: %j', (day, days, isOld) => {
    expect(lawPackAge(day)).toMatchObject({ days, isOld });
  });
});

describe('what is printed of the regulator', () => {
  it.each([
    ['2026-11-21', []],
    ['2027-10-05', []],
    ['2027-10-06', [...regulatorDetails]],
    ['2028-01-01', [...regulatorDetails]],
    ['2025-12-01', []],
  ])('on %s was last checked too long ago: %j', (day, expected) => {
    expect(staleRegulatorDetails(day)).toEqual(expected);
  });

  it('is judged detail by detail', () => {
    const regulator = regulatorOn('2027-10-06');
    const helpline = { ...regulator.helpline, verifiedOn: '2027-09-01' };
    expect(staleRegulatorDetails('2027-10-06', { ...regulator, helpline })).toEqual(
      regulatorDetails.filter((detail) => detail !== 'helpline'),
    );
  });
});
