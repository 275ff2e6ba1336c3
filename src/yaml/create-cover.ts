/** From and to, both included. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Tells whether a number lies in any of these spans, in little time however many there are. */
export function createCover(spans: readonly Span[]): (value: number) => boolean {
  const merged = mergeSpans(spans);
  return (value) => {
    let low = 0;
    let high = merged.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((merged[middle]?.to ?? 0) < value) low = middle + 1;
      else high = middle;
    }
    return (merged[low]?.from ?? Number.POSITIVE_INFINITY) <= value;
  };
}

function mergeSpans(spans: readonly Span[]): Span[] {
  const merged: { from: number; to: number }[] = [];
  for (const span of [...spans].sort((a, b) => a.from - b.from)) {
    const last = merged[merged.length - 1];
    if (last === undefined || span.from > last.to) merged.push({ ...span });
    else last.to = Math.max(last.to, span.to);
  }
  return merged;
}
