import { describe, expect, it } from 'vitest';
import type { Rule } from '../../src/rules/index.js';
import { runRule, runRules } from '../../src/rules/index.js';
import { rule } from '../../src/rules/rule.js';
import { day } from './make-notice.js';
import { makeSubject } from './make-subject.js';

const origin = { file: 'notices/anytown-council/help.yaml', path: ['title'] };

function made(more: Partial<Rule>): Rule {
  return rule({
    id: 'made-up',
    kind: 'duty',
    severity: 'error',
    citation: { label: 'UK GDPR Article 13' },
    inForce: {},
    confirmed: 'statute-read',
    file: 'notice',
    summary: 'Made up.',
    why: 'Made up.',
    fix: 'Made up.',
    bad: 'title: Bad',
    good: 'title: Good',
    check: () => [{ origin, message: 'Something is wrong.' }],
    ...more,
  });
}

describe('a finding of a rule', () => {
  it('carries the rule’s code, kind and citation', () => {
    expect(runRule(made({}), makeSubject(), day)).toEqual([
      {
        code: 'rule/made-up',
        severity: 'error',
        kind: 'duty',
        message: 'Something is wrong.',
        citation: { label: 'UK GDPR Article 13' },
        origin,
      },
    ]);
  });

  it.each([
    ['a duty', {}, 'error'],
    ['a rule that goes by words', { kind: 'prose' }, 'warning'],
    ['a claim nobody has checked', { confirmed: 'unverified' }, 'warning'],
    ['a matter of style', { kind: 'style' }, 'info'],
    ['a warning whose claim nobody has checked', { severity: 'warning', confirmed: 'unverified' }, 'warning'],
  ] as const)('weighs as much as it may: %s', (_, more, severity) => {
    expect(runRule(made(more), makeSubject(), day)[0]?.severity).toBe(severity);
  });

  it.each([
    ['error', 'warning', 'warning'],
    ['warning', 'error', 'warning'],
    ['error', 'error', 'error'],
  ] as const)('of a rule of %s can say %s and weighs %s', (severity, said, heard) => {
    const check = (): readonly { readonly origin: typeof origin; readonly message: string; readonly severity: typeof said }[] => [
      { origin, message: 'Something is wrong.', severity: said },
    ];
    expect(runRule(made({ severity, check }), makeSubject(), day)[0]?.severity).toBe(heard);
  });

  it('opens with whom to ask where it is about lawfulness', () => {
    expect(runRule(made({ kind: 'lawfulness' }), makeSubject(), day)[0]?.message).toBe(
      'Do not change the notice to make this go away: ask your data protection officer. Something is wrong.',
    );
  });

  it.each([
    ['more than 90 days before it is law', '2025-11-02', []],
    ['90 days before', '2025-11-03', ['info This is law from 1 February 2026, in 90 days. Something is wrong.']],
    ['the day before', '2026-01-31', ['info This is law from 1 February 2026, in 1 day. Something is wrong.']],
    ['the first day', '2026-02-01', ['warning Something is wrong. The law is new: in 90 days this becomes an error.']],
    ['the 90th day', '2026-05-01', ['warning Something is wrong. The law is new: in 1 day this becomes an error.']],
    ['after 90 days', '2026-05-02', ['error Something is wrong.']],
    ['the last day', '2026-07-01', ['error Something is wrong.']],
    ['when it is law no more', '2026-07-02', []],
  ] as const)('weighs and says so by the day: %s', (_, on, heard) => {
    const found = runRule(made({ inForce: { from: '2026-02-01', until: '2026-07-01' } }), makeSubject(), on);
    expect(found.map(({ severity, message }) => `${severity} ${message}`)).toEqual(heard);
  });

  it('is judged by the law of its first day before that day', () => {
    const check = ({ day: on }: { readonly day: string }): readonly { readonly origin: typeof origin; readonly message: string }[] => [
      { origin, message: on },
    ];
    expect(runRule(made({ inForce: { from: '2026-02-01' }, check }), makeSubject(), '2026-01-02')[0]?.message).toMatch(/ 2026-02-01$/);
  });

  it('says nothing of a countdown where it only warns anyway', () => {
    const found = runRule(made({ severity: 'warning', inForce: { from: '2026-02-01' } }), makeSubject(), '2026-02-02');
    expect(found.map(({ severity, message }) => `${severity} ${message}`)).toEqual(['warning Something is wrong.']);
  });
});

describe('all rules together', () => {
  it('find the same in the same order every time, as plain JSON', () => {
    const notice = makeSubject({
      notice: 'retention: not-stated\ntransfers: not-stated\nrecipients: not-stated',
      controller: 'dpo: not-stated',
    });
    const found = runRules([notice], day);
    expect(found.map(({ code }) => code)).toEqual([
      'rule/missing-dpo-contact',
      'rule/missing-recipients',
      'rule/missing-retention',
      'rule/transfers-not-stated',
    ]);
    expect(JSON.parse(JSON.stringify(found))).toEqual(found);
    expect(runRules([notice], day)).toEqual(found);
  });
});

describe('a notice in two languages', () => {
  const notice = `retention: not-stated
title:
  en: Help [add later]
  cy: Help TBC
introduction: Ring us on TBC.
`;
  it('is found fault with once for a fact, and for the words of each language', () => {
    const found = runRules([makeSubject({ notice }, 'en'), makeSubject({ notice }, 'cy')], day);
    expect(found.map(({ code, origin }) => `${code} ${origin.path.join('/')}`)).toEqual([
      'rule/missing-retention retention',
      'rule/placeholder-text title/en',
      'rule/placeholder-text introduction',
      'rule/placeholder-text title/cy',
    ]);
  });
});
