import { describe, expect, it } from 'vitest';
import { acceptAs } from '../../src/cli/accept-as.js';
import { finding, inFile, retention } from '../rules/make-waiver.js';

describe('acceptAs', () => {
  it.each([
    ['an entry of waivers.yaml', retention, '- rule: missing-retention\n  notice: anytown-council/help\n  at: retention'],
    [
      'what the data protection officer has to add',
      finding('rule/authority-legitimate-interests', 'statedBases/0'),
      '- rule: authority-legitimate-interests\n  notice: anytown-council/help\n  at: statedBases\n  dpoAdvice: …',
    ],
    [
      'a name that YAML would take for something else',
      inFile('rule/missing-retention', 'notices/controllers/true.yaml'),
      '- rule: missing-retention\n  controller: "true"\n  at: contact',
    ],
    ['nothing for what no rule found', finding('schema/unknown-value', 'status'), undefined],
  ])('gives %s', (_, found, lines) => {
    expect(acceptAs(found)?.join('\n')).toBe(lines);
  });
});
