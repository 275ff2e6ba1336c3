import { describe, expect, it } from 'vitest';
import type { Compiled } from '../../src/compile-workspace.js';
import { hashText } from '../../src/translation/index.js';
import { compile, help, type Files } from '../support/compile.js';

const twoLanguages = {
  'site.yaml':
    'fairnotice: 1\ntitle:\n  en: Privacy notices\n  cy: Hysbysiadau preifatrwydd\nbaseUrl: https://www.example.org/\nlanguages: [en, cy]\n',
};

const notice = `title:
  en: Help
  cy: Cymorth
status: draft
introduction: We help you.
service:
  name:
    en: Early help
    cy: Cymorth cynnar
`;

/** What a sidecar says of the notice: by place, the texts a translation was made from and that it had become. */
function recorded(texts: Readonly<Record<string, readonly [string, string?]>>): string {
  const places = Object.entries(texts).map(([place, [source, translation]]) =>
    [
      `    ${place}:`,
      '      cy:',
      `        source: "${hashText(source)}"`,
      ...(translation === undefined ? [] : [`        translation: "${hashText(translation)}"`]),
    ].join('\n'),
  );
  return `texts:\n  anytown-council/help:\n${places.join('\n')}\n`;
}

function compileNotice(files: Files = {}): Compiled {
  return compile({ ...twoLanguages, [help]: notice, ...files });
}

/** What is said of the translations of the notice: line, code, and the lines of other places. */
function find(files: Files): readonly string[] {
  return compileNotice(files)
    .diagnostics.filter(({ code, origin }) => code.startsWith('translation/') && origin.file.endsWith(help))
    .map(({ code, severity, range, related = [] }) =>
      [`${String(range.start.line)} ${code} ${severity}`, ...related.map((other) => String(other.range.start.line))].join(' '),
    );
}

function titleInWelsh(files: Files): unknown {
  return compileNotice(files).notices[0]?.documents['cy']?.title;
}

const all = { title: ['Help', 'Cymorth'], 'service/name': ['Early help', 'Cymorth cynnar'] } as const;

describe('the translations of a notice', () => {
  it('that are missing are one finding with the first places', () => {
    const found = compileNotice({ 'translations.yaml': recorded(all) }).diagnostics.filter(({ code }) => code === 'translation/missing');
    const ofNotice = found.find(({ origin }) => origin.file.endsWith(help));
    expect(ofNotice).toMatchObject({
      message: '1 of 3 texts has no Welsh yet.',
      notice: 'anytown-council/help',
      related: [{ range: { start: { line: 5 } } }],
    });
  });

  it('say how many there are where only the first places are named', () => {
    const people = ['a', 'b', 'c', 'd'].map((id) => `  - id: ${id}\n    name: Neighbours ${id}\n`).join('');
    const found = compileNotice({ [help]: `${notice}people:\n${people}`, 'translations.yaml': recorded(all) }).diagnostics;
    const ofNotice = found.find(({ code, origin }) => code === 'translation/missing' && origin.file.endsWith(help));
    expect(ofNotice?.related?.map(({ message }) => message)).toEqual(Array.from({ length: 3 }, () => 'No Welsh yet (the first 3 of 5)'));
  });

  it('that nobody recorded are one note', () => {
    expect(find({})).toEqual(['1 translation/missing warning 5', '1 translation/unrecorded info 3 9']);
  });

  it('that were recorded are not spoken of', () => {
    expect(find({ 'translations.yaml': recorded(all) })).toEqual(['1 translation/missing warning 5']);
  });

  it('are stale where the text has changed since, each at its place', () => {
    expect(find({ 'translations.yaml': recorded({ ...all, title: ['Old help', 'Cymorth'] }) })).toEqual([
      '1 translation/missing warning 5',
      '3 translation/stale warning',
    ]);
  });

  it('are not stale where only lines were broken in another way', () => {
    const wrapped = notice.replace(
      'introduction: We help you.',
      'introduction:\n  en: >\n    We help\n    you.\n  cy: Rydym yn eich helpu.',
    );
    const files = { [help]: wrapped, 'translations.yaml': recorded({ ...all, introduction: ['We help you.', 'Rydym yn eich helpu.'] }) };
    expect(find(files)).toEqual([]);
  });

  it('are still known where the item of a list has moved', () => {
    const outcome = (en: string, cy: string): string => `    - en: ${en}\n      cy: ${cy}\n`;
    const moved = `${notice}  outcomes:\n${outcome('New', 'Newydd')}${outcome('Safe', 'Diogel')}`;
    const files = { [help]: moved, 'translations.yaml': recorded({ ...all, 'service/outcomes/0': ['Safe', 'Diogel'] }) };
    expect(find(files)).toEqual(['1 translation/missing warning 5', '1 translation/unrecorded info 12']);
    const twice = `${notice}  outcomes:\n${outcome('New', 'Diogel')}${outcome('Safe', 'Diogel')}`;
    const both = recorded({ ...all, 'service/outcomes/0': ['Safe', 'Diogel'], 'service/outcomes/1': ['Safe', 'Diogel'] });
    expect(find({ [help]: twice, 'translations.yaml': both })).toEqual(['1 translation/missing warning 5', '12 translation/stale warning']);
  });

  it('are no matter of a site in one language', () => {
    expect(find({ 'site.yaml': 'fairnotice: 1\ntitle: x\nbaseUrl: https://www.example.org/\nlanguages: [en]\n' })).toEqual([]);
  });

  it('are not asked for where there is nothing to translate', () => {
    const contact = 'contacts:\n  - name:\n      en: Team\n      cy: Tîm\n    address: [Town Hall, AB1 2CD]\n';
    const answer = 'provision:\n  requirement: statutory\n  consequence: not-stated\n';
    expect(find({ [help]: `${notice}${contact}${answer}` })[0]).toBe('1 translation/missing warning 5');
    const form = (language: string, kind: string): string =>
      `versions:\n  - kind: ${kind}\n    name: Name\n    url: https://www.example.org/\n    language: ${language}\n`;
    expect(find({ [help]: `${notice}${form('pl', 'other-language')}` })[0]).toBe('1 translation/missing warning 5');
    expect(find({ [help]: `${notice}${form('bfi', 'bsl')}` })[0]).toBe('1 translation/missing warning 5 12');
  });

  it('of words that stand for an entry of a register are the register’s', () => {
    const data = 'personalData:\n  - id: you\n    items: [nhs-number, NHS number]\n';
    expect(find({ [help]: `${notice}${data}` })[0]).toBe('1 translation/missing warning 5');
    const words = 'personalData:\n  - id: you\n    items:\n      - what you told us\n';
    expect(find({ [help]: `${notice}${words}` })[0]).toBe('1 translation/missing warning 5 13');
  });

  it('may be missing in the first language', () => {
    const welshOnly = notice.replace('  en: Help\n', '');
    const found = compileNotice({ [help]: welshOnly }).diagnostics.find(({ message }) => message.includes('no English'));
    expect(found?.message).toBe('1 of 3 texts has no English yet.');
  });
});

describe('a stale translation', () => {
  const stale = recorded({ ...all, title: ['Old help', 'Cymorth'] });

  it('is not printed: the text stands in its own language', () => {
    expect(titleInWelsh({ 'translations.yaml': recorded(all) })).toMatchObject({ text: 'Cymorth', lang: 'cy' });
    expect(titleInWelsh({ 'translations.yaml': stale })).toMatchObject({ text: 'Help', lang: 'en' });
  });

  it('reaches no data file, list or index', () => {
    const [result] = compileNotice({ 'translations.yaml': stale }).notices;
    expect(JSON.stringify([result?.json, result?.index, result?.documents])).not.toMatch(/"Cymorth"/);
  });

  it('in a shared file is not printed either', () => {
    const topics = 'early-help:\n  name:\n    en: Early help\n    cy: Hen enw\n';
    const sidecar = `texts:\n  registers/topics:\n    early-help/name:\n      cy:\n        source: "${hashText('Other')}"\n`;
    const { entries, diagnostics } = compile({ ...twoLanguages, 'registers/topics.yaml': topics, 'translations.yaml': sidecar });
    expect(entries['cy']?.topics['early-help']).toEqual({ text: 'Early help', lang: 'en' });
    expect(diagnostics.filter(({ code }) => code === 'translation/stale').map(({ origin }) => origin.file)).toEqual([
      'notices/registers/topics.yaml',
    ]);
  });
});

describe('what a notice lacks', () => {
  it('counts its own texts, its controller’s and those of the entries it uses', () => {
    const sound = {
      ...twoLanguages,
      'controllers/anytown-council.yaml': controller,
      'registers/topics.yaml': 'early-help:\n  name: Early help\n',
    };
    const uses = (topics: string): unknown =>
      compile({ ...sound, [help]: `title:\n  en: Help\n  cy: Cymorth\nstatus: draft\nservice:\n  name:\n    en: A\n    cy: B\n${topics}` })
        .notices[0]?.lacks;
    expect(uses('')).toEqual({ cy: { missing: 1, stale: 0 } });
    expect(uses('  topics: [early-help]\n')).toEqual({ cy: { missing: 2, stale: 0 } });
  });
});

const controller = `name:
  en: Anytown Council
  cy: Cyngor Unrhywle
kind: principal-council
nation: wales
contact:
  phone: "01234 567 890"
complaints:
  how: Tell us what went wrong.
  phone: "01234 567 890"
`;

describe('translations.yaml', () => {
  it.each([
    ['a hash that is none', 'texts:\n  anytown-council/help:\n    title:\n      cy:\n        source: "xyz"\n'],
    ['a hash that was read as a number', 'texts:\n  anytown-council/help:\n    title:\n      cy:\n        source: 12345678\n'],
    ['a list', '- texts\n'],
    ['a tab', 'texts:\n\ta: 1\n'],
    ['an unknown key', 'text: {}\n'],
    ['a person in place of a record', 'texts:\n  a:\n    b:\n      cy: yes\n'],
    ['unfinished', 'texts:\n  a: [\n'],
  ])('that holds %s stops the build and says what to do', (_, text) => {
    const { diagnostics } = compileNotice({ 'translations.yaml': text });
    const faults = diagnostics.filter(({ origin }) => origin.file === 'notices/translations.yaml');
    expect(faults.filter(({ severity }) => severity === 'error')).not.toEqual([]);
    expect(faults[0]?.hint).toMatch(/Fairnotice writes this file/);
    expect(diagnostics.filter(({ code }) => code === 'translation/unrecorded')).toEqual([]);
  });

  it.each(['', '# Nothing yet\n', 'texts: {}\n'])('may hold nothing: %j', (text) => {
    expect(compileNotice({ 'translations.yaml': text }).diagnostics.some(({ code }) => code === 'translation/unrecorded')).toBe(true);
  });

  it('may name files and places that are gone', () => {
    const { diagnostics } = compileNotice({ 'translations.yaml': recorded({ ...all, gone: ['a', 'b'], __proto__x: ['a', 'b'] }) });
    expect(diagnostics.filter(({ origin }) => origin.file === 'notices/translations.yaml')).toEqual([]);
  });
});
