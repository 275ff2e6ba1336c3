import { readData, type Data } from './workspace.js';

/** One fact taken out of a notice or spoilt, and the rules that must speak of it: these and no others. */
export interface Mutation {
  /** What was done, in a few words. */
  readonly name: string;
  /** The path of the notice. */
  readonly path: string;
  readonly files: Readonly<Record<string, Data>>;
  readonly expected: readonly string[];
}

/** A notice and its controller, both free to be changed. */
export interface Subject {
  readonly path: string;
  readonly notice: Data;
  readonly controller: Data;
}

/** Makes a mutation of the notice at `path`. */
export function mutate(path: string, name: string, edit: (subject: Subject) => void, ...expected: readonly string[]): Mutation {
  const controllerPath = controllerOf(path);
  const subject = { path, notice: readData(path), controller: readData(controllerPath) };
  edit(subject);
  return { name: `${path}: ${name}`, path, files: { [path]: subject.notice, [controllerPath]: subject.controller }, expected };
}

/** The file of the controller of the notice at `path`. */
export function controllerOf(path: string): string {
  return `controllers/${path.split('/')[0] ?? ''}.yaml`;
}

/** A value as an object, to read what is in it or to change it. */
export function record(value: unknown): Data {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Error(`Not an object: ${JSON.stringify(value)}`);
  return value as Data;
}

/** A value as a list of objects; empty where there is none. */
export function records(value: unknown): readonly Data[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'object' && item !== null).map(record) : [];
}

/** The two ways in which a fact can be missing: left out, and said to be not stated. */
export const waysToMiss: readonly (readonly [name: string, edit: (target: Data, key: string) => void])[] = [
  ['left out', leaveOut],
  [
    'not stated',
    (target, key) => {
      target[key] = 'not-stated';
    },
  ],
];

/** Leaves a key out. */
export function leaveOut(target: Data, key: string): void {
  Reflect.deleteProperty(target, key);
}
