import { childOrigin, type Origin } from '../../diagnostics/index.js';
import type * as Input from '../../schema/index.js';
import { parsePeriod } from '../period.js';
import type { Retention, RetentionSchedule } from '../sharing.js';
import { readChoice } from './processing.js';
import {
  lookUp,
  readAnswer,
  readItems,
  readLine,
  readLineAnswer,
  readOptionalLine,
  readOptionalProse,
  type Reader,
  type Sourced,
} from './reader.js';

type Entry = Input.RetentionRegisterInput[string];

/** One row: its own facts, and those of its class in the register where it leaves them out. */
export function resolveRetention(reader: Reader, row: Sourced<Input.RetentionRow>, people: readonly string[]): Retention {
  const { value, origin } = row;
  const entry =
    value.class === undefined ? undefined : lookUp(reader, 'retention', value.class, childOrigin(origin, 'class'), 'retention-class');
  /** A fact of the row, or else of its class, and where it stands. */
  const pick = <K extends keyof Entry & keyof Input.RetentionRow>(key: K): Sourced<Entry[K] | Input.RetentionRow[K]> =>
    value[key] === undefined && entry ? { value: entry.value[key], origin: entry.origin } : { value: value[key], origin };
  const [records, period, from, then, criteria, schedule, why] = [
    pick('records'),
    pick('period'),
    pick('from'),
    pick('then'),
    pick('criteria'),
    pick('schedule'),
    pick('why'),
  ];
  const recordsText = readOptionalLine(reader, records.value, childOrigin(records.origin, 'records'));
  const extension = readOptionalLine(reader, value.extension, childOrigin(origin, 'extension'));
  const criteriaText = readOptionalProse(reader, criteria.value, childOrigin(criteria.origin, 'criteria'));
  const whyText = readOptionalLine(reader, why.value, childOrigin(why.origin, 'why'));
  return {
    ...(value.id === undefined ? {} : { id: value.id }),
    ...(value.class === undefined ? {} : { class: value.class }),
    ...(recordsText ? { records: recordsText } : {}),
    period: readAnswer(period.value, period.origin, 'period', parsePeriod),
    from: readLineAnswer(reader, from.value, from.origin, 'from'),
    alternatives: readItems(value.alternatives, childOrigin(origin, 'alternatives'), (other, at) => ({
      when: readLine(reader, other.when, childOrigin(at, 'when')),
      period: readAnswer(other.period, at, 'period', parsePeriod),
    })),
    ...(extension ? { extension } : {}),
    then: readAnswer(then.value, then.origin, 'then', (end) => end),
    ...(criteriaText ? { criteria: criteriaText } : {}),
    ...(schedule.value ? { schedule: resolveSchedule(reader, schedule.value, childOrigin(schedule.origin, 'schedule')) } : {}),
    ...(whyText ? { why: whyText } : {}),
    people: readChoice(reader, value.people, childOrigin(origin, 'people'), people, 'person'),
    origin,
  };
}

function resolveSchedule(reader: Reader, schedule: NonNullable<Entry['schedule']>, origin: Origin): RetentionSchedule {
  return {
    title: readLine(reader, schedule.title, childOrigin(origin, 'title')),
    url: readAnswer(schedule.url, origin, 'url', (url) => url),
    classes: readItems(schedule.classes, childOrigin(origin, 'classes'), (line, at) => readLine(reader, line, at)),
  };
}
