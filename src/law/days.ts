import type { CivilDate } from './in-force.js';
import { noteSpan } from './watch-days.js';

/*
 * All that asks something of the day of judgement asks it here, so that a watch sees it: see `watchDays`. The date comes first, then the day.
 */

/** Whether `day` is `date` or later. */
export function hasCome(date: CivilDate, day: CivilDate): boolean {
  const come = day >= date;
  noteSpan(day, () => (come ? { from: date } : { until: daysLater(date, -1) }));
  return come;
}

/** Whether `day` is later than `date`. */
export function hasPassed(date: CivilDate, day: CivilDate): boolean {
  const passed = day > date;
  noteSpan(day, () => (passed ? { from: daysLater(date, 1) } : { until: date }));
  return passed;
}

/** Whether `date` is more than a number of months ago on `day`. Where a month lacks a day of that number, its last day counts. */
export function isLongerAgo(date: CivilDate, months: number, day: CivilDate): boolean {
  return hasPassed(monthsLater(date, months), day);
}

/** How many days `day` is after `date`; below zero while it is still to come. It is another number each day: compare with `hasCome`. */
export function daysAfter(date: CivilDate, day: CivilDate): number {
  noteAlone(date, day);
  return Math.round((timeOf(day) - timeOf(date)) / millisecondsInADay);
}

/** How many whole months `day` is after `date`: from the 21st, a month is over on the 21st of the next. Below zero before `date`. */
export function monthsAfter(date: CivilDate, day: CivilDate): number {
  noteAlone(date, day);
  return day < date ? -countMonths(day, date) : countMonths(date, day);
}

/** The date a number of days after another; before it where the number is below zero. */
export function daysLater(date: CivilDate, days: number): CivilDate {
  return dateAt(timeOf(date) + days * millisecondsInADay);
}

/** A date as people write it: 1 September 2026. */
export function dayInWords(date: CivilDate): string {
  const [year, month, day] = partsOf(date);
  return `${day} ${months[month - 1] ?? ''} ${year}`;
}

/** How long a finding stays a warning after its date has passed. */
export const daysOfGrace = 90;

/** "1 day", "12 days". */
export function countDays(days: number): string {
  return days === 1 ? '1 day' : `${days} days`;
}

const millisecondsInADay = 86_400_000;

const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/** Notes that what was found out holds on the day alone, whichever of the two is watched. */
function noteAlone(...days: readonly CivilDate[]): void {
  for (const day of days) noteSpan(day, () => ({ from: day, until: day }));
}

function countMonths(date: CivilDate, later: CivilDate): number {
  const [year, month, dayOfMonth] = partsOf(date);
  const [laterYear, laterMonth, laterDayOfMonth] = partsOf(later);
  return (laterYear - year) * 12 + laterMonth - month - (laterDayOfMonth < dayOfMonth ? 1 : 0);
}

function monthsLater(date: CivilDate, count: number): CivilDate {
  const [year, month, dayOfMonth] = partsOf(date);
  const last = new Date(timeOfParts(year, month + count + 1, 0)).getUTCDate();
  return dateAt(timeOfParts(year, month + count, Math.min(dayOfMonth, last)));
}

function timeOf(date: CivilDate): number {
  return timeOfParts(...partsOf(date));
}

/** Unlike `Date.UTC` it takes the years 0 to 99 as they are. */
function timeOfParts(year: number, month: number, dayOfMonth: number): number {
  return new Date(0).setUTCFullYear(year, month - 1, dayOfMonth);
}

/** Dates have years of four digits: what would lie before or after them is the first or the last day of all. */
function dateAt(time: number): CivilDate {
  const within = Math.min(Math.max(time, timeOfParts(0, 1, 1)), timeOfParts(9999, 12, 31));
  return new Date(within).toISOString().slice(0, 10);
}

function partsOf(date: CivilDate): readonly [year: number, month: number, day: number] {
  return [Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8, 10))];
}
