import { makeEntry, placeAt, useEntry, valueAt } from '../../form/index.js';
import type { Change, Path } from '../../revise/index.js';
import { isRecord } from '../../schema/index.js';
import type { FileChange } from '../desk/desk.js';
import { json, plain } from './answers.js';
import type { App, Route } from './app.js';
import { findFormFile, formFileOf, readFormInput, type FormFile } from './form-context.js';
import { readPath } from './read-changes.js';
import { structureOf } from './structure.js';
import { answer, isReadAgain, parse, type Refusal } from './take-change.js';

/** Makes a new entry of a register and puts it where it is wanted: one step in two files. */
export const takeEntry: Route = ({ method, path, body }, app) => {
  if (method !== 'POST' || path !== '/entry') return undefined;
  const asked = readBody(body);
  const found = asked && formFileOf(asked.file, app);
  const register = asked && findFormFile(`/registers/${asked.register}`, app);
  if (asked === undefined || found === undefined || register === undefined) return plain(400, 'This is no entry of a list of yours.');
  if (structureOf(app.desk, found.file) !== asked.structure) return json({ stale: true }, 409);
  const made = makeEntry(readFormInput(register, app), asked.values);
  const tell = (refused: readonly Refusal[]) => answer(app, found, { at: asked.at, refused, changed: [] });
  if (made === undefined) return tell([{ message: 'Give it a name first.' }]);
  const { id, entry } = made;
  const add: FileChange = { file: register.file, startsFrom: '{}\n', changes: [{ kind: 'set', path: [id], value: entry }] };
  const use = asked.into === undefined ? [] : [{ file: found.file, changes: useIn(app, found, asked.into, id) }];
  const refused = app.desk.take({ title: asked.title, files: [add, ...use] });
  return isReadAgain(refused) ? json({ stale: true }, 409) : tell(refused);
};

/** A field that takes one has it in place of what it had; where there are several it is one more. */
function useIn(app: App, found: FormFile, into: Path, id: string): readonly Change[] {
  const input = readFormInput(found, app);
  const place = placeAt(input, into);
  if (place?.shape.kind === 'name') return [{ kind: 'set', path: into, value: id }];
  return useEntry(input, into, id, valueAt(input.value, into));
}

interface Asked {
  readonly file: string;
  readonly structure: number;
  readonly at: string;
  readonly title: string;
  readonly register: string;
  readonly values: Readonly<Record<string, unknown>>;
  /** Where it is wanted; nothing where the register itself is the file. */
  readonly into?: Path;
}

function readBody(body: Uint8Array): Asked | undefined {
  const asked = parse(body);
  if (!isRecord(asked)) return undefined;
  const { file, structure, at = '', title, register, values } = asked;
  const isWanted = asked['into'] !== undefined && asked['into'] !== null;
  const into = isWanted ? readPath(asked['into']) : undefined;
  if (isWanted && into === undefined) return undefined;
  if (typeof file !== 'string' || typeof structure !== 'number' || typeof at !== 'string' || typeof title !== 'string') return undefined;
  if (typeof register !== 'string' || !isRecord(values) || !Object.values(values).every(isTyped)) return undefined;
  return { file, structure, at, title: title.slice(0, 200), register, values, ...(into && { into }) };
}

/** What a field of a page sends: a text, or one for each language. */
function isTyped(value: unknown): boolean {
  return typeof value === 'string' || (isRecord(value) && Object.values(value).every((text) => typeof text === 'string'));
}
