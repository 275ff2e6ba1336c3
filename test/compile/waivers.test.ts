import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compile, help, soundFiles, write, type Files } from '../support/compile.js';

const controllerPath = 'controllers/anytown-council.yaml';

/** A notice with one finding of a rule. */
const silent: Files = { [help]: write('', ['retention']) };

/** An entry of waivers.yaml that accepts the finding, with some fields said otherwise. */
function entry(fields: Readonly<Record<string, string | undefined>> = {}): string {
  const all: Readonly<Record<string, string | undefined>> = {
    rule: 'missing-retention',
    notice: 'anytown-council/help',
    reason: 'The source does not say.',
    approvedBy: 'Head of Information Governance',
    until: '2027-03-31',
    ...fields,
  };
  const lines = Object.entries(all).flatMap(([name, value]) => (value === undefined ? [] : [`${name}: ${value}`]));
  return `- ${lines.join('\n  ')}\n`;
}

/** What is found, accepted or not: `accepted` in place of the severity of what is. */
function find(files: Files): readonly string[] {
  return compile(files).diagnostics.map(({ code, severity, waived }) => `${waived === undefined ? severity : 'accepted'} ${code}`);
}

const accepted = 'accepted rule/missing-retention';
const open = 'error rule/missing-retention';

describe('waivers.yaml with a mistake', () => {
  it('keeps its other entries where one does not fit', () => {
    const files = { ...silent, 'waivers.yaml': entry({ rule: 'missing-source', reason: undefined }) + entry() };
    expect(find(files)).toEqual([accepted, 'error schema/missing-property']);
  });

  it('says of the entry that it does not count', () => {
    const [, fault] = compile({ ...silent, 'waivers.yaml': entry({ until: '31/03/2027' }) }).diagnostics;
    expect(fault).toMatchObject({ code: 'schema/not-a-date', range: { start: { line: 5, column: 10 } } });
    expect(fault?.hint).toMatch(/Until it is right, this waiver does not count\.$/);
  });

  it.each([
    ['broken off', `${entry()}- rule: "missing-ret\n`],
    ['no list', 'rule: missing-retention\n'],
  ])('accepts nothing where it is %s, and says so', (_, text) => {
    const { diagnostics } = compile({ ...silent, 'waivers.yaml': text });
    const faults = diagnostics.filter(({ origin }) => origin.file === 'notices/waivers.yaml');
    expect(diagnostics.some(({ waived }) => waived !== undefined)).toBe(false);
    expect(faults[0]?.hint?.split('\n')[0]).toMatch(
      /Until waivers\.yaml is right, no waiver counts: everything that was accepted is found again\.$/,
    );
  });

  it('offers the rule without “rule/” before it', () => {
    const [, fault] = compile({ ...silent, 'waivers.yaml': entry({ rule: 'rule/missing-retention' }) }).diagnostics;
    expect(fault).toMatchObject({ code: 'schema/not-an-id', suggestions: ['missing-retention'] });
    expect(fault?.hint).toContain('without “rule/” before it');
  });
});

describe('a waiver of what could not be looked at', () => {
  it.each([
    ['a notice that cannot be read', { [help]: 'title: "Help\n' }, {}],
    ['a notice that does not fit its schema', { [help]: write('status: live') }, {}],
    [
      'a notice that refers to what is not there',
      { [help]: write('provision:\n  requirement: optional\nrecipients:\n  outside:\n    - heading: Police\n      who: [polis]') },
      {},
    ],
    [
      'a controller with a fault',
      { [controllerPath]: `${soundFiles[controllerPath] ?? ''}knd: x\n` },
      { notice: undefined, controller: 'anytown-council' },
    ],
    ['a notice of a controller with a fault', { [controllerPath]: `${soundFiles[controllerPath] ?? ''}knd: x\n` }, {}],
    ['a register with a fault', { 'registers/retention.yaml': 'x: 1\n' }, { notice: undefined, register: 'retention' }],
  ])('is not called unused: %s', (_, files: Files, fields) => {
    const found = find({ ...files, 'waivers.yaml': entry(fields) });
    expect(found.length).toBeGreaterThan(0);
    expect(found.filter((line) => line.includes('waiver/'))).toEqual([]);
  });

  it('is called unused where it could', () => {
    expect(find({ 'waivers.yaml': entry() })).toEqual(['info waiver/unused']);
  });
});

describe('a waiver that has ended', () => {
  it('shows the line of what it was for', () => {
    const { diagnostics } = compile({ [help]: write('retention: not-stated'), 'waivers.yaml': entry({ until: '2026-11-01' }) });
    const [retention, ended] = diagnostics;
    expect([retention?.code, ended?.code]).toEqual(['rule/missing-retention', 'waiver/expired']);
    expect(ended?.related?.map(({ range }) => range)).toEqual([retention?.range]);
    expect(retention?.range.start.line).toBeGreaterThan(1);
  });
});

describe('a finding in the controller’s file', () => {
  const unreachable = {
    [controllerPath]: (soundFiles[controllerPath] ?? '').replace('contact:\n  phone: "01234 567 890"\n', 'contact: not-stated\n'),
  };

  it('names the notices it reaches', () => {
    const { diagnostics } = compile({ ...unreachable, 'anytown-council/other.yaml': write('title: Other') });
    expect(diagnostics[0]).toMatchObject({ notices: ['anytown-council/help', 'anytown-council/other'], reaches: 2 });
  });

  it('cannot be accepted for one notice: the waiver is told what to write', () => {
    const [, misplaced] = compile({ ...unreachable, 'waivers.yaml': entry({ rule: 'missing-controller-contact' }) }).diagnostics;
    expect(misplaced).toMatchObject({ code: 'waiver/other-file', notice: 'anytown-council/help' });
    expect(misplaced?.hint).toContain('“controller: anytown-council”');
  });
});

it('a waiver of a notice that is not there is told which one may be meant', () => {
  const { diagnostics } = compile({ ...silent, 'waivers.yaml': entry({ notice: 'anytown-council/halp' }) });
  expect(find({ ...silent, 'waivers.yaml': entry({ notice: 'anytown-council/halp' }) })).toEqual([open, 'warning waiver/unknown-file']);
  expect(diagnostics[1]?.suggestions).toEqual(['anytown-council/help']);
});

it('the entry in the README holds', () => {
  const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
  const example = /```yaml\n([^`]*- rule: [^`]*)```/.exec(readme)?.[1] ?? '';
  const libraries = write('sources: not-stated\nrecipients: none');
  expect(find({ 'anytown-council/libraries.yaml': libraries, 'waivers.yaml': example })).toEqual(['accepted rule/missing-source']);
});
