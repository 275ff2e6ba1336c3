import { describe, expect, it } from 'vitest';
import type { LocatedDiagnostic } from '../../src/diagnostics/index.js';
import { applyWaivers, type Waiver } from '../../src/rules/index.js';

const range = { start: { line: 1, column: 1 }, end: { line: 1, column: 2 } };

function finding(code: string, path: string, more: Partial<LocatedDiagnostic> = {}): LocatedDiagnostic {
  const steps = path === '' ? [] : path.split('/').map((step) => (/^\d+$/.test(step) ? Number(step) : step));
  const origin = { file: 'notices/anytown-council/help.yaml', path: steps };
  return { code, severity: 'error', message: 'Found.', origin, range, pointer: '', notice: 'anytown-council/help', ...more };
}

function inFile(code: string, file: string): LocatedDiagnostic {
  return finding(code, 'contact', { origin: { file, path: ['contact'] } });
}

function waiver(more: Partial<Waiver> = {}): Waiver {
  return {
    rule: 'missing-retention',
    notice: 'anytown-council/help',
    reason: 'The source does not say.',
    approvedBy: 'Head of Information Governance',
    until: '2027-11-30',
    origin: { file: 'notices/waivers.yaml', path: [0] },
    ...more,
  };
}

const day = '2026-11-21';
const retention = finding('rule/missing-retention', 'retention');

/** The codes of the waived findings, and what is wrong with the waivers. */
function apply(
  diagnostics: readonly LocatedDiagnostic[],
  waivers: readonly Waiver[],
  on = day,
): readonly [waived: readonly string[], wrong: readonly string[]] {
  const result = applyWaivers(diagnostics, waivers, on);
  const waived = result.diagnostics.filter((item) => item.waived !== undefined).map(({ code }) => code);
  return [waived, result.findings.map(({ severity, code }) => `${severity} ${code}`)];
}

describe('a waived finding', () => {
  it('keeps all that it says and adds why, by whom and until when', () => {
    const { diagnostics, findings } = applyWaivers([retention], [waiver({ dpoAdvice: 'Secret.' })], day);
    expect(diagnostics).toEqual([
      { ...retention, waived: { reason: 'The source does not say.', approvedBy: 'Head of Information Governance', until: '2027-11-30' } },
    ]);
    expect(findings).toEqual([]);
  });

  it('leaves the others as they are, in their order', () => {
    const others = [finding('rule/missing-source', 'sources'), retention, finding('schema/missing-property', '')];
    expect(applyWaivers(others, [waiver()], day).diagnostics.map(({ code, waived }) => [code, waived !== undefined])).toEqual([
      ['rule/missing-source', false],
      ['rule/missing-retention', true],
      ['schema/missing-property', false],
    ]);
  });
});

describe('which findings a waiver is for', () => {
  const law = finding('rule/public-task-without-law', 'processing/youth-justice/lawfulBases/0/law');
  const task = (more: Partial<Waiver>): Waiver => waiver({ rule: 'public-task-without-law', ...more });
  it.each([
    ['anywhere in the notice', law, task({}), true],
    ['at the place', law, task({ at: 'processing/youth-justice' }), true],
    ['at a place above', law, task({ at: 'processing' }), true],
    ['not at another place', law, task({ at: 'processing/marketing' }), false],
    ['not at a place whose name only begins alike', law, task({ at: 'processing/youth' }), false],
    ['not at a place below', law, task({ at: 'processing/youth-justice/lawfulBases/law' }), false],
    ['not by position', law, task({ at: 'processing/youth-justice/lawfulBases/0' }), false],
    ['not in another notice', law, task({ notice: 'anytown-council/other' }), false],
    ['not of another rule', law, waiver(), false],
    [
      'of the controller, in its file',
      inFile('rule/missing-retention', 'notices/controllers/anytown-council.yaml'),
      waiver({ notice: undefined, controller: 'anytown-council' }),
      true,
    ],
    [
      'not of another controller',
      inFile('rule/missing-retention', 'notices/controllers/anytown-council.yaml'),
      waiver({ notice: undefined, controller: 'other-council' }),
      false,
    ],
    [
      'not for one notice, in a file it shares',
      inFile('rule/missing-retention', 'notices/controllers/anytown-council.yaml'),
      waiver(),
      false,
    ],
    ['not of the controller, in the notice', retention, waiver({ notice: undefined, controller: 'anytown-council' }), false],
    [
      'of a register, in its file',
      inFile('rule/missing-retention', '/home/me/registers/retention.yaml'),
      waiver({ notice: undefined, register: 'retention' }),
      true,
    ],
    [
      'not of a controller of the register’s name',
      inFile('rule/missing-retention', 'notices/registers/retention.yaml'),
      waiver({ notice: undefined, controller: 'retention' }),
      false,
    ],
    ['not of a finding that no rule made', finding('schema/missing-retention', 'retention'), waiver(), false],
  ])('%s', (_, found, accepted, holds) => {
    const [waived, wrong] = apply([found], [accepted]);
    expect(waived).toEqual(holds ? [found.code] : []);
    expect(wrong).toEqual(holds ? [] : ['info waiver/unused']);
  });

  it('several at once', () => {
    const two = [finding('rule/missing-retention', 'retention/a'), finding('rule/missing-retention', 'retention/b')];
    expect(apply(two, [waiver()])).toEqual([['rule/missing-retention', 'rule/missing-retention'], []]);
  });
});

describe('a waiver that has ended', () => {
  const ended = waiver({ until: '2026-09-01' });
  it.each([
    ['2026-09-01', true, undefined],
    ['2026-09-02', true, 'warning This waiver of missing-retention ended on 1 September 2026, 1 day ago. It still holds for 89 days.'],
    [
      '2026-11-30',
      true,
      'warning This waiver of missing-retention ended on 1 September 2026, 90 days ago. From tomorrow it no longer holds.',
    ],
    ['2026-12-01', false, 'error This waiver of missing-retention ended on 1 September 2026, 91 days ago. It no longer holds.'],
  ])('on %s', (on, holds, words) => {
    const { diagnostics, findings } = applyWaivers([retention], [ended], on);
    expect(diagnostics[0]?.waived !== undefined).toBe(holds);
    expect(findings.map(({ severity, message }) => `${severity} ${message}`)).toEqual(words === undefined ? [] : [words]);
  });

  it('is only left over where nothing is found any more', () => {
    expect(apply([], [ended], '2030-01-01')).toEqual([[], ['info waiver/unused']]);
  });

  it('shows what it was for, and for which notice', () => {
    const [expired] = applyWaivers([retention], [ended], day).findings;
    expect(expired).toMatchObject({
      code: 'waiver/expired',
      notice: 'anytown-council/help',
      related: [{ message: 'Found.' }],
      origin: { path: [0, 'until'] },
    });
  });

  it('does not matter where another one holds', () => {
    expect(apply([retention], [waiver({ until: '2020-01-01' }), waiver()])).toEqual([['rule/missing-retention'], ['error waiver/expired']]);
  });
});

describe('a waiver of a lawfulness finding', () => {
  const found = finding('rule/authority-legitimate-interests', 'statedBases/0', { kind: 'lawfulness' });
  const accepted = (dpoAdvice?: string): Waiver =>
    waiver({ rule: 'authority-legitimate-interests', ...(dpoAdvice === undefined ? {} : { dpoAdvice }) });
  it.each([undefined, '', '  '])('does not hold with advice %j', (advice) => {
    expect(apply([found], [accepted(advice)])).toEqual([[], ['error waiver/without-dpo-advice']]);
  });

  it('holds with the advice of the data protection officer', () => {
    expect(apply([found], [accepted('Stop by March.')])).toEqual([['rule/authority-legitimate-interests'], []]);
  });
});

describe('a waiver that cannot be read', () => {
  it.each([
    ['a rule that is not there', waiver({ rule: 'missing-retentoin' }), 'error waiver/unknown-rule'],
    ['no file', waiver({ notice: undefined }), 'error waiver/unclear-scope'],
    ['two files', waiver({ controller: 'anytown-council' }), 'error waiver/unclear-scope'],
  ])('%s', (_, unclear, wrong) => {
    expect(apply([retention], [unclear])).toEqual([[], [wrong]]);
  });

  it('offers the rule that was probably meant', () => {
    expect(applyWaivers([], [waiver({ rule: 'missing-retentoin' })], day).findings[0]?.suggestions).toEqual(['missing-retention']);
  });
});
