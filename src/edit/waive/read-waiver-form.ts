import { dayInWords } from '../../law/index.js';

/** What was typed into the form of a waiver, and what is wrong with it; the fields of the waiver where nothing is. */
export interface WaiverForm {
  readonly typed: Readonly<Record<string, string>>;
  /** `href` leads to the field. */
  readonly errors: readonly { readonly text: string; readonly href: string }[];
  readonly value?: { readonly reason: string; readonly approvedBy: string; readonly until: string; readonly dpoAdvice?: string };
}

export interface WaiverQuestion {
  /** Whether the finding says that the law may not allow something. */
  readonly needsAdvice: boolean;
  readonly day: string;
}

const names = ['reason', 'approvedBy', 'until-day', 'until-month', 'until-year', 'dpoAdvice'] as const;

/** Reads the form in which a finding is accepted for a time. */
export function readWaiverForm(sent: URLSearchParams, { needsAdvice, day }: WaiverQuestion): WaiverForm {
  const typed = Object.fromEntries(names.map((name) => [name, (sent.get(name) ?? '').trim()]));
  const { reason = '', approvedBy = '', dpoAdvice = '' } = typed;
  const until = readDay(typed['until-day'], typed['until-month'], typed['until-year']);
  const latest = `${String(Number(day.slice(0, 4)) + mostYears)}${day.slice(4)}`;
  const errors = [
    ...(reason.split(/\s+/).length < fewestWords
      ? [{ text: 'Say in a sentence why this is accepted, and what has to happen.', href: '#reason' }]
      : []),
    ...(/\p{L}/u.test(approvedBy) ? [] : [{ text: 'Enter the post that decided this.', href: '#approvedBy' }]),
    ...wrongDay(until, { day, latest }),
    ...(needsAdvice && !/\p{L}/u.test(dpoAdvice)
      ? [{ text: 'Enter what the data protection officer advised, and when. Without it this cannot be accepted.', href: '#dpoAdvice' }]
      : []),
  ];
  if (errors.length > 0 || until === undefined) return { typed, errors };
  return { typed, errors, value: { reason, approvedBy, until, ...(dpoAdvice === '' ? {} : { dpoAdvice }) } };
}

const fewestWords = 3;
const mostYears = 2;

function wrongDay(until: string | undefined, { day, latest }: { readonly day: string; readonly latest: string }): WaiverForm['errors'] {
  const href = '#until-day';
  if (until === undefined) return [{ text: 'Enter the day until which it is accepted, such as 31 3 2027.', href }];
  if (until <= day) return [{ text: `The day must be after today, ${dayInWords(day)}.`, href }];
  return until > latest ? [{ text: 'Choose a day within two years, so that somebody looks again.', href }] : [];
}

/** A day as YYYY-MM-DD; nothing where there is no such day. */
function readDay(day = '', month = '', year = ''): string | undefined {
  if (!/^\d{1,2}$/.test(day) || !/^\d{1,2}$/.test(month) || !/^\d{4}$/.test(year)) return undefined;
  const written = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const known = new Date(`${written}T00:00:00Z`);
  return Number.isNaN(known.getTime()) || known.toISOString().slice(0, 10) !== written ? undefined : written;
}
