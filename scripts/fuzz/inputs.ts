import fc from 'fast-check';
import { isMap, isScalar, isSeq, parseDocument, type Document } from 'yaml';
import { hostileTexts, oddPieces } from './hostile.js';

/** A notice that nobody would write, or somebody with ill will. */
export interface FuzzInput {
  readonly kind: string;
  readonly bytes: Uint8Array;
}

/**
 * Inputs made from sound notices: the same for the same seed. Some are sound YAML that says hostile things, some are hardly text.
 *
 * @param bases - texts of sound notices
 */
export function makeInputs(bases: readonly string[], seed: number, count: number): readonly FuzzInput[] {
  const base = fc.constantFrom(...bases);
  const text = fc.constantFrom(...hostileTexts);
  const place = fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true });
  const planted = fc
    .tuple(base, fc.array(fc.tuple(place, text), { minLength: 1, maxLength: 12 }))
    .map(([sound, plants]) => input('hostile texts', plant(sound, plants)));
  const mistyped = fc
    .tuple(base, fc.array(fc.tuple(place, fc.jsonValue({ maxDepth: 4, noUnicodeString: false })), { minLength: 1, maxLength: 3 }))
    .map(([sound, values]) => input('wrong values', putValues(sound, values)));
  const mangled = fc
    .tuple(base, fc.array(fc.tuple(place, place, fc.constantFrom(...mangles), text), { minLength: 1, maxLength: 5 }))
    .map(([sound, steps]) =>
      input(
        'mangled',
        steps.reduce((now, [at, to, mangle, words]) => mangle(now, at, to, words), sound),
      ),
    );
  const odd = fc
    .tuple(base, fc.array(fc.tuple(place, fc.constantFrom(...oddPieces)), { minLength: 1, maxLength: 5 }))
    .map(([sound, pieces]) =>
      input(
        'odd YAML',
        pieces.reduce((now, [at, piece]) => putPiece(now, at, piece), sound),
      ),
    );
  const noise = fc.uint8Array({ maxLength: 4000 }).map((bytes): FuzzInput => ({ kind: 'noise', bytes }));
  const words = fc.string({ unit: 'binary', maxLength: 2000 }).map((one) => input('noise of letters', one));
  const any = fc.oneof(
    { arbitrary: planted, weight: 8 },
    { arbitrary: mistyped, weight: 4 },
    { arbitrary: mangled, weight: 4 },
    { arbitrary: odd, weight: 3 },
    { arbitrary: noise, weight: 1 },
    { arbitrary: words, weight: 1 },
  );
  return fc.sample(any, { seed, numRuns: count });
}

function input(kind: string, text: string): FuzzInput {
  return { kind, bytes: new TextEncoder().encode(text) };
}

type Keys = readonly (string | number)[];

/** Puts texts in the place of texts for people, so that the notice still fits its schema where the field can hold them. */
function plant(sound: string, plants: readonly (readonly [number, string])[]): string {
  const document = parseDocument(sound);
  const places = listPlaces(document).filter(({ value }) => typeof value === 'string' && value.includes(' '));
  for (const [at, text] of plants) {
    const place = pick(places, at);
    if (place !== undefined) document.setIn(place.keys, text);
  }
  return document.toString({ lineWidth: 0 });
}

function putValues(sound: string, values: readonly (readonly [number, unknown])[]): string {
  const document = parseDocument(sound);
  for (const [at, value] of values) {
    const place = pick(listPlaces(document), at);
    if (place !== undefined) document.setIn(place.keys, value);
  }
  return document.toString({ lineWidth: 0 });
}

/** Every value of a document, maps and lists too. */
function listPlaces(document: Document): readonly { readonly keys: Keys; readonly value: unknown }[] {
  const list = (node: unknown, keys: Keys): readonly { readonly keys: Keys; readonly value: unknown }[] => {
    const self = keys.length === 0 ? [] : [{ keys, value: isScalar(node) ? node.value : undefined }];
    if (isMap(node))
      return [...self, ...node.items.flatMap(({ key, value }) => list(value, [...keys, String(isScalar(key) ? key.value : key)]))];
    if (isSeq(node)) return [...self, ...node.items.flatMap((item, position) => list(item, [...keys, position]))];
    return self;
  };
  return list(document.contents, []);
}

function pick<T>(items: readonly T[], at: number): T | undefined {
  return items[Math.floor(at * items.length)];
}

function putPiece(text: string, at: number, piece: string): string {
  const lines = text.split('\n');
  const line = Math.floor(at * lines.length);
  const [start = ''] = /^\s*(?:- )?(?:[\w-]+: )?/.exec(lines[line] ?? '') ?? [];
  return lines.toSpliced(line, 1, start + piece).join('\n');
}

type Mangle = (text: string, at: number, to: number, words: string) => string;

const cut = (text: string, at: number, to: number): readonly [number, number] => {
  const [one, other] = [Math.floor(at * text.length), Math.floor(to * text.length)];
  return [Math.min(one, other), Math.min(Math.max(one, other), Math.min(one, other) + 400)];
};

const mangles: readonly Mangle[] = [
  (text, at) => text.slice(0, Math.floor(at * text.length)),
  (text, at, to) => text.slice(0, cut(text, at, to)[0]) + text.slice(cut(text, at, to)[1]),
  (text, at, to) => text.slice(0, cut(text, at, to)[1]) + text.slice(cut(text, at, to)[0]),
  (text, at, _, words) => text.slice(0, Math.floor(at * text.length)) + words + text.slice(Math.floor(at * text.length)),
  (text, at) => swapLines(text, at),
  (text, at) => indentLine(text, at),
  (text) => text.replaceAll('\n', '\r\n'),
  (text, at) => text.replace(/: /g, (found, place: number) => (place > at * text.length ? ':' : found)),
];

function swapLines(text: string, at: number): string {
  const lines = text.split('\n');
  const line = Math.floor(at * (lines.length - 1));
  return lines.toSpliced(line, 2, lines[line + 1] ?? '', lines[line] ?? '').join('\n');
}

function indentLine(text: string, at: number): string {
  const lines = text.split('\n');
  const line = Math.floor(at * lines.length);
  return lines.toSpliced(line, 1, ` ${lines[line] ?? ''}`).join('\n');
}
