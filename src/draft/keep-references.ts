import { isRecord } from '../schema/index.js';
import { itemsOf, type Json } from './json.js';

/** The lists of a notice whose entries others name by id, where their names stand, and what stands there when all of them are gone. */
const references = [
  { of: 'people', named: 'people', otherwise: 'all' },
  { of: 'personalData', named: 'data', otherwise: 'not-stated' },
  { of: 'recipients', named: 'recipients', otherwise: 'not-stated' },
  { of: 'retention', named: 'retention', otherwise: 'not-stated' },
] as const;

/**
 * What a notice says, where entries that were there before are gone: nothing names them any more. An id that never was is left, for the
 * checks to speak of.
 */
export function keepReferences(before: Json, now: Json): Json {
  let kept = now;
  for (const { of, named, otherwise } of references) {
    const left = new Set(idsOf(now, of));
    const gone = new Set(idsOf(before, of).filter((id) => !left.has(id)));
    if (gone.size === 0) continue;
    const at = (value: unknown): unknown => mapNames(value, named, (names) => withoutGone(names, gone, otherwise));
    kept = Object.fromEntries(Object.entries(kept).map(([name, value]) => [name, holders.includes(name) ? at(value) : value]));
  }
  return kept;
}

/** The fields of a notice in which entries are named. */
const holders = ['personalData', 'sources', 'defaults', 'processing', 'recipients', 'retention', 'sections'];

function withoutGone(names: readonly unknown[], gone: ReadonlySet<unknown>, otherwise: string): unknown {
  const left = names.filter((name) => !gone.has(name));
  return left.length === 0 ? otherwise : left;
}

function mapNames(value: unknown, named: string, change: (names: readonly unknown[]) => unknown): unknown {
  if (Array.isArray(value)) return value.map((item) => mapNames(item, named, change));
  if (!isRecord(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => [
      name,
      name === named && Array.isArray(item) && item.every((one) => typeof one === 'string') ? change(item) : mapNames(item, named, change),
    ]),
  );
}

function idsOf(value: Json, field: string): readonly string[] {
  const list = value[field];
  const items = isRecord(list) ? [...itemsOf(list['outside']), ...itemsOf(list['only'])] : itemsOf(list);
  return items.flatMap((item) => (isRecord(item) && typeof item['id'] === 'string' ? [item['id']] : []));
}
