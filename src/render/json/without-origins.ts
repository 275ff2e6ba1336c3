/** The text alone: where a passage was written in the source is nobody else's business. */
export function withoutOrigins(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutOrigins);
  if (typeof value !== 'object' || value === null) return value;
  const kept: [string, unknown][] = [];
  for (const [key, item] of Object.entries(value)) if (key !== 'origin') kept.push([key, withoutOrigins(item)]);
  return Object.fromEntries(kept);
}
