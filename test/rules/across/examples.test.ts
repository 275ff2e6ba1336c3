import { describe, expect, it } from 'vitest';
import { findRuleIds } from '../../../scripts/generate/rules.js';
import { acrossRules, allRules, rules } from '../../../src/rules/index.js';
import { findAcross } from './find-across.js';

describe('the list of rules across notices', () => {
  it('holds every file of one, under the name of its file', () => {
    expect(acrossRules.map(({ id }) => id)).toEqual(findRuleIds(new URL('../../../src/rules/across/', import.meta.url)));
  });

  it('is part of the list of all rules, whose ids are each there once', () => {
    const ids = [...rules, ...acrossRules].map(({ id }) => id);
    expect(allRules.map(({ id }) => id)).toEqual([...new Set(ids)].sort());
    expect(ids).toHaveLength(allRules.length);
  });
});

describe.each(acrossRules)('$id', ({ id, kind, severity, confirmed, summary, why, fix, bad, good }) => {
  it('finds fault with its bad example, once, and no other rule across notices does', () => {
    expect(findAcross(bad).map(({ code, severity: weight }) => `${weight} ${code}`)).toEqual([`${severity} rule/${id}`]);
  });

  it('finds no fault with its good example, nor does any other rule across notices', () => {
    expect(findAcross(good)).toEqual([]);
  });

  it('says what it finds, why it matters and what to do', () => {
    for (const words of [summary, why, fix]) expect(words).toMatch(/^“?\p{Lu}.*\.$/su);
  });

  it('weighs no more than it may', () => {
    const most =
      kind === 'style' ? ['info'] : kind === 'prose' || confirmed === 'unverified' ? ['info', 'warning'] : ['info', 'warning', 'error'];
    expect(most).toContain(severity);
  });
});
