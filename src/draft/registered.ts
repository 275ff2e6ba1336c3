import { isRecord, type RegisterKind } from '../schema/index.js';

/** The entries of the registers of a workspace: by register, what each id is called. */
export type Registered = Readonly<Partial<Record<RegisterKind, ReadonlyMap<string, string>>>>;

/** The id of the entry that has this id or this name, whatever its capitals and a “the” before it. */
export function findEntryByName(entries: ReadonlyMap<string, string> | undefined, words: string): string | undefined {
  if (entries?.has(words) === true) return words;
  const wanted = plain(words);
  return [...(entries ?? [])].find(([, name]) => plain(name) === wanted)?.[0];
}

/** One of those who get information, by its id where the register of recipients has it under this name. */
export function nameRecipient(one: unknown, { recipients }: Registered): unknown {
  const name = isRecord(one) && Object.keys(one).length === 1 ? one['name'] : one;
  if (typeof name !== 'string') return one;
  return findEntryByName(recipients, name) ?? { name };
}

function plain(words: string): string {
  return words
    .trim()
    .toLowerCase()
    .replace(/^the\s+/, '')
    .replace(/\s+/g, ' ');
}
