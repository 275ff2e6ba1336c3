import { readdirSync, readFileSync } from 'node:fs';
import { parse, stringify } from 'yaml';
import { compileWorkspace, type Compiled } from '../../src/compile-workspace.js';
import { day, product, sourcesOf } from '../support/compile.js';

const root = new URL('../fixtures/reference/', import.meta.url);

/** The files of the reference workspace as text, by path: eight notices that say what they should. */
export const referenceFiles: Readonly<Record<string, string>> = Object.fromEntries(
  readdirSync(root, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.yaml'))
    .sort()
    .map((path) => [path, readFileSync(new URL(path, root), 'utf8')]),
);

/** The paths of the eight notices. */
export const referenceNotices: readonly string[] = Object.keys(referenceFiles).filter(
  (path) => path.includes('/') && !/^(controllers|registers)\//.test(path),
);

/** What a file says, as plain data that a mutation may change. */
export type Data = Record<string, unknown>;

/** A file of the reference workspace as data of its own. */
export function readData(path: string): Data {
  return parse(referenceFiles[path] ?? '') as Data;
}

/** The reference workspace compiled: the whole of it, or one of its notices with the files it shares, some of them said otherwise. What they lack in Welsh is left out. */
export function compileReference(notice?: string, changed: Readonly<Record<string, Data>> = {}): Compiled {
  const kept = Object.entries(referenceFiles).filter(
    ([path]) => notice === undefined || path === notice || !referenceNotices.includes(path),
  );
  const texts = Object.entries(changed).map(
    ([path, data]) => [path, stringify(data, { lineWidth: 0, aliasDuplicateObjects: false })] as const,
  );
  const compiled = compileWorkspace(sourcesOf(Object.fromEntries([...kept, ...texts])), product, day);
  return { ...compiled, diagnostics: compiled.diagnostics.filter(({ code }) => !code.startsWith('translation/')) };
}
