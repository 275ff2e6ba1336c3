import { describe, expect, it } from 'vitest';
import { compile, help, soundFiles, write } from '../../support/compile.js';
import { findAcross, last, show } from './find-across.js';

const school = {
  'controllers/othertown-academy.yaml': (soundFiles['controllers/anytown-council.yaml'] ?? '')
    .replace('Anytown Council', 'Othertown Academy')
    .replace('principal-council', 'academy'),
};

const [a, b, c] = ['anytown-council/a.yaml', 'anytown-council/b.yaml', 'anytown-council/c.yaml'];
const pupils = 'othertown-academy/pupils.yaml';

describe('recipient-two-roles', () => {
  const gets = (who: string, role: string): string => `recipients:\n  outside:\n    - who:\n        - ${who}\n      role: ${role}\n`;
  const place = 'recipients/outside/0/who/0';

  it.each([
    ['by register id', gets('police', 'controller'), gets('police', 'processor')],
    ['by name', gets('name: The Softly & Co.', 'processor'), gets('name: softly and co', 'controller')],
    ['joint', gets('police', 'joint-controller'), gets('police', 'processor')],
  ])('finds the same recipient %s with two roles, at the later notice', (_, one, other) => {
    expect(show(findAcross({ [a]: one, [b]: other }))).toEqual([`info rule/recipient-two-roles ${b}/${place} ${a}/${place}`]);
  });

  it('finds it once, however many notices have it', () => {
    expect(
      show(findAcross({ [a]: gets('police', 'controller'), [b]: gets('police', 'processor'), [c]: gets('police', 'processor') })),
    ).toEqual([`info rule/recipient-two-roles ${b}/${place} ${a}/${place}`]);
  });

  it('finds it within one notice', () => {
    const both = 'recipients:\n  outside:\n    - who: [police]\n      role: controller\n    - who: [police]\n      role: processor\n';
    const [found] = findAcross({ [a]: both });
    expect(found?.message).toBe('“The police” is a processor here and a controller elsewhere in this notice. Are both right?');
  });

  it.each([
    ['a role nobody has given', { [a]: gets('police', 'not-stated'), [b]: gets('police', 'processor') }],
    ['two kinds of controller', { [a]: gets('police', 'controller'), [b]: gets('police', 'joint-controller') }],
    ['a kind of bodies', { [a]: gets('schools', 'controller'), [b]: gets('schools', 'processor') }],
    ['two bodies of like names', { [a]: gets('name: Softly', 'controller'), [b]: gets('name: Softly Two', 'processor') }],
    ['another controller', { ...school, [a]: gets('police', 'controller'), [pupils]: gets('police', 'processor') }],
    ['a withdrawn notice', { [a]: gets('police', 'controller'), [b]: `status: withdrawn\n${gets('police', 'processor')}` }],
  ])('finds no fault with %s', (_, files) => {
    expect(show(findAcross(files))).toEqual([]);
  });

  it('finds it at a draft and not at what is published', () => {
    const found = findAcross({ [a]: `status: draft\n${gets('police', 'controller')}`, [b]: gets('police', 'processor') });
    expect(found.map(({ notice }) => notice)).toEqual(['anytown-council/a']);
  });
});

describe('record-two-periods', () => {
  const row = (records: string, period: string, more = ''): string =>
    `retention:\n  - records: ${records}\n    period: ${period}\n    from: the end\n${more}`;

  it('is sure of the same class, and of one notice, and only asks of the same words', () => {
    expect(
      show(findAcross({ [a]: 'retention:\n  - class: case-files\n', [b]: 'retention:\n  - class: case-files\n    period: 7 years\n' })),
    ).toEqual([`warning rule/record-two-periods ${b}/retention/0/period ${a}/retention/0`]);
    expect(show(findAcross({ [a]: `${row('files', '6 years')}  - records: Files\n    period: 7 years\n` }))).toEqual([
      `warning rule/record-two-periods ${a}/retention/1/period ${a}/retention/0/period`,
    ]);
    expect(show(findAcross({ [a]: row('The files', '6 years'), [b]: row('files', 'permanent') }))).toEqual([
      `info rule/record-two-periods ${b}/retention/0/period ${a}/retention/0/period`,
    ]);
  });

  it('says both periods', () => {
    const [found] = findAcross({ [a]: row('files', '6 years'), [b]: row('files', 'permanent') });
    expect(found?.message).toBe('“files” are kept permanently here, and for 6 years from the end in “anytown-council/a”.');
  });

  it.each([
    ['the same length written otherwise', { [a]: row('files', '6 years'), [b]: row('files', '72 months') }],
    ['weeks and days', { [a]: row('files', '2 weeks'), [b]: row('files', 'P14D') }],
    ['other records', { [a]: row('files', '6 years'), [b]: row('letters', '7 years') }],
    ['a period nobody has given', { [a]: row('files', '6 years'), [b]: row('files', 'not-stated') }],
    ['another controller', { ...school, [a]: row('files', '6 years'), [pupils]: row('files', '7 years') }],
    ['other people', { [a]: row('files', '6 years', '    people: [child]\n'), [b]: row('files', '7 years', '    people: [parent]\n') }],
  ])('finds no fault with %s', (_, files) => {
    expect(show(findAcross(files))).toEqual([]);
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

  it.each([
    ['The Police', 'police'],
    ['Voluntary bodies', 'voluntary body'],
    ['Health & care services', 'Health and Care Service.'],
    ['Department for Work and Pensions (DWP)', 'the Department for Work and Pensions'],
    ['Department for Work and Pensions (DWP)', 'DWP'],
    ['DWP', 'Department for Work and Pensions (DWP)'],
    ['Children’s homes', 'Childrens home'],
  ])('finds that “%s” and “%s” mean the same', (one, other) => {
    expect(find(one, other)).toEqual(['info rule/register-entries-same-meaning e1 e0']);
  });

  it.each([
    ['School (primary)', 'School (special)'],
    ['North Health Trust (NHT)', 'National Housing Trust (NHT)'],
    ['Police', 'Police and Crime Commissioner'],
    ['Schools', 'Schooling'],
    ['Glass', 'Gla'],
  ])('finds no fault with “%s” and “%s”', (one, other) => {
    expect(find(one, other)).toEqual([]);
  });

  it('finds each once, beside the first', () => {
    expect(find('Police', 'The police', 'POLICE')).toEqual([
      'info rule/register-entries-same-meaning e1 e0',
      'info rule/register-entries-same-meaning e2 e0',
    ]);
  });

  it('compares within a register and a language', () => {
    const files = {
      'registers/recipients.yaml': 'help:\n  name: Help\n',
      'registers/topics.yaml': 'help:\n  name: Help\ncymorth:\n  name:\n    en: Aid\n    cy: Help\n',
    };
    expect(show(findAcross(files))).toEqual([]);
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

  it('finds the full name of another controller, once for all its places', () => {
    expect(found('We at Othertown Academy help. The OTHERTOWN Academy. Othertown Academy’s pupils.')).toEqual([
      `warning rule/other-controller-named ${a}/introduction ${a}/introduction`,
    ]);
  });

  it.each([
    ['part of a name', 'We work with Othertown, an Academy.'],
    ['a longer name', 'South Othertown Academy and Othertown Academy Trust'],
    ['the words of a link', 'See [Othertown Academy](othertown-academy/pupils).'],
    ['its own name', 'Anytown Council helps.'],
  ])('finds no fault with %s', (_, words) => {
    expect(found(words)).toEqual([]);
  });

  it.each([
    ['a recipient', 'recipients:\n  outside:\n    - who:\n        - name: Othertown Academy\n'],
    ['a source', 'sources:\n  - who:\n      - name: Othertown Academy\n'],
    ['a joint controller', 'jointControllers: [othertown-academy]\n'],
  ])('finds no fault where it is %s', (_, more) => {
    expect(found('', { [a]: `${says('Othertown Academy works with us.')}${more}` })).toEqual([]);
  });

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
  const published = (...notices: readonly object[]): string =>
    JSON.stringify({
      formatVersion: 1,
      notices: notices.map((notice) => ({ title: { en: 'Help for families' }, languages: ['en'], ...notice })),
    });
  const gone = { id: 'anytown-council/gone' };

  it.each([
    ['a notice without a file', { [a]: '', [last]: published(gone) }, ['anytown-council/gone']],
    ['a notice that is a draft again', { [a]: 'status: draft', [last]: published({ id: 'anytown-council/a' }) }, ['anytown-council/a']],
    [
      'every notice of a folder that was renamed',
      { [a]: 'title: A\n', [b]: 'title: B\n', [last]: published({ id: 'any-council/a' }, { id: 'any-council/b' }) },
      ['any-council/a', 'any-council/b'],
    ],
  ])('finds %s', (_, files, notices) => {
    const found = findAcross(files);
    expect(found.map(({ code, severity, notice }) => [code, severity, notice])).toEqual(
      notices.map((id) => ['rule/address-vanished', 'error', id]),
    );
    expect(found.every(({ origin }) => origin.file === 'notices/site.yaml')).toBe(true);
  });

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

  it.each([
    ['a notice that is there', { [a]: '', [last]: published({ id: 'anytown-council/a' }) }],
    ['a withdrawn one', { [a]: 'status: withdrawn\n', [last]: published({ id: 'anytown-council/a' }) }],
    ['an address that another took over', { [a]: 'formerPaths:\n  - anytown-council/gone\n', [last]: published(gone) }],
    ['no site before', { [a]: '' }],
  ])('finds no fault with %s', (_, files) => {
    expect(show(findAcross(files))).toEqual([]);
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
