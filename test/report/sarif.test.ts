import type { Log, Result, Run } from 'sarif';
import { describe, expect, it } from 'vitest';
import { renderSarif, type CodePage, type SarifOptions } from '../../src/report/index.js';
import { sarifFaults } from '../support/sarif.js';
import { finding, waived } from './sample-findings.js';

const page: CodePage = {
  summary: 'The notice does not say how long records are kept.',
  why: 'People want to know.',
  fix: 'Say how long.',
  bad: '\nretention: not-stated\n',
  good: '  period: 6 years\n',
  citation: { label: 'UK GDPR Article 13(2)(a)', url: 'https://www.legislation.gov.uk/eur/2016/679/article/13' },
  kind: 'duty',
  severity: 'error',
  confirmed: 'statute-read',
};
const options: SarifOptions = {
  version: '0.1.0',
  day: '2026-11-21',
  root: 'notices',
  pathOf: (file) => file,
  pageOf: (code) => (code === 'rule/missing-retention' ? page : undefined),
};
const retention = { code: 'rule/missing-retention', kind: 'duty', notice: 'anytown-council/libraries' } as const;

function render(findings: Parameters<typeof renderSarif>[0], changes: Partial<SarifOptions> = {}): Run {
  const log = JSON.parse(renderSarif(findings, { ...options, ...changes })) as Log;
  expect(sarifFaults(log)).toEqual([]);
  return log.runs[0]!;
}

const resultsOf = (...args: Parameters<typeof render>): readonly Result[] => render(...args).results ?? [];

describe('renderSarif', () => {
  it('fits the official schema with nothing found', () => {
    expect(render([])).toMatchObject({ tool: { driver: { name: 'Fairnotice', version: '0.1.0', rules: [] } }, results: [] });
  });

  it('is judged by a schema that finds faults', () => {
    expect(sarifFaults({ version: '2.1.0', runs: [{ tool: { driver: {} }, results: [{ level: 'bad' }] }] })).not.toEqual([]);
  });

  it('describes each rule that found something, once, with why, what to do and both examples', () => {
    const { rules = [] } = render([finding(1, 1, retention), finding(2, 9, retention), finding(3, 1)]).tool.driver;
    expect(rules.map(({ id, name }) => [id, name])).toEqual([
      ['rule/missing-retention', 'MissingRetention'],
      ['schema/unknown-value', 'UnknownValue'],
    ]);
    expect(rules[0]).toMatchObject({
      shortDescription: { text: page.summary },
      fullDescription: { text: `${page.summary} ${page.why}` },
      helpUri: page.citation?.url,
      defaultConfiguration: { level: 'error' },
      properties: { kind: 'duty', confirmed: 'statute-read', tags: ['privacy-notice', 'rule', 'duty'] },
    });
    expect(rules[0]?.help?.markdown).toBe(`**Why it matters**

People want to know.

**What to do**

Say how long.

**Not like this**

\`\`\`yaml
retention: not-stated
\`\`\`

**Like this**

\`\`\`yaml
  period: 6 years
\`\`\`

**The law**

UK GDPR Article 13(2)(a) https://www.legislation.gov.uk/eur/2016/679/article/13`);
    expect(rules[0]?.help?.text).not.toMatch(/[*`]/);
  });

  it('says of a finding where it is, what is wrong, what to do, and which notice it is about', () => {
    const related = [{ message: 'First used here.', origin: { file: 'notices/site.yaml', path: [] }, range: finding(7, 1).range }];
    const run = render([finding(2, 9, { ...retention, hint: 'Say how long.', suggestions: ['retention'], related })]);
    expect(run.columnKind).toBe('utf16CodeUnits');
    expect(run.artifacts?.map(({ location }) => location?.uri)).toEqual(['notices/anytown-council/libraries.yaml', 'notices/site.yaml']);
    expect(run.results).toMatchObject([
      {
        ruleId: 'rule/missing-retention',
        ruleIndex: 0,
        level: 'error',
        message: { text: '“live” is not a value that “status” can have.\nSay how long.\nDid you mean “retention”?' },
        locations: [
          {
            physicalLocation: {
              artifactLocation: { uri: 'notices/anytown-council/libraries.yaml', uriBaseId: '%SRCROOT%', index: 0 },
              region: { startLine: 2, startColumn: 9, endLine: 2, endColumn: 13 },
            },
          },
        ],
        relatedLocations: [
          { id: 0, message: { text: 'First used here.' }, physicalLocation: { artifactLocation: { index: 1 }, region: { startLine: 7 } } },
        ],
        properties: { notice: 'anytown-council/libraries', kind: 'duty', pointer: '/status' },
      },
    ]);
  });

  it.each([
    ['error', 'error'],
    ['warning', 'warning'],
    ['info', 'note'],
  ] as const)('gives what weighs %s the level %s', (severity, level) => {
    expect(resultsOf([finding(1, 1, { severity })])).toMatchObject([{ level }]);
  });

  it('shows what was accepted as suppressed, with the reason, by whom and until when', () => {
    const [open, accepted] = resultsOf([finding(1, 1), finding(2, 1, { waived })]);
    expect(open?.suppressions).toEqual([]);
    expect(accepted?.suppressions).toEqual([
      {
        kind: 'external',
        status: 'accepted',
        justification: 'The source does not say. (Accepted by Head of Information Governance, until 2027-11-30.)',
      },
    ]);
  });

  it('tells what the baseline holds from what is new, and nothing of it where none is used', () => {
    const states = resultsOf([finding(1, 1, { baseline: 'held' }), finding(2, 1, { baseline: 'new' }), finding(3, 1)]);
    expect(states.map(({ baselineState }) => baselineState)).toEqual(['unchanged', 'new', undefined]);
  });

  it('knows a finding again when its lines have moved, and tells apart two at one place', () => {
    const printsOf = (...lines: readonly number[]): readonly (string | undefined)[] =>
      resultsOf(lines.map((line) => finding(line, 1, retention))).map((result) => result.partialFingerprints?.['fairnoticePlace/v1']);
    expect(printsOf(40, 50)).toEqual(printsOf(1, 2));
    expect(new Set(printsOf(1, 2)).size).toBe(2);
    const elsewhere = resultsOf([finding(1, 1, { ...retention, origin: { file: 'notices/a/b.yaml', path: ['status'] }, notice: 'a/b' })]);
    expect(printsOf(1)).not.toContain(elsewhere[0]?.partialFingerprints?.['fairnoticePlace/v1']);
  });

  it('escapes paths, and starts them from the top of the repository', () => {
    const [result] = resultsOf([finding(1, 1, { file: 'notices/ä b/50%#?.yaml' })], { pathOf: (file) => `privacy/${file}` });
    const { uri } = result!.locations![0]!.physicalLocation!.artifactLocation!;
    expect(uri).toBe('privacy/notices/%C3%A4%20b/50%25%23%3F.yaml');
  });

  it('makes no link and no gap of what people wrote, and nothing that gives orders', () => {
    const message = 'See [here](https://evil.example) {0} \u001B[2J\u202E and C:\\temp';
    expect(resultsOf([finding(1, 1, { message })])[0]?.message.text).toBe(
      'See \\[here\\](https://evil.example) {{0}} <U+001B>\\[2J<U+202E> and C:\\\\temp',
    );
  });
});
