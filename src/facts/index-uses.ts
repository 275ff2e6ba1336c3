import { given, type Answer, type Choice, type Notice, type Processing, type Purpose, type Use } from '../model/index.js';
import type { IndexedPerson, IndexedUse, Positions } from './notice-index.js';
import { tieLists, translate, type Versions } from './translations.js';

/** A use in each language, with its row. Its place in the list is its position. */
export interface TiedUse {
  readonly versions: Versions<Use>;
  readonly row: IndexedUse;
}

/**
 * The uses of a notice as its page sets them out: for each entry the purposes that share all it rests on, then each that differs.
 * What an entry says and all its purposes say otherwise is no use.
 */
export function indexUses(notices: readonly Notice[]): readonly TiedUse[] {
  return tieLists(notices.map(({ processing }) => processing)).flatMap((entries) => {
    const purposes = tieLists(entries.map((entry) => entry.purposes));
    const shared = purposes.filter(([purpose]) => !purpose.differs);
    const own = purposes.filter(([purpose]) => purpose.differs);
    return [
      ...(shared.length === 0 ? [] : [{ versions: entries, row: describeUse(entries, entries, shared) }]),
      ...own.map((purpose) => ({ versions: purpose, row: describeUse(entries, purpose, [purpose]) })),
    ];
  });
}

/** Positions of the uses whose choice of something takes in the item with this id. What nobody has stated takes in nothing. */
export function usesThatChoose(uses: readonly TiedUse[], key: 'recipients' | 'data', id: string | undefined): Positions {
  return uses.flatMap(({ versions: [use] }, position) => {
    const choice = use[key];
    if (choice === 'not-stated') return [];
    return choice.all || (id !== undefined && choice.ids.includes(id)) ? [position] : [];
  });
}

/** The people of a notice. */
export function indexPersons(notices: readonly Notice[]): readonly IndexedPerson[] {
  return tieLists(notices.map(({ people }) => people)).map((versions) => {
    const [{ kind }] = versions;
    return { ...(kind === undefined ? {} : { kind }), names: translate(versions.map(({ name }) => name)) ?? {} };
  });
}

/** Positions of the people a choice names; nothing where it names all. */
export function positionsOf(choice: Choice, { people }: Notice): Positions | undefined {
  if (choice.all) return undefined;
  return people.flatMap(({ id }, position) => (choice.ids.includes(id) ? [position] : []));
}

/** An optional part of a row: left out where there is nothing in it. */
export function part<K extends string, T>(key: K, value: T | undefined): Partial<Readonly<Record<K, T>>> {
  if (value === undefined) return {};
  const found: Partial<Record<K, T>> = {};
  found[key] = value;
  return found;
}

function describeUse(entries: Versions<Processing>, [use]: Versions<Use>, purposes: readonly Versions<Purpose>[]): IndexedUse {
  return {
    entry: entries[0].id,
    ...part('heading', translate(entries.map(({ heading }) => heading))),
    purposes: purposes.map((versions) => translate(versions.map(({ text }) => text)) ?? {}),
    bases: basesOf(use.lawfulBases),
    ...(use.recipients === 'not-stated' ? { recipientsNotStated: true as const } : {}),
  };
}

function basesOf(answer: Answer<readonly { readonly basis: IndexedUse['bases'][number] }[]>): IndexedUse['bases'] {
  return given(answer)?.map(({ basis }) => basis) ?? ['not-stated'];
}
