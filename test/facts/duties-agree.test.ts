import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../src/diagnostics/index.js';
import { deriveDuties, dutyRules, type DutyGap, type DutyOutcome } from '../../src/facts/index.js';
import { dutyIds } from '../../src/law/index.js';
import { rules, runRules } from '../../src/rules/index.js';
import { mutateNotice } from '../reference/mutations/notice.js';
import { mutateUses } from '../reference/mutations/uses.js';
import { compileReference, referenceNotices } from '../reference/workspace.js';
import { compileRepository, noticeOf } from '../support/compile.js';
import { day, type Changes } from '../rules/make-notice.js';
import { makeSubject } from '../rules/make-subject.js';

interface Case {
  readonly outcomes: readonly Pick<DutyOutcome, 'duty' | 'state' | 'missing' | 'doubts' | 'places' | 'why'>[];
  readonly found: readonly Pick<Diagnostic, 'code' | 'severity'>[];
}

/** What duties and rules disagree on. */
function disagreements({ outcomes, found }: Case): readonly string[] {
  const weightOf = (rule = ''): readonly string[] => found.filter(({ code }) => code === `rule/${rule}`).map(({ severity }) => severity);
  const unspoken = ({ rule, certain }: DutyGap): boolean =>
    rule === undefined ? certain : certain ? !weightOf(rule).includes('error') : weightOf(rule).length === 0;
  return outcomes.flatMap(({ duty, state, missing, doubts, places, why }) => {
    const errors = dutyRules[duty].speak.filter((rule) => weightOf(rule).includes('error'));
    return [
      ...missing.filter(unspoken).map(({ rule, what }) => `${duty}: no finding of ${String(rule)} for “${what}”`),
      ...doubts
        .filter(({ rule }) => rule !== undefined && weightOf(rule).length === 0)
        .map(({ what }) => `${duty}: no finding for “${what}”`),
      ...(state === 'met' || state === 'not-applicable' ? errors.map((rule) => `${duty}: ${state}, and ${rule} finds an error`) : []),
      ...((state === 'not-met' || state === 'excepted') === missing.length > 0 ? [] : [`${duty}: ${state}, and ${missing.length} missing`]),
      ...(state === 'met' && places.length === 0 ? [`${duty}: met in no place`] : []),
      ...((state === 'not-applicable') === (why !== undefined) ? [] : [`${duty}: ${state}, and a reason given or not`]),
    ];
  });
}

function judge(changes: Changes): Case {
  const subject = makeSubject(changes);
  return { outcomes: deriveDuties(subject.notice, subject.facts, day), found: runRules([subject], day) };
}

const noticeKeys = ['collection', 'people', 'personalData', 'sources', 'processing', 'provision', 'recipients', 'transfers', 'retention'];
const alsoNotStated = ['personalData', 'sources', 'provision', 'recipients', 'transfers', 'retention', 'automatedDecisions', 'complaints'];
const use = (rest: string): string =>
  `processing:\n  - id: a\n    people: all\n    purposes:\n      - Keep the shop safe from theft.\n${rest}`;
const decision =
  'automatedDecisions:\n  - what: whether you get a permit\n    logic: By your address.\n    significance: not-stated\n    safeguards: Ask us.';

const changed: readonly (readonly [string, Changes])[] = [
  ['as it is', {}],
  ...noticeKeys.map((key) => [`without ${key}`, { without: [key] }] as const),
  ...alsoNotStated.map((key) => [`${key} not stated`, { notice: `${key}: not-stated` }] as const),
  ...['direct', 'indirect'].flatMap((collection) =>
    alsoNotStated.map((key) => [`${collection}, ${key} not stated`, { notice: `collection: ${collection}\n${key}: not-stated` }] as const),
  ),
  ...['contact', 'dpo', 'complaints'].flatMap((key) => [
    [`the controller’s ${key} not stated`, { controller: `${key}: not-stated` }] as const,
    ...['parish-council', 'other', 'nhs-body'].map(
      (kind) => [`${kind}, ${key} not stated`, { controller: `kind: ${kind}\n${key}: not-stated` }] as const,
    ),
  ]),
  ...['parish-council', 'other', 'principal-council'].map(
    (kind) => [`${kind} without an officer`, { controller: `kind: ${kind}\ndpo: none` }] as const,
  ),
  ['one word', { notice: use('').replace('Keep the shop safe from theft.', 'Administration') }],
  ...[
    'consent',
    'contract',
    'legal-obligation',
    'vital-interests',
    'public-task',
    'recognised-legitimate-interest',
    'legitimate-interests',
  ].flatMap((basis) =>
    ['task', 'non-task'].map(
      (nature) =>
        [`${basis} alone, ${nature}`, { notice: use(`    nature: ${nature}\n    lawfulBases:\n      - basis: ${basis}`) }] as const,
    ),
  ),
  [
    'the interest repeats the purpose',
    {
      notice: use(
        '    nature: non-task\n    lawfulBases:\n      - basis: legitimate-interests\n        interest: keep the shop safe from theft',
      ),
    },
  ],
  ['bases tied to nothing', { notice: `${use('    lawfulBases: not-stated')}\nstatedBases: [consent, legitimate-interests, public-task]` }],
  ['own teams only', { notice: 'recipients:\n  ourTeams:\n    - teams:\n        - Housing' }],
  ['bodies that only give', { notice: 'recipients:\n  outside:\n    - who:\n        - name: The police\n      direction: they-give' }],
  ['a row without a period', { notice: 'retention:\n  - records: case files\n    period: not-stated' }],
  ['a schedule alone', { notice: 'retention:\n  - records: case files\n    schedule:\n      title: Schedule\n      url: not-stated' }],
  ['a transfer without protection', { notice: 'transfers:\n  routine:\n    - country: New Zealand\n      mechanism: not-stated' }],
  [
    'a transfer now and then without protection',
    { notice: 'transfers:\n  routine: none\n  exceptions:\n    - when: you move\n      mechanism: not-stated' },
  ],
  ['a safeguard without a copy', { notice: 'transfers:\n  routine:\n    - country: not-stated\n      mechanism: idta' }],
  ['a decision half explained', { notice: decision }],
  [
    'a use without its period',
    { notice: use('    retention: not-stated\n    recipients: not-stated\n    lawfulBases:\n      - basis: contract') },
  ],
  ...['', 'changes:\n  - date: "2026-09-15"\n    kind: new-purpose\n    summary: We now do this too.\n'].map(
    (changes) =>
      [
        `a later use${changes === '' ? '' : ', announced'}`,
        { notice: `${use('    since: "2026-10-01"\n    lawfulBases:\n      - basis: contract')}\n${changes}` },
      ] as const,
  ),
  ['provision without consequence', { notice: 'provision:\n  requirement: statutory' }],
  ['provision without requirement', { notice: 'provision:\n  requirement: not-stated' }],
];

describe('duties and rules agree', () => {
  it.each(changed)('on the sound notice: %s', (_, changes) => {
    expect(disagreements(judge(changes))).toEqual([]);
  });

  it('on a sound notice, of which every duty is met or does not apply', () => {
    expect(judge({}).outcomes.filter(({ state }) => state !== 'met' && state !== 'not-applicable')).toEqual([]);
  });

  const notices = [...compileReference().notices, ...compileRepository().notices];
  it.each(notices.map((notice) => [notice.id, notice] as const))('on %s', (_, { duties: outcomes = [], diagnostics: found }) => {
    expect(outcomes).toHaveLength(dutyIds.length);
    expect(disagreements({ outcomes, found })).toEqual([]);
  });

  it.each(referenceNotices)('on %s with one fact taken out or spoilt', (path) => {
    const mutations = [mutateNotice, mutateUses].flatMap((make) => make(path));
    const found = mutations.flatMap(({ name, files }) => {
      const { duties: outcomes = [], diagnostics } = noticeOf(compileReference(path, files), path.replace(/\.yaml$/, ''));
      return disagreements({ outcomes, found: diagnostics }).map((one) => `${name}: ${one}`);
    });
    expect(found).toEqual([]);
  });
});

describe('the rules on a duty', () => {
  const ids = rules.map(({ id }) => id);

  it.each(dutyIds)('are there (%s)', (duty) => {
    const { speak, concern, closed = [] } = dutyRules[duty];
    expect([...speak, ...concern].filter((id) => !ids.includes(id))).toEqual([]);
    expect(speak.filter((id) => concern.includes(id))).toEqual([]);
    expect(closed.filter((id) => !concern.includes(id))).toEqual([]);
  });
});
