import { describe, expect, it } from 'vitest';
import {
  daysAfter,
  findLocalAuthority,
  hasBegun,
  hasCome,
  hasPassed,
  isInForce,
  isLongerAgo,
  isReviewOld,
  monthsAfter,
  phaseOf,
  regulatorOn,
  staleRegulatorDetails,
  watchDays,
  type DaySpan,
} from '../../src/law/index.js';

const law = { from: '2026-06-19' };

/** What each look at a day answers, and the days on which it answers the same. */
const looks: readonly (readonly [string, string, (day: string) => unknown, unknown, DaySpan])[] = [
  ['nothing asked of the day', '2026-11-21', () => 1, 1, {}],
  ['hasCome', '2026-11-20', (day) => hasCome('2026-11-21', day), false, { until: '2026-11-20' }],
  ['hasCome', '2026-11-21', (day) => hasCome('2026-11-21', day), true, { from: '2026-11-21' }],
  ['hasCome across a year', '2025-07-01', (day) => hasCome('2026-01-01', day), false, { until: '2025-12-31' }],
  ['hasCome on the first of all dates', '0000-01-01', (day) => hasCome('0000-01-01', day), true, { from: '0000-01-01' }],
  ['hasCome in the first century', '0050-01-01', (day) => hasCome('0099-03-01', day), false, { until: '0099-02-28' }],
  ['hasPassed', '2026-11-21', (day) => hasPassed('2026-11-21', day), false, { until: '2026-11-21' }],
  ['hasPassed', '2026-11-22', (day) => hasPassed('2026-11-21', day), true, { from: '2026-11-22' }],
  ['hasPassed at the end of a February', '2024-03-01', (day) => hasPassed('2024-02-28', day), true, { from: '2024-02-29' }],
  ['hasPassed for the last of all dates', '2026-11-21', (day) => hasPassed('9999-12-31', day), false, { until: '9999-12-31' }],
  ['isLongerAgo', '2025-02-28', (day) => isLongerAgo('2024-02-29', 12, day), false, { until: '2025-02-28' }],
  ['isLongerAgo', '2025-03-01', (day) => isLongerAgo('2024-02-29', 12, day), true, { from: '2025-03-01' }],
  ['isLongerAgo across a year', '2027-02-28', (day) => isLongerAgo('2026-11-30', 3, day), false, { until: '2027-02-28' }],
  ['isLongerAgo beyond all dates', '2026-11-21', (day) => isLongerAgo('9999-06-01', 12, day), false, { until: '9999-12-31' }],
  ['daysAfter', '2026-11-21', (day) => daysAfter('2026-11-01', day), 20, { from: '2026-11-21', until: '2026-11-21' }],
  ['daysAfter the other way round', '2026-11-21', (day) => daysAfter(day, '2026-11-22'), 1, { from: '2026-11-21', until: '2026-11-21' }],
  ['monthsAfter', '2026-11-21', (day) => monthsAfter('2026-09-22', day), 1, { from: '2026-11-21', until: '2026-11-21' }],
  ['isInForce before', '2026-01-01', (day) => isInForce({ from: '2026-06-19', until: '2026-09-29' }, day), false, { until: '2026-06-18' }],
  [
    'isInForce while it is',
    '2026-07-01',
    (day) => isInForce({ from: '2026-06-19', until: '2026-09-29' }, day),
    true,
    { from: '2026-06-19', until: '2026-09-29' },
  ],
  ['hasBegun', '2026-06-18', (day) => hasBegun(law, day), false, { until: '2026-06-18' }],
  ['isReviewOld', '2026-11-21', (day) => isReviewOld('2025-11-21', day), false, { until: '2026-11-21' }],
  ['isReviewOld', '2026-11-22', (day) => isReviewOld('2025-11-21', day), true, { from: '2026-11-22' }],
  ['regulatorOn', '2026-09-30', (day) => regulatorOn(day).name.value, 'Information Commission (ICO)', { from: '2026-09-30' }],
  ['staleRegulatorDetails', '2026-11-21', (day) => staleRegulatorDetails(day), [], { from: '2026-09-30', until: '2027-10-05' }],
  ['findLocalAuthority', '2026-11-21', (day) => findLocalAuthority('Brent Council', day)?.place, 'Brent', {}],
  ['phaseOf far off', '2026-01-01', (day) => phaseOf(law, day).state, 'not-law', { until: '2026-03-20' }],
  ['phaseOf coming', '2026-03-21', (day) => phaseOf(law, day).state, 'coming', { from: '2026-03-21', until: '2026-06-18' }],
  ['phaseOf new', '2026-06-19', (day) => phaseOf(law, day).state, 'new', { from: '2026-06-19', until: '2026-09-16' }],
  ['phaseOf settled', '2026-12-25', (day) => phaseOf(law, day).state, 'settled', { from: '2026-09-17' }],
  ['phaseOf over', '2027-01-01', (day) => phaseOf({ ...law, until: '2026-12-31' }, day).state, 'not-law', { from: '2027-01-01' }],
];

describe('a look at the day', () => {
  it.each(looks)('%s on %s', (_, day, look, value, span) => {
    expect(watchDays(day, () => look(day))).toEqual({ value, span });
  });
});

describe('a watch', () => {
  const cameOn = (...dates: readonly string[]) => {
    return (day: string): readonly boolean[] => dates.map((date) => hasCome(date, day));
  };

  it('keeps the narrowest span, in whatever order the looks come', () => {
    const dates = ['2020-01-01', '2027-01-01', '2026-01-01', '2030-01-01', '2024-01-01'];
    const span = { from: '2026-01-01', until: '2026-12-31' };
    expect(watchDays('2026-11-21', () => cameOn(...dates)('2026-11-21')).span).toEqual(span);
    expect(watchDays('2026-11-21', () => cameOn(...dates.reverse())('2026-11-21')).span).toEqual(span);
  });

  it('narrows the watch around it too, and is not narrowed by it', () => {
    const day = '2026-11-21';
    const outer = watchDays(day, () => {
      hasCome('2026-01-01', day);
      const inner = watchDays(day, () => hasCome('2027-01-01', day));
      hasCome('2026-12-01', day);
      return inner.span;
    });
    expect(outer).toEqual({ value: { until: '2026-12-31' }, span: { from: '2026-01-01', until: '2026-11-30' } });
  });

  it('sees only looks at its own day', () => {
    const outer = watchDays('2026-11-21', () => watchDays('2020-05-05', () => cameOn('2026-09-30')('2020-05-05')));
    expect(outer).toEqual({ value: { value: [false], span: { until: '2026-09-29' } }, span: {} });
  });

  it('ends when the work throws', () => {
    const day = '2026-11-21';
    const outer = watchDays(day, () => {
      expect(() =>
        watchDays(day, () => {
          throw new RangeError('too far');
        }),
      ).toThrow('too far');
      return hasCome('2026-01-01', day);
    });
    expect(outer.span).toEqual({ from: '2026-01-01' });
  });
});
