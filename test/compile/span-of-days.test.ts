import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileNotice, type CompileContext, type NamedSource } from '../../src/compile.js';
import { daysAfter, daysLater, isInForce, watchDays, type DaySpan } from '../../src/law/index.js';
import { prepareWorkspace } from '../../src/prepare-workspace.js';
import { readProduct, readWorkspace } from '../../src/workspace/index.js';
import { help, soundFiles, sourcesOf, write } from '../support/compile.js';

/** The first and the last day that is asked about. */
const [first, last] = ['2016-01-01', '2035-12-31'];

interface Compilable {
  readonly source: NamedSource;
  readonly context: CompileContext;
}

type Sources = ReturnType<typeof sourcesOf>;

/** A notice with something to say at each kind of date: those of the law, of bodies and places, and its own. */
const dated = sourcesOf({
  ...soundFiles,
  'site.yaml': soundFiles['site.yaml']!.replace('[en]', '[en, cy]'),
  [help]: write(`introduction: |
  We work with Public Health England, with Dorset County Council and, until 2027, with Cherwell District Council.
  Write to the Information Commissioner’s Office, Wycliffe House, Wilmslow SK9 5AF, under Article 77 and Article 22 of the UK GDPR.
  The regulator is the supervisory authority. Until 2022 it was the Data Protection Registrar.
translationDue:
  cy: "2026-12-01"
processing:
  - id: worries
    people: all
    nature: task
    since: "2027-03-01"
    automatedMeans: true
    purposes:
      - Look into worries about a child.
    lawfulBases:
      - basis: recognised-legitimate-interest
        annex1Condition: crime
automatedDecisions:
  - what: whether you get a discount
    logic: We compare your income with the limit.
    significance: You pay less or more.
    safeguards: Ring us and a person looks at it.
transfers:
  routine:
    - country: United States
      mechanism: uk-adequacy
    - country: South Korea
      mechanism: uk-adequacy
dates:
  issued: "2026-09-01"
  reviewDue: "2027-09-01"`),
});

function read(folder: string): Sources {
  const reading = readWorkspace(folder, folder);
  if (!('sources' in reading)) throw new Error(`${folder} cannot be read`);
  return reading.sources;
}

const product = readProduct();

function prepare(sources: Sources): readonly Compilable[] {
  const { ready } = prepareWorkspace(sources, product, first);
  if (!ready) throw new Error('The workspace cannot be compiled');
  return sources.notices.map((source) => ({ source, context: ready.context }));
}

const real = prepare(read('notices'));
const [madeUp] = prepare(dated);
const all = [...real, ...prepare(read('test/fixtures/anytown')), ...prepare(read('test/fixtures/bilingual')), madeUp!];

function compileOn({ source, context }: Compilable, day: string): { readonly result: unknown; readonly span: DaySpan } {
  const { value, span } = watchDays(day, () => compileNotice(source, context, day));
  return { result: value, span };
}

/** Compiles a notice on a day and tries its span: on each of some other days in it, the outcome and the span are the very same. */
function trySpan(notice: Compilable, day: string, others: (from: string, until: string) => readonly string[]): DaySpan {
  const compiled = compileOn(notice, day);
  const { from = first, until = last } = compiled.span;
  expect(isInForce({ from, until }, day)).toBe(true);
  for (const other of new Set(others(from, until))) {
    if (other !== day) expect({ on: other, ...compileOn(notice, other) }).toStrictEqual({ on: other, ...compiled });
  }
  return compiled.span;
}

const aDay = fc.nat(daysAfter(first, last)).map((days) => daysLater(first, days));

function inside(from: string, until: string, share: number): string {
  return daysLater(from, Math.floor(share * daysAfter(from, until)));
}

/** The days of these years at whose ends the law of notices changes what is said or found. */
const turns = [
  '2025-11-07',
  '2026-02-05',
  '2026-03-21',
  '2026-05-06',
  '2026-06-19',
  '2026-07-02',
  '2026-09-17',
  '2026-09-30',
  '2026-12-29',
];
const nearTurn = fc.tuple(fc.constantFrom(...turns), fc.integer({ min: -1, max: 1 })).map(([turn, days]) => daysLater(turn, days));

describe('the span of a compiled notice', () => {
  it('holds on every day in it, and next to it begins another', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(fc.constantFrom(...all), fc.oneof(aDay, nearTurn), share, (notice, day, at) => {
        const { until } = trySpan(notice, day, (from, end) => [from, inside(from, end, at), end]);
        if (until !== undefined) expect(compileOn(notice, daysLater(until, 1)).span.from).toBe(daysLater(until, 1));
      }),
      { numRuns: 30, seed: 20261121 },
    );
  });

  it('follows upon another without a gap, where a notice has much that goes by the day', () => {
    const seen: string[] = [];
    for (let day = first; day <= '2027-12-31';) {
      const { from = '', until = last } = trySpan(madeUp!, day, (start, end) => [inside(start, end, 0.5), end]);
      if (from !== until) seen.push(`${from} to ${until}`);
      // While days are counted each has a span of its own: some of them will do.
      day = daysLater(until, from === until ? 11 : 1);
    }
    expect(seen).toEqual([
      '2015-04-01 to 2019-03-31',
      '2019-04-01 to 2019-09-29',
      '2019-09-30 to 2021-09-30',
      '2021-10-01 to 2022-06-30',
      '2022-07-01 to 2022-12-18',
      '2022-12-19 to 2023-01-31',
      '2023-02-01 to 2023-07-13',
      '2024-01-10 to 2025-11-06',
      '2026-06-19 to 2026-07-01',
      '2026-09-30 to 2026-12-01',
      '2026-12-02 to 2026-12-28',
      '2026-12-29 to 2026-12-31',
      '2027-01-01 to 2027-02-28',
      '2027-03-01 to 2027-09-01',
    ]);
  });

  it.each(real.map((notice) => [notice.source.id, notice] as const))('is long for %s', (_, notice) => {
    expect(['2025-06-01', '2026-02-20', '2026-11-21', '2027-01-01'].map((day) => compileOn(notice, day).span)).toEqual([
      { from: '2024-01-10', until: '2025-11-06' },
      { from: '2026-02-05', until: '2026-03-20' },
      { from: '2026-09-30', until: '2026-12-28' },
      { from: '2026-12-29' },
    ]);
  });

  it('is one day for each day of a countdown', () => {
    expect(compileOn(madeUp!, '2027-10-01').span).toEqual({ from: '2027-10-01', until: '2027-10-01' });
  });
});
