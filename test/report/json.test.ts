import { describe, expect, it } from 'vitest';
import { renderJson } from '../../src/report/index.js';
import { faultsOf } from '../support/output-schema.js';
import { finding, waived } from './sample-findings.js';

const about = { version: '0.1.0', day: '2026-11-21', notices: 2 };

interface Report {
  readonly summary: object;
  readonly diagnostics: readonly Readonly<Record<string, unknown>>[];
}

function read(...diagnostics: Parameters<typeof renderJson>[0]): Report {
  const value: unknown = JSON.parse(renderJson(diagnostics, about));
  expect(faultsOf('check', value)).toEqual([]);
  return value as Report;
}

describe('renderJson', () => {
  it('gives every part of a finding under the names that others depend on', () => {
    const { diagnostics } = read(
      finding(2, 9, {
        kind: 'duty',
        hint: 'Use one of: draft.',
        notice: 'anytown-council/libraries',
        citation: { label: 'UK GDPR Article 12(1)', url: 'https://www.legislation.gov.uk/eur/2016/679/article/12' },
        related: [{ message: 'Here.', origin: { file: 'a.yaml', path: [] }, range: finding(1, 1).range }],
        suggestions: ['draft'],
        waived,
        reaches: 2,
      }),
    );
    expect(diagnostics).toEqual([
      {
        code: 'schema/unknown-value',
        severity: 'error',
        kind: 'duty',
        message: '“live” is not a value that “status” can have.',
        hint: 'Use one of: draft.',
        file: 'notices/anytown-council/libraries.yaml',
        line: 2,
        column: 9,
        endLine: 2,
        endColumn: 13,
        pointer: '/status',
        notice: 'anytown-council/libraries',
        reaches: 2,
        citation: { label: 'UK GDPR Article 12(1)', url: 'https://www.legislation.gov.uk/eur/2016/679/article/12' },
        docs: 'fairnotice explain schema/unknown-value',
        related: [{ message: 'Here.', file: 'a.yaml', line: 1, column: 1, endLine: 1, endColumn: 5 }],
        suggestions: ['draft'],
        waived,
      },
    ]);
  });

  it('counts what was accepted apart from the rest', () => {
    const { summary } = read(
      finding(1, 1),
      finding(2, 1, { waived }),
      finding(3, 1, { severity: 'warning' }),
      finding(4, 1, { severity: 'info' }),
    );
    expect(summary).toEqual({ notices: 2, errors: 1, warnings: 1, infos: 1, waived: 1, held: 0 });
  });

  it('sorts by file, line, column and code', () => {
    const { diagnostics } = read(
      finding(2, 1, { code: 'yaml/tab' }),
      finding(10, 1),
      finding(2, 1, { code: 'ref/repeated-id' }),
      finding(2, 9, { code: 'yaml/tag' }),
      finding(99, 1, { file: 'notices/Z.yaml' }),
    );
    expect(diagnostics.map(({ file, line, column, code }) => [file, line, column, code])).toEqual([
      ['notices/Z.yaml', 99, 1, 'schema/unknown-value'],
      ['notices/anytown-council/libraries.yaml', 2, 1, 'ref/repeated-id'],
      ['notices/anytown-council/libraries.yaml', 2, 1, 'yaml/tab'],
      ['notices/anytown-council/libraries.yaml', 2, 9, 'yaml/tag'],
      ['notices/anytown-council/libraries.yaml', 10, 1, 'schema/unknown-value'],
    ]);
  });

  it('fits its schema with nothing found', () => {
    expect(read().diagnostics).toEqual([]);
  });
});
