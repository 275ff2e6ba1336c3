import { describe, expect, it } from 'vitest';
import { renderGithub } from '../../src/report/index.js';
import { finding, waived } from './sample-findings.js';

const options = { pathOf: (file: string) => file, command: 'npx fairnotice' };
const linesOf = (findings: Parameters<typeof renderGithub>[0], changes = {}): readonly string[] =>
  renderGithub(findings, { ...options, ...changes })
    .split('\n')
    .slice(0, -1);

describe('renderGithub', () => {
  it('writes one command for a finding, with its place, what to do, the law and where to read more', () => {
    const one = finding(2, 9, { hint: 'Use one of: draft, published.', citation: { label: 'UK GDPR Article 12(1)' } });
    expect(linesOf([one])).toEqual([
      '::error file=notices/anytown-council/libraries.yaml,line=2,endLine=2,col=9,endColumn=13,title=schema/unknown-value::' +
        '“live” is not a value that “status” can have.%0AUse one of: draft, published.%0AThe law: UK GDPR Article 12(1)%0A' +
        'Read more: npx fairnotice explain schema/unknown-value',
    ]);
  });

  it('puts errors first and notes last, since GitHub shows only the first of each', () => {
    const kinds = linesOf([finding(1, 1, { severity: 'info' }), finding(2, 1, { severity: 'warning' }), finding(3, 1), finding(1, 1)]).map(
      (line) => /^::(\w+) .*line=(\d)/.exec(line)?.slice(1).join(' '),
    );
    expect(kinds).toEqual(['error 1', 'error 3', 'warning 2', 'notice 1']);
  });

  it('leaves out what was accepted or held, and with fewer words asked for all but errors', () => {
    const findings = [finding(1, 1, { waived }), finding(2, 1, { baseline: 'held' }), finding(3, 1, { severity: 'warning' })];
    expect(linesOf(findings)).toHaveLength(1);
    expect(linesOf(findings, { onlyErrors: true })).toEqual([]);
  });

  it('gives no columns to what spans several lines: GitHub would drop the place', () => {
    const range = { start: { line: 2, column: 9 }, end: { line: 4, column: 3 } };
    expect(linesOf([finding(2, 9, { range })])[0]).toContain(',line=2,endLine=4,title=');
  });

  it('lets nothing that people wrote end the command or begin another', () => {
    const hostile = '100%\r\n::set-output name=x::y, z: \u001B';
    const [line = '', ...rest] = linesOf([finding(1, 1, { message: hostile, hint: hostile, file: `notices/${hostile}.yaml` })]);
    expect(rest).toEqual([]);
    expect(line).toMatch(/^::error file=notices\/100%25<U\+000D>%0A%3A%3Aset-output name=x%3A%3Ay%2C z%3A <U\+001B>\.yaml,line=1,/);
    expect(line).toContain('::100%25<U+000D>%0A::set-output name=x::y, z: <U+001B>%0A100%25');
    expect(line).toMatch(/^\P{C}*$/u);
  });
});
