/**
 * The formats of our schemas: what a text must look like. Real dates, real periods, addresses that can be followed.
 * Each takes the text and says whether it has the form; none looks anything up.
 */
export const formats: Readonly<Record<string, (text: string) => boolean>> = {
  'civil-date': isCivilDate,
  'civil-date-or-not-stated': (text) => text === 'not-stated' || isCivilDate(text),
  'period-or-not-stated': (text) => text === 'not-stated' || isPeriod(text),
  'web-address': isWebAddress,
  'web-address-or-not-stated': (text) => text === 'not-stated' || isWebAddress(text),
  'email-address': (text) => /^[^\s@<>()[\]\\,;:"]{1,64}@[a-z0-9-]+(\.[a-z0-9-]+)+$/i.test(text),
  'phone-number': (text) => /^\+?[0-9][0-9 ()-]{2,24}( ?ext\.? ?[0-9]{1,6})?$/.test(text),
};

/** A day of the calendar, year first (ISO 8601). */
export function isCivilDate(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const lengths = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  return day >= 1 && day <= (lengths[month - 1] ?? 0);
}

/** "6 years", "1 year and 6 months", P6Y (ISO 8601), permanent, until superseded. No time at all is not a period. */
export function isPeriod(text: string): boolean {
  if (text === 'permanent' || text === 'until superseded') return true;
  if (!/[1-9]/.test(text)) return false;
  if (/^P(?=\d)(\d{1,4}Y)?(\d{1,4}M)?(\d{1,4}W)?(\d{1,5}D)?$/.test(text)) return true;
  return /^\d{1,5} (year|month|week|day)s?( and \d{1,5} (year|month|week|day)s?)?$/.test(text);
}

/** A full address of the web: https or http, a host, no spaces, no sign-in details. */
function isWebAddress(text: string): boolean {
  return /^https?:\/\/[a-z0-9-]+(\.[a-z0-9-]+)*(:\d{1,5})?([/?#][^\s<>"`\\^{}|]*)?$/i.test(text);
}
