import { describe, expect, it } from 'vitest';
import { loadCases } from '../../scripts/generate/rule-cases.js';
import { rules } from '../../src/rules/index.js';
import { findInCase, pointedAt, type Case } from './case.js';

const casesOf = await loadCases();

/** The name of a test: what the case shows, or its text. */
const nameOf = ({ shows, text }: Case): string => shows ?? JSON.stringify(text);

describe('the cases', () => {
  it('are of rules that there are', () => {
    expect([...casesOf.keys()].filter((id) => !rules.some((rule) => rule.id === id))).toEqual([]);
  });

  it('of every rule are two good ones and two bad ones at least, the examples of its page counted', () => {
    const few = rules.filter(({ id }) => (casesOf.get(id)?.bad.length ?? 0) < 1 || (casesOf.get(id)?.good.length ?? 0) < 1);
    expect(few.map(({ id }) => id)).toEqual([]);
  });
});

describe.each([...casesOf])('%s', (id, { bad, good, border = [] }) => {
  it.each(bad.map((one) => [nameOf(one), one] as const))('finds fault: %s', (_, one) => {
    const found = findInCase(id, one);
    expect(found.map((finding) => pointedAt(one, finding))).toEqual(one.finds);
    expect(one.finds).not.toEqual([]);
    const weight = one.severity;
    if (weight !== undefined) expect(found.map(({ severity }) => severity)).toEqual(found.map(() => weight));
  });

  it.each(good.map((one) => [nameOf(one), one] as const))('finds no fault: %s', (_, one) => {
    expect(findInCase(id, one).map(({ message }) => message)).toEqual([]);
  });

  it.each(border.map((one) => [nameOf(one), one.why, one] as const))('on the border: %s, since %s', (_, __, one) => {
    expect(findInCase(id, one).map((finding) => pointedAt(one, finding))).toEqual(one.finds);
  });
});
