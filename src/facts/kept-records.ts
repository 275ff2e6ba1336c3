import { childOrigin } from '../diagnostics/index.js';
import { given, type Choice, type Notice, type Period, type Retention } from '../model/index.js';
import { part, positionsOf } from './index-uses.js';
import type { IndexedRetention } from './notice-index.js';
import { tieLists, translate, type Versions } from './translations.js';

/** How long a notice says that its records are kept, or that it does not: by the words or class of the records. */
export function keptRecords(notices: readonly Notice[]): readonly IndexedRetention[] {
  const [notice] = notices;
  if (notice === undefined) return [];
  const lists = notices.map(({ retention }): readonly Retention[] => given(retention) ?? []);
  return tieLists(lists).flatMap((versions) => [...describeRow(versions, notice), ...describeClasses(versions, notice)]);
}

function describeRow(versions: Versions<Retention>, notice: Notice): readonly IndexedRetention[] {
  const [row] = versions;
  const { records, from, then, origin } = row;
  if (records === undefined && row.class === undefined) return [];
  const period = given(row.period);
  const isOwn = row.period.origin.file === origin.file;
  const says = row.alternatives.length > 0 || row.extension !== undefined || row.criteria !== undefined;
  return [
    {
      ...part('class', row.class),
      ...part('records', records?.value),
      ...part('names', translate(versions.map((version) => version.records))),
      ...(period === undefined ? {} : { period: wordPeriod(period), length: period }),
      ...part('from', given(from)?.value),
      ...part('counted', translate(versions.map((version) => given(version.from)))),
      ...part('then', given(then)),
      ...part('schedule', translate(versions.map(({ schedule }) => schedule?.title))),
      ...(says ? { more: true as const } : {}),
      ...part('people', namesOf(row.people, notice)),
      ...part('about', positionsOf(row.people, notice)),
      origin: isOwn && period !== undefined ? childOrigin(origin, 'period') : origin,
    },
  ];
}

/** The classes of a published schedule that a row names: the schedule sets their time. */
function describeClasses(versions: Versions<Retention>, notice: Notice): readonly IndexedRetention[] {
  const [{ people, origin }] = versions;
  const title = translate(versions.map(({ schedule }) => schedule?.title));
  return tieLists(versions.map(({ schedule }) => schedule?.classes ?? [])).map((names) => ({
    records: names[0].value,
    ...part('names', translate(names)),
    ...part('schedule', title),
    ...part('people', namesOf(people, notice)),
    ...part('about', positionsOf(people, notice)),
    origin,
  }));
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
