import { describe, expect, it } from 'vitest';
import { renderJunit } from '../../src/report/index.js';
import { junitFaults } from '../support/junit.js';
import { finding, waived } from './sample-findings.js';

const libraries = 'notices/anytown-council/libraries.yaml';
const options = { root: 'notices', files: [libraries, 'notices/site.yaml'], command: 'npx fairnotice' };
const render = (...findings: Parameters<typeof renderJunit>[0]): string => renderJunit(findings, options);

const hostile = '<![CDATA[ & "x" \' ]]> \u0000\u001B\uFFFE\uD800\u202E &amp; -->\nsecond line';
const full = render(
  finding(2, 9, {
    hint: 'Use one of: draft.',
    kind: 'duty',
    citation: { label: 'UK GDPR Article 12(1)', url: 'https://example.org/?a&b' },
  }),
  finding(3, 1),
  finding(4, 1, { severity: 'warning', code: 'rule/vague-retention', message: 'Too vague.' }),
  finding(5, 1, { severity: 'info', message: 'A note.' }),
  finding(6, 1, { code: 'rule/missing-source', waived }),
  finding(7, 1, { code: 'rule/missing-purpose', baseline: 'held' }),
);
const wild = render(finding(1, 1, { file: `notices/${hostile}.yaml`, message: hostile, hint: hostile, waived: undefined }));

describe('renderJunit', () => {
  it('fits the schema of Jenkins, whatever people wrote', () => {
    expect(junitFaults(full, wild, render(), renderJunit([], { ...options, files: [] }))).toEqual([]);
    expect(junitFaults(full.replace('<testcase', '<testcas'), '<testsuites/')).toHaveLength(2);
  });

  it('shows errors as failures, warnings as passes with their words, what was accepted or held as skipped', () => {
    expect(full).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="Fairnotice" tests="6" failures="2" errors="0">
  <testsuite name="notices/anytown-council/libraries.yaml" tests="5" failures="2" errors="0" skipped="2">
    <testcase name="schema/unknown-value at status" classname="anytown-council/libraries"><failure type="duty" message="“live” is not a value that “status” can have.">notices/anytown-council/libraries.yaml:2:9
Use one of: draft.
The law: UK GDPR Article 12(1) https://example.org/?a&#38;b
Read more: npx fairnotice explain schema/unknown-value</failure></testcase>
    <testcase name="schema/unknown-value at status (2)" classname="anytown-council/libraries"><failure type="schema" message="“live” is not a value that “status” can have.">notices/anytown-council/libraries.yaml:3:1
Read more: npx fairnotice explain schema/unknown-value</failure></testcase>
    <testcase name="rule/vague-retention at status" classname="anytown-council/libraries"><system-out>Warning: Too vague.
notices/anytown-council/libraries.yaml:4:1
Read more: npx fairnotice explain rule/vague-retention</system-out></testcase>
    <testcase name="rule/missing-source at status" classname="anytown-council/libraries"><skipped>Accepted by Head of Information Governance until 2027-11-30: The source does not say.
“live” is not a value that “status” can have.</skipped></testcase>
    <testcase name="rule/missing-purpose at status" classname="anytown-council/libraries"><skipped>Held by the baseline: it was there before.
“live” is not a value that “status” can have.</skipped></testcase>
  </testsuite>
  <testsuite name="notices/site.yaml" tests="1" failures="0" errors="0" skipped="0">
    <testcase name="nothing found" classname="site"/>
  </testsuite>
</testsuites>
`);
  });

  it('gives a case the same name when its lines have moved', () => {
    const nameOf = (line: number): string | undefined => /<testcase name="([^"]*)"/.exec(render(finding(line, 1)))?.[1];
    expect(nameOf(40)).toBe(nameOf(1));
  });

  it('shows what XML forbids as its code', () => {
    expect(wild).toContain('&#60;![CDATA[ &#38; &#34;x&#34; &#39; ]]&#62; <U+0000>'.replaceAll('<U+0000>', '&#60;U+0000&#62;'));
    expect(wild).toContain('&#60;U+001B&#62;&#60;U+FFFE&#62;&#60;U+D800&#62;&#60;U+202E&#62; &#38;amp; --&#62;');
    expect(wild).toMatch(/^[\n\P{C}]*$/u);
  });
});
