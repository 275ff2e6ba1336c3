import { describe, expect, it } from 'vitest';
import {
  lawfulBasisIds,
  rightIds,
  rightProvisionOn,
  rightReasonIds,
  rightsFor,
  type RightId,
  type RightsFacts,
} from '../../src/law/index.js';

const today = '2026-11-21';

const plain: Omit<RightsFacts, 'basis'> = { art9Consent: false, automatedMeans: true, automatedDecision: false, directMarketing: false };

function outcome(facts: RightsFacts, right: RightId, day = today): string {
  const found = rightsFor(facts, day).find((item) => item.right === right);
  return found === undefined ? 'not law' : `${found.applies}: ${found.reason}`;
}

/** One line a right, one column a basis, as a person would draw it. */
function table(facts: Omit<RightsFacts, 'basis'>): readonly string[] {
  const bases = [...lawfulBasisIds, 'not-stated'] as const;
  return rightIds.map((right) => {
    const cells = bases.map((basis) => rightsFor({ ...facts, basis }, today).find((item) => item.right === right)?.applies ?? 'not law');
    return `${right.padEnd(29)} ${cells.map((cell) => cell.padEnd(11)).join(' ')}`.trimEnd();
  });
}

describe('rights by lawful basis', () => {
  it('with data held by automated means, no automated decision and no marketing', () => {
    expect(table(plain)).toEqual([
      //                            consent     contract    obligation  vital       task        recognised  interests   not stated
      'access                        yes         yes         yes         yes         yes         yes         yes         yes',
      'rectification                 yes         yes         yes         yes         yes         yes         yes         yes',
      'erasure                       yes         limited     usually-not limited     usually-not limited     limited     depends',
      'restriction                   limited     limited     limited     limited     limited     limited     limited     limited',
      'portability                   yes         yes         no          no          no          no          no          depends',
      'objection                     no          no          no          no          yes         yes         yes         depends',
      'marketing-objection           no          no          no          no          no          no          no          no',
      'withdraw-consent              yes         no          no          no          no          no          no          depends',
      'automated-decision-safeguards no          no          no          no          no          no          no          no',
      'complain-to-controller        yes         yes         yes         yes         yes         yes         yes         yes',
      'complain-to-regulator         yes         yes         yes         yes         yes         yes         yes         yes',
    ]);
  });

  it('with explicit consent, paper records only, an automated decision and marketing', () => {
    expect(table({ art9Consent: true, automatedMeans: false, automatedDecision: true, directMarketing: true })).toEqual([
      //                            consent     contract    obligation  vital       task        recognised  interests   not stated
      'access                        yes         yes         yes         yes         yes         yes         yes         yes',
      'rectification                 yes         yes         yes         yes         yes         yes         yes         yes',
      'erasure                       yes         limited     usually-not limited     usually-not limited     limited     depends',
      'restriction                   limited     limited     limited     limited     limited     limited     limited     limited',
      'portability                   no          no          no          no          no          no          no          no',
      'objection                     no          no          no          no          yes         yes         yes         depends',
      'marketing-objection           yes         yes         yes         yes         yes         yes         yes         yes',
      'withdraw-consent              yes         yes         yes         yes         yes         yes         yes         yes',
      'automated-decision-safeguards yes         yes         yes         yes         yes         yes         yes         yes',
      'complain-to-controller        yes         yes         yes         yes         yes         yes         yes         yes',
      'complain-to-regulator         yes         yes         yes         yes         yes         yes         yes         yes',
    ]);
  });
});

describe('the reason a resident is given', () => {
  it.each<[string, RightsFacts, RightId, string]>([
    ['keeping what the law requires', { ...plain, basis: 'public-task' }, 'erasure', 'usually-not: erasure-while-law-requires-keeping'],
    ['consent taken back', { ...plain, basis: 'consent' }, 'erasure', 'yes: erasure-by-withdrawing-consent'],
    ['a public task', { ...plain, basis: 'public-task', art9Consent: true }, 'portability', 'no: portability-not-for-public-task'],
    ['a duty', { ...plain, basis: 'legal-obligation' }, 'portability', 'no: portability-needs-consent-or-contract'],
    [
      'explicit consent beside another basis',
      { ...plain, basis: 'legitimate-interests', art9Consent: true },
      'portability',
      'limited: portability-of-special-category-consent',
    ],
    ['paper only', { ...plain, basis: 'consent', automatedMeans: false }, 'portability', 'no: portability-only-if-automated'],
    [
      'means not stated',
      { ...plain, basis: 'contract', automatedMeans: 'not-stated' },
      'portability',
      'depends: depends-on-automated-means',
    ],
    [
      'means not stated, but no basis for it',
      { ...plain, basis: 'vital-interests', automatedMeans: 'not-stated' },
      'portability',
      'no: portability-needs-consent-or-contract',
    ],
    [
      'decisions not stated',
      { ...plain, basis: 'public-task', automatedDecision: 'not-stated' },
      'automated-decision-safeguards',
      'depends: depends-on-automated-decision',
    ],
    [
      'explicit consent, basis not stated',
      { ...plain, basis: 'not-stated', art9Consent: true },
      'withdraw-consent',
      'yes: withdraw-consent-for-special-category',
    ],
  ])('%s', (_, facts, right, expected) => {
    expect(outcome(facts, right)).toBe(expected);
  });
});

it('gives every reason for some facts, so that no phrase is written in vain', () => {
  const yesOrNo = [true, false];
  const threeWays = [...yesOrNo, 'not-stated'] as const;
  const given = new Set(
    [...lawfulBasisIds, 'not-stated' as const].flatMap((basis) =>
      yesOrNo.flatMap((art9Consent) =>
        threeWays.flatMap((automatedMeans) =>
          threeWays.flatMap((automatedDecision) =>
            yesOrNo.flatMap((directMarketing) =>
              ['2026-02-04', today].flatMap((on) =>
                rightsFor({ basis, art9Consent, automatedMeans, automatedDecision, directMarketing }, on).map((item) => item.reason),
              ),
            ),
          ),
        ),
      ),
    ),
  );
  expect(rightReasonIds.filter((id) => !given.has(id))).toEqual([]);
});

describe('rights by day', () => {
  it.each<[RightId, string, string]>([
    ['complain-to-controller', '2026-06-18', 'not law'],
    ['complain-to-controller', '2026-06-19', 'Data Protection Act 2018, section 164A'],
    ['complain-to-regulator', '2026-06-18', 'UK GDPR Article 77'],
    ['complain-to-regulator', '2026-06-19', 'Data Protection Act 2018, section 165'],
    ['automated-decision-safeguards', '2026-02-04', 'UK GDPR Article 22'],
    ['automated-decision-safeguards', '2026-02-05', 'UK GDPR Article 22C'],
    ['access', '2019-01-01', 'UK GDPR Article 15'],
  ])('%s on %s: %s', (right, day, expected) => {
    expect(rightProvisionOn(right, day)?.citation.label ?? 'not law').toBe(expected);
  });

  it.each([
    ['2026-02-04', 'yes: automated-decision-human-review'],
    ['2026-02-05', 'yes: automated-decision-safeguards-apply'],
  ])('promises on %s what the article of the day promises', (on, expected) => {
    expect(outcome({ ...plain, basis: 'contract', automatedDecision: true }, 'automated-decision-safeguards', on)).toBe(expected);
  });

  it('leaves out a right that is not yet law', () => {
    expect(outcome({ ...plain, basis: 'public-task' }, 'complain-to-controller', '2026-06-18')).toBe('not law');
  });
});
