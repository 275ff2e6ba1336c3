/** Plain data as JSON with the names of every object in code point order, so that equal data makes equal bytes. */
export function toSortedJson(value: unknown): string {
  return `${JSON.stringify(sortNames(value), undefined, 2)}\n`;
}

function sortNames(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortNames);
  if (typeof value !== 'object' || value === null) return value;
  const entries: [string, unknown][] = Object.entries(value);
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, inner]) => [name, sortNames(inner)]));
}
