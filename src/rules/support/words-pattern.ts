/**
 * The source of a pattern for any of some words or names as they may stand in a text, the longest first and none within a longer word:
 * with any space or line end between the words, and either apostrophe. Phone numbers may have their spaces anywhere, and +44 in front.
 */
export function patternOf(names: readonly string[]): string {
  const sources = [...names]
    .sort((one, other) => other.length - one.length)
    .map((name) => (isNumber(name) ? sourceOfNumber(name) : sourceOf(name)));
  return String.raw`(?<![\p{L}\p{N}])(?:${sources.join('|')})(?![\p{L}\p{N}])`;
}

function sourceOf(name: string): string {
  return name
    .replace(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`)
    .replace(/['’]/g, "['’]")
    .replace(/\s+/g, String.raw`\s{1,9}`);
}

function isNumber(name: string): boolean {
  return /^0[\d ]+$/.test(name);
}

function sourceOfNumber(name: string): string {
  const [, ...digits] = name.replaceAll(' ', '');
  const gap = String.raw`[\s().-]{0,3}`;
  return [String.raw`(?:0|\+44${gap}0?)`, ...digits].join(gap);
}
