import type { Registers } from '../../model/index.js';
import type { RegisterEntry } from '../across-rule.js';

/** The entries of all registers by what they are called. A name in no particular language is in the site's first, `lang`. */
export function listRegisterEntries(registers: Registers, lang: string): readonly RegisterEntry[] {
  return Object.entries(registers).flatMap(([register, { file, value }]: [string, Register]) =>
    Object.entries(value).map(([id, { name, title, text, records }]) => ({
      register,
      id,
      names: listNames(name ?? title ?? text ?? records, lang),
      origin: { file, path: [id] },
    })),
  );
}

interface Register {
  readonly file: string;
  readonly value: Readonly<Record<string, NamedEntry>>;
}

/** What an entry of any register can be called by. */
interface NamedEntry {
  readonly name?: Name;
  readonly title?: Name;
  readonly text?: Name;
  readonly records?: Name;
}

type Name = string | { readonly en?: string; readonly cy?: string };

function listNames(name: Name | undefined, lang: string): RegisterEntry['names'] {
  if (name === undefined) return [];
  const byLanguage: readonly [string, string | undefined][] = Object.entries(typeof name === 'string' ? { [lang]: name } : name);
  return byLanguage.flatMap(([own, text]) => (text === undefined ? [] : [{ lang: own, text }]));
}
