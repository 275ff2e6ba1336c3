import type { Period, Text } from '../../model/index.js';
import { countedKey } from '../plural.js';
import { say, type Composer, type Wording } from './composer.js';

/** A civil date in words: 1 September 2026. */
export function dateInWords(c: Wording, date: string): string {
  const [year = '', month = '', dayOfMonth = ''] = date.split('-');
  return say(c, 'date', { day: String(Number(dayOfMonth)), month: say(c, `months.${String(Number(month) - 1)}`), year });
}

/** A length of time in words: "6 years", "1 year and 6 months", "permanently". */
export function periodInWords(c: Pick<Composer, 'phrases' | 'lang'>, period: Period): string {
  if (period.kind === 'permanent') return say(c, 'period.permanent');
  if (period.kind === 'until-superseded') return say(c, 'period.untilSuperseded');
  return (['years', 'months', 'weeks', 'days'] as const)
    .filter((unit) => period[unit] > 0)
    .map((unit) => say(c, countedKey(c.phrases, `period.${unit}`, c.lang, period[unit]), { count: String(period[unit]) }))
    .reduce((first, second) => (first === '' ? second : say(c, 'period.and', { first, second })), '');
}

/** Ages as words: "aged 0 to 17", "aged 18 and over". */
export function agesInWords(c: Composer, ages: string): string {
  const [from = '', to] = ages.split('-');
  if (to !== undefined) return say(c, 'people.ages', { ages: say(c, 'people.agesRange', { from, to }) });
  if (from.endsWith('+')) return say(c, 'people.ages', { ages: say(c, 'people.agesFrom', { from: from.slice(0, -1) }) });
  return say(c, 'people.ages', { ages: from });
}

/** A text at the start of a heading or a row. */
export function capitalised(text: Text): Text {
  return { ...text, value: text.value.charAt(0).toUpperCase() + text.value.slice(1) };
}

/** A web address as people read it: without https:// and a slash at the end. */
export function shortAddress(address: string): string {
  return address.replace(/^https?:\/\//i, '').replace(/\/$/, '');
}
