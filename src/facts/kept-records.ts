import { childOrigin } from '../diagnostics/index.js';
import type { Choice, Notice, Period, Retention } from '../model/index.js';
import type { IndexedRetention } from './notice-index.js';

/** How long a notice says that its records are kept: the rows that give a period, by the words or class of the records. */
export function keptRecords(notice: Notice): readonly IndexedRetention[] {
  if (notice.retention.state !== 'given') return [];
  return notice.retention.value.flatMap((row) => describeRow(row, notice));
}

function describeRow(row: Retention, notice: Notice): readonly IndexedRetention[] {
  const { records, period, from, origin } = row;
  if (period.state !== 'given' || (records === undefined && row.class === undefined)) return [];
  const isOwn = period.origin.file === origin.file;
  const people = namesOf(row.people, notice);
  return [
    {
      ...(row.class === undefined ? {} : { class: row.class }),
      ...(records === undefined ? {} : { records: records.value }),
      period: wordPeriod(period.value),
      ...(from.state === 'given' ? { from: from.value.value } : {}),
      ...(people === undefined ? {} : { people }),
      origin: isOwn ? childOrigin(origin, 'period') : origin,
    },
  ];
}

/** The people that a row is about by kind or, where they have none, by name; nothing where it is about all of the notice's. */
function namesOf(choice: Choice, { people }: Notice): readonly string[] | undefined {
  if (choice.all) return undefined;
  return people.filter(({ id }) => choice.ids.includes(id)).map(({ kind, name }) => kind ?? name.value);
}

/** A length of time in words, the same for the same length: 72 months are 6 years, 2 weeks are 14 days. */
export function wordPeriod(period: Period): string {
  if (period.kind === 'permanent') return 'permanently';
  if (period.kind === 'until-superseded') return 'until replaced';
  const months = period.years * 12 + period.months;
  const parts = [
    [Math.floor(months / 12), 'year'],
    [months % 12, 'month'],
    [period.weeks * 7 + period.days, 'day'],
  ] as const;
  return parts
    .filter(([count]) => count > 0)
    .map(([count, unit]) => `${String(count)} ${unit}${count === 1 ? '' : 's'}`)
    .join(' and ');
}
