import { describe, expect, it } from 'vitest';
import { compile, documentOf, help, noticeOf, soundFiles, write } from '../support/compile.js';

/** The days on which the law of notices changed, each with the day before it. */
const days = ['2025-12-01', '2026-02-04', '2026-02-05', '2026-06-18', '2026-06-19', '2026-09-29', '2026-09-30'] as const;

/** What holds on each of the days, in their order. */
type OnDays<T> = readonly [T, T, T, T, T, T, T];

/** A notice that each change can reach: an automated decision, a transfer, and nothing to object to. */
const reached = write(`automatedDecisions:
  - what: whether you get a discount
    logic: We compare your income with the limit.
    significance: You pay less or more.
    safeguards: Ring us and a person looks at it.
transfers:
  routine:
    - country: France
      mechanism: uk-adequacy
processing:
  - id: discounts
    people: all
    nature: task
    automatedMeans: true
    purposes:
      - Work out your discount.
    lawfulBases:
      - basis: legal-obligation
        function: to work out your discount
        law:
          - statute: local-government-finance-act-1992
            provision: section 11`);

const onDay = (day: string, notice = reached): ReturnType<typeof compile> => compile({ [help]: notice }, day);

function wordsOn(day: string, notice = reached): string {
  return JSON.stringify(documentOf(onDay(day, notice)));
}

describe('the page', () => {
  it.each<[string, OnDays<boolean>]>([
    ['Information Commissioner’s Office (ICO)', [true, true, true, true, true, true, false]],
    ['Information Commission (ICO)', [false, false, false, false, false, false, true]],
    ['We must tell you within 30 days that we have your complaint', [false, false, false, false, true, true, true]],
    ['It will usually ask you to complain to us first.', [false, false, false, false, true, true, true]],
    ['The time can stop while we wait for you.', [false, false, true, true, true, true, true]],
    ['recognised ones included', [false, false, true, true, true, true, true]],
    ['You can have the decision explained', [false, false, true, true, true, true, true]],
    ['have a person look at it, and challenge it.', [true, true, true, true, true, true, true]],
    ['https://ico.org.uk/make-a-complaint/', [true, true, true, true, true, true, true]],
  ])('says “%s” on the days when it is so', (words, expected) => {
    expect(days.map((day) => wordsOn(day).includes(words))).toEqual(expected);
  });

  it('names the controller’s own route of complaint before it is a duty, and does not call it one', () => {
    const words = wordsOn('2026-06-18');
    expect(words).toContain('Tell us what went wrong.');
    expect(words).not.toContain('We must tell you within 30 days');
  });

  it('says nothing of complaints to the controller where none are known and none are a duty', () => {
    const files = {
      [help]: reached,
      'controllers/anytown-council.yaml': soundFiles['controllers/anytown-council.yaml']?.replace(/^complaints:[^]*$/m, '') ?? '',
    };
    const says = (day: string): boolean => JSON.stringify(documentOf(compile(files, day))).includes('how to complain to us');
    expect(days.map(says)).toEqual([false, false, false, false, true, true, true]);
  });
});

describe('the rights', () => {
  it.each<[string, OnDays<string | undefined>]>([
    [
      'automated-decision-safeguards',
      [
        'UK GDPR Article 22',
        'UK GDPR Article 22',
        'UK GDPR Article 22C',
        'UK GDPR Article 22C',
        'UK GDPR Article 22C',
        'UK GDPR Article 22C',
        'UK GDPR Article 22C',
      ],
    ],
    [
      'complain-to-controller',
      [
        undefined,
        undefined,
        undefined,
        undefined,
        'Data Protection Act 2018, section 164A',
        'Data Protection Act 2018, section 164A',
        'Data Protection Act 2018, section 164A',
      ],
    ],
    [
      'complain-to-regulator',
      [
        'UK GDPR Article 77',
        'UK GDPR Article 77',
        'UK GDPR Article 77',
        'UK GDPR Article 77',
        'Data Protection Act 2018, section 165',
        'Data Protection Act 2018, section 165',
        'Data Protection Act 2018, section 165',
      ],
    ],
  ])('%s rests on the provision of the day', (right, expected) => {
    const cited = days.map((day) => {
      const found = noticeOf(onDay(day)).facts?.rights.find((item) => item.right === right);
      return found?.provision.citation.label;
    });
    expect(cited).toEqual(expected);
  });
});

describe('an article that is not law on the day', () => {
  const recognised = write(`processing:
  - id: shop
    people: all
    nature: non-task
    purposes:
      - Report theft from our museum shop to the police.
    lawfulBases:
      - basis: recognised-legitimate-interest
        annex1Condition: crime`);

  it('is cited on no page', () => {
    const cites = (notice: string, article: RegExp) => (day: string) => article.test(wordsOn(day, notice));
    expect(days.map(cites(recognised, /6\(1\)\(ea\)/))).toEqual([false, false, true, true, true, true, true]);
    for (const notice of [reached, recognised]) {
      expect(days.slice(0, 2).filter(cites(notice, /Article (?:6\(1\)\(ea\)|8A|12A|22[A-D]|44A|45[A-C]|84[A-D])/))).toEqual([]);
      expect(days.slice(0, 4).filter(cites(notice, /164A|section 165/))).toEqual([]);
      expect(days.slice(2).filter(cites(notice, /Article (?:22|44|45|89)(?![0-9A-Z])/))).toEqual([]);
      expect(days.slice(4).filter(cites(notice, /Article 77/))).toEqual([]);
    }
  });

  it('is found where a notice rests on it', () => {
    const found = days.map((day) =>
      noticeOf(onDay(day, recognised))
        .diagnostics.filter(({ code }) => code === 'rule/basis-not-yet-law')
        .map(({ severity }) => severity),
    );
    expect(found).toEqual([['error'], ['error'], [], [], [], [], []]);
  });
});

describe('the findings', () => {
  const open = {
    [help]: reached,
    'controllers/anytown-council.yaml':
      soundFiles['controllers/anytown-council.yaml']?.replace(/^complaints:[^]*$/m, 'complaints: not-stated\n') ?? '',
  };

  it('ask for a route of complaint to the controller as the law does', () => {
    const found = days.map((day) =>
      compile(open, day).diagnostics.flatMap(({ code, severity }) => (code === 'rule/missing-council-complaint' ? [severity] : [])),
    );
    expect(found).toEqual([[], [], [], ['info'], ['warning'], ['error'], ['error']]);
  });

  it('speak of an article that was taken out from the day it went', () => {
    const notice = `${write()}introduction: You have rights under Article 22 of the UK GDPR. You can complain under Article 77 of the UK GDPR.\n`;
    const found = days.map(
      (day) =>
        noticeOf(onDay(day, notice)).diagnostics.filter(
          ({ code, severity }) => code === 'rule/omitted-article-cited' && severity !== 'info',
        ).length,
    );
    expect(found).toEqual([0, 0, 1, 1, 2, 2, 2]);
  });

  it('speak of the old regulator from the day of the new one', () => {
    const notice = `${write()}introduction: You can write to the Information Commissioner.\n`;
    const found = days.map((day) =>
      noticeOf(onDay(day, notice)).diagnostics.some(({ code, severity }) => code === 'rule/obsolete-regulator-name' && severity !== 'info'),
    );
    expect(found).toEqual([false, false, false, false, false, false, true]);
  });
});
