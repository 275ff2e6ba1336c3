import type { Diagnostic, Result } from '../diagnostics/index.js';
import { isRecord } from '../schema/index.js';
import type { Json } from './json.js';
import { uniqueId } from './unique-id.js';

/** What is particular to the entries of one list of a notice. */
export interface ListKind {
  /** The words that an entry goes by. */
  readonly words: (entry: Json) => readonly unknown[];
  /** An entry made of words alone. */
  readonly make: (words: string) => Json;
  /** A new entry needs one of these. */
  readonly needs: readonly string[];
  /** What a new entry says where nobody has said anything. */
  readonly withDefaults?: (entry: Json) => Json;
  /** An entry, new or not, once all is said. */
  readonly settle?: (entry: Json) => Json;
}

interface Place {
  readonly kind: ListKind;
  readonly field: string;
  /** The file of the answers, for findings. */
  readonly file: string;
}

/** A list that was answered, over the one that is there: entries known by their id or their words keep what was said of them. */
export function layList(now: readonly unknown[], answered: readonly unknown[], { kind, field, file }: Place): Result<readonly Json[]> {
  const old = now.filter(isRecord);
  const taken = new Set([...old, ...answered.filter(isRecord)].map(({ id }) => String(id)));
  const diagnostics: Diagnostic[] = [];
  const settle = kind.settle ?? ((entry: Json): Json => entry);
  const value = answered.flatMap((one, position): readonly Json[] => {
    const known = old.find((entry) => isSame(entry, one, kind));
    const given = isRecord(one) ? one : known === undefined ? kind.make(String(one)) : {};
    if (known !== undefined) return [settle({ ...known, ...given })];
    if (!kind.needs.some((name) => name in given)) {
      diagnostics.push(incomplete(file, [field, position], firstText(given['id']) ?? '', kind.needs));
      return [];
    }
    const words = [...kind.words(given)].map(firstText).find((text) => text !== undefined);
    const id = typeof given['id'] === 'string' ? given['id'] : uniqueId(words ?? field, taken);
    taken.add(id);
    return [settle((kind.withDefaults ?? ((entry) => entry))({ id, ...given }))];
  });
  return { value, diagnostics };
}

function isSame(entry: Json, one: unknown, { words }: ListKind): boolean {
  if (isRecord(one)) return one['id'] !== undefined && one['id'] === entry['id'];
  return typeof one === 'string' && words(entry).some((own) => sameWords(own, one));
}

function sameWords(one: unknown, other: string): boolean {
  const words = firstText(one);
  return words !== undefined && plain(words) === plain(other);
}

function plain(words: string): string {
  return words.trim().replace(/\s+/g, ' ').toLowerCase();
}

/** A text, or the first of several languages. */
function firstText(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  return isRecord(value) ? Object.values(value).find((text) => typeof text === 'string') : undefined;
}

function incomplete(file: string, path: readonly (string | number)[], id: string, needs: readonly string[]): Diagnostic {
  return {
    code: 'new/incomplete-entry',
    severity: 'error',
    message: id === '' ? 'This entry is empty.' : `“${id}” is no entry of what you begin from, so it has to say more.`,
    hint: `Write ${needs.map((name) => `“${name}”`).join(' or ')} in it, or give it the id of an entry that is there.`,
    origin: { file, path },
  };
}
