import type { Match } from './align.js';
import { pairChanged } from './pair-changed.js';
import type { Passage } from './passages.js';

/** What happens on the way from the notice to the page. Positions are those of passages. */
export type Step =
  | { readonly kind: 'missing'; readonly notice: number }
  | { readonly kind: 'changed'; readonly notice: number; readonly live: number }
  /** `after` is the position in the notice after which it stands. */
  | { readonly kind: 'extra'; readonly after: number; readonly live: number };

export interface PageFacts {
  /** Whether a passage of the page is what stands round a notice. */
  readonly isFurniture: (key: string) => boolean;
  /** Position on the page where the notice ends: its last line. */
  readonly end: number;
}

/** So far beyond the last line that is known, a passage is the website's own. */
const nearEnd = 12;

/** Goes through notice and page side by side and tells every difference in order. What lies before and after the notice on the page is no difference. */
export function stepThrough(
  notice: readonly Passage[],
  live: readonly Passage[],
  matches: readonly Match[],
  { isFurniture, end }: PageFacts,
): readonly Step[] {
  const own = (from: number, to: number): readonly number[] =>
    range(Math.max(from, 0), Math.min(to, live.length)).filter((at) => !isFurniture(live[at]?.key ?? ''));
  const first = matches[0] ?? { notice: 0, live: 0 };
  const last = matches.at(-1) ?? first;
  const between = matches.slice(1).flatMap((match, index) => {
    const before = matches[index] ?? first;
    return stepBetween(before.notice, range(before.notice + 1, match.notice), own(before.live + 1, match.live), notice, live);
  });
  const head = range(0, first.notice);
  const tail = range(last.notice + 1, notice.length);
  const endsNear = end > last.live && end - last.live <= tail.length + nearEnd;
  return [
    ...stepAtEdge(head, own(first.live - head.length - 2, first.live), notice, live),
    ...between,
    ...(endsNear
      ? stepBetween(last.notice, tail, own(last.live + 1, end), notice, live)
      : stepAtEdge(tail, own(last.live + 1, last.live + tail.length + 3), notice, live)),
  ];
}

/** Between two passages that are the same, all is the notice's. Words that are only cut into passages otherwise are no difference. */
function stepBetween(
  before: number,
  wanted: readonly number[],
  found: readonly number[],
  notice: readonly Passage[],
  live: readonly Passage[],
): readonly Step[] {
  if (wanted.length === 0 && found.length === 0) return [];
  if (joinWords(wanted, notice) === joinWords(found, live)) return [];
  const [one] = wanted;
  const [other] = found;
  if (one !== undefined && other !== undefined && wanted.length === 1 && found.length === 1) {
    return [{ kind: 'changed', notice: one, live: other }];
  }
  return weave(wanted, found, notice, live, before);
}

/** At its edges, what on the page is not like the notice may be anything. */
function stepAtEdge(
  wanted: readonly number[],
  found: readonly number[],
  notice: readonly Passage[],
  live: readonly Passage[],
): readonly Step[] {
  return wanted.length === 0 ? [] : weave(wanted, found, notice, live);
}

/** `before` is the position in the notice before the first; left out where what only the page has is its own. */
function weave(
  wanted: readonly number[],
  found: readonly number[],
  notice: readonly Passage[],
  live: readonly Passage[],
  before?: number,
): readonly Step[] {
  const pick = (positions: readonly number[], from: readonly Passage[]) => positions.flatMap((at) => from[at] ?? []);
  const pairs = pairChanged(pick(wanted, notice), pick(found, live));
  const steps: Step[] = [];
  let [row, column] = [0, 0];
  const passTo = (nextRow: number, nextColumn: number): void => {
    for (; row < nextRow; row += 1) steps.push({ kind: 'missing', notice: wanted[row] ?? 0 });
    const next = wanted[row];
    const after = next === undefined ? (wanted.at(-1) ?? before ?? 0) : next - 1;
    for (; column < nextColumn; column += 1) if (before !== undefined) steps.push({ kind: 'extra', after, live: found[column] ?? 0 });
  };
  for (const pair of pairs) {
    passTo(pair.notice, pair.live);
    const [at, other] = [wanted[row] ?? 0, found[column] ?? 0];
    if (notice[at]?.key !== live[other]?.key) steps.push({ kind: 'changed', notice: at, live: other });
    row += 1;
    column += 1;
  }
  passTo(wanted.length, found.length);
  return steps;
}

function joinWords(positions: readonly number[], passages: readonly Passage[]): string {
  return positions
    .map((at) => passages[at]?.key ?? '')
    .join(' ')
    .replace(/:(?= |$)/g, '');
}

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);
}
