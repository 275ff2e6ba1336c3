import type { Retention } from '../../model/index.js';
import type { Block, Inline, ListBlock, ParagraphBlock, Section } from '../document.js';
import {
  flow,
  gap,
  heading,
  leadAndList,
  link,
  paragraph,
  plain,
  say,
  sayInlines,
  section,
  sentence,
  words,
  type Composer,
} from './composer.js';
import { aboutPeople } from './data.js';
import { capitalised, periodInWords } from './labels.js';

/** How long records are kept (UK GDPR Article 13(2)(a)): a table of the plain rows, then the rows that need more words. */
export function composeRetention(c: Composer): Section {
  const { retention } = c.notice;
  const { origin } = retention;
  if (retention.state !== 'given') return section(c, 'retention', [gap(c, origin, 'retention.notStated')]);
  const rows = retention.value;
  const plainRows = rows.filter(fitsTable);
  const columns = pickColumns(plainRows);
  const fitting = plainRows.filter((found) => optional.every((key) => columns.includes(key) || found[key].state === 'absent'));
  const inTable = fitting.length > 1 ? fitting : [];
  return section(c, 'retention', [
    ...(inTable.length === 0 ? [] : [composeTable(c, inTable, columns)]),
    ...recordlessFirst(rows.filter((found) => !inTable.includes(found))).flatMap((found, position) => describe(c, found, position)),
  ]);
}

/** A row that names no record has no heading and would seem to belong to the one before it. */
function recordlessFirst(rows: readonly Retention[]): readonly Retention[] {
  return [...rows.filter(({ records }) => !records), ...rows.filter(({ records }) => records)];
}

/** A table holds only rows with a record and a period, and nothing that would make a cell a list. */
function fitsTable(found: Retention): boolean {
  return (
    found.records !== undefined &&
    found.period.state === 'given' &&
    found.alternatives.length === 0 &&
    !found.criteria &&
    !found.schedule &&
    !found.extension &&
    !found.why &&
    found.people.all
  );
}

const optional = ['from', 'then'] as const;

/** A column stands only where most rows fill it; a row that has more to say is told in sentences. */
function pickColumns(rows: readonly Retention[]): readonly (typeof optional)[number][] {
  return optional.filter((key) => rows.filter((found) => found[key].state === 'given').length * 2 > rows.length);
}

function composeTable(c: Composer, rows: readonly Retention[], columns: ReturnType<typeof pickColumns>): Block {
  const origin = rows[0]?.origin ?? c.notice.origin;
  return {
    kind: 'table',
    lang: c.lang,
    origin,
    caption: words(say(c, 'retention.caption')),
    columns: ['records', 'period', ...columns].map((key) => words(say(c, `retention.${key}`))),
    rows: rows.map((found) => [
      found.records ? plain(c, capitalised(found.records)) : [],
      found.period.state === 'given' ? words(periodInWords(c, found.period.value)) : [],
      ...columns.map((key) => (key === 'from' ? startOf(c, found) : endOf(c, found))),
    ]),
  };
}

function startOf(c: Composer, { from }: Retention): readonly Inline[] {
  return from.state === 'given' ? plain(c, from.value) : words(say(c, 'retention.ends.not-stated'));
}

function endOf(c: Composer, { then }: Retention): readonly Inline[] {
  return words(say(c, `retention.ends.${then.state === 'given' ? then.value : 'not-stated'}`));
}

function describe(c: Composer, found: Retention, position: number): readonly Block[] {
  const { origin, records, schedule, criteria, period } = found;
  const unanswered = period.state !== 'given' && !criteria;
  return [
    ...(records ? [heading(c, origin, 1, `retention-${found.id ?? String(position + 1)}`, capitalised(records))] : []),
    ...aboutPeople(c, found.people, origin),
    ...keep(c, found),
    ...(found.from.state === 'absent'
      ? []
      : [paragraph(c, found.from.origin, sayInlines(c, 'retention.keepFrom', { from: startOf(c, found) }))]),
    ...(criteria ? flow(criteria) : []),
    ...(schedule ? composeSchedule(c, found, schedule) : []),
    ...(unanswered && (schedule?.classes.length ?? 0) === 0 ? [gap(c, period.origin, 'retention.periodNotStated')] : []),
    ...leadAndList(
      c,
      origin,
      'retention.alternatives',
      found.alternatives.map((other) =>
        sayInlines(c, 'retention.alternative', {
          when: plain(c, other.when),
          period: words(other.period.state === 'given' ? periodInWords(c, other.period.value) : say(c, 'retention.ends.not-stated')),
        }),
      ),
    ),
    ...(found.extension ? [paragraph(c, origin, sayInlines(c, 'retention.extension', { when: plain(c, found.extension) }))] : []),
    ...(found.why ? [paragraph(c, origin, sayInlines(c, 'retention.why', { why: plain(c, found.why) }))] : []),
    ...(found.then.state === 'absent'
      ? []
      : [paragraph(c, origin, sayInlines(c, 'label', { term: words(say(c, 'retention.then')), text: endOf(c, found) }))]),
  ];
}

/** The sentence with the period: what a resident reads in half a second. */
function keep(c: Composer, { period, origin }: Retention): readonly ParagraphBlock[] {
  if (period.state !== 'given') return [];
  const key = { length: 'keep', permanent: 'keepPermanently', 'until-superseded': 'keepUntilSuperseded' }[period.value.kind];
  return [sentence(c, origin, `retention.${key}`, { period: periodInWords(c, period.value) })];
}

function composeSchedule(
  c: Composer,
  found: Retention,
  schedule: NonNullable<Retention['schedule']>,
): readonly (ParagraphBlock | ListBlock)[] {
  const { origin } = found;
  const title: readonly Inline[] =
    schedule.url.state === 'given'
      ? [link({ kind: 'address', href: schedule.url.value }, plain(c, schedule.title))]
      : plain(c, schedule.title);
  return [
    paragraph(c, origin, sayInlines(c, 'retention.schedule', { title })),
    ...(schedule.url.state === 'given' ? [] : [sentence(c, schedule.url.origin, 'retention.scheduleNoLink')]),
    ...leadAndList(
      c,
      origin,
      'retention.classes',
      schedule.classes.map((name) => plain(c, name)),
    ),
  ];
}
