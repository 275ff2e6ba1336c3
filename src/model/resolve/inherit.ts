import { childOrigin, type Origin } from '../../diagnostics/index.js';
import type { ControllerInput, NoticeInput } from '../../schema/index.js';
import type { Answer } from '../answer.js';
import type { Read } from '../shared.js';
import { idOf, readItems, type Sourced } from './reader.js';

export type { Sourced };

type Inherited = NonNullable<ControllerInput['inherited']>;

/** Where the values of a notice come from: its own file, then its controller's. */
export interface Inheritance {
  readonly notice: Read<NoticeInput>;
  readonly controller: Read<ControllerInput>;
}

/** A value the notice names, or else the controller's: an object or a word replaces the whole value. */
export function inherit<K extends keyof Inherited & keyof NoticeInput>(
  { notice, controller }: Inheritance,
  key: K,
): Sourced<NonNullable<NoticeInput[K] | Inherited[K]>> | undefined {
  const own = notice.value[key];
  if (own !== undefined) return { value: own, origin: { file: notice.file, path: [key] } };
  const inherited = controller.value.inherited?.[key];
  return inherited === undefined ? undefined : { value: inherited, origin: { file: controller.file, path: ['inherited', key] } };
}

/** Rights routes and complaints: the notice's own, or else those that stand at the top of its controller's file. */
export function ownOrController<K extends 'rights' | 'complaints'>(
  { notice, controller }: Inheritance,
  key: K,
): Sourced<NonNullable<NoticeInput[K]>> | undefined {
  const own = notice.value[key];
  if (own !== undefined) return { value: own, origin: { file: notice.file, path: [key] } };
  const theirs: NoticeInput[K] = controller.value[key];
  return theirs === undefined ? undefined : { value: theirs, origin: { file: controller.file, path: [key] } };
}

/** A list as the schema lets it be written: items, items that replace the controller's, or an answer without items. */
type ListInput<T> = 'not-stated' | readonly T[] | { readonly only: readonly T[] } | undefined;

/**
 * A list of the notice added after the controller's. An item with the same id stands in the place of that item; `only` replaces the whole list.
 * `parent` is where the list belongs when neither file has one.
 */
export function inheritList<T>(
  own: Sourced<ListInput<T>>,
  inherited: Sourced<ListInput<T>>,
  parent: Origin,
): Answer<readonly Sourced<T>[]> {
  if (own.value === 'not-stated') return { state: 'not-stated', origin: own.origin };
  if (own.value === undefined) {
    if (inherited.value === undefined) return { state: 'absent', origin: parent };
    if (inherited.value === 'not-stated') return { state: 'not-stated', origin: inherited.origin };
    return { state: 'given', value: itemsOf(inherited), origin: inherited.origin };
  }
  const items = itemsOf(own);
  if ('only' in own.value) return { state: 'given', value: items, origin: own.origin };
  const before = itemsOf(inherited);
  const replaced = new Set(before.flatMap((item) => keyOf(item) ?? []));
  const added = items.filter((item) => !replaced.has(keyOf(item) ?? ''));
  const kept = before.map((item) => items.find((other) => keyOf(other) !== undefined && keyOf(other) === keyOf(item)) ?? item);
  return { state: 'given', value: [...kept, ...added], origin: own.origin };
}

/** By what one item can replace another: its id, or the id of a register's entry that it is. */
function keyOf({ value }: Sourced<unknown>): string | undefined {
  return typeof value === 'string' ? value : idOf(value);
}

function itemsOf<T>({ value, origin }: Sourced<ListInput<T>>): Sourced<T>[] {
  if (value === undefined || value === 'not-stated') return [];
  if ('only' in value) return readItems(value.only, childOrigin(origin, 'only'), (item, at) => ({ value: item, origin: at }));
  return readItems(value, origin, (item, at) => ({ value: item, origin: at }));
}

/** The two places of a list that can be inherited. */
export function listPlaces<K extends keyof Inherited & keyof NoticeInput>(
  { notice, controller }: Inheritance,
  key: K,
): { readonly own: Sourced<NoticeInput[K]>; readonly inherited: Sourced<Inherited[K]> } {
  return {
    own: { value: notice.value[key], origin: { file: notice.file, path: [key] } },
    inherited: { value: controller.value.inherited?.[key], origin: { file: controller.file, path: ['inherited', key] } },
  };
}
