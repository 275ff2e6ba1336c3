import { describe, expect, it } from 'vitest';
import { abolishedBodies, obsoleteRegulatorTexts, obsoleteRegulatorTextsOn, omittedArticlesOn, regulatorOn } from '../../src/law/index.js';

describe('the regulator', () => {
  it.each([
    ['2026-09-29', 'Information Commissioner’s Office (ICO)'],
    ['2026-09-30', 'Information Commission (ICO)'],
    ['2026-11-21', 'Information Commission (ICO)'],
  ])('on %s is the %s', (day, name) => {
    expect(regulatorOn(day).name.value).toBe(name);
  });

  it('is never given with contact details that are listed as out of date', () => {
    const day = '2026-11-21';
    const { inForce: _, ...facts } = regulatorOn(day);
    const printed = Object.values(facts)
      .map((fact) => fact.value)
      .join('\n')
      .toLowerCase();
    const stale = obsoleteRegulatorTextsOn(day).flatMap((item) => item.texts);
    expect(stale.filter((text) => printed.includes(text.toLowerCase()))).toEqual([]);
    expect(printed).toContain('0303 123 1113');
  });

  it('keeps its old name until the day of the change', () => {
    const ids = (day: string): readonly string[] => obsoleteRegulatorTextsOn(day).map((item) => item.id);
    expect(ids('2026-09-29')).toEqual(['old-helplines', 'concerns-pages', 'casework-email', 'supervisory-authority']);
    expect(ids('2026-09-30')).toEqual(obsoleteRegulatorTexts.map((item) => item.id));
  });

  it('excuses names only where the excuse contains what is listed', () => {
    const idle = obsoleteRegulatorTexts.flatMap((item) =>
      (item.notPartOf ?? []).filter((longer) => !item.texts.some((text) => longer.toLowerCase().includes(text.toLowerCase()))),
    );
    expect(idle).toEqual([]);
  });
});

describe('articles that were taken out', () => {
  it.each([
    ['2026-02-04', []],
    ['2026-02-05', ['14(5)(b)', '22', '44', '45', '89']],
    ['2026-06-19', ['14(5)(b)', '22', '44', '45', '77', '89']],
  ])('by %s: %o', (day, articles) => {
    expect(omittedArticlesOn(day).map((item) => item.article)).toEqual(articles);
  });
});

it('names a successor for every abolished body, and no abolished body as successor', () => {
  const gone = abolishedBodies.flatMap((item) => item.names.map((name) => name.toLowerCase()));
  expect(abolishedBodies.filter((item) => item.successors.length === 0)).toEqual([]);
  expect(abolishedBodies.flatMap((item) => item.successors).filter((name) => gone.includes(name.toLowerCase()))).toEqual([]);
  expect(new Set(gone).size).toBe(gone.length);
});
