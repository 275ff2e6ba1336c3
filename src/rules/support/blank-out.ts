/** A half-open stretch of a text. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A text with spaces in place of some stretches, given in order and apart: as long as before. */
export function blankOut(text: string, stretches: readonly Stretch[]): string {
  const parts: string[] = [];
  let from = 0;
  for (const { start, end } of stretches) {
    parts.push(text.slice(from, start), ' '.repeat(end - start));
    from = end;
  }
  return [...parts, text.slice(from)].join('');
}
