import type { Period } from './sharing.js';

/** Reads a length of time that the schema has let through: "6 years", "1 year and 6 months", P6Y, permanent, until superseded. */
export function parsePeriod(text: string): Period {
  if (text === 'permanent') return { kind: 'permanent' };
  if (text === 'until superseded') return { kind: 'until-superseded' };
  const length = { years: 0, months: 0, weeks: 0, days: 0 };
  for (const [, count = '0', unit = ''] of text.matchAll(/(?<!\d)(\d+) ?(year|month|week|day|Y|M|W|D)/g)) {
    const name = units[unit];
    if (name) length[name] += Number(count);
  }
  return { kind: 'length', ...length };
}

const units: Readonly<Record<string, 'years' | 'months' | 'weeks' | 'days'>> = {
  year: 'years',
  Y: 'years',
  month: 'months',
  M: 'months',
  week: 'weeks',
  W: 'weeks',
  day: 'days',
  D: 'days',
};
