import type { ErrorObject } from 'ajv/dist/2020.js';

/**
 * One fault for each value: ajv names every keyword that a value fails, and a number in place of `draft` fails two.
 * Keys that are missing or unknown are faults of their own and all stay.
 */
export function pickFaults(faults: readonly ErrorObject[]): readonly ErrorObject[] {
  const worst = new Map<string, ErrorObject>();
  for (const fault of faults) {
    const rank = rankOf(fault);
    if (rank < 0) continue;
    const earlier = worst.get(fault.instancePath);
    if (earlier === undefined || rank < rankOf(earlier)) worst.set(fault.instancePath, fault);
  }
  const chosen = new Set(worst.values());
  return faults.filter((fault) => chosen.has(fault) || byKey.includes(fault.keyword));
}

/** Each of these names a key of its own. */
const byKey = ['additionalProperties', 'required', 'propertyNames'];

/** What says most about a value comes first; what is no fault of the value itself has no rank. */
const bySense = ['enum', 'const', 'type', 'format', 'minItems', 'minProperties', 'minLength', 'pattern', 'maxLength'];

function rankOf({ keyword, data, propertyName }: ErrorObject): number {
  // Faults inside `propertyNames` and the choice of a branch are told of again by the keyword around them.
  if (propertyName !== undefined || keyword === 'if' || byKey.includes(keyword)) return -1;
  if (data === null && keyword === 'type') return 0;
  const rank = bySense.indexOf(keyword);
  return rank < 0 ? bySense.length + 1 : rank + 1;
}
