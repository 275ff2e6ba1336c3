import { describe, expect, it } from 'vitest';
import { deriveFacts, deriveRights } from '../../src/facts/index.js';
import { day, help, write } from '../support/compile.js';
import { resolve } from '../support/resolve.js';

/** The rights over a notice with these uses, and with other fields where they are given. */
function rightsOf(processing: string, change = '', on = day): readonly string[] {
  const { notice, found } = resolve({ [help]: write(`processing:\n${processing}\n${change}`) });
  if (found.length > 0) throw new Error(found.join('\n'));
  return deriveRights(notice, on).map(
    ({ right, applies, outcomes }) =>
      `${right}: ${applies} (${outcomes.map(({ reason, processing: uses }) => `${reason}${uses.join('+') === 'a' ? '' : ` for ${uses.join('+')}`}`).join('; ')})`,
  );
}

function use(id: string, rest: string): string {
  return `  - id: ${id}\n    purposes:\n      - Help you (${id}).\n${rest.replace(/^(?=.)/gm, '    ')}`;
}

const basis = (name: string): string => `lawfulBases:\n  - basis: ${name}`;

/** The rights that every notice has on the day of the tests, whatever it rests on. */
const always = {
  access: 'access: yes (access-after-proportionate-search)',
  rectification: 'rectification: yes (rectification-opinions-may-be-annotated)',
  restriction: 'restriction: limited (restriction-while-question-is-settled)',
  complaint: 'complain-to-controller: yes (complain-to-controller-first)',
  regulator: 'complain-to-regulator: yes (complain-to-regulator-always)',
};

describe('the rights that follow from a lawful basis', () => {
  const automated = 'automatedMeans: true\n';
  it.each<readonly [string, readonly string[]]>([
    [
      basis('consent'),
      [
        'erasure: yes (erasure-by-withdrawing-consent)',
        'portability: yes (portability-of-what-you-gave)',
        'objection: no (objection-not-for-this-basis)',
        'withdraw-consent: yes (withdraw-consent-at-any-time)',
      ],
    ],
    [
      basis('contract'),
      [
        'erasure: limited (erasure-when-no-longer-needed)',
        'portability: yes (portability-of-what-you-gave)',
        'objection: no (objection-not-for-this-basis)',
        'withdraw-consent: no (withdraw-consent-none-asked)',
      ],
    ],
    [
      basis('legal-obligation'),
      [
        'erasure: usually-not (erasure-while-law-requires-keeping)',
        'portability: no (portability-needs-consent-or-contract)',
        'objection: no (objection-not-for-this-basis)',
        'withdraw-consent: no (withdraw-consent-none-asked)',
      ],
    ],
    [
      basis('vital-interests'),
      [
        'erasure: limited (erasure-when-no-longer-needed)',
        'portability: no (portability-needs-consent-or-contract)',
        'objection: no (objection-not-for-this-basis)',
        'withdraw-consent: no (withdraw-consent-none-asked)',
      ],
    ],
    [
      basis('public-task'),
      [
        'erasure: usually-not (erasure-while-law-requires-keeping)',
        'portability: no (portability-not-for-public-task)',
        'objection: yes (objection-unless-compelling-grounds)',
        'withdraw-consent: no (withdraw-consent-none-asked)',
      ],
    ],
    [
      basis('recognised-legitimate-interest'),
      [
        'erasure: limited (erasure-when-no-longer-needed)',
        'portability: no (portability-needs-consent-or-contract)',
        'objection: yes (objection-unless-compelling-grounds)',
        'withdraw-consent: no (withdraw-consent-none-asked)',
      ],
    ],
    [
      basis('legitimate-interests'),
      [
        'erasure: limited (erasure-when-no-longer-needed)',
        'portability: no (portability-needs-consent-or-contract)',
        'objection: yes (objection-unless-compelling-grounds)',
        'withdraw-consent: no (withdraw-consent-none-asked)',
      ],
    ],
    [
      'lawfulBases: not-stated',
      [
        'erasure: depends (depends-on-basis)',
        'portability: depends (depends-on-basis)',
        'objection: depends (depends-on-basis)',
        'withdraw-consent: depends (depends-on-basis)',
      ],
    ],
  ])('%s', (bases, [erasure, portability, objection, withdrawal]) => {
    expect(rightsOf(use('a', automated + bases))).toEqual([
      always.access,
      always.rectification,
      erasure,
      always.restriction,
      portability,
      objection,
      'marketing-objection: no (marketing-objection-no-marketing)',
      withdrawal,
      'automated-decision-safeguards: no (automated-decision-none-made)',
      always.complaint,
      always.regulator,
    ]);
  });

  it('that nobody gives are those of a basis that is not stated', () => {
    expect(rightsOf(use('a', 'nature: task'))).toEqual(rightsOf(use('a', 'lawfulBases: not-stated')));
  });
});

/** One right of a notice. */
function right(name: string, ...args: Parameters<typeof rightsOf>): string | undefined {
  return rightsOf(...args).find((line) => line.startsWith(`${name}: `));
}

describe('a fact that decides about one right', () => {
  it.each([
    ['portability', use('a', `automatedMeans: false\n${basis('consent')}`), 'portability: no (portability-only-if-automated)'],
    ['portability', use('a', basis('consent')), 'portability: depends (depends-on-automated-means)'],
    [
      'marketing-objection',
      use('a', `directMarketing: true\n${basis('consent')}`),
      'marketing-objection: yes (marketing-objection-absolute)',
    ],
    ['marketing-objection', use('a', `topic: marketing\n${basis('consent')}`), 'marketing-objection: yes (marketing-objection-absolute)'],
    [
      'withdraw-consent',
      use('a', `${basis('public-task')}\nspecialCategory:\n  - condition: explicit-consent`),
      'withdraw-consent: yes (withdraw-consent-for-special-category)',
    ],
  ])('%s (case %#)', (name, processing, expected) => {
    expect(right(name, processing)).toBe(expected);
  });

  it.each([
    ['automatedDecisions:\n  - what: whether you get a permit', 'yes (automated-decision-safeguards-apply)'],
    ['automatedDecisions: not-stated', 'depends (depends-on-automated-decision)'],
    ['automatedDecisions: none', 'no (automated-decision-none-made)'],
  ])('decisions of a computer: %s', (change, expected) => {
    expect(right('automated-decision-safeguards', use('a', basis('public-task')), change)).toBe(
      `automated-decision-safeguards: ${expected}`,
    );
  });
});

describe('the rights over several uses', () => {
  const several = [use('a', basis('consent')), use('b', basis('public-task')), use('c', basis('public-task'))].join('\n');

  it('are the best answer any use gives, each reason with its uses', () => {
    expect(right('erasure', several)).toBe('erasure: yes (erasure-by-withdrawing-consent; erasure-while-law-requires-keeping for b+c)');
    expect(right('objection', several)).toBe('objection: yes (objection-not-for-this-basis; objection-unless-compelling-grounds for b+c)');
    expect(right('access', several)).toBe('access: yes (access-after-proportionate-search for a+b+c)');
  });

  it('take of a use with two bases the better answer', () => {
    expect(right('objection', use('a', `${basis('legal-obligation')}\n  - basis: public-task`))).toBe(
      'objection: yes (objection-unless-compelling-grounds)',
    );
  });

  it('hold what a purpose says otherwise', () => {
    const purposes = `  - id: a
    lawfulBases:
      - basis: public-task
    purposes:
      - Help you.
      - text: Send you news.
        lawfulBases:
          - basis: consent
      - text: Tell others of your illness.
        specialCategory:
          - condition: explicit-consent
`;
    expect(right('withdraw-consent', purposes)).toBe(
      'withdraw-consent: yes (withdraw-consent-none-asked; withdraw-consent-at-any-time; withdraw-consent-for-special-category)',
    );
  });

  it('do not hold an entry’s bases where every purpose has its own', () => {
    const purposes =
      '  - id: a\n    lawfulBases:\n      - basis: public-task\n    purposes:\n      - text: Send you news.\n        lawfulBases:\n          - basis: consent\n';
    expect(right('objection', purposes)).toBe('objection: no (objection-not-for-this-basis)');
  });

  it('without any use are those that depend on none', () => {
    const { notice } = resolve({ [help]: write('', ['processing']) });
    expect(deriveRights(notice, day).map(({ right: name, applies }) => `${name}: ${applies}`)).toEqual([
      'access: yes',
      'rectification: yes',
      'erasure: depends',
      'restriction: limited',
      'portability: depends',
      'objection: depends',
      'marketing-objection: no',
      'withdraw-consent: depends',
      'automated-decision-safeguards: no',
      'complain-to-controller: yes',
      'complain-to-regulator: yes',
    ]);
  });
});

describe('the law of the day', () => {
  it.each([
    ['2025-12-01', undefined, 'UK GDPR Article 77', 'UK GDPR Article 22'],
    ['2026-06-18', undefined, 'UK GDPR Article 77', 'UK GDPR Article 22C'],
    ['2026-06-19', 'Data Protection Act 2018, section 164A', 'Data Protection Act 2018, section 165', 'UK GDPR Article 22C'],
  ])('on %s decides which complaints there are and where rights stand', (on, controller, regulator, decisions) => {
    const { notice } = resolve();
    const citation = (name: string): string | undefined =>
      deriveRights(notice, on).find(({ right: found }) => found === name)?.provision.citation.label;
    expect([citation('complain-to-controller'), citation('complain-to-regulator'), citation('automated-decision-safeguards')]).toEqual([
      controller,
      regulator,
      decisions,
    ]);
  });
});

describe('the date a notice was last changed', () => {
  it.each([
    ['dates:\n  issued: "2026-01-01"\n  reviewed: "2026-03-01"', '2026-03-01'],
    [
      'dates:\n  issued: "2026-01-01"\nchanges:\n  - date: "2026-05-01"\n    kind: wording\n    summary: Words.\n  - date: "2026-02-01"\n    kind: wording\n    summary: Words.',
      '2026-05-01',
    ],
    ['dates:\n  effective: "2026-01-01"\n  reviewDue: "2027-01-01"', undefined],
    ['dates:\n  issued: not-stated', undefined],
  ])('is the newest it gives: %s', (change, expected) => {
    expect(deriveFacts(resolve({ [help]: write(change) }).notice, day).changed).toBe(expected);
  });
});
