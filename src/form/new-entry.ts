import type { Change, Path } from '../revise/index.js';
import { isRecord } from '../schema/index.js';
import { describeField } from './describe-field.js';
import type { FormInput } from './form-input.js';
import type { Field } from './form-page.js';
import { wordsIn } from './name-value.js';
import { propertiesIn, rootPlace, stepTo } from './places.js';
import { prepareChanges } from './prepare-changes.js';

/** The fields of an entry that a register does not have yet: those of one text or one choice each. The first is its name. */
export function describeNewEntry(input: FormInput): readonly Field[] {
  const entry = stepTo({ ...input, value: {} }, rootPlace({ ...input, value: {} }), newId);
  if (entry === undefined) return [];
  const fields = propertiesIn(input.schemas, entry.shape).flatMap(({ name }) => stepTo(input, entry, name) ?? []);
  return fields
    .map((place) => describeField(place, { ...input, findings: [] }))
    .filter(({ kind }) => kind === 'text' || kind === 'choice' || kind === 'yes-no');
}

/** No entry has this id: ids have no capitals. */
const newId = 'NEW';

/** The id of a new entry and what it says, from what was typed. Nothing without a name. */
export function makeEntry(
  input: FormInput,
  typed: Readonly<Record<string, unknown>>,
): { readonly id: string; readonly entry: Readonly<Record<string, unknown>> } | undefined {
  const [first] = describeNewEntry(input);
  const name = first === undefined ? '' : wordsIn(typed[String(first.path.at(-1))], input.languages);
  const taken = isRecord(input.value) ? input.value : {};
  const id = name === '' ? undefined : makeId(name, (one) => one in taken);
  if (id === undefined) return undefined;
  const known = { ...input, value: {} };
  const allowed = new Set(describeNewEntry(input).map(({ path }) => String(path.at(-1))));
  const set = Object.entries(typed)
    .filter(([field]) => allowed.has(field))
    .flatMap(([field, value]) => prepareChanges(known, { kind: 'set', path: [newId, field], value }));
  const entry = Object.fromEntries(set.flatMap((change) => (change.kind === 'set' ? [[String(change.path.at(-1)), change.value]] : [])));
  return { id, entry };
}

/** What puts a new entry into the file that needs it: as the value of a field, as one more of several, or as an item of a list. */
export function useEntry(input: FormInput, path: Path, id: string, now: unknown): readonly Change[] {
  if (Array.isArray(now)) return [{ kind: 'insert', path, position: now.length, value: id }];
  const [last] = prepareChanges(input, { kind: 'insert', path, position: 0, value: id });
  return last ? [last] : [];
}

/** A short name from a name, that no other entry has. */
export function makeId(name: string, isTaken: (id: string) => boolean): string {
  const letters = name
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f’']/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replace(/^-|-$/g, '');
  const base = letters === '' ? 'entry' : letters;
  if (!isTaken(base)) return base;
  let number = 2;
  while (isTaken(`${base}-${number}`)) number += 1;
  return `${base}-${number}`;
}
