import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { generateRuleDocs } from '../../scripts/generate/rule-docs.js';
import { findRuleIds, generateRuleIndex, loadAcrossRules, loadRules } from '../../scripts/generate/rules.js';
import { rules, runRules } from '../../src/rules/index.js';
import { day } from './make-notice.js';
import { makeSubject } from './make-subject.js';

const folder = new URL('../../src/rules/', import.meta.url);
const read = (file: string): string => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');

describe('the list of rules', () => {
  it('holds every file of a rule, under the name of its file', () => {
    expect(rules.map(({ id }) => id)).toEqual(findRuleIds(folder));
  });

  it('is up to date, and so is the page about them', async () => {
    expect(read('src/rules/index.generated.ts')).toBe(generateRuleIndex(findRuleIds(folder)));
    expect(read('docs/rules.md')).toBe(generateRuleDocs(await loadRules(folder), await loadAcrossRules(new URL('across/', folder))));
  });
});

describe('a sound notice', () => {
  it('is found no fault with', () => {
    expect(
      runRules(
        ['en', 'cy'].map((lang) => makeSubject({}, lang)),
        day,
      ),
    ).toEqual([]);
  });
});

describe.each(rules)('$id', ({ id, kind, severity, confirmed, summary, why, fix, file, bad, good, examplesOn = day }) => {
  const find = (example: string): readonly string[] =>
    runRules(
      ['en', 'cy'].map((lang) => makeSubject({ [file]: example }, lang, examplesOn)),
      examplesOn,
    ).map(({ code }) => code);

  it('finds fault with its bad example, and no other rule does', () => {
    expect(find(bad)).toEqual([`rule/${id}`]);
  });

  it('finds no fault with its good example, nor does any other rule', () => {
    expect(find(good)).toEqual([]);
  });

  it('says what it finds, why it matters and what to do', () => {
    for (const words of [summary, why, fix]) expect(words).toMatch(/^“?\p{Lu}.*\.$/su);
  });

  it('weighs no more than it may', () => {
    const heaviest = kind === 'style' ? ['info'] : ['info', 'warning'];
    if (kind === 'style' || kind === 'prose' || confirmed === 'unverified') expect(heaviest).toContain(severity);
  });
});
