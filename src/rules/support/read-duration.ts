/**
 * A length of time as people write it, without the number's neighbours: "40 working days", "six weeks", "one calendar month".
 * For use inside a larger pattern, which takes its groups `number`, `kind` and `unit`.
 */
export const durationForm = String.raw`(?<number>\d{1,3}|an?|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen)(?: \(\d{1,3}\))?[- ](?<kind>working[- ]|business[- ]|school[- ]|calendar[- ]|full[- ]|clear[- ])?(?<unit>day|week|month)s?\b`;

/** The most days that a length of time can take, bank holidays left out: 21 working days can be 31 days, and a month 31. */
export function mostDays({ number = '', kind = '', unit = '' }: Readonly<Partial<Record<string, string>>>): number {
  const count = readNumber(number.toLowerCase());
  const name = unit.toLowerCase();
  if (name === 'week') return count * 7;
  if (name === 'month') return count === 1 ? 31 : Math.ceil(count * 30.7);
  return /^(?:working|business|school)/i.test(kind) ? spanWorkingDays(count) : count;
}

/** From a Friday: whole weeks, and a weekend before the days that are left. */
function spanWorkingDays(count: number): number {
  const left = count % 5;
  return Math.floor(count / 5) * 7 + (left === 0 ? 0 : left + 2);
}

const units =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety';

function readNumber(words: string): number {
  if (/^\d/.test(words)) return Number(words);
  if (/^an?$/.test(words)) return 1;
  const [first = '', second = ''] = words.split(/[-\s]+/);
  const ten = tens.split(' ').indexOf(first);
  return ten < 0 ? countUnits(first) : (ten + 2) * 10 + countUnits(second);
}

function countUnits(word: string): number {
  return units.split(' ').indexOf(word) + 1;
}
