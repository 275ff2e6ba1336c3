import { describe, expect, it } from 'vitest';
import { applyWaivers, suggestWaiver } from '../../src/rules/index.js';
import { day } from './make-notice.js';
import { finding, inFile, retention, waiver } from './make-waiver.js';

describe('suggestWaiver', () => {
  it.each([
    ['in a notice', retention, 'rule: missing-retention, notice: anytown-council/help, at: retention'],
    ['of the whole file', finding('rule/missing-retention', ''), 'rule: missing-retention, notice: anytown-council/help'],
    [
      'down to a position in a list',
      finding('rule/missing-retention', 'processing/lending/lawfulBases/0/law'),
      'rule: missing-retention, notice: anytown-council/help, at: processing/lending/lawfulBases',
    ],
    [
      'in the controller’s file',
      inFile('rule/missing-retention', 'notices/controllers/anytown-council.yaml'),
      'rule: missing-retention, controller: anytown-council, at: contact',
    ],
    [
      'that the law may not allow',
      finding('rule/authority-legitimate-interests', 'statedBases/0'),
      'rule: authority-legitimate-interests, notice: anytown-council/help, at: statedBases, dpoAdvice: …',
    ],
    ['of no rule', finding('schema/unknown-value', 'status'), undefined],
  ])('names what fits a finding %s', (_, found, words) => {
    expect(
      suggestWaiver(found)
        ?.map((field) => field.join(': '))
        .join(', '),
    ).toBe(words);
  });

  it('fits the finding that it is made for', () => {
    const found = finding('rule/missing-retention', 'processing/lending/lawfulBases/0/law');
    const fields = Object.fromEntries(suggestWaiver(found) ?? []);
    const help = { kind: 'notice', id: 'anytown-council/help', judged: true, notices: ['anytown-council/help'] } as const;
    const { diagnostics, findings } = applyWaivers([found], [waiver({ notice: undefined, ...fields })], { files: [help], day });
    expect(diagnostics.map(({ waived }) => waived !== undefined)).toEqual([true]);
    expect(findings).toEqual([]);
  });
});
