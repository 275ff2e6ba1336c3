import { isDeepStrictEqual } from 'node:util';
import { isMap, type Change, type Path } from './change.js';

/**
 * A list or a map that takes the place of another, as changes of what differs in it: entries and items that stay keep their lines
 * and remarks. Items are the same where they are equal, or have one `id`; of the rest, the first takes the place of the first.
 */
export function splitSet(old: unknown, path: Path, value: unknown): readonly Change[] {
  if (isDeepStrictEqual(old, value)) return [];
  if (isMap(old) && isMap(value) && hasShared(old, value)) return splitMap(old, path, value);
  if (Array.isArray(old) && Array.isArray(value)) return splitList(old, path, value);
  return [{ kind: 'set', path, value }];
}

type Json = Readonly<Record<string, unknown>>;

function hasShared(old: Json, value: Json): boolean {
  return Object.keys(value).some((name) => name in old);
}

function splitMap(old: Json, path: Path, value: Json): readonly Change[] {
  const kept = Object.entries(value).flatMap(([name, child]): readonly Change[] =>
    name in old ? splitSet(old[name], [...path, name], child) : [{ kind: 'set', path: [...path, name], value: child }],
  );
  const gone = Object.keys(old).filter((name) => !(name in value));
  return [...kept, ...gone.map((name): Change => ({ kind: 'remove', path: [...path, name] }))];
}

function splitList(old: readonly unknown[], path: Path, value: readonly unknown[]): readonly Change[] {
  const sources = matchItems(old, value);
  if (!sources.some((source) => source !== undefined)) return [{ kind: 'set', path, value }];
  const gone = old.map((_, position) => position).filter((position) => !sources.includes(position));
  const removals = gone.toReversed().map((position): Change => ({ kind: 'remove', path: [...path, position] }));
  const now: (number | undefined)[] = old.map((_, position) => position).filter((position) => !gone.includes(position));
  const rest = value.flatMap((item, place): readonly Change[] => {
    const source = sources[place];
    if (source === undefined) {
      now.splice(place, 0, undefined);
      return [{ kind: 'insert', path, position: place, value: item }];
    }
    const from = now.indexOf(source);
    now.splice(place, 0, ...now.splice(from, 1));
    const move: readonly Change[] = from === place ? [] : [{ kind: 'move', path, from, to: place }];
    return [...move, ...splitSet(old[source], [...path, place], item)];
  });
  return [...removals, ...rest];
}

/** For each new item the position of the old one that it is, if any. */
function matchItems(old: readonly unknown[], value: readonly unknown[]): readonly (number | undefined)[] {
  const free = new Set(old.keys());
  const take = (isSame: (position: number) => boolean): number | undefined => {
    const found = [...free].find(isSame);
    if (found !== undefined) free.delete(found);
    return found;
  };
  const sameKinds: readonly ((one: unknown, other: unknown) => boolean)[] = [isDeepStrictEqual, hasSameId, isOfSameKind];
  return sameKinds.reduce<readonly (number | undefined)[]>(
    (found, isSame) => value.map((item, place) => found[place] ?? take((position) => isSame(old[position], item))),
    [],
  );
}

function hasSameId(one: unknown, other: unknown): boolean {
  return isMap(one) && isMap(other) && one.id !== undefined && one.id === other.id;
}

function isOfSameKind(one: unknown, other: unknown): boolean {
  return isMap(one) ? isMap(other) : typeof one === typeof other && Array.isArray(one) === Array.isArray(other);
}
