import type { CivilDate } from './in-force.js';

/** How many days `day` is after `date`; below zero while it is still to come. */
export function daysAfter(date: CivilDate, day: CivilDate): number {
  return Math.round((timeOf(day) - timeOf(date)) / millisecondsInADay);
}

/** How many whole months `day` is after `date`: from the 21st, a month is over on the 21st of the next. Below zero before `date`. */
export function monthsAfter(date: CivilDate, day: CivilDate): number {
  if (day < date) return -monthsAfter(day, date);
  const [year, month, dayOfMonth] = partsOf(date);
  const [laterYear, laterMonth, laterDayOfMonth] = partsOf(day);
  return (laterYear - year) * 12 + laterMonth - month - (laterDayOfMonth < dayOfMonth ? 1 : 0);
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

function timeOf(date: CivilDate): number {
  const [year, month, day] = partsOf(date);
  return Date.UTC(year, month - 1, day);
}

function partsOf(date: CivilDate): readonly [year: number, month: number, day: number] {
  return [Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8, 10))];
}
