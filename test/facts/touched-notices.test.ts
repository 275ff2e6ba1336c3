import { describe, expect, it } from 'vitest';
import { findTouched, type LawUses, type TouchRow } from '../../src/facts/index.js';
import { lawChanges, type LawTouch } from '../../src/law/index.js';
import { rules } from '../../src/rules/index.js';
import { compile, compileText, noticeOf, write } from '../support/compile.js';

const nothing: LawUses = {
  bases: ['public-task'],
  conditions: [],
  schedule1: [],
  exceptions: [],
  transfers: 'no',
  automatedDecisions: 'no',
  newPurposes: false,
  topics: [],
};

function touches(touch: LawTouch, uses: Partial<LawUses>, found: TouchRow['found'] = []): string {
  const { touched, open } = findTouched({ touches: [touch] }, [{ id: 'a', uses: { ...nothing, ...uses }, found }]);
  return touched.length > 0 ? 'yes' : open.length > 0 ? 'open' : 'no';
}

const oldWords = (words: string): TouchRow['found'] => [{ rule: 'omitted-article-cited', words }];
const article22: LawTouch = { by: 'old-words', rules: ['omitted-article-cited'], articles: ['22'] };

describe('a change touches a notice', () => {
  it.each<[LawTouch, Partial<LawUses>, string]>([
    [{ by: 'every-notice' }, {}, 'yes'],
    [{ by: 'transfers' }, {}, 'no'],
    [{ by: 'transfers' }, { transfers: 'yes' }, 'yes'],
    [{ by: 'transfers' }, { transfers: 'not-stated' }, 'open'],
    [{ by: 'automated-decisions' }, { automatedDecisions: 'yes' }, 'yes'],
    [{ by: 'automated-decisions' }, { automatedDecisions: 'not-stated' }, 'open'],
    [{ by: 'new-purpose' }, { newPurposes: true }, 'yes'],
    [{ by: 'new-purpose' }, {}, 'no'],
    [{ by: 'basis', bases: ['consent'] }, {}, 'no'],
    [{ by: 'basis', bases: ['consent'] }, { bases: ['consent', 'not-stated'] }, 'yes'],
    [{ by: 'basis', bases: ['consent'] }, { bases: ['contract', 'not-stated'] }, 'open'],
    [{ by: 'condition', conditions: 'any' }, {}, 'no'],
    [{ by: 'condition', conditions: 'any' }, { conditions: ['public-health'] }, 'yes'],
    [{ by: 'condition', conditions: 'any' }, { conditions: ['not-stated'] }, 'open'],
    [{ by: 'condition', conditions: ['legal-claims'] }, { conditions: ['public-health'] }, 'no'],
    [{ by: 'schedule-1', paragraphs: [10, 14] }, { schedule1: [14, 18] }, 'yes'],
    [{ by: 'schedule-1', paragraphs: [10, 14] }, { schedule1: [18] }, 'no'],
    [{ by: 'exception', exceptions: ['14(5)(e)'] }, { exceptions: ['14(5)(e)'] }, 'yes'],
    [{ by: 'topic', topic: 'website' }, { topics: ['cctv'] }, 'no'],
    [{ by: 'topic', topic: 'website' }, { topics: ['website'] }, 'yes'],
  ])('%j with %j: %s', (touch, uses, expected) => {
    expect(touches(touch, uses)).toBe(expected);
  });

  it.each([
    ['Article 22', 'yes'],
    ['Article 22(1)', 'yes'],
    ['Articles 15 to 22', 'yes'],
    ['Articles 22A and 22', 'yes'],
    ['Article 22A', 'no'],
    ['Article 122', 'no'],
    ['Article 14(5)(b)', 'no'],
  ])('by the old article 22 that a rule found in “%s”: %s', (words, expected) => {
    expect(touches(article22, {}, oldWords(words))).toBe(expected);
  });

  it('by old words only where the rule that looks for them found them', () => {
    expect(touches(article22, {}, [{ rule: 'placeholder-text', words: 'Article 22' }])).toBe('no');
    const name: LawTouch = { by: 'old-words', rules: ['obsolete-regulator-name'] };
    expect(touches(name, {}, [{ rule: 'obsolete-regulator-name', words: 'Information Commissioner' }])).toBe('yes');
  });

  it('for good where one reason does and another is open', () => {
    const row: TouchRow = { id: 'a', uses: { ...nothing, automatedDecisions: 'not-stated' }, found: oldWords('Article 22') };
    expect(findTouched({ touches: [{ by: 'automated-decisions' }, article22] }, [row])).toEqual({ touched: ['a'], open: [] });
  });
});

it('goes by rules that there are', () => {
  const named = lawChanges.flatMap(({ touches: all }) => all.flatMap((touch) => (touch.by === 'old-words' ? touch.rules : [])));
  expect(named.length).toBeGreaterThan(0);
  expect(named.filter((id) => !rules.some((rule) => rule.id === id))).toEqual([]);
});

describe('what a notice relies on', () => {
  const usesOf = (change: string): LawUses | undefined => noticeOf(compileText(write(change))).index?.lawUses;

  it('is nothing more than it says', () => {
    expect(noticeOf(compile()).index?.lawUses).toEqual(nothing);
  });

  it.each<[string, string, Partial<LawUses>]>([
    [
      'the bases of every purpose, and those that are only named',
      `statedBases:
  - basis: consent
processing:
  - id: a
    lawfulBases:
      - basis: contract
    purposes:
      - Help.
      - text: Tell.
        lawfulBases: not-stated`,
      { bases: ['consent', 'contract', 'not-stated'] },
    ],
    [
      'conditions and paragraphs',
      `processing:
  - id: a
    lawfulBases:
      - basis: contract
    specialCategory:
      - condition: substantial-public-interest
        schedule1: [18, 6]
    criminalOffence:
      - authority: schedule-1-condition
        schedule1: [10]
    purposes:
      - Help.`,
      { bases: ['contract'], conditions: ['substantial-public-interest'], schedule1: [6, 10, 18] },
    ],
    ['transfers nobody has spoken of', 'transfers: not-stated', { transfers: 'not-stated' }],
    ['decisions nobody has spoken of', 'automatedDecisions: not-stated', { automatedDecisions: 'not-stated' }],
    [
      'a use that began after the notice was issued',
      `processing:
  - id: a
    since: "2026-10-01"
    lawfulBases:
      - basis: contract
    purposes:
      - Help.`,
      { bases: ['contract'], newPurposes: true },
    ],
  ])('%s', (_, change, expected) => {
    expect(usesOf(change)).toEqual({ ...nothing, ...expected });
  });
});
