/**
 * The same work, done once for each thing however many rules ask for it. What is known of a notice or a text is forgotten with it.
 */
export function once<K extends object, T>(work: (thing: K) => T): (thing: K) => T {
  const known = new WeakMap<K, { readonly outcome: T }>();
  return (thing) => {
    const before = known.get(thing);
    if (before !== undefined) return before.outcome;
    const outcome = work(thing);
    known.set(thing, { outcome });
    return outcome;
  };
}
