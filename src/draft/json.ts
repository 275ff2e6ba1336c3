/** A map of a file, as plain data. */
export type Json = Readonly<Record<string, unknown>>;

/** The items of a list; none where it is no list. */
export function itemsOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
