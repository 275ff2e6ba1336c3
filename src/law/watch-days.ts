import type { CivilDate } from './in-force.js';

/** A run of days, both ends included. Without `from` it has no beginning, without `until` no end. */
export interface DaySpan {
  readonly from?: CivilDate;
  readonly until?: CivilDate;
}

/** What some work made, and the days on which it would make the very same. */
export interface Watched<T> {
  readonly value: T;
  readonly span: DaySpan;
}

interface Watch {
  readonly day: CivilDate;
  span: DaySpan;
}

/**
 * Every watch that is on, the outermost first. It is the one thing this folder remembers between two calls, and only while some work runs.
 * Without it, days would have to be objects that know who looks at them: another type in some 550 places and in every test that
 * names a day. So days stay texts, all that compares them goes through `days.ts`, and `days.ts` says here what it found out.
 */
const watches: Watch[] = [];

/**
 * Does a piece of work that is judged by `day`, and tells on which days around it the outcome would be the same: those on which each look
 * at the day has the same answer. The work has to be done when it returns: what it leaves for later is not seen, nor what it
 * takes from an earlier work that kept an answer about the day. A work inside another narrows the span of both. Whatever it throws is
 * thrown on.
 */
export function watchDays<T>(day: CivilDate, work: () => T): Watched<T> {
  const watch: Watch = { day, span: {} };
  watches.push(watch);
  try {
    const value = work();
    return { value, span: watch.span };
  } finally {
    watches.pop();
  }
}

/**
 * Notes that an answer about `day` is the same on the days of a span, for those who watch that day. Other days that are asked about, such as
 * the first day of a law that is still to come, follow from answers that were noted.
 */
export function noteSpan(day: CivilDate, spanOf: () => DaySpan): void {
  for (const watch of watches) {
    if (watch.day === day) watch.span = narrow(watch.span, spanOf());
  }
}

function narrow(one: DaySpan, other: DaySpan): DaySpan {
  const from = one.from === undefined || (other.from !== undefined && other.from > one.from) ? other.from : one.from;
  const until = one.until === undefined || (other.until !== undefined && other.until < one.until) ? other.until : one.until;
  return { ...(from === undefined ? {} : { from }), ...(until === undefined ? {} : { until }) };
}
