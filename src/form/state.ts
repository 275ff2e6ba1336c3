import { isRecord } from '../schema/index.js';
import type { FormInput } from './form-input.js';
import type { State } from './form-page.js';
import { isWithin } from './paths.js';
import type { Place } from './places.js';

/** How a place stands: errors before gaps, gaps before what is filled in. */
export function stateOf({ path, value }: Pick<Place, 'path' | 'value'>, { findings }: Pick<FormInput, 'findings'>): State {
  return stateOfAll([{ path, value }], { findings });
}

export function stateOfAll(places: readonly Pick<Place, 'path' | 'value'>[], { findings }: Pick<FormInput, 'findings'>): State {
  const errors = findings.filter(({ severity, path }) => severity === 'error' && places.some((place) => isWithin(path, place.path))).length;
  if (errors > 0) return { kind: 'errors', errors };
  const filled = places.filter(({ value }) => value !== undefined);
  if (filled.length === 0) return { kind: 'empty' };
  const facts = filled.reduce((sum, { value }) => sum + countNotStated(value), 0);
  return facts > 0 ? { kind: 'not-stated', facts } : { kind: 'filled' };
}

function countNotStated(value: unknown): number {
  if (value === 'not-stated') return 1;
  if (Array.isArray(value)) return value.reduce<number>((sum, item) => sum + countNotStated(item), 0);
  return isRecord(value) ? Object.values(value).reduce<number>((sum, item) => sum + countNotStated(item), 0) : 0;
}
