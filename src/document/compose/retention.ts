import type { Retention } from '../../model/index.js';
import type { Block, Inline, ListBlock, ParagraphBlock, Section } from '../document.js';
import { flow, gap, heading, link, list, paragraph, plain, say, sayInlines, section, sentence, words, type Composer } from './composer.js';
import { periodInWords } from './labels.js';

/** How long records are kept (UK GDPR Article 13(2)(a)): a table of the plain rows, then the rows that need more words. */
export function composeRetention(c: Composer): Section {
  const { retention } = c.notice;
  const { origin } = retention;
  if (retention.state !== 'given') return section(c, 'retention', [gap(c, origin, 'retention.notStated')]);
  const rows = retention.value;
  const plainRows = rows.filter(fitsTable);
  const inTable = plainRows.length > 1 ? plainRows : [];
  return section(c, 'retention', [
    ...(inTable.length === 0 ? [] : [composeTable(c, inTable)]),
    ...rows.filter((found) => !inTable.includes(found)).flatMap((found, position) => describe(c, found, position, rows.length > 1)),
  ]);
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
    !found.why
  );
}

function composeTable(c: Composer, rows: readonly Retention[]): Block {
  /** A column stands only where most rows fill it. */
  const most = (filled: (found: Retention) => boolean): boolean => rows.filter(filled).length * 2 > rows.length;
  const withFrom = most(({ from }) => from.state === 'given');
  const withThen = most(({ then }) => then.state === 'given');
  const origin = rows[0]?.origin ?? c.notice.origin;
  return {
    kind: 'table',
    lang: c.lang,
    origin,
    caption: words(say(c, 'retention.caption')),
    columns: ['records', 'period', ...(withFrom ? ['from'] : []), ...(withThen ? ['then'] : [])].map((key) =>
      words(say(c, `retention.${key}`)),
    ),
    rows: rows.map(({ records, period, from, then }) => [
      records ? plain(c, records) : [],
      period.state === 'given' ? words(periodInWords(c, period.value)) : [],
      ...(withFrom ? [from.state === 'given' ? plain(c, from.value) : words(say(c, 'retention.ends.not-stated'))] : []),
      ...(withThen ? [words(say(c, `retention.ends.${then.state === 'given' ? then.value : 'not-stated'}`))] : []),
    ]),
  };
}

function describe(c: Composer, found: Retention, position: number, several: boolean): readonly Block[] {
  const { origin, records, schedule, criteria, period } = found;
  const head = records ? [heading(c, origin, 1, `retention-${found.id ?? String(position + 1)}`, records)] : [];
  const unanswered = period.state !== 'given' && !criteria;
  return [
    ...(several || records ? head : []),
    ...keep(c, found),
    ...(criteria ? flow(criteria) : []),
    ...(schedule ? composeSchedule(c, found, schedule) : []),
    ...(unanswered && (schedule?.classes.length ?? 0) === 0 ? [gap(c, period.origin, 'retention.periodNotStated')] : []),
    ...(found.alternatives.length === 0
      ? []
      : [
          sentence(c, origin, 'retention.alternatives'),
          list(
            c,
            origin,
            found.alternatives.map((other) =>
              sayInlines(c, 'retention.alternative', {
                when: plain(c, other.when),
                period: words(other.period.state === 'given' ? periodInWords(c, other.period.value) : say(c, 'retention.ends.not-stated')),
              }),
            ),
          ),
        ]),
    ...(found.extension ? [paragraph(c, origin, sayInlines(c, 'retention.extension', { when: plain(c, found.extension) }))] : []),
    ...(found.why ? [paragraph(c, origin, sayInlines(c, 'retention.why', { why: plain(c, found.why) }))] : []),
    ...(found.then.state === 'given'
      ? [
          paragraph(
            c,
            origin,
            sayInlines(c, 'label', { term: words(say(c, 'retention.then')), text: words(say(c, `retention.ends.${found.then.value}`)) }),
          ),
        ]
      : []),
  ];
}

/** The sentence with the period: what a resident reads in half a second. */
function keep(c: Composer, { period, from, origin }: Retention): readonly ParagraphBlock[] {
  if (period.state !== 'given') return [];
  const key = { length: 'keep', permanent: 'keepPermanently', 'until-superseded': 'keepUntilSuperseded' }[period.value.kind];
  return [
    sentence(c, origin, `retention.${key}`, { period: periodInWords(c, period.value) }),
    ...(from.state === 'given' ? [paragraph(c, from.origin, sayInlines(c, 'retention.keepFrom', { from: plain(c, from.value) }))] : []),
  ];
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
    ...(schedule.classes.length === 0
      ? []
      : [
          sentence(c, origin, 'retention.classes'),
          list(
            c,
            origin,
            schedule.classes.map((name) => plain(c, name)),
          ),
        ]),
  ];
}
