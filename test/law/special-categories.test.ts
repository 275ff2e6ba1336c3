import { describe, expect, it } from 'vitest';
import { article10Routes, article9ConditionIds, article9Conditions, schedule1Paragraph, schedule1Paragraphs } from '../../src/law/index.js';

function numbers(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

describe('Schedule 1', () => {
  it('holds paragraphs 1 to 37, each in its place', () => {
    expect(schedule1Paragraphs.map((item) => item.number)).toEqual(numbers(1, 37));
    expect(schedule1Paragraph(18)?.title).toBe('Safeguarding of children and of individuals at risk');
  });

  it.each([0, 38, -1, 1.5])('has no paragraph %d', (number) => {
    expect(schedule1Paragraph(number)).toBeUndefined();
  });

  it('says which conditions need a policy document', () => {
    const byDuty = (needed: string): readonly number[] =>
      schedule1Paragraphs.filter((item) => item.policyDocument.needed === needed).map((item) => item.number);
    expect(byDuty('no')).toEqual([2, 3, 4, 5, 13, 29, 30, 31, 32, 33, 34]);
    expect(byDuty('yes-except')).toEqual([10, 27]);
    expect(byDuty('as-extended')).toEqual([36, 37]);
    expect(byDuty('yes')).toEqual([1, 6, 7, 8, 9, 11, 12, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 28, 35]);
  });

  it('has three Parts', () => {
    const inPart = (part: number): readonly number[] => schedule1Paragraphs.filter((item) => item.part === part).map((item) => item.number);
    expect([inPart(1), inPart(2), inPart(3)]).toEqual([numbers(1, 4), numbers(5, 28), numbers(29, 37)]);
  });
});

it('names the Schedule 1 paragraphs that a condition of Article 9(2) needs', () => {
  const rows = article9ConditionIds.map((id) => {
    const { article, schedule1 } = article9Conditions[id];
    return `${article} ${id}: ${schedule1 === 'none' ? 'none' : schedule1.join(' ')}`;
  });
  expect(rows).toEqual([
    '9(2)(a) explicit-consent: none',
    '9(2)(b) employment-social-security-social-protection: 1',
    '9(2)(c) vital-interests: none',
    '9(2)(d) not-for-profit-members: none',
    '9(2)(e) made-public: none',
    '9(2)(f) legal-claims: none',
    '9(2)(g) substantial-public-interest: 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28',
    '9(2)(h) health-or-social-care: 2',
    '9(2)(i) public-health: 3',
    '9(2)(j) archiving-research-statistics: 4',
  ]);
});

it('lets criminal offence data rest on any condition of Parts 1 to 3, but not on paragraph 5', () => {
  expect(article10Routes['official-authority'].schedule1).toBe('none');
  expect(article10Routes['schedule-1-condition'].schedule1).toEqual([...numbers(1, 4), ...numbers(6, 37)]);
});
