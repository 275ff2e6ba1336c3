import { readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isCollection, isMap, isNode, LineCounter, parse, parseDocument } from 'yaml';
import { reviseText, type Change, type Path } from '../../src/revise/index.js';

const notices = [
  'leicestershire-county-council/children-family-wellbeing',
  'middlesbrough-council/family-service-directory',
  'middlesbrough-council/first-contact',
  'milldene-primary-school/privacy-notice',
  'nottinghamshire-county-council/childrens-centres',
].map((name) => readFileSync(new URL(`../../notices/${name}.yaml`, import.meta.url), 'utf8'));

/** The same notice as other people and programs would have written it. */
const hands: Readonly<Record<string, (text: string) => string>> = {
  'as it is': (text) => text,
  'from Notepad': (text) => `\uFEFF${text.replaceAll('\n', '\r\n')}`,
  'without its last line break': (text) => text.trimEnd(),
  'with a remark above every item': (text) => text.replace(/^( *)(- )/gm, '$1# about this\n$1$2'),
  'with remarks and odd spaces after ids': (text) => text.replace(/^(?!#)(.*[^|>\s].*:) *(\w+)$/gm, '$1   $2  # kept'),
  'with other quotation marks': (text) => text.replace(/^(\s+name:) ([^'"|>[{\n]+)$/gm, "$1 '$2'"),
};

const values = [
  'new words',
  'a: b # c',
  'line one\nline two\n',
  'a\n# no remark\n- b\n',
  'it’s “odd” \'and\' "quoted"',
  '- x',
  '  led in\nmore',
  'ŵ ŷ\ttab',
  'ends with a space ',
  '2026-11-21',
  'not-stated',
  'some-id',
  '',
  true,
  12,
  null,
  [],
  ['one', 'two, three'],
  { id: 'new', name: 'New thing', told: { how: 'By\n\npost\n' } },
];

interface Case {
  readonly notice: number;
  readonly hand: string;
  readonly change: Change;
}

/** One change somewhere in a file: a path, what to do there, a value, and positions that are cut to the length of a list. */
const cases: fc.Arbitrary<Case> = fc
  .record({
    notice: fc.nat(notices.length - 1),
    hand: fc.constantFrom(...Object.keys(hands)),
    kind: fc.constantFrom('set', 'add', 'remove', 'insert', 'move'),
    value: fc.constantFrom<unknown>(...values),
    place: fc.nat(),
    positions: fc.tuple(fc.nat(), fc.nat()),
  })
  .map(({ notice, hand, kind, value, place, positions: [one, other] }) => {
    const all = pathsOf(parse(textOf({ notice, hand }).replace('\uFEFF', '')));
    const pick = (isFit: (content: unknown) => boolean): readonly [Path, unknown] => {
      const fit = all.filter(([, content]) => isFit(content));
      return fit[place % fit.length]!;
    };
    const isList = (content: unknown): boolean => Array.isArray(content) && content.length > 1;
    const [path, content] = kind === 'insert' || kind === 'move' ? pick(isList) : kind === 'add' ? pick(isPlainMap) : pick(() => true);
    const { length } = content as readonly unknown[];
    const changes: Readonly<Record<string, Change>> = {
      set: { kind: 'set', path, value },
      add: { kind: 'set', path: [...path, 'brand-new'], value },
      remove: { kind: 'remove', path },
      insert: { kind: 'insert', path, position: one % (length + 1), value },
      move: { kind: 'move', path, from: one % length, to: other % length },
    };
    return { notice, hand, change: changes[kind]! };
  });

describe('a change of one of the five notices', () => {
  it('holds what was wanted, and touches its own lines alone', () => {
    fc.assert(
      fc.property(cases, ({ change, ...source }) => {
        const text = textOf(source);
        const { value: revised, diagnostics } = reviseText('notice.yaml', text, [change]);
        expect(diagnostics).toEqual([]);
        expect(isDeepStrictEqual(parse(revised!.replace('\uFEFF', '')), applied(parse(text.replace('\uFEFF', '')), change))).toBe(true);
        const { gone, first } = difference(text, revised!);
        const own = ownLines(text, change);
        if (gone.length > 0) {
          expect(first).toBeGreaterThanOrEqual(own.first);
          expect(first + gone.length - 1).toBeLessThanOrEqual(own.last);
        }
        if (change.kind === 'move') expect(sorted(revised!)).toEqual(sorted(text));
        expect(revised!.startsWith('\uFEFF')).toBe(text.startsWith('\uFEFF'));
        expect(/[^\r]\n/.test(revised!)).toBe(/[^\r]\n/.test(text));
      }),
      { numRuns: 300, seed: 11 },
    );
  });
});

function textOf({ notice, hand }: Pick<Case, 'notice' | 'hand'>): string {
  return hands[hand]!(notices[notice]!);
}

function pathsOf(value: unknown, path: Path = []): readonly (readonly [Path, unknown])[] {
  const inside = Array.isArray(value)
    ? value.flatMap((item: unknown, position) => pathsOf(item, [...path, position]))
    : isPlainMap(value)
      ? Object.entries(value).flatMap(([name, content]) => pathsOf(content, [...path, name]))
      : [];
  return path.length === 0 ? inside : [[path, value], ...inside];
}

function isPlainMap(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What the file should say: the change made to plain data, in the plainest way. */
function applied(data: unknown, change: Change): unknown {
  const parts = change.kind === 'set' || change.kind === 'remove' ? change.path.slice(0, -1) : change.path;
  const holder = parts.reduce((value, step) => (value as Record<string | number, unknown>)[step], data) as unknown[] &
    Record<string, unknown>;
  const last = change.path.at(-1)!;
  if (change.kind === 'set') holder[last as number] = change.value;
  else if (change.kind === 'insert') holder.splice(change.position, 0, change.value);
  else if (change.kind === 'move') holder.splice(change.to, 0, ...holder.splice(change.from, 1));
  else if (Array.isArray(holder)) holder.splice(Number(last), 1);
  else Reflect.deleteProperty(holder, last);
  return data;
}

/** The lines of the file that are no longer there, and which of them is the first. */
function difference(before: string, after: string): { readonly gone: readonly string[]; readonly first: number } {
  const [old, now] = [before.split('\n'), after.split('\n')];
  let first = 0;
  while (first < Math.min(old.length, now.length) && old[first] === now[first]) first += 1;
  let same = 0;
  while (same < Math.min(old.length, now.length) - first && old.at(-1 - same) === now.at(-1 - same)) same += 1;
  return { gone: old.slice(first, old.length - same), first };
}

/**
 * The lines from the key or the dash of what changes to the end of its value, as the library reads them; of a list that changes,
 * its own, with the remark above its first item. One that is the only one of its kind in its holder leaves that empty, and so on.
 */
function ownLines(text: string, change: Change): { readonly first: number; readonly last: number } {
  const counter = new LineCounter();
  const plain = text.replace('\uFEFF', '');
  const document = parseDocument(plain, { lineCounter: counter, keepSourceTokens: true });
  const path = change.kind === 'remove' ? beyondOnly(document.toJS(), change.path) : change.path;
  const line = (offset: number): number => counter.linePos(offset).line - 1;
  const node = document.getIn(path, true);
  const known = isNode(node) ? node : document.getIn(path.slice(0, -1), true);
  const holder = document.getIn(path.slice(0, -1), true);
  const pair = isMap(holder) ? holder.items.find((entry) => isNode(entry.key) && String(entry.key) === path.at(-1)) : undefined;
  const range = isNode(known) ? known.range! : ([0, 0, 0] as const);
  const start = isNode(pair?.key) ? pair.key.range![0] : range[0];
  const above = isCollection(known) && change.kind === 'move' ? 1 : 0;
  // The first entry of an item leaves its dash to the next.
  const next =
    change.kind === 'remove' && pair !== undefined && isMap(holder) ? holder.items[holder.items.indexOf(pair) + 1]?.key : undefined;
  const end = isNode(next) && typeof change.path.at(-2) === 'number' ? next.range![0] : range[1];
  return { first: line(start) - above, last: line(Math.max(end, range[1])) };
}

/** What holds nothing but what is taken out. */
function beyondOnly(data: unknown, path: Path): Path {
  const holder = path.slice(0, -1).reduce((value, step) => (value as Record<string | number, unknown>)[step], data);
  return Object.keys(holder as object).length === 1 ? path.slice(0, -1) : path;
}

/** The words of a file: a move loses none. */
function sorted(text: string): readonly string[] {
  return text.split(/[\s,[\]]+/).toSorted();
}
