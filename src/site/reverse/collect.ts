import { nameKey } from '../../facts/name-key.js';
import type { NoticeIndex } from '../../facts/index.js';
import type { Label } from '../../model/index.js';
import { readAlphabet, sortByText } from '../alphabet.js';
import { listByController, listNotices, type ControllerListing, type NoticeLine } from '../listing.js';
import type { SiteInput } from '../site-input.js';
import type { Book, Named } from './book.js';
import { folderOfId, folderOfName } from './folders.js';
import { capitalised, readIn } from './pieces.js';

/** A notice under one of its controllers, with the line that leads to it. */
export interface PlacedRow {
  readonly controller: ControllerListing;
  readonly row: NoticeIndex;
  readonly line: NoticeLine;
}

/** What one notice says of a name, in one place. */
export interface Mention<T> extends PlacedRow {
  readonly item: T;
}

/** A name with all that notices say of it, by controller and title. */
export interface Entry<T> {
  readonly id?: string;
  /** Folder of its page below that of its kind. The same in all languages. */
  readonly folder: string;
  readonly label: Label;
  readonly mentions: readonly Mention<T>[];
}

/** The notices that hold today, by the names of their controllers and their titles. One of joint controllers stands under each of them. */
export function placeRows(input: SiteInput): readonly PlacedRow[] {
  const alphabet = readAlphabet(input);
  return [...listByController(input).values()].flatMap((controller) => {
    const placed = controller.current.flatMap((row) => listNotices([row], input).map((line) => ({ controller, row, line })));
    return sortByText(alphabet, placed, ({ line }) => line.text);
  });
}

/** The names of one kind in the order of the alphabet, each once: rows are gone through once for all of them. */
export function collectEntries<T>(book: Book<T>, rows: readonly PlacedRow[], input: SiteInput): readonly Entry<T>[] {
  const named = rows.flatMap((placed) => book.list(placed.row).map((one) => ({ placed, one })));
  const idOf = idsByName(named.map(({ one }) => one));
  const groups = new Map<string, Group<T>>();
  for (const { placed, one } of named) {
    const id = one.id ?? idOf.get(nameKey(one.name));
    const key = id === undefined ? `name ${nameKey(one.name)}` : `id ${id}`;
    const group = groups.get(key) ?? { ...(id === undefined ? {} : { id }), named: [], mentions: [] };
    group.named.push(one);
    group.mentions.push({ ...placed, item: one.item });
    groups.set(key, group);
  }
  const taken = new Set([...groups.values()].flatMap(({ id }) => (id === undefined ? [] : [id])));
  const entries = [...groups.values()].map((group) => describe(book, group, taken, input));
  return sortByText(readAlphabet(input), entries, ({ label }) => label.text);
}

/** Where two ids go by one name, the first of them has it: whatever the order of the rows, which is another in each language. */
function idsByName(named: readonly Named<unknown>[]): ReadonlyMap<string, string> {
  const ids = new Map<string, string>();
  for (const { id, name } of named) {
    const key = nameKey(name);
    const known = ids.get(key);
    if (id !== undefined && key !== '' && (known === undefined || id < known)) ids.set(key, id);
  }
  return ids;
}

interface Group<T> {
  readonly id?: string;
  readonly named: Named<T>[];
  readonly mentions: Mention<T>[];
}

function describe<T>(book: Book<T>, { id, named, mentions }: Group<T>, taken: ReadonlySet<string>, input: SiteInput): Entry<T> {
  const name = named[0]?.name ?? '';
  return {
    ...(id === undefined ? {} : { id }),
    folder: id === undefined ? folderOfName(name, taken) : folderOfId(id),
    label: capitalised(
      (id === undefined ? undefined : book.nameOf(id, input)) ?? labelOf(named, input) ?? { text: id ?? name, lang: input.lang },
    ),
    mentions,
  };
}

/** What notices call a name that no register has: in the language of the page, where one of them does. */
function labelOf<T>(named: readonly Named<T>[], { lang }: SiteInput): Label | undefined {
  const names = named.map((one) => one.names).filter((texts) => texts !== undefined);
  const best = names.find((texts) => texts[lang] !== undefined) ?? names[0];
  return best && readIn(best, lang);
}
