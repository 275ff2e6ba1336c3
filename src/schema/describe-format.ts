import type { Diagnostic } from '../diagnostics/index.js';
import { isCivilDate, isPeriod } from './formats.js';

/** The words of a finding. */
export type Words = Pick<Diagnostic, 'code' | 'message' | 'hint' | 'suggestions'>;

/** What is said of a text that does not have the format of its field. */
export function describeFormat(format: string, value: string): Words {
  const family = format.replace(/-or-not-stated$/, '');
  const orNotStated = format === family ? '' : ' If nobody has said, write not-stated.';
  switch (family) {
    case 'civil-date': {
      const turned = turnDate(value);
      return {
        code: 'schema/not-a-date',
        message: /^\d{4}-\d{2}-\d{2}$/.test(value) ? `There is no day ${value} in the calendar.` : `“${value}” is not a date we can read.`,
        hint: `Write the year first, then month and day, each in figures: 2026-11-21.${orNotStated}`,
        ...(turned ? { suggestions: [turned] } : {}),
      };
    }
    case 'period':
      return {
        code: 'schema/not-a-period',
        message: `“${value}” is not a length of time we can read.`,
        hint: `Write a number and a unit, such as "6 years" or "18 months", or permanent, or until superseded. What it is counted from stands apart, under from. If no fixed time is set, say under criteria what decides it, such as “until you leave the library”. “As long as necessary” says neither.${orNotStated}`,
        ...(isPeriod(value.trim().toLowerCase()) ? { suggestions: [value.trim().toLowerCase()] } : {}),
      };
    case 'web-address':
      return {
        code: 'schema/not-a-web-address',
        message: `“${value}” is not a web address.`,
        hint: `Write the whole address, starting with https://.${orNotStated}`,
        ...(/^[a-z0-9-]+(\.[a-z0-9-]+)+(\/|$)/i.test(value) ? { suggestions: [`https://${value}`] } : {}),
      };
    case 'email-address':
      return {
        code: 'schema/not-an-email-address',
        message: `“${value}” is not an email address.`,
        hint: 'Write it like name@example.org.',
      };
    case 'phone-number':
      return {
        code: 'schema/not-a-phone-number',
        message: `“${value}” is not a phone number.`,
        hint: 'Use figures and spaces only, in quotes: "01234 567 890".',
      };
    default:
      return { code: 'schema/wrong-form', message: `“${value}” does not have the form we need.` };
  }
}

/** A date typed day first, such as 01/12/2022, 1.12.2022 or 1 December 2022, turned to year first. In the UK the day comes before the month. */
function turnDate(value: string): string | undefined {
  const match = /^(\d{1,2})(?:st|nd|rd|th)?[./ -](\d{1,2}|[a-z]+)[./ -](\d{4})$/i.exec(value.trim());
  if (!match) return undefined;
  const [, day = '', typed = '', year = ''] = match;
  const named = months.findIndex((month) => typed.length >= 3 && month.startsWith(typed.toLowerCase()));
  const month = named < 0 ? typed : String(named + 1);
  const turned = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isCivilDate(turned) ? turned : undefined;
}

const months = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december'];
