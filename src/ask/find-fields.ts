import type { Path } from '../revise/index.js';
import { isRecord } from '../schema/index.js';
import type { Json } from './notice-facts.js';

/** A place of a notice that a pattern of the catalogue fits. */
export interface Field {
  /** Ids of items in place of their positions, where they have one. */
  readonly path: Path;
  /** The same with positions alone. */
  readonly positions: Path;
  /** How much of the path is there for sure: up to the last item of a list. */
  readonly anchor: Path;
  /** Absent where the field is left out. */
  readonly value: unknown;
  /** The items of lists that the path goes through, from the outside in. */
  readonly items: readonly unknown[];
  readonly holder: Json;
}

/** The places that fit a pattern such as `recipients.outside[].role`, those too where the last names are left out. */
export function findFields(root: Json, pattern: string): readonly Field[] {
  const start: Field = { path: [], positions: [], anchor: [], value: root, items: [], holder: root };
  return pattern.split('.').reduce<readonly Field[]>((fields, step) => fields.flatMap((field) => takeStep(field, step)), [start]);
}

function takeStep(field: Field, step: string): readonly Field[] {
  const name = step.replace('[]', '');
  if (field.value !== undefined && !isRecord(field.value)) return [];
  const holder = field.value ?? {};
  const named = { ...field, path: [...field.path, name], positions: [...field.positions, name], value: holder[name], holder };
  if (!step.endsWith('[]')) return [named];
  return Array.isArray(named.value) ? named.value.map((item: unknown, position) => takeItem(named, item, position)) : [];
}

function takeItem(list: Field, item: unknown, position: number): Field {
  const id = isRecord(item) && typeof item['id'] === 'string' ? item['id'] : position;
  const positions = [...list.positions, position];
  return { ...list, path: [...list.path, id], positions, anchor: positions, value: item, items: [...list.items, item] };
}
