/**
 * Every match of a pattern, which needs the flag `g`. Most texts have none: looking for the first is far cheaper than making ready
 * to find all.
 */
export function matchAll(words: string, pattern: RegExp): readonly RegExpExecArray[] {
  return words.search(pattern) < 0 ? [] : [...words.matchAll(pattern)];
}
