import { describe, expect, it } from 'vitest';
import type { LocatedDiagnostic } from '../../src/diagnostics/index.js';
import { renderPretty, type PrettyOptions } from '../../src/report/index.js';
import { decodeSource } from '../../src/yaml/index.js';
import { finding, waived } from './sample-findings.js';

const file = 'notices/anytown-council/libraries.yaml';

function sourcesOf(files: Readonly<Record<string, string>>): PrettyOptions['sources'] {
  return new Map(
    Object.entries(files).map(([name, text]) => {
      const { value } = decodeSource(name, new TextEncoder().encode(text));
      if (value === undefined) throw new Error(`${name} is no text`);
      return [name, value];
    }),
  );
}

function render(diagnostics: readonly LocatedDiagnostic[], options: Partial<PrettyOptions> = {}): string {
  return renderPretty(diagnostics, {
    sources: sourcesOf({ [file]: 'title: Libraries\nstatus: live\ncollection: direct\n' }),
    notices: 2,
    colour: false,
    command: 'fairnotice',
    acceptAs: ({ code }) =>
      code.startsWith('rule/') ? [`- rule: ${code.slice('rule/'.length)}`, '  notice: anytown-council/libraries'] : undefined,
    ...options,
  });
}

describe('renderPretty', () => {
  it('sets out each finding with its lines, what to do, the law and where to read more', () => {
    const report = render([
      finding(2, 9, {
        hint: 'Use one of: draft, published.',
        suggestions: ['published'],
        related: [1, 3].map((line) => ({ message: 'Also used here.', origin: { file, path: [] }, range: finding(line, 1).range })),
        reaches: 3,
        citation: { label: 'UK GDPR Article 12(1)', url: 'https://www.legislation.gov.uk/eur/2016/679/article/12' },
      }),
    ]);
    expect(report).toBe(
      `notices/anytown-council/libraries.yaml  (1 error)

  Error on line 2  notices/anytown-council/libraries.yaml:2:9
  “live” is not a value that “status” can have.

      1 | title: Libraries
    > 2 | status: live
        |         ^^^^
      3 | collection: direct

  Use one of: draft, published.
  Did you mean “published”?
  See lines 1 and 3: Also used here.
  This file is shared: the finding reaches 3 notices.
  The law: UK GDPR Article 12(1) https://www.legislation.gov.uk/eur/2016/679/article/12
  Read more: fairnotice explain schema/unknown-value

1 error in 2 notices and the files they share.
Errors stop publishing. Put each one right.
`,
    );
  });

  it('names commands in advice as the reader can type them', () => {
    const report = render([finding(2, 9, { hint: 'Record it: fairnotice translations --record.' })], { command: 'npx fairnotice' });
    expect(report).toContain('  Record it: npx fairnotice translations --record.');
  });

  it('says so when there is nothing to say', () => {
    expect(render([])).toBe('No problems found in 2 notices and the files they share.\n');
    expect(render([], { notices: 1 })).toContain('in 1 notice and');
  });

  it('groups by file and orders by line, whatever order the findings come in', () => {
    const report = render([
      finding(3, 1, { severity: 'warning' }),
      finding(1, 1, { file: 'notices/site.yaml' }),
      finding(1, 1, { severity: 'info' }),
      finding(2, 9),
    ]);
    const headings = report.split('\n').filter((line) => /^\S.*\(|^ {2}(Error|Warning|Note)/.test(line));
    expect(headings).toEqual([
      'notices/anytown-council/libraries.yaml  (1 error, 1 warning and 1 note)',
      '  Error on line 2  notices/anytown-council/libraries.yaml:2:9',
      '  Warning on line 3  notices/anytown-council/libraries.yaml:3:1',
      '  Note  notices/anytown-council/libraries.yaml:1:1  “live” is not a value that “status” can have.  schema/unknown-value',
      'notices/site.yaml  (1 error)',
      '  Error',
    ]);
    expect(report).toContain('2 errors, 1 warning and 1 note in 2 notices');
  });

  it('tells notes in one line each, and once how to read more', () => {
    const report = render(
      [
        finding(1, 1, { severity: 'info', message: 'Ask the service: when?', hint: 'Until there is an answer, the page says so.' }),
        finding(3, 13, { severity: 'info', message: 'Is this so?\nExample', file: 'notices/site.yaml', code: 'rule/part3-mixed' }),
      ],
      { command: 'npx fairnotice' },
    );
    expect(report).toBe(`notices/anytown-council/libraries.yaml  (1 note)

  Note  notices/anytown-council/libraries.yaml:1:1  Ask the service: when?  schema/unknown-value

notices/site.yaml  (1 note)

  Note  notices/site.yaml  Is this so?  rule/part3-mixed

To read more about a note: npx fairnotice explain, and the word at the end of its line

2 notes in 2 notices and the files they share.
`);
  });

  it('says of a finding of a rule how to accept it', () => {
    const report = render([finding(2, 9, { code: 'rule/missing-source' })], { command: 'npm run -s fairnotice --' });
    expect(report).toContain(`  Read more: npm run -s fairnotice -- explain rule/missing-source
  To accept it, copy this into waivers.yaml and add reason, approvedBy and until:
- rule: missing-source
  notice: anytown-council/libraries

1 error in 2 notices and the files they share.
Errors stop publishing. Put each one right or, if a rule found it, have it accepted: copy
what stands under “To accept it” into waivers.yaml, with the reason, who accepted it and
until when.
`);
  });

  it('says of what is missing that it is missing in this file, and shows no line', () => {
    const missing = { origin: { file, path: ['retention'] }, pointer: '', hint: 'Add it.' };
    const report = render([
      finding(1, 1, { ...missing, message: 'It is missing.' }),
      finding(1, 1, { ...missing, message: 'So is that.' }),
    ]);
    expect(report).toContain(`  Error in this file  notices/anytown-council/libraries.yaml:1:1
  It is missing.
  Add it.
`);
    expect(report).toContain('  So is that.\n  What to do: as said of this file.\n');
  });

  it('begins with a mistake in waivers.yaml, and ends with it', () => {
    const waivers = 'notices/waivers.yaml';
    const findings = [finding(2, 9), finding(4, 3, { file: waivers }), finding(9, 3, { file: waivers })];
    const report = render(findings, { sources: sourcesOf({ [waivers]: 'a\nb\nc\nd\n' }) });
    expect(report.startsWith(`${waivers}  (2 errors)\n\n  Error on line 4`)).toBe(true);
    expect(report).toMatch(
      /\nBegin with notices\/waivers\.yaml, line 4: until that mistake is put right, waivers do not\ncount as they should\.\n$/,
    );
  });

  it('leaves waivers.yaml in its place where it can be read', () => {
    const report = render([finding(2, 9), finding(4, 3, { file: 'notices/waivers.yaml', code: 'waiver/expired' })]);
    expect(report.startsWith(file)).toBe(true);
    expect(report).not.toContain('Begin with');
  });

  it('gives the same advice once in a file, and then says where it stands', () => {
    const hint = 'Write the answer.';
    const report = render([finding(1, 1, { hint }), finding(3, 1, { hint }), finding(2, 9, { hint: 'Something else.' })]);
    expect(report.split('Write the answer.')).toHaveLength(2);
    expect(report).toContain('Something else.');
    expect(report).toContain('  What to do: as on line 1.\n');
  });

  it('names the file of another place where it is another file', () => {
    const related = [{ message: 'First used here.', origin: { file: 'notices/site.yaml', path: [] }, range: finding(7, 1).range }];
    expect(render([finding(2, 9, { related })])).toContain('  See notices/site.yaml, line 7: First used here.');
  });

  it('counts what was accepted, and does not set it out', () => {
    const report = render([finding(2, 9, { waived }), finding(3, 1, { waived })]);
    expect(report).toBe(
      'No problems found in 2 notices and the files they share.\n2 more findings were accepted in waivers.yaml and are not shown.\n',
    );
  });

  it('sets out errors only when asked, and counts the rest', () => {
    const report = render([finding(2, 9), finding(3, 1, { severity: 'warning', message: 'Only a warning.' })], { onlyErrors: true });
    expect(report).not.toContain('Only a warning.');
    expect(report).toContain('1 error and 1 warning in 2 notices');
  });

  it('breaks long lines between words, keeps addresses whole, and leaves an example its form', () => {
    const long = 'Words of an ordinary length that go on and on until the end of the line is reached and then go on some more.';
    const address = `https://www.example.org/${'a'.repeat(100)}`;
    const report = render([finding(9, 1, { file: 'elsewhere.yaml', message: long, hint: `${long} ${address}\n- one\n  - two` })]);
    const lines = report.split('\n');
    expect(lines.filter((line) => line.length > 90)).toEqual([`  ${address}`]);
    expect(lines).toContain('    - one');
    expect(lines).toContain('      - two');
  });

  it('lets nothing that people wrote give an order to the terminal', () => {
    const hostile = 'x\u001B[31m\u202E\u0007\u200B';
    const report = render(
      [
        finding(1, 1, {
          file: `notices/${hostile}.yaml`,
          message: hostile,
          hint: hostile,
          suggestions: [hostile],
          related: [{ message: hostile, origin: { file: hostile, path: [] }, range: finding(1, 1).range }],
        }),
        finding(1, 1),
      ],
      { sources: sourcesOf({ [file]: `title: ${hostile}\n` }) },
    );
    expect(report.replaceAll('\n', '')).toMatch(/^\P{C}*$/u);
    expect(report).toContain('<U+001B>');
    expect(report).toContain('<U+202E>');
  });

  it('ends with the files that want work, where there are several, and not all of very many', () => {
    const inFile = (name: string, changes: Parameters<typeof finding>[2] = {}): LocatedDiagnostic =>
      finding(2, 9, { file: `notices/${name}.yaml`, ...changes });
    const few = [inFile('a'), inFile('b', { severity: 'warning' }), inFile('b', { severity: 'info' }), inFile('c', { severity: 'info' })];
    expect(render(few)).toContain(
      '\nErrors and warnings by file\n  notices/a.yaml: 1 error\n  notices/b.yaml: 1 warning\n\n1 error, 1 warning',
    );
    expect(render([inFile('a'), inFile('a')])).not.toContain('by file');
    const many = render(Array.from({ length: 23 }, (_, index) => inFile(`n${index}`)));
    expect(many).toMatch(/\n {2}notices\/n\d+\.yaml: 1 error\n {2}and 3 more files\n\n23 errors/);
  });

  it('breaks no line that is there to be copied, and lets none give an order to the terminal', () => {
    const at = `  at: ${'a/'.repeat(60)}b`;
    const report = render([finding(2, 9)], { acceptAs: () => ['- rule: missing-source', '  notice: \u202Ex', at] });
    expect(report).toContain(`\n- rule: missing-source\n  notice: <U+202E>x\n${at}\n`);
  });

  it('counts what the baseline holds, and names what the law may not allow', () => {
    const held = { baseline: 'held' } as const;
    const report = render([
      finding(1, 1, held),
      finding(2, 9, { ...held, kind: 'lawfulness' }),
      finding(3, 1, { waived, kind: 'lawfulness' }),
    ]);
    expect(report).toBe(`Nothing new was found in 2 notices and the files they share.
1 more finding was accepted in waivers.yaml and is not shown.
2 more findings were there before: the baseline holds them. 1 of them says that the law
may not allow something: ask your data protection officer.
`);
  });

  it('uses colours only when asked, and never in place of words', () => {
    const [plain, coloured] = [render([finding(2, 9)]), render([finding(2, 9)], { colour: true })];
    expect(coloured).toContain('\u001B[1;31mError on line 2\u001B[0m');
    expect(
      coloured
        .split('\u001B')
        .map((part, index) => (index === 0 ? part : part.replace(/^\[[0-9;]*m/, '')))
        .join(''),
    ).toBe(plain);
  });
});
