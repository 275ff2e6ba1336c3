import { describe, expect, it } from 'vitest';
import { loadAcrossCases } from '../../../scripts/generate/rule-cases.js';
import { acrossRules } from '../../../src/rules/index.js';
import { findAcross, show } from './find-across.js';

const casesOf = await loadAcrossCases();

describe('the cases of rules across notices', () => {
  it('are there for every such rule and for no other', () => {
    expect([...casesOf.keys()]).toEqual(acrossRules.map(({ id }) => id).toSorted());
  });
});

describe.each([...casesOf])('%s', (id, { bad, good }) => {
  it.each(bad.map((one) => [one.shows, one] as const))('finds fault: %s', (_, { files, finds }) => {
    expect(finds).not.toEqual([]);
    expect(show(findAcross(files))).toEqual(finds.map((found) => found.replace(' ', ` rule/${id} `)));
  });

  it.each(good.map((one) => [one.shows, one] as const))('finds no fault: %s', (_, { files }) => {
    expect(show(findAcross(files))).toEqual([]);
  });
});
