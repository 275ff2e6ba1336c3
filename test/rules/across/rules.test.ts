import { describe, expect, it } from 'vitest';
import { compile, help, soundFiles, write } from '../../support/compile.js';
import { a, b, published, pupils, school } from './case.js';
import { findAcross, last, show } from './find-across.js';

describe('recipient-two-roles', () => {
  const gets = (who: string, role: string): string => `recipients:\n  outside:\n    - who:\n        - ${who}\n      role: ${role}\n`;

  it('finds it within one notice', () => {
    const both = 'recipients:\n  outside:\n    - who: [police]\n      role: controller\n    - who: [police]\n      role: processor\n';
    const [found] = findAcross({ [a]: both });
    expect(found?.message).toBe('“The police” is a processor here and a controller elsewhere in this notice. Are both right?');
  });

  it('finds it at a draft and not at what is published', () => {
    const found = findAcross({ [a]: `status: draft\n${gets('police', 'controller')}`, [b]: gets('police', 'processor') });
    expect(found.map(({ notice }) => notice)).toEqual(['anytown-council/a']);
  });
});

describe('record-two-periods', () => {
  const row = (records: string, period: string, more = ''): string =>
    `retention:\n  - records: ${records}\n    period: ${period}\n    from: the end\n${more}`;

  it('says both periods', () => {
    const [found] = findAcross({ [a]: row('files', '6 years'), [b]: row('files', 'permanent') });
    expect(found?.message).toBe('“files” are kept permanently here, and for 6 years from the end in “anytown-council/a”.');
  });

  it('is accepted by a waiver at its place', () => {
    const waivers =
      '- rule: record-two-periods\n  notice: anytown-council/b\n  at: retention\n  reason: The schedule is under review.\n  approvedBy: Head\n  until: "2027-01-31"\n';
    const found = findAcross({ [a]: row('files', '6 years'), [b]: row('files', '7 years'), 'waivers.yaml': waivers });
    expect(found.map(({ code, waived }) => [code, waived?.approvedBy])).toEqual([['rule/record-two-periods', 'Head']]);
  });
});

describe('register-entries-same-meaning', () => {
  const find = (...names: readonly string[]): readonly string[] =>
    show(
      findAcross({
        'registers/recipients.yaml': names.map((name, at) => `e${String(at)}:\n  name: ${name}\n`).join(''),
      }),
    ).map((found) => found.replaceAll('registers/recipients.yaml/', ''));

  it('finds each once, beside the first', () => {
    expect(find('Police', 'The police', 'POLICE')).toEqual([
      'info rule/register-entries-same-meaning e1 e0',
      'info rule/register-entries-same-meaning e2 e0',
    ]);
  });

  it('is accepted for its register', () => {
    const waivers =
      '- rule: register-entries-same-meaning\n  register: topics\n  at: two\n  reason: We are merging them this year.\n  approvedBy: Head\n  until: "2027-01-31"\n';
    const found = findAcross({
      [a]: 'status: published\n',
      'registers/topics.yaml': 'one:\n  name: Help\ntwo:\n  name: Helps\n',
      'waivers.yaml': waivers,
    });
    expect(found.map(({ code, waived, notice }) => [code, waived?.approvedBy, notice])).toEqual([
      ['rule/register-entries-same-meaning', 'Head', undefined],
    ]);
  });
});

describe('other-controller-named', () => {
  const says = (words: string): string => `introduction: ${JSON.stringify(words)}\n`;
  const found = (words: string, more: Readonly<Record<string, string>> = {}): readonly string[] =>
    show(findAcross({ ...school, [pupils]: says('We help.'), [a]: says(words), ...more }));

  it('finds no fault with the body in whose house the controller is, and who provides its officer', () => {
    const council = soundFiles['controllers/anytown-council.yaml'] ?? '';
    const words = says('Othertown Academy works with us.');
    expect(found('', { [a]: words, 'controllers/anytown-council.yaml': `${council}hostedBy: othertown-academy\n` })).toEqual([]);
    expect(
      found('', { [a]: words, 'controllers/anytown-council.yaml': council.replace('dpo:\n', 'dpo:\n  providedBy: Othertown Academy\n') }),
    ).toEqual([]);
  });

  it('is silent where the rule of one notice has spoken of a council', () => {
    const { diagnostics } = compile({
      'controllers/middlesbrough-council.yaml': (soundFiles['controllers/anytown-council.yaml'] ?? '').replace('Anytown', 'Middlesbrough'),
      'middlesbrough-council/help.yaml': write('title: Help'),
      [help]: write(says('Middlesbrough Council helps families. Ask Middlesbrough Council.')),
    });
    const codes = diagnostics.map(({ code }) => code).filter((code) => /foreign-organisation-name|other-controller-named/.test(code));
    expect([...new Set(codes)]).toEqual(['rule/foreign-organisation-name']);
  });

  it('finds it in what the controller says for all its notices once', () => {
    const council = soundFiles['controllers/anytown-council.yaml'] ?? '';
    const found = findAcross({
      ...school,
      'controllers/anytown-council.yaml': `${council}inherited:\n  howToAsk: Ask Othertown Academy.\n`,
      [pupils]: says('We help.'),
      [a]: says('We help.'),
      [b]: says('We help.'),
    });
    expect(found.map(({ code, reaches }) => [code, reaches])).toEqual([['rule/other-controller-named', 2]]);
  });
});

describe('address-vanished', () => {
  const gone = { id: 'anytown-council/gone' };

  it('names the notice that is the same under a new name, and what to write there', () => {
    const [found] = findAcross({ [a]: '', [last]: published({ ...gone, formerPaths: ['anytown-council/first'] }) });
    expect(found?.hint).toMatch(
      /“anytown-council\/a” has the same title.*\nformerPaths:\n {2}- anytown-council\/gone\n {2}- anytown-council\/first$/s,
    );
    expect(found?.related?.map(({ origin }) => origin.file)).toEqual([`notices/${a}`]);
  });

  it('finds a former address that is kept no longer, at the notice it led to', () => {
    const before = published({ id: 'anytown-council/a', formerPaths: ['anytown-council/gone'] });
    expect(show(findAcross({ [a]: '', [last]: before }))).toEqual([`error rule/address-vanished ${a}`]);
    expect(show(findAcross({ [b]: 'formerPaths:\n  - anytown-council/a\n', [last]: before }))).toEqual([
      `error rule/address-vanished ${b}/formerPaths`,
    ]);
  });

  it('is silent while a file cannot be read: it may be the one that tells', () => {
    const found = findAcross({ [a]: '', [b]: 'title: 5\n', [last]: published(gone) });
    expect(found.filter(({ code }) => code === 'rule/address-vanished')).toEqual([]);
  });

  it('warns once of pages in a language that are gone', () => {
    const found = findAcross({
      [a]: '',
      [b]: '',
      [last]: published({ id: 'anytown-council/a', languages: ['en', 'cy'] }, { id: 'anytown-council/b', languages: ['en', 'cy'] }),
    });
    expect(show(found)).toEqual(['warning rule/address-vanished site.yaml/languages']);
    expect(found[0]?.message).toContain('2 pages in the language “cy”');
  });

  it('is accepted where a notice went up by mistake', () => {
    const waivers =
      '- rule: address-vanished\n  notice: anytown-council/gone\n  reason: It was a test and went up by mistake.\n  approvedBy: Head\n  until: "2027-01-31"\n';
    const found = findAcross({ [a]: '', [last]: published(gone), 'waivers.yaml': waivers });
    expect(found.map(({ code, waived }) => [code, waived?.approvedBy])).toEqual([['rule/address-vanished', 'Head']]);
  });
});
