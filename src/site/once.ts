/**
 * What every page asks for and only the whole input decides: made when it is first asked for, and kept as long as the input itself.
 * For pure functions of input that nobody changes. Without it a site of n notices goes through n rows for each of n pages.
 */
export function oncePerInput<K extends object, T>(make: (input: K) => T): (input: K) => T {
  const known = new WeakMap<K, { readonly made: T }>();
  return (input) => {
    const found = known.get(input) ?? { made: make(input) };
    known.set(input, found);
    return found.made;
  };
}
