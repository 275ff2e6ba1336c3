import { describe, expect, it } from 'vitest';
import { find } from './find.js';

describe('review-overdue', () => {
  const notice = 'dates:\n  issued: "2025-01-01"\n  reviewDue: "2026-09-01"';
  it.each([
    ['2026-08-31', []],
    ['2026-09-01', []],
    ['2026-09-02', ['warning This notice was to be looked over by 1 September 2026, 1 day ago. In 89 days it becomes an error.']],
    ['2026-11-29', ['warning This notice was to be looked over by 1 September 2026, 89 days ago. In 1 day it becomes an error.']],
    ['2026-11-30', ['warning This notice was to be looked over by 1 September 2026, 90 days ago. From tomorrow this is an error.']],
    ['2026-12-01', ['error This notice was to be looked over by 1 September 2026, 91 days ago.']],
  ])('on %s', (on, expected) => {
    expect(find('review-overdue', { notice }, on).map(({ severity, message }) => `${severity} ${message}`)).toEqual(expected);
  });

  it('counts over leap days and ends of years', () => {
    const leap = 'dates:\n  reviewDue: "2027-12-31"';
    expect(find('review-overdue', { notice: leap }, '2028-03-01')[0]?.message).toMatch(/, 61 days ago\./);
  });

  it.each(['dates:\n  reviewDue: not-stated', 'dates:\n  issued: "2020-01-01"'])('says nothing without a day: %j', (dates) => {
    expect(find('review-overdue', { notice: dates })).toEqual([]);
  });
});

describe('missing-council-complaint', () => {
  it.each([
    ['2026-03-20', []],
    ['2026-03-21', ['info']],
    ['2026-06-18', ['info']],
    ['2026-06-19', ['warning']],
    ['2026-09-16', ['warning']],
    ['2026-09-17', ['error']],
  ])('on %s: %j', (on, severities) => {
    expect(find('missing-council-complaint', { controller: 'complaints: not-stated' }, on).map(({ severity }) => severity)).toEqual(
      severities,
    );
  });
});

describe('a withdrawn notice', () => {
  it('is not judged', () => {
    const notice = 'status: withdrawn\nwithdrawn:\n  since: "2026-09-01"\nretention: not-stated';
    expect(find('missing-retention', { notice })).toEqual([]);
  });
});
