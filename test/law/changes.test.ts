import { describe, expect, it } from 'vitest';
import {
  complaintAcknowledgement,
  confirmedMeanings,
  duties,
  lawChanges,
  lawfulBases,
  lawPack,
  regulatorChange,
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

  it.each([
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
