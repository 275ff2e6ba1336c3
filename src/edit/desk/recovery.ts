import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isRecord } from '../../schema/index.js';
import { besideOf, writeFile } from '../../workspace/index.js';

/** What is not saved of a file: the text it had when it was opened, nothing where it is new, and the text it would have. */
export interface Left {
  readonly file: string;
  readonly opened: string | undefined;
  readonly here: string;
}

/** A file that keeps what is not saved, for the next start after a crash. */
export interface Recovery {
  readonly read: () => readonly Left[];
  /** @returns whether it could be written. */
  readonly keep: (left: readonly Left[]) => boolean;
}

/** @param path the file. Its folder tells git to leave it out. */
export function openRecovery(path: string): Recovery {
  return {
    read: () => {
      prepareFolder(dirname(path));
      if (existsSync(besideOf(path))) rmSync(besideOf(path));
      const text = readText(path);
      const left = text === undefined ? [] : parse(text);
      // Nothing that somebody may have typed is thrown away, even if nobody can tell what it was.
      if (left === undefined) renameSync(path, `${path}.unreadable`);
      return left ?? [];
    },
    keep: (left) => {
      try {
        if (left.length === 0) rmSync(path, { force: true });
        else put(path, left);
        return true;
      } catch {
        return false;
      }
    },
  };
}

function put(path: string, left: readonly Left[]): void {
  prepareFolder(dirname(path));
  writeFile(path, JSON.stringify({ fairnotice: 1, left: left.map((one) => ({ ...one, opened: one.opened ?? null })) }));
}

/** Where it cannot be made, what is not saved cannot be kept either: that is told when it is tried. */
function prepareFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
    if (!existsSync(join(folder, '.gitignore'))) writeFile(join(folder, '.gitignore'), '*\n');
  } catch {
    return;
  }
}

function readText(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

function parse(text: string): readonly Left[] | undefined {
  const value = parseJson(text);
  const list = isRecord(value) && value['fairnotice'] === 1 ? value['left'] : undefined;
  if (!Array.isArray(list)) return undefined;
  const left = list.flatMap((one: unknown) => {
    if (!isRecord(one)) return [];
    const { file, opened, here } = one;
    const isSound = typeof file === 'string' && typeof here === 'string' && (opened === null || typeof opened === 'string');
    return isSound ? [{ file, opened: opened ?? undefined, here }] : [];
  });
  return left.length === list.length ? left : undefined;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
