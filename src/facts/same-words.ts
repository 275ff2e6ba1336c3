/** Whether two texts say the same words, whatever stands between them. */
export function sameWords(one: string, other: string): boolean {
  return bare(one) === bare(other);
}

function bare(words: string): string {
  return words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
