import { isRecord } from '../schema/index.js';
import type { FormInput } from './form-input.js';
import type { Inherited } from './form-page.js';
import { summarise } from './name-value.js';
import type { Place } from './places.js';

interface Taken {
  readonly value: unknown;
  readonly path: readonly string[];
}

/** What a notice takes over at a place at its top: from what its controller keeps for every notice, or its rights and complaints. */
export function findInherited({ path }: Pick<Place, 'path'>, { kind, controller }: FormInput): Taken | undefined {
  const [field, ...deeper] = path;
  if (kind !== 'notice' || typeof field !== 'string' || deeper.length > 0 || !isRecord(controller?.value)) return undefined;
  const isOwn = field === 'rights' || field === 'complaints';
  const kept = controller.value['inherited'];
  const value = isOwn ? controller.value[field] : isRecord(kept) ? kept[field] : undefined;
  return value === undefined ? undefined : { value, path: isOwn ? [field] : ['inherited', field] };
}

/** The same as a page shows it. */
export function describeInherited(place: Place, input: FormInput): Inherited | undefined {
  const found = findInherited(place, input);
  if (found === undefined || input.controller === undefined) return undefined;
  const { shape, value, name } = place;
  const isList = shape.kind === 'answer' && shape.only !== undefined;
  const isReplaced = value !== undefined && !(isList && Array.isArray(value));
  return {
    from: input.controller.name,
    id: input.controller.id,
    path: found.path,
    summary: summarise(found.value, input, name),
    field: name,
    isList,
    use: value === undefined ? 'all' : isReplaced ? 'replaced' : 'added',
    copy: isList && Array.isArray(found.value) ? { only: found.value } : found.value,
  };
}
