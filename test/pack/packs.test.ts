import { describe, expect, it } from 'vitest';
import { countWords, type Inline } from '../../src/document/index.js';
import { pieceKinds, pieceLimits, type Pack, type Piece } from '../../src/pack/index.js';
import type { Compiled } from '../../src/index.js';
import { readProduct, readWorkspace } from '../../src/workspace/index.js';
import { compileWorkspace } from '../../src/index.js';
import { fileURLToPath } from 'node:url';
import { compile, day, help, noticeOf, soundFiles, write, type Files } from '../support/compile.js';

function textOf(inline: Inline): string {
  if (inline.kind === 'text') return inline.value;
  return inline.kind === 'break' ? ' ' : inline.children.map(textOf).join('');
}

const linesOf = ({ blocks }: Piece): readonly string[] =>
  blocks.flatMap((block) =>
    block.kind === 'list' ? block.items.map(({ inlines }) => `- ${inlines.map(textOf).join('')}`) : [block.inlines.map(textOf).join('')],
  );

const packsOf = (compiled: Compiled, lang = 'en', id?: string): readonly Pack[] => noticeOf(compiled, id).packs?.[lang] ?? [];

/** The lines of one piece; those of the whole notice where no entry is named. */
function readPiece(compiled: Compiled, kind: Piece['kind'], entry?: string): readonly string[] | undefined {
  const piece = packsOf(compiled)
    .find((pack) => pack.entry === entry)
    ?.pieces.find((one) => one.kind === kind);
  return piece && linesOf(piece);
}

const codesOf = ({ diagnostics }: Compiled): readonly string[] =>
  diagnostics.flatMap(({ code, severity }) => (code.startsWith('pack/') ? [`${severity} ${code}`] : []));

const notice = (change: string, without: readonly string[] = [], files: Files = {}): Compiled =>
  compile({ ...files, [help]: write(change, without) });

const words = (count: number): string => `${Array.from({ length: count }, () => 'help').join(' ')}.`;

const controller = 'Anytown Council decides how and why your information is used.';
const use = 'We use your information for this: Look into worries about a child.';
const choice = 'You do not have to give us this information. You can choose.';
const police = 'Others who may see your information include The police.';
const ask = 'To ask about this, ring 01234 567 890.';
const read = 'Read more, with your rights, in our privacy notice: https://www.example.org/anytown-council/help/';

/** The fields of processing with one entry for each list of purposes. */
const entries = (...lists: readonly (readonly string[])[]): string =>
  `processing:\n${lists
    .map(
      (purposes, position) =>
        `  - id: entry-${String(position + 1)}\n    people: all\n    lawfulBases: not-stated\n    purposes:\n${purposes
          .map((purpose) => `      - ${purpose}`)
          .join('\n')}`,
    )
    .join('\n')}`;

describe('the words of a pack', () => {
  const optional = notice('provision:\n  requirement: optional\n  obliged: false');

  it.each([
    ['web-form', [controller, use, choice, police, ask, read]],
    ['letter', [[controller, use, choice, police, ask, read].join(' ')]],
    ['telephone', [controller, use, choice, ask, read]],
    ['poster', [controller, use, police, ask, read]],
  ] as const)('of a %s', (kind, lines) => {
    expect(readPiece(optional, kind)).toEqual(lines);
  });

  it('have the version of the notice below them', () => {
    const { index, packs } = noticeOf(optional);
    expect(packs?.['en']?.map(({ version }) => version)).toEqual([`Version ${index!.version}`]);
  });

  it.each([
    ['requirement: statutory\n  obliged: true', 'You have to give us this information. The law asks for it.'],
    ['requirement: statutory\n  obliged: false', 'You do not have to give us this information.'],
    ['requirement: contractual', 'Our contract with you asks for it.'],
    ['requirement: not-stated', undefined],
  ])('say whether people must tell us: %s', (fields, said) => {
    expect(readPiece(notice(`provision:\n  ${fields}`), 'web-form')).toEqual([controller, use, ...(said ? [said] : []), police, ask, read]);
  });

  it.each([
    ['one use that rests on consent', [['Send you news.', 'Ring us.']], 'You can change your mind at any time. Ring us.'],
    ['no way to take it back', [['Send you news.', undefined]], 'You can change your mind at any time.'],
    [
      'other uses beside it',
      [['Send you news.', 'Ring us'], ['Plan roads.']],
      'Where we rely on consent, you can change your mind at any time. Ring us.',
    ],
    [
      'a way for each of two uses',
      [
        ['Send you news.', 'Ring us.'],
        ['Print your picture.', 'Write to us.'],
      ],
      'You can change your mind at any time.',
    ],
    ['uses that need no consent', [['Plan roads.']], undefined],
  ] as const)('say that people can change their mind: %s', (_, uses, said) => {
    const asked = (withdraw: string | undefined): string =>
      `      - basis: consent\n${withdraw === undefined ? '' : `    consent:\n      withdraw: ${withdraw}\n`}`;
    const lines = uses.map(
      ([purpose, ...consent], position) =>
        `  - id: entry-${String(position)}\n    people: all\n    purposes:\n      - ${purpose}\n    lawfulBases:\n` +
        (consent.length === 0 ? '      - basis: public-task\n' : asked(consent[0])),
    );
    const compiled = notice(`processing:\n${lines.join('')}`);
    for (const kind of pieceKinds) {
      const text = readPiece(compiled, kind)!.join(' ');
      if (said === undefined) expect(text).not.toContain('change your mind');
      else expect(text).toMatch(new RegExp(` ${said.replaceAll('.', '[.]')} (Others who|To ask)`));
    }
  });

  it('leave a use out where there is no room to say that people can change their mind', () => {
    const consent = (purpose: string): string =>
      `processing:\n  - id: a\n    people: all\n    purposes:\n      - ${purpose}\n    lawfulBases:\n      - basis: consent\n`;
    const called = (compiled: Compiled): boolean => readPiece(compiled, 'telephone') !== undefined;
    expect(called(notice(consent(words(15))))).toBe(true);
    expect(called(notice(consent(words(22))))).toBe(false);
    expect(called(notice(entries([words(22)])))).toBe(true);
  });

  it('name everyone who decides', () => {
    const compiled = notice('jointControllers:\n  - otherby-council', [], {
      'controllers/otherby-council.yaml': soundFiles['controllers/anytown-council.yaml']!.replace('Anytown', 'Otherby'),
    });
    expect(readPiece(compiled, 'web-form')?.[0]).toBe(`${controller} It does so together with Otherby Council.`);
    expect(readPiece(compiled, 'telephone')?.slice(0, 2)).toEqual([controller, 'It does so together with Otherby Council.']);
  });

  it.each([
    ['email: hello@example.org', 'To ask about this, email hello@example.org.'],
    ['form: https://www.example.org/ask', 'To ask about this, use this form: https://www.example.org/ask'],
    ['address: [Town Hall, Anytown]', 'To ask about this, write to Town Hall, Anytown.'],
    ['inPerson: Town Hall, any weekday', 'To ask about this, come and see us: Town Hall, any weekday'],
  ])('name the quickest way to reach us: %s', (channel, said) => {
    const compiled = compile({
      'controllers/anytown-council.yaml': `name: Anytown Council\nkind: principal-council\nnation: england\ncontact:\n  ${channel}\ndpo: none\n`,
    });
    expect(readPiece(compiled, 'web-form')).toContain(said);
  });

  it('never name those who only give us something', () => {
    const compiled = notice('recipients:\n  outside:\n    - id: police\n      who: [police]\n      direction: they-give');
    expect(readPiece(compiled, 'web-form')?.join(' ')).not.toContain('police');
  });

  it('say that there are other uses where some are not told of', () => {
    const marked = `processing:\n  - id: a\n    people: all\n    lawfulBases: not-stated\n    purposes:\n      - Count cases.\n      - text: Help your family\n        firstLayer: true`;
    expect(readPiece(notice(marked), 'letter')?.[0]).toContain('We use your information for this, among other things: Help your family. ');
    const long = entries(['Help you.', words(70)]);
    expect(readPiece(notice(long), 'telephone')).toContain('We use your information for this, among other things: Help you.');
  });
});

describe('an entry of processing', () => {
  it('has a pack of its own where it says something else, piece by piece', () => {
    const compiled = notice(entries(['Help you.'], ['Look after roads.', 'Count cars.']));
    const said = packsOf(compiled).map(({ entry, pieces }) => [entry, pieces.map(({ kind }) => kind)]);
    expect(said).toEqual([
      [undefined, pieceKinds],
      ['entry-1', pieceKinds],
      ['entry-2', pieceKinds],
    ]);
    expect(readPiece(compiled, 'web-form', 'entry-2')?.slice(1, 4)).toEqual([
      'We use your information for this:',
      '- Look after roads.',
      '- Count cars.',
    ]);
  });

  it('has none where it is all there is', () => {
    expect(packsOf(notice(entries(['Help you.']))).map(({ entry }) => entry)).toEqual([undefined]);
  });
});

describe('what is missing', () => {
  it('leaves out the pieces that no purpose is short enough for', () => {
    const compiled = notice(entries([words(45)]));
    expect(packsOf(compiled).flatMap(({ pieces }) => pieces.map(({ kind }) => kind))).toEqual(['web-form', 'letter']);
    expect(codesOf(compiled)).toEqual(['warning pack/too-long']);
    expect(compiled.diagnostics.find(({ code }) => code === 'pack/too-long')?.message).toBe(
      'No purpose of the notice is short enough for the words for a call, the poster.',
    );
  });

  it('takes the first purpose that is short enough', () => {
    const compiled = notice(entries([words(80), 'Help you.']));
    expect(readPiece(compiled, 'telephone')?.[1]).toBe('We use your information for this, among other things: Help you.');
    expect(codesOf(compiled)).toEqual([]);
  });

  it('is a way to reach us that everyone can use', () => {
    const compiled = compile({
      'controllers/anytown-council.yaml':
        'name: Anytown Council\nkind: principal-council\nnation: england\ncontact:\n  sms: "07700 900123"\ndpo: none\n',
    });
    expect(packsOf(compiled)).toEqual([]);
    expect(codesOf(compiled)).toEqual(['warning pack/way-to-reach-missing']);
  });

  it.each(['http://localhost:8080/', 'http://127.0.0.1/privacy/', 'https://intranet/', 'https://privacy.anytown.internal/'])(
    'is a public address: %s',
    (address) => {
      const site = soundFiles['site.yaml']!.replace('https://www.example.org/\n', `${address}\n`);
      const compiled = compile({ 'site.yaml': site });
      expect(packsOf(compiled)).toEqual([]);
      expect(codesOf(compiled)).toEqual(['warning pack/address-missing']);
      expect(compiled.diagnostics.find(({ code }) => code.startsWith('pack/'))).toMatchObject({ pointer: '/baseUrl' });
    },
  );

  it('is said once, where a rule has found it already', () => {
    const nobody = 'name: Anytown Council\nkind: principal-council\nnation: england\ncontact: not-stated\ndpo: none\n';
    const unreachable = compile({ 'controllers/anytown-council.yaml': nobody });
    expect(packsOf(unreachable)).toEqual([]);
    expect(codesOf(unreachable)).toEqual([]);
    const aimless = notice('processing: []');
    expect(packsOf(aimless)).toEqual([]);
    expect(codesOf(aimless)).toEqual([]);
  });
});

describe('no pack', () => {
  it.each([
    ['an example', 'example:\n  url: https://www.example.org/real\n  foundOn: "2026-01-01"'],
    ['a notice that no longer holds', 'status: withdrawn\nwithdrawn:\n  since: "2026-02-01"'],
    ['information that comes from elsewhere', 'collection: indirect'],
  ])('is made of %s', (_, change) => {
    const compiled = notice(change);
    expect(packsOf(compiled)).toEqual([]);
    expect(codesOf(compiled)).toEqual([]);
  });
});

describe.each(['anytown', 'bilingual', 'reference'])('the notices of %s', (name) => {
  const folder = fileURLToPath(new URL(`../fixtures/${name}`, import.meta.url));
  const reading = readWorkspace(folder, 'notices');
  if ('fault' in reading) throw new Error(reading.fault);
  const compiled = compileWorkspace(reading.sources, readProduct(), day);
  const made = compiled.notices.flatMap(({ id, packs = {}, index }) =>
    Object.entries(packs).flatMap(([lang, list]) => list.map((pack) => ({ id, lang, pack, index }))),
  );

  it('have packs that name the body and the address, in so many words and no more', () => {
    expect(codesOf(compiled)).toEqual([]);
    expect(made.length).toBeGreaterThan(0);
    for (const { lang, pack, index } of made) {
      for (const piece of pack.pieces) {
        const text = linesOf(piece).join('\n');
        expect(countWords(piece.blocks), text).toBeLessThanOrEqual(pieceLimits[piece.kind]);
        expect(
          index!.controllerNames.some((name) => text.startsWith(name)),
          text,
        ).toBe(true);
        expect(text, text).toContain(index!.addresses[lang]);
        expect(text).not.toMatch(/\{|\}|undefined/);
      }
    }
  });

  it('have all four pieces for the whole of each notice and language', () => {
    const whole = made.filter(({ pack }) => pack.entry === undefined);
    expect(whole.map(({ pack }) => pack.pieces.map(({ kind }) => kind))).toEqual(whole.map(() => pieceKinds));
  });
});
