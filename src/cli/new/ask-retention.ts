import { isPeriod } from '../../schema/formats.js';
import { proseOf } from '../../prose/index.js';
import type { NewAnswersInput } from '../../schema/index.js';
import type { BaseFacts } from './base-facts.js';
import { readWords, type Midway, type Reply, type Talk } from './talk.js';

type Retention = Exclude<NonNullable<NewAnswersInput['retention']>, string>;
type Row = Exclude<Retention[number], string>;

/** Asks how long each kind of records is kept, and from when. What is no length of time is how the time is decided. */
export async function askRetention(talk: Talk, { rows }: BaseFacts): Promise<Reply<Retention> | Midway<Retention>> {
  const known: Row[] = [];
  for (const { shown, value, hasTime } of rows) {
    const time = hasTime ? ({ kind: 'skipped' } as const) : await askTime(talk, shown);
    if (time.kind === 'back') return time;
    if (time.kind === 'left') return leave([...known, ...rows.slice(known.length).map((row) => row.value)]);
    known.push({ ...value, ...(time.kind === 'given' && time.value) });
  }
  return askMoreRecords(talk, known);
}

async function askMoreRecords(talk: Talk, known: readonly Row[]): Promise<Reply<Retention> | Midway<Retention>> {
  const all = [...known];
  for (;;) {
    const records = await talk.ask({
      asks:
        all.length === 0
          ? 'Which records do you keep? Name one kind, such as: permit records.'
          : 'Which other records do you keep? Press Enter if there are none.',
      help: 'Name them as a resident would. You are asked for each how long it is kept.',
      read: readWords,
    });
    if (records.kind === 'back') return records;
    if (records.kind === 'left') return leave(all);
    if (records.kind !== 'given') return isTold(all) ? { kind: 'given', value: all } : { kind: 'skipped' };
    const time = await askTime(talk, records.value);
    if (time.kind === 'back') continue;
    all.push({ records: records.value, ...(time.kind === 'given' && time.value) });
    if (time.kind === 'left') return leave(all);
  }
}

function leave(rows: readonly Row[]): Reply<Retention> | Midway<Retention> {
  return isTold(rows) ? { kind: 'midway', value: [...rows] } : { kind: 'left' };
}

/** Whether more is told than that the rows of the model stay. */
function isTold(rows: readonly Row[]): boolean {
  return rows.some((row) => row.id === undefined || Object.keys(row).length > 1);
}

async function askTime(talk: Talk, records: string): Promise<Reply<Row>> {
  const period = await talk.ask({
    asks: `How long do you keep ${records}?`,
    help: 'For example: 6 years. Or how it is decided: until your child leaves the school. Take it from your retention schedule, never from another notice.',
    read: (text) => (/\p{L}/u.test(text) ? readWords(text) : { refused: 'Write what it is counted in too, such as: 6 years.' }),
  });
  if (period.kind !== 'given') return period;
  const time = tidyPeriod(period.value);
  if (!isPeriod(time)) return { kind: 'given', value: { criteria: proseOf(period.value) } };
  if (!/\d/.test(time)) return { kind: 'given', value: { period: time } };
  const from = await talk.ask({
    asks: 'From which day?',
    help: 'For example: the day the permit ends. Without it a length of time means little.',
    read: readWords,
  });
  if (from.kind === 'back') return askTime(talk, records);
  if (from.kind === 'left') return from;
  return { kind: 'given', value: { period: time, from: from.kind === 'given' ? from.value : 'not-stated' } };
}

/** Lengths of time as people write them: “for 6 Years.” */
function tidyPeriod(words: string): string {
  const plain = words.replace(/\.$/, '').replace(/^for /i, '');
  return isPeriod(plain) ? plain : plain.toLowerCase();
}
