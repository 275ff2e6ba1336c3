import { describe, expect, it } from 'vitest';
import type { LocatedDiagnostic } from '../../src/diagnostics/index.js';
import { applyWaivers, type WaivableFile, type Waiver, type WaiversResult } from '../../src/rules/index.js';
import { day } from './make-notice.js';
import { finding, inFile, range, retention, waiver } from './make-waiver.js';

const file = (kind: WaivableFile['kind'], id: string, more: Partial<WaivableFile> = {}): WaivableFile => ({
  kind,
  id,
  judged: true,
  notices: kind === 'notice' ? [id] : ['anytown-council/help', 'anytown-council/other'],
  ...more,
});
const files = [
  file('notice', 'anytown-council/help'),
  file('notice', 'anytown-council/other'),
  file('controller', 'anytown-council'),
  file('controller', 'other-council', { notices: [] }),
  file('controller', 'retention', { notices: [] }),
  file('register', 'retention'),
];

function hold(diagnostics: readonly LocatedDiagnostic[], waivers: readonly Waiver[], on = day, known = files): WaiversResult {
  return applyWaivers(diagnostics, waivers, { files: known, day: on });
}

/** The codes of the waived findings, and what is wrong with the waivers. */
function apply(
  diagnostics: readonly LocatedDiagnostic[],
  waivers: readonly Waiver[],
  on = day,
): readonly [waived: readonly string[], wrong: readonly string[]] {
  const result = hold(diagnostics, waivers, on);
  const waived = result.diagnostics.filter((item) => item.waived !== undefined).map(({ code }) => code);
  return [waived, result.findings.map(({ severity, code }) => `${severity} ${code}`)];
}

describe('a waived finding', () => {
  it('keeps all that it says and adds why, by whom and until when', () => {
    const { diagnostics, findings } = hold([retention], [waiver({ dpoAdvice: 'Secret.' })]);
    expect(diagnostics).toEqual([
      { ...retention, waived: { reason: 'The source does not say.', approvedBy: 'Head of Information Governance', until: '2027-11-30' } },
    ]);
    expect(findings).toEqual([]);
  });

  it('leaves the others as they are, in their order', () => {
    const others = [finding('rule/missing-source', 'sources'), retention, finding('schema/missing-property', '')];
    expect(hold(others, [waiver()]).diagnostics.map(({ code, waived }) => [code, waived !== undefined])).toEqual([
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
    expect(wrong).toHaveLength(holds ? 0 : 1);
  });

  it('several at once', () => {
    const two = [finding('rule/missing-retention', 'retention/a'), finding('rule/missing-retention', 'retention/b')];
    expect(apply(two, [waiver()])).toEqual([['rule/missing-retention', 'rule/missing-retention'], []]);
  });
});

describe('a waiver that ends', () => {
  const ended = waiver({ until: '2026-09-01' });
  it.each([
    ['2026-08-01', true, undefined],
    ['2026-08-02', true, 'info This waiver of missing-retention ends in 30 days, on 1 September 2026.'],
    ['2026-08-31', true, 'info This waiver of missing-retention ends in 1 day, on 1 September 2026.'],
    ['2026-09-01', true, 'info This waiver of missing-retention ends today.'],
    ['2026-09-02', true, 'warning This waiver of missing-retention ended on 1 September 2026, 1 day ago. It still holds for 89 days.'],
    [
      '2026-11-30',
      true,
      'warning This waiver of missing-retention ended on 1 September 2026, 90 days ago. From tomorrow it no longer holds.',
    ],
    ['2026-12-01', false, 'error This waiver of missing-retention ended on 1 September 2026, 91 days ago. It no longer holds.'],
  ])('on %s', (on, holds, words) => {
    const { diagnostics, findings } = hold([retention], [ended], on);
    expect(diagnostics[0]?.waived !== undefined).toBe(holds);
    expect(findings.map(({ severity, message }) => `${severity} ${message}`)).toEqual(words === undefined ? [] : [words]);
  });

  it('is only left over where nothing is found any more', () => {
    expect(apply([], [ended], '2030-01-01')).toEqual([[], ['info waiver/unused']]);
  });

  it('shows what it was for, and for which notice', () => {
    const [expired] = hold([retention], [ended]).findings;
    expect(expired).toMatchObject({
      code: 'waiver/expired',
      notice: 'anytown-council/help',
      related: [{ message: 'Found.', range }],
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

  it.each([
    ['notice', { notice: 'anytown-council/halp' }, 'anytown-council/help'],
    ['controller', { notice: undefined, controller: 'anytown-counsil' }, 'anytown-council'],
    ['register', { notice: undefined, register: 'retentoin' }, 'retention'],
  ])('names a %s that is not there', (kind, named, near) => {
    const [wrong, ...more] = hold([retention], [waiver(named)]).findings;
    expect(more).toEqual([]);
    expect(wrong).toMatchObject({ code: 'waiver/unknown-file', severity: 'warning', suggestions: [near], origin: { path: [0, kind] } });
    expect(wrong?.message).toContain(`There is no ${kind} “`);
    expect(wrong?.notices).toEqual([]);
  });

  it('offers the rule that was probably meant', () => {
    expect(hold([], [waiver({ rule: 'missing-retentoin' })]).findings[0]?.suggestions).toEqual(['missing-retention']);
  });
});

describe('a waiver that fits nothing', () => {
  const contact = finding('rule/missing-controller-contact', 'contact', {
    origin: { file: 'notices/controllers/anytown-council.yaml', path: ['contact'] },
    notice: undefined,
    notices: ['anytown-council/help', 'anytown-council/other'],
  });
  const say = (result: WaiversResult) => result.findings.map(({ code, severity, hint }) => `${severity} ${code} ${String(hint)}`);

  it('is not called unused where its file has not been judged', () => {
    const notJudged = files.map((known) => ({ ...known, judged: false }));
    for (const scope of [{}, { notice: undefined, controller: 'anytown-council' }, { notice: undefined, register: 'retention' }])
      expect(hold([], [waiver(scope)], day, notJudged).findings).toEqual([]);
  });

  it('is told of the controller’s file, where the finding lies', () => {
    expect(say(hold([contact], [waiver({ rule: 'missing-controller-contact' })]))).toEqual([
      'warning waiver/other-file In place of “notice: anytown-council/help” write “controller: anytown-council”.',
    ]);
  });

  it('is told of the notices, where the findings lie', () => {
    const found = [retention, finding('rule/missing-retention', 'retention', { notice: 'anytown-council/other' })];
    expect(say(hold(found, [waiver({ notice: undefined, controller: 'anytown-council' })]))).toEqual([
      'warning waiver/other-file In place of “controller: anytown-council” write “notice: anytown-council/help” and “notice: anytown-council/other” in a waiver for each.',
    ]);
  });

  it('is only left over where another one accepts what lies elsewhere', () => {
    const waivers = [
      waiver({ rule: 'missing-controller-contact' }),
      waiver({ rule: 'missing-controller-contact', notice: undefined, controller: 'anytown-council' }),
    ];
    expect(say(hold([contact], waivers))).toEqual(['info waiver/unused Take this waiver out.']);
  });

  it('is told of the places in its file where the rule finds something', () => {
    expect(say(hold([retention], [waiver({ at: 'recipients' })]))).toEqual([
      'info waiver/unused Take this waiver out. If it was meant for what the rule finds elsewhere in this file, write “retention” after “at:”.',
    ]);
  });

  it('says which notices a shared file reaches', () => {
    expect(hold([], [waiver({ notice: undefined, controller: 'anytown-council' })]).findings).toMatchObject([
      { notices: ['anytown-council/help', 'anytown-council/other'] },
    ]);
  });
});

describe('a waiver that holds but should be looked at', () => {
  const codes = (more: Partial<Waiver>): readonly string[] => apply([retention], [waiver(more)])[1];
  it.each([
    ['2028-11-21', []],
    ['2028-11-22', ['warning waiver/ends-too-late']],
    ['9999-12-31', ['warning waiver/ends-too-late']],
  ])('may end on %s', (until, wrong) => {
    expect(codes({ until })).toEqual(wrong);
  });

  it.each([
    ['x', ['info waiver/short-reason']],
    [' not  known ', ['info waiver/short-reason']],
    ['Nobody knows yet.', []],
  ])('may have the reason %j', (reason, wrong) => {
    expect(codes({ reason })).toEqual(wrong);
  });

  it('can be both, and accepts all the same', () => {
    expect(apply([retention], [waiver({ reason: 'x', until: '2099-01-01' })])).toEqual([
      ['rule/missing-retention'],
      ['warning waiver/ends-too-late', 'info waiver/short-reason'],
    ]);
  });
});
