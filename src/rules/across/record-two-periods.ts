import { nameKey, type IndexedRetention } from '../../facts/index.js';
import { always, ukGdpr } from '../../law/index.js';
import { acrossRule, type AcrossFinding } from '../across-rule.js';
import { groupByController, whereOf, type Placed } from '../support/across.js';

export default acrossRule({
  id: 'record-two-periods',
  kind: 'duty',
  severity: 'warning',
  citation: ukGdpr('13(2)(a)'),
  inForce: always,
  confirmed: 'statute-read',
  caveat: 'Records of two services can have the same name and rightly be kept for different times.',
  file: 'notice',
  summary: 'The same records are kept for two different periods.',
  why: 'People must be told how long their information is kept. Two answers for the same records cannot both be right, and nobody can tell which one is kept to.',
  fix: 'Look in your retention schedule. Put right the period that is wrong. Where the records are not the same, give them different names.',
  bad: {
    'anytown-council/libraries.yaml': 'retention:\n  - class: case-files\n',
    'anytown-council/museums.yaml': 'retention:\n  - class: case-files\n    period: 7 years\n',
  },
  good: {
    'anytown-council/libraries.yaml': 'retention:\n  - class: case-files\n',
    'anytown-council/museums.yaml': 'retention:\n  - class: case-files\n',
  },
  check: ({ rows }) => {
    const byClass = groupByController(
      rows,
      ({ kept }) => kept.filter(hasPeriod),
      (record) => record.class,
    );
    const byWords = groupByController(
      rows,
      ({ kept }) => kept.filter(hasPeriod),
      ({ records }) => (records === undefined ? undefined : nameKey(records)),
    );
    return [...byClass.flatMap((group) => judge(group, true)), ...byWords.flatMap((group) => judge(group, false))];
  },
});

type Kept = IndexedRetention & { readonly period: string };

function hasPeriod(record: IndexedRetention): record is Kept {
  return record.period !== undefined;
}

/**
 * One finding for a record, however many notices have it. Rows of the same class are left to the comparison by class. Between notices,
 * words alone do not make two records the same for sure: it is then only a note.
 */
function judge(group: readonly Placed<Kept>[], byClass: boolean): readonly AcrossFinding[] {
  for (const [position, second] of group.entries()) {
    const first = group.slice(0, position).find(({ item }) => differ(item, second.item) && (byClass || !haveOneClass(item, second.item)));
    if (first === undefined) continue;
    const name = second.item.records ?? second.item.class ?? '';
    const sure = byClass || first.row.id === second.row.id;
    return [
      {
        origin: second.item.origin,
        message: `“${name}” are kept ${wordKept(second.item)} here, and ${wordKept(first.item)} ${whereOf(first.row, second.row)}.`,
        hint: 'People are told two different things about the same records. Look in your retention schedule and put right the period that is wrong. If the records are not the same, give them different names.',
        ...(sure ? {} : { severity: 'info' as const }),
        related: [{ message: `Here it is ${first.item.period}.`, origin: first.item.origin }],
        notice: second.row.id,
      },
    ];
  }
  return [];
}

function differ(one: Kept, other: Kept): boolean {
  if (one.period === other.period) return false;
  const { people = [] } = one;
  return people.length === 0 || other.people === undefined || other.people.some((name) => people.includes(name));
}

function haveOneClass(one: Kept, other: Kept): boolean {
  return one.class !== undefined && one.class === other.class;
}

function wordKept({ period, from }: Kept): string {
  if (!/^\d/.test(period)) return period;
  return from === undefined ? `for ${period}` : `for ${period} from ${from}`;
}
