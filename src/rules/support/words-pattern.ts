/**
 * The source of a pattern for any of some words or names as they may stand in a text, the longest first and none within a longer word:
 * with any space or line end between the words, and either apostrophe.
 */
export function patternOf(names: readonly string[]): string {
  const sources = [...names].sort((one, other) => other.length - one.length).map(sourceOf);
  return String.raw`(?<![\p{L}\p{N}])(?:${sources.join('|')})(?![\p{L}\p{N}])`;
}

function sourceOf(name: string): string {
  return name
    .replace(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`)
    .replace(/['’]/g, "['’]")
    .replace(/\s+/g, String.raw`\s{1,9}`);
}
