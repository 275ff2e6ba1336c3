import type { Io } from './io.js';
import { UsageError } from './usage-error.js';

/**
 * The one "today" of a command, as YYYY-MM-DD: what was asked for, else SOURCE_DATE_EPOCH (seconds, as reproducible builds give it),
 * else today in the United Kingdom, wherever the computer stands.
 */
export function readDay(asOf: string | undefined, { env, now }: Pick<Io, 'env' | 'now'>): string {
  if (asOf !== undefined) return readCivilDate(asOf);
  const epoch = env['SOURCE_DATE_EPOCH'];
  if (epoch === undefined || epoch === '') return dayInLondon(now);
  if (!/^\d{1,11}$/.test(epoch)) {
    throw new UsageError(`SOURCE_DATE_EPOCH has to be a number of seconds. It is “${epoch}”.`, 'Correct it, or give the day with --as-of.');
  }
  return dayInLondon(Number(epoch) * 1000);
}

function readCivilDate(text: string): string {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? new Date(`${text}T00:00:00Z`) : new Date(NaN);
  if (!Number.isNaN(time.getTime()) && time.toISOString().startsWith(text)) return text;
  throw new UsageError(`“${text}” is not a day we can read.`, 'Write the year, the month and the day: --as-of 2026-11-21.');
}

function dayInLondon(time: number): string {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone: 'Europe/London',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).formatToParts(new Date(time));
  const part = (type: string): string => parts.find((candidate) => candidate.type === type)?.value ?? '';
  return `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}`;
}
