import { describe, expect, it } from 'vitest';
import {
  complaintAcknowledgement,
  confirmedMeanings,
  duties,
  hasBegun,
  lawChanges,
  lawfulBases,
  lawPack,
  omittedArticles,
  regulatorChange,
  requestAnswer,
  rightProvisionOn,
  tellingExceptionIds,
  tellingExceptions,
} from '../../src/law/index.js';

describe('the timeline of changes', () => {
  it('is in order of days, with undated changes last', () => {
    const days = lawChanges.map((item) => item.from ?? '9999-12-31');
    expect(days).toEqual([...days].sort());
  });

  it('has one id for each change', () => {
    expect(new Set(lawChanges.map((item) => item.id)).size).toBe(lawChanges.length);
  });

  it('looks no further than the day of the law pack', () => {
    expect(lawChanges.filter((item) => item.from !== undefined && item.from > lawPack.asOf)).toEqual([]);
    expect(lawPack).toMatchObject({ asOf: '2026-11-21', reviewedByLawyer: false });
  });

  it('says of each change that touches notices what to do or look for', () => {
    const silent = lawChanges.filter(({ touches, asks }) => touches.length > 0 && asks === undefined);
    expect(silent.map(({ id }) => id)).toEqual([]);
    for (const { what, asks, caveat } of lawChanges)
      for (const text of [what, asks, caveat]) if (text !== undefined) expect(text).toMatch(/^[A-Z].*[.]$/);
  });

  it('names the articles that went on its first day, each once', () => {
    const named = lawChanges.flatMap(({ from, touches }) =>
      touches.flatMap((touch) => (touch.by === 'old-words' ? (touch.articles ?? []).map((article) => `${article} ${String(from)}`) : [])),
    );
    expect(named.toSorted()).toEqual(omittedArticles.map(({ article, omitted }) => `${article} ${String(omitted.from)}`).toSorted());
  });

  it.each([
    ['2026-06-18', false],
    ['2026-06-19', true],
  ])('on %s, complaints to the controller have begun: %j', (day, expected) => {
    expect(lawChanges.filter((change) => hasBegun(change, day)).some(({ id }) => id === 'complaints-to-controller')).toBe(expected);
  });

  it('takes no change to have begun whose day nobody knows', () => {
    expect(hasBegun({}, '2999-01-01')).toBe(false);
  });

  it.each([
    ['automated-decisions', rightProvisionOn('automated-decision-safeguards', '2026-11-21')?.inForce.from],
    ['complaints-to-controller', rightProvisionOn('complain-to-controller', '2026-11-21')?.inForce.from],
    ['time-to-answer-requests', requestAnswer.inForce.from],
    ['recognised-legitimate-interest', lawfulBases['recognised-legitimate-interest'].inForce.from],
    ['complaints-to-controller', duties['complain-to-controller'].inForce.from],
    ['complaints-to-controller', complaintAcknowledgement.inForce.from],
    ['information-commission', regulatorChange.firstDayOfCommission],
    ['exceptions-from-telling-people', tellingExceptions['14(5)(f)'].inForce.from],
  ])('%s has the same day here and where it works', (id, day) => {
    expect(lawChanges.find((item) => item.id === id)?.from).toBe(day);
  });
});

it('asks to publish only for the two exceptions of Article 14(5)(e) and (f)', () => {
  expect(tellingExceptionIds.filter((id) => tellingExceptions[id].mustPublish)).toEqual(['14(5)(e)', '14(5)(f)']);
});

it('explains every degree of confirmation', () => {
  expect(Object.keys(confirmedMeanings)).toEqual(['statute-read', 'secondary', 'guidance', 'unverified']);
});
