import type { Path } from '../revise/index.js';
import { isRecord } from '../schema/index.js';

/** The id of the element that a field is in on its page. */
export function fieldId(path: Path): string {
  return ['f', ...path].map((step) => String(step).replace(/[^\w.]/g, '_')).join('-');
}

/** A path as it stands in an address: `processing/2/recipients`. */
export function writeAt(path: Path): string {
  return path.map((step) => encodeURIComponent(String(step))).join('/');
}

/** The path that an address names in a value. A number is a position where there is a list, and a name elsewhere. Nothing for what is no path. */
export function readAt(at: string, value: unknown): Path | undefined {
  const steps = at === '' ? [] : at.split('/').map(decode);
  const path: (string | number)[] = [];
  let here = value;
  for (const step of steps) {
    if (step === undefined || step === '') return undefined;
    const next = Array.isArray(here) && /^\d{1,6}$/.test(step) ? Number(step) : step;
    path.push(next);
    here = stepInto(here, next);
  }
  return path;
}

/** What stands at a path; nothing where the path leads nowhere. */
export function valueAt(value: unknown, path: Path): unknown {
  return path.reduce(stepInto, value);
}

/** The path of a JSON Pointer in a value, positions as numbers. */
export function readPointer(pointer: string, value: unknown): Path {
  const path: (string | number)[] = [];
  let here = value;
  for (const part of pointer.split('/').slice(1)) {
    const step = part.replaceAll('~1', '/').replaceAll('~0', '~');
    const next = Array.isArray(here) && /^\d+$/.test(step) ? Number(step) : step;
    path.push(next);
    here = stepInto(here, next);
  }
  return path;
}

/** Whether a path is another, or leads to something inside it. */
export function isWithin(path: Path, holder: Path): boolean {
  return holder.every((step, position) => path[position] === step);
}

function stepInto(value: unknown, step: string | number): unknown {
  if (typeof step === 'number') return Array.isArray(value) ? (value[step] as unknown) : undefined;
  return isRecord(value) && Object.hasOwn(value, step) ? value[step] : undefined;
}

function decode(step: string): string | undefined {
  try {
    return decodeURIComponent(step);
  } catch {
    return undefined;
  }
}
