import { describe, expect, it } from 'vitest';
import { compileWorkspace } from '../../src/compile-workspace.js';
import {
  compile,
  compileText,
  day,
  documentOf,
  findingsOf,
  help,
  noticeOf,
  product,
  repositoryFiles,
  soundFiles,
  sourcesOf,
  write,
  type Files,
} from '../support/compile.js';

const controllerPath = 'controllers/anytown-council.yaml';
const other = 'anytown-council/other.yaml';
const controller = soundFiles[controllerPath] ?? '';

describe('the sound workspace', () => {
  it('has no finding at all', () => {
    expect(findingsOf(compile(), true)).toEqual([]);
  });
});

describe('a finding in a shared file', () => {
  it('is told once, with the number of notices it reaches', () => {
    const files = { [controllerPath]: `${controller}inherited:\n  urgentHelp: Ring <b>999</b>.\n`, [other]: write('title: Other') };
    expect(findingsOf(compile(files))).toEqual([`${controllerPath} 13:20 prose/raw-html (reaches 2)`]);
  });

  it('names no notice of its own', () => {
    const files = { [controllerPath]: `${controller}hostedBy: nobody\n` };
    const [finding] = compile(files).diagnostics;
    expect([finding?.code, finding?.notice, finding?.reaches]).toEqual(['ref/unknown-controller', undefined, 1]);
  });

  it('of its writing reaches no notice in particular', () => {
    expect(findingsOf(compile({ 'registers/people.yaml': 'children:\n  nam: x\n' }))).toEqual([
      'registers/people.yaml 1:1 schema/missing-property',
      'registers/people.yaml 2:3 schema/unknown-property',
    ]);
  });

  it('in a notice is that notice’s', () => {
    const compiled = compile({ [help]: write('introduction: Hello <b>you</b>.'), [other]: write('introduction: Hello <b>you</b>.') });
    expect(compiled.diagnostics.map(({ notice, origin, reaches }) => [notice, origin.file, reaches])).toEqual([
      ['anytown-council/help', `notices/${help}`, undefined],
      ['anytown-council/other', `notices/${other}`, undefined],
    ]);
  });
});

describe('a shared file that cannot be used', () => {
  const registers = Object.keys(repositoryFiles()).filter((path) => path.startsWith('registers/'));
  const before = compile(repositoryFiles()).diagnostics.length;

  it.each(registers)('is the only thing at fault: %s', (path) => {
    const compiled = compile({ ...repositoryFiles(), [path]: 'x: 1\n' });
    const [found] = compiled.diagnostics.filter(({ origin }) => origin.file === `notices/${path}`);
    expect(found?.code).toBe('schema/wrong-type');
    expect(findingsOf(compiled)).toEqual([`${path} 1:4 schema/wrong-type`]);
    expect(compiled.diagnostics.length).toBeLessThanOrEqual(before + 1);
    expect(compiled.unused).toEqual(
      compile(repositoryFiles()).unused.filter((entry) => !`registers/${entry}`.startsWith(path.replace('.yaml', '/'))),
    );
  });

  it.each(['name: 5\n', 'name: "Any\n', '- a\n', ''])(
    'is the only thing at fault, whatever is wrong with a controller (case %#)',
    (text) => {
      const compiled = compile({ [controllerPath]: text });
      expect(compiled.diagnostics.length).toBeGreaterThan(0);
      expect(compiled.diagnostics.filter(({ origin }) => origin.file !== `notices/${controllerPath}`)).toEqual([]);
      expect(noticeOf(compiled).documents).toEqual({});
    },
  );

  it('is not told of again where others name it', () => {
    const files: Files = {
      'controllers/othertown.yaml': 'name: 5\n',
      [controllerPath]: `${controller}hostedBy: othertown\n`,
      [help]: write('jointControllers: [othertown]'),
    };
    expect(findingsOf(compile(files)).every((finding) => finding.startsWith('controllers/othertown.yaml'))).toBe(true);
  });

  it('stops all where it is the site', () => {
    const compiled = compile({ 'site.yaml': 'fairnotice: 1\n' });
    expect(findingsOf(compiled)).toEqual([
      'site.yaml 1:1 schema/missing-property',
      'site.yaml 1:1 schema/missing-property',
      'site.yaml 1:1 schema/missing-property',
    ]);
    expect([compiled.site, compiled.notices, compiled.controllers]).toEqual([undefined, [], []]);
  });

  it('stops all, without a word, where there is no site: the workspace has told of it', () => {
    expect(compile({ 'site.yaml': null })).toMatchObject({ notices: [], diagnostics: [] });
  });
});

describe('a register that is not there', () => {
  it('is empty', () => {
    expect(findingsOf(compile({ 'registers/recipients.yaml': null, [help]: write('', ['sources']) }))).toHaveLength(1);
    expect(findingsOf(compile({ 'registers/people.yaml': null }))).toEqual([]);
  });
});

describe('the controller of a notice', () => {
  it.each([
    ['anytown-counci/help.yaml', 'anytown-council'],
    ['nowhere/help.yaml', undefined],
  ])('must be there: %s', (path, suggestion) => {
    const compiled = compile({ [path]: write() });
    expect(compiled.diagnostics.map(({ code, origin, suggestions }) => [code, origin.file, suggestions?.[0]])).toEqual([
      ['ref/unknown-controller', `notices/${path}`, suggestion],
    ]);
    expect(noticeOf(compiled, path.replace('.yaml', '')).documents).toEqual({});
  });
});

describe('the languages of a site', () => {
  const site = (languages: string): Files => ({
    'site.yaml': `fairnotice: 1\ntitle: x\nbaseUrl: https://www.example.org/\nlanguages: [${languages}]\n`,
  });

  it('give each notice a document in each', () => {
    const compiled = compile(site('en, cy'));
    expect(Object.keys(noticeOf(compiled).documents)).toEqual(['en', 'cy']);
    expect(noticeOf(compiled).index?.addresses).toEqual({
      en: 'https://www.example.org/anytown-council/help/',
      cy: 'https://www.example.org/cy/anytown-council/help/',
    });
  });

  it('count once', () => {
    expect(compile(site('en, en')).site?.languages).toEqual(['en']);
  });

  it('are those that the product has words in', () => {
    const withoutWelsh = { ...product, phrases: { en: product.phrases['en'] ?? '' } };
    const compileIn = (languages: string): ReturnType<typeof compile> =>
      compileWorkspace(sourcesOf({ ...soundFiles, ...site(languages) }), withoutWelsh, day);
    expect(findingsOf(compileIn('en, cy'))).toEqual(['site.yaml 4:17 ref/unknown-language']);
    expect(Object.keys(noticeOf(compileIn('en, cy')).documents)).toEqual(['en']);
    expect(findingsOf(compileIn('cy'))).toEqual(['site.yaml 4:13 ref/unknown-language']);
  });

  it('say their own where a text fell back', () => {
    const { title, sections } = documentOf(
      compileText(write('introduction:\n  cy: Croeso.\ntitle:\n  en: Help\n  cy: Cymorth'), site('en, cy')),
      'en',
    );
    expect([title.lang, sections[0]?.blocks[0]?.lang]).toEqual(['en', 'cy']);
  });
});

describe('entries that nothing uses', () => {
  it('are listed by register', () => {
    expect(compile().unused).toEqual([
      'recipients/schools',
      'data-categories/nhs-number',
      'data-categories/ethnic-group',
      'people/children',
      'topics/early-help',
      'retention/case-files',
      'legislation/victims-code',
      'security-measures/encryption',
    ]);
  });

  it('are not known while a notice cannot be read', () => {
    expect(compile({ [other]: 'title: 5\n' }).unused).toEqual([]);
  });
});
