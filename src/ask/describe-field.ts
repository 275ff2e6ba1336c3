import { isRecord } from '../schema/index.js';
import type { Field } from './find-fields.js';
import { nameAll, nameItem, wordsIn, type AskedNotice, type Json } from './notice-facts.js';
import type { Known, Question } from './question.js';

/** What a question is about, and what the notice says of that already. */
export function describeField({ items, holder }: Field, notice: AskedNotice): Pick<Question, 'about' | 'known'> {
  const names = items.flatMap((item) => nameItem(item, notice) ?? []).filter((name) => name !== '');
  const about = names.at(-1) ?? nameNotice(notice);
  const above = names.slice(0, -1).filter((name) => name !== about);
  const last = items.at(-1);
  const told = [...describe(isRecord(last) ? last : {}, notice), ...(holder === last ? [] : describe(holder, notice))];
  const known = [...above.map((name) => ({ term: 'Part of', text: shorten(name) })), ...told].filter(({ text }) => text !== about);
  return { about: shorten(about), known: [...new Map(known.map((one) => [one.term + one.text, one])).values()] };
}

function nameNotice({ value, lang, id }: AskedNotice): string {
  const service = isRecord(value['service']) ? wordsIn(value['service']['name'], lang) : '';
  return [service, wordsIn(value['title'], lang)].find((name) => name !== '') ?? id;
}

/** What is worth showing of an item, by field, and what it is called there. */
const texts: readonly (readonly [string, string])[] = [
  ['why', 'Why'],
  ['when', 'When'],
  ['supplies', 'What is given'],
  ['period', 'How long'],
  ['from', 'From when'],
  ['criteria', 'What you say now'],
  ['recipient', 'Who gets it'],
  ['country', 'Country'],
  ['protection', 'How it is kept safe'],
  ['function', 'The job behind it'],
  ['sent', 'What you send'],
  ['what', 'What is decided'],
  ['does', 'What it does'],
];

function describe(item: Json, notice: AskedNotice): readonly Known[] {
  const { who, purposes, items, schedule, law, class: kind } = item;
  const lists: readonly (readonly [string, string])[] = [
    ['Who', nameAll(who, 'recipients', notice)],
    ['What you do', nameAll(purposes, '', notice)],
    ['Information', nameAll(items, 'data-categories', notice)],
    ['Your published list', isRecord(schedule) ? wordsIn(schedule['title'], notice.lang) : ''],
    ['Laws named', nameAll(law, '', notice)],
    ['Kind of records', typeof kind === 'string' ? (notice.nameOf('retention', kind) ?? '') : ''],
  ];
  const known = [...lists, ...texts.map(([key, term]) => [term, wordsIn(item[key], notice.lang)] as const)];
  return known.flatMap(([term, text]) => (text === '' ? [] : [{ term, text: shorten(text) }]));
}

const longest = 300;

function shorten(text: string): string {
  const letters = [...text];
  return letters.length > longest
    ? `${letters
        .slice(0, longest - 1)
        .join('')
        .trimEnd()}…`
    : text;
}
