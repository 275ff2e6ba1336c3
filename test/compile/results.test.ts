import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { compileWorkspace } from '../../src/compile-workspace.js';
import {
  compile,
  compileRepository,
  day,
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
import { fullNotice, fullWorkspace } from '../support/full-notice.js';

describe('what becomes of a notice', () => {
  const results = [
    ...compileRepository().notices,
    noticeOf(compile()),
    noticeOf(compile(fullWorkspace(fullNotice()))),
    noticeOf(compile({ [help]: 'title: 5\n' })),
  ];

  it.each(results.map((result) => [result.id, result] as const))('is plain JSON: a round trip changes nothing (%s)', (_, result) => {
    const text = JSON.stringify(result);
    const back: unknown = JSON.parse(text);
    expect(back).toStrictEqual(result);
    expect(JSON.stringify(back)).toBe(text);
  });

  it('has a document in each language where its file can be read, also where rules find fault', () => {
    const { documents, diagnostics } = noticeOf(compile({ [help]: 'title: Help\nstatus: published\n' }));
    expect(Object.keys(documents)).toEqual(['en']);
    expect(diagnostics.some(({ code }) => code.startsWith('rule/'))).toBe(true);
  });

  it.each([
    ['bytes that are no text', new Uint8Array([0xff, 0xfe, 0x00, 0xd8])],
    ['a file that is no YAML', new TextEncoder().encode('title: "Help\nstatus: {')],
    ['a file that does not fit', new TextEncoder().encode('title: Help\n')],
    ['an empty file', new Uint8Array()],
  ])('has no document, and findings, for %s', (_, bytes) => {
    const sources = sourcesOf(soundFiles);
    const compiled = compileWorkspace(
      { ...sources, notices: [{ id: 'anytown-council/help', file: `notices/${help}`, bytes }] },
      product,
      day,
    );
    const { documents, index, json } = noticeOf(compiled);
    expect([documents, index, json]).toEqual([{}, undefined, undefined]);
    expect(compiled.diagnostics.length).toBeGreaterThan(0);
  });
});

describe('the findings', () => {
  const files = {
    ...repositoryFiles(),
    ...soundFiles,
    [help]: 'title: Help\nstatus: published\nintroduction: Hello <b>you</b>.\npeople:\n  - id: a\n    name: A\n    kind: x\n',
    'anytown-council/a-first.yaml': 'title: 5\n',
    'registers/people.yaml': 'x: 1\n',
  };

  it('are sorted by file, line, column and code', () => {
    const keys = compile(files).diagnostics.map(
      ({ origin, range, code }) => [origin.file, range.start.line, range.start.column, code] as const,
    );
    const sorted = [...keys].sort((a, b) =>
      a[0] < b[0] ? -1 : a[0] > b[0] ? 1 : a[1] - b[1] || a[2] - b[2] || (a[3] < b[3] ? -1 : a[3] > b[3] ? 1 : 0),
    );
    expect(keys.length).toBeGreaterThan(50);
    expect(keys).toEqual(sorted);
  });

  it('and all else are the same in whatever order the files come', () => {
    const { root, site, waivers, controllers, registers, notices } = sourcesOf(files);
    const turned = {
      root,
      ...(site && { site }),
      ...(waivers && { waivers }),
      controllers: controllers.toReversed(),
      registers: registers.toReversed(),
      notices: notices.toReversed(),
    };
    const [one, two] = [compile(files), compileWorkspace(turned, product, day)];
    expect(two.diagnostics).toEqual(one.diagnostics);
    expect(two.unused).toEqual(one.unused);
    const byId = [...two.notices].sort((a, b) => (a.id < b.id ? -1 : 1));
    expect(byId).toEqual([...one.notices].sort((a, b) => (a.id < b.id ? -1 : 1)));
  });

  it('have a place, a pointer, a sentence and no field that holds nothing', () => {
    const { diagnostics } = compile(files);
    for (const finding of diagnostics) {
      expect(finding.range.start.line).toBeGreaterThan(0);
      expect(finding.message).toMatch(/^[A-Z“].*[.?]$/s);
      expect(finding.pointer).toMatch(/^(\/.*)?$/);
      expect(Object.values(finding)).not.toContain(undefined);
    }
  });
});

describe('a waiver', () => {
  const waiver =
    '- rule: transfers-not-stated\n  notice: anytown-council/help\n  reason: We asked.\n  approvedBy: Head of Information\n  until: "2027-01-01"\n';
  const open = { [help]: write('transfers: not-stated') };

  it('marks the finding it is for, and the finding stays', () => {
    const [before] = compile(open).diagnostics;
    const [after] = compile({ ...open, 'waivers.yaml': waiver }).diagnostics;
    expect(before?.code).toBe('rule/transfers-not-stated');
    expect(after).toEqual({ ...before, waived: { reason: 'We asked.', approvedBy: 'Head of Information', until: '2027-01-01' } });
  });

  it('that nothing needs is told in its own file', () => {
    expect(findingsOf(compile({ 'waivers.yaml': waiver }))).toEqual(['waivers.yaml 1:3 waiver/unused']);
  });
});

describe('compiling', () => {
  /** Values that a slip, a tool or an attacker may put anywhere. */
  const anything = fc.oneof(
    fc.constantFrom<unknown>(
      null,
      true,
      0,
      -1.5,
      '',
      ' ',
      'not-stated',
      'none',
      'all',
      [],
      {},
      [[]],
      { id: 'child' },
      [null],
      ['child', 'child'],
      '2026-02-30',
      'javascript:x',
    ),
    fc.string({ unit: 'grapheme', maxLength: 30 }),
    fc.jsonValue({ maxDepth: 2 }),
  );
  const files = repositoryFiles();
  const paths = Object.keys(files);
  const isNotice = (path: string): boolean => !/^(controllers|registers)\/|^[^/]+$/.test(path);
  /** The file and what it is compiled with: for a notice the shared files alone, for a shared file one notice. */
  const around = (path: string): Files =>
    Object.fromEntries(
      Object.entries(files).filter(([name]) => name === path || !isNotice(name) || (!isNotice(path) && name === noticePath)),
    );
  const noticePath = 'middlesbrough-council/first-contact.yaml';

  it('never throws, whatever stands wherever in a file, and finds what stops a document', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...paths),
        fc.array(fc.tuple(fc.nat(), anything, fc.boolean()), { minLength: 1, maxLength: 4 }),
        (path, edits) => {
          const compiled = compile({ ...around(path), [path]: mutate(files[path] ?? '', edits) });
          for (const { documents, diagnostics, id } of compiled.notices) {
            const shared = compiled.diagnostics.some(({ origin }) => /(controllers|registers)\//.test(origin.file));
            if (Object.keys(documents).length === 0 && !shared) expect(diagnostics, id).not.toEqual([]);
          }
          expect(JSON.parse(JSON.stringify(compiled.notices))).toStrictEqual(compiled.notices);
        },
      ),
      { numRuns: 60, seed: 20261121 },
    );
  });

  it('never throws, whatever a file holds', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...paths),
        fc.oneof(fc.string({ unit: 'binary', maxLength: 200 }), fc.uint8Array({ maxLength: 100 })),
        (path, text) => {
          const sources = sourcesOf(around(path));
          const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
          const change = <T extends { readonly file: string }>(source: T): T =>
            source.file === `notices/${path}` ? { ...source, bytes } : source;
          const { site, waivers } = sources;
          const changed = {
            ...sources,
            ...(site && { site: change(site) }),
            ...(waivers && { waivers: change(waivers) }),
            controllers: sources.controllers.map(change),
            registers: sources.registers.map(change),
            notices: sources.notices.map(change),
          };
          expect(compileWorkspace(changed, product, day).diagnostics.length).toBeGreaterThan(0);
        },
      ),
      { numRuns: 20, seed: 20261121 },
    );
  });
});

/** A YAML text with other values, or other keys, in some places. */
function mutate(text: string, edits: readonly (readonly [number, unknown, boolean])[]): string {
  return stringify(
    edits.reduce<unknown>((whole, [place, value, key]) => edit(whole, place, value, key), parse(text)),
    { aliasDuplicateObjects: false },
  );
}

function edit(whole: unknown, place: number, value: unknown, key: boolean): unknown {
  const places = placesIn(whole, []);
  const path = places[place % Math.max(1, places.length)];
  return path === undefined ? value : put(whole, path, value, key);
}

function placesIn(value: unknown, path: readonly string[]): readonly (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => [[...path, key], ...placesIn(item, [...path, key])]);
}

function put(whole: unknown, [step = '', ...rest]: readonly string[], value: unknown, key: boolean): unknown {
  const inner = (item: unknown): unknown => (rest.length === 0 ? value : put(item, rest, value, key));
  if (Array.isArray(whole)) return whole.map((item: unknown, position) => (String(position) === step ? inner(item) : item));
  const rename = (name: string): string => (key && rest.length === 0 ? JSON.stringify(value) : name);
  return Object.fromEntries(
    Object.entries(whole as object).map(([name, item]: [string, unknown]) => {
      if (name !== step) return [name, item];
      return [rename(name), rest.length === 0 && key ? item : inner(item)];
    }),
  );
}
