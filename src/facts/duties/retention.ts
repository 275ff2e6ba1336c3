import { childOrigin, keyOrigin } from '../../diagnostics/index.js';
import { given, plainWords, type Period, type Retention } from '../../model/index.js';
import { placeOf } from '../places.js';
import { usesOf } from '../uses.js';
import { isVagueRetention } from '../vague-retention.js';
import { gap, judged, openGap, type Judge } from './outcome.js';
import { namesOfUses, written } from './words.js';

/** Row 10: for each kind of record a period, or how it is decided; and for each use which of them hold. */
export const judgeRetention: Judge = ({ notice }) => {
  const { retention } = notice;
  const rule = 'missing-retention';
  const rows = given(retention);
  if (rows === undefined) return judged([], [gap(rule, placeOf(retention), 'How long records are kept, or how that is decided.')]);
  const told = rows.filter(saysHowLong);
  const silent = rows.filter((row) => !told.includes(row));
  const open = usesOf(notice).filter(({ use }) => use.retention === 'not-stated');
  const [first] = open;
  const unnamed = told.filter(({ schedule, period, alternatives }) => {
    const periods = [period, ...alternatives.map((alternative) => alternative.period)];
    return schedule?.classes.length === 0 && periods.every((item) => given(item) === undefined);
  });
  return judged(
    told.map((row) => written(row.origin, row.records, describe(row))),
    [
      ...silent.map(({ records, period }) =>
        gap(rule, placeOf(period), `How long these are kept, or how that is decided: ${records?.value ?? 'records without a name'}.`),
      ),
      ...(first === undefined
        ? []
        : [
            openGap(
              'fact-not-stated',
              childOrigin(first.entry.origin, 'retention'),
              'How long the information is kept for these uses.',
              namesOfUses(open),
            ),
          ]),
    ],
    unnamed.map(({ records, criteria, origin }) =>
      openGap(
        criteria === undefined || isVagueRetention(plainWords(criteria)) ? 'retention-only-by-schedule' : undefined,
        keyOrigin(childOrigin(origin, 'schedule')),
        `A schedule is named, and not which of its classes apply: ${records?.value ?? 'records without a name'}.`,
      ),
    ),
  );
};

function saysHowLong({ period, alternatives, criteria, schedule }: Retention): boolean {
  const periods = [period, ...alternatives.map((alternative) => alternative.period)];
  return criteria !== undefined || schedule !== undefined || periods.some((item) => given(item) !== undefined);
}

function describe({ period, from, alternatives, criteria, schedule }: Retention): string {
  const length = given(period);
  const start = given(from)?.value;
  const other = alternatives.map((one) => given(one.period)).find((one) => one !== undefined);
  if (length !== undefined) return [lengthOf(length), ...(start === undefined ? [] : [`from ${start}`])].join(' ');
  return criteria?.value ?? schedule?.title.value ?? (other === undefined ? '' : lengthOf(other));
}

function lengthOf(period: Period): string {
  switch (period.kind) {
    case 'permanent':
      return 'permanently';
    case 'until-superseded':
      return 'until replaced';
    case 'length': {
      const units = [
        [period.years, 'year'],
        [period.months, 'month'],
        [period.weeks, 'week'],
        [period.days, 'day'],
      ] as const;
      return units.flatMap(([count, unit]) => (count === 0 ? [] : [`${count} ${unit}${count === 1 ? '' : 's'}`])).join(' and ');
    }
    default:
      return period satisfies never;
  }
}
