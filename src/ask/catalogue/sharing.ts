import type { Change } from '../../revise/index.js';
import { proseOf } from '../../prose/index.js';
import { isPeriod } from '../../schema/formats.js';
import type { Given, Place, Taken } from '../question.js';
import { choiceOf, forOfficer, line, listOf, oneOf, prose, putChosen, set, setInside, toLine, webAddress } from './answers.js';
import type { CatalogueEntry } from './entry.js';

/** What is asked about those who get the information, about other countries, and about how long records are kept. */
export const sharingQuestions: readonly CatalogueEntry[] = [
  {
    at: ['recipients'],
    chapter: 'sharing',
    heading: 'Others who get the information',
    asks: 'Who do you give this information to, outside your organisation?',
    help: 'Write each on a line of its own. Companies that work for you count too.',
    ...listOf(asRecipient, (outside) => ({ outside })),
    leftOut: ['rule/missing-recipients'],
  },
  {
    at: ['recipients.outside'],
    chapter: 'sharing',
    heading: 'Others outside your organisation',
    asks: 'Who do you give this information to, outside your organisation?',
    help: 'Write each on a line of its own. Companies that work for you count too.',
    ...listOf(asRecipient),
  },
  {
    at: ['recipients.outside[].role'],
    chapter: 'sharing',
    heading: 'Who decides',
    asks: 'Who decides what they do with the information: they alone, you together with them, or do they only do what you say?',
    ...oneOf({
      controller: 'They decide for themselves',
      'joint-controller': 'We decide together',
      processor: 'They only do what we tell them to',
    }),
    leftOut: 'always',
  },
  {
    at: ['recipients.outside[].who'],
    chapter: 'sharing',
    heading: 'Who exactly',
    asks: 'Who exactly are they? Name them, as far as you can.',
    ...forOfficer('Those who get information are picked from the list that all notices share.'),
    doubted: ['rule/vague-recipient'],
  },
  {
    at: ['transfers', 'transfers.routine'],
    chapter: 'abroad',
    heading: 'Information that leaves the United Kingdom',
    asks: 'Does any of this information leave the United Kingdom, also with a company that works for you?',
    help: 'Think of where your computer systems keep it. If it does leave, choose “Something else” and write who takes it to which country.',
    ...oneOf({ none: 'No, all of it stays in the United Kingdom' }),
    leftOut: ['rule/transfers-not-stated'],
  },
  {
    at: ['transfers.routine[].country', 'transfers.exceptions[].country'],
    chapter: 'abroad',
    heading: 'The country',
    asks: 'To which country does the information go?',
    ...line,
  },
  {
    at: ['transfers.routine[].mechanism', 'transfers.exceptions[].mechanism'],
    chapter: 'abroad',
    heading: 'What you have agreed',
    asks: 'What have you agreed in writing with whoever gets the information there, about keeping it safe?',
    help: 'For example: a contract, and what it is called. If there is nothing in writing, say so.',
    ...forOfficer('Which of the ways in law this is has to be judged.'),
    leftOut: ['rule/transfer-without-mechanism'],
  },
  {
    at: ['retention'],
    chapter: 'keeping',
    heading: 'Records',
    asks: 'How long do you keep these records, and from when do you count?',
    help: 'For example: six years after the case is closed. If it depends, write what it depends on.',
    form: { kind: 'words', lines: 'several' },
    put: ({ words }, { path }) => set(path, [{ criteria: proseOf(words) }]),
    leftOut: ['rule/missing-retention'],
  },
  {
    at: rows('period'),
    chapter: 'keeping',
    heading: 'How long',
    asks: 'How long do you keep these records, and from when do you count?',
    help: 'For example: six years after the case is closed. If it depends, write what it depends on.',
    form: { kind: 'words', lines: 'several' },
    put: putPeriod,
    leftOut: ['rule/missing-retention', 'rule/retention-only-by-schedule'],
  },
  {
    at: rows('criteria'),
    chapter: 'keeping',
    heading: 'How you decide',
    asks: 'How do you decide how long you keep these records? From what event do you count?',
    help: 'What the notice says now does not tell people enough.',
    ...prose,
    doubted: ['rule/vague-retention'],
  },
  {
    at: rows('from'),
    chapter: 'keeping',
    heading: 'From when you count',
    asks: 'From when do you count the time?',
    help: 'For example: the day the case is closed.',
    ...line,
  },
  {
    at: rows('alternatives[].period'),
    chapter: 'keeping',
    heading: 'Records that you keep for another time',
    asks: 'How long do you keep the records in this case?',
    help: 'For example: 10 years.',
    form: { kind: 'words', lines: 'one' },
    put: ({ words }, { path }) => (isPeriod(tidyPeriod(words)) ? set(path, tidyPeriod(words)) : { forYou: notJustATime }),
  },
  {
    at: rows('then'),
    chapter: 'keeping',
    heading: 'At the end',
    asks: 'What do you do with the records at the end?',
    ...oneOf({
      destroy: 'We destroy them',
      archive: 'We give them to an archive, for good',
      anonymise: 'We take out whatever shows who people are',
      review: 'We look at them again and decide then',
    }),
  },
  {
    at: rows('schedule.url'),
    chapter: 'keeping',
    heading: 'Your list of how long you keep things',
    asks: 'Where on the web can people read it?',
    help: 'Copy the whole address from your browser. It begins with https://',
    ...webAddress,
  },
  {
    at: ['provision', 'processing[].provision', 'provision.requirement', 'processing[].provision.requirement'],
    part: 'must',
    chapter: 'giving',
    heading: 'Whether people have to give it',
    asks: 'Must people give you this information? Who says so?',
    form: choiceOf({
      statutory: 'Yes, a law says so',
      contractual: 'Yes, they have agreed to it in a contract',
      'to-enter-contract': 'Yes, if they want to make a contract with us',
      'needed-for-service': 'No, but without it we cannot give them the service, or not all of it',
      optional: 'No, it is up to them, and nothing else changes',
    }),
    put: (given, place) => putChosen(given, (requirement) => setInside(aboveLeaf(place), { requirement, ...obliged[requirement] })),
    leftOut: ['rule/missing-provision-consequence'],
  },
  {
    at: ['provision', 'processing[].provision', 'provision.consequence', 'processing[].provision.consequence'],
    part: 'otherwise',
    chapter: 'giving',
    heading: 'If someone does not give it',
    asks: 'If someone does not give you this, what happens?',
    help: 'For example: we cannot give you a permit.',
    form: { kind: 'words', lines: 'several' },
    put: ({ words }, place) => setInside(aboveLeaf(place), { consequence: proseOf(words) }, { requirement: 'not-stated' }),
    leftOut: ['rule/missing-provision-consequence'],
  },
];

const notJustATime = 'The field takes a time alone, such as 6 years.';

/** Whether people have a duty to give the information, where the answer says so. */
const obliged: Readonly<Record<string, object>> = {
  statutory: { obliged: true },
  'needed-for-service': { obliged: false },
  optional: { obliged: false },
};

function rows(field: string): readonly string[] {
  return [`retention[].${field}`, `retention.only[].${field}`];
}

function asRecipient(name: string): object {
  return { who: [{ name }], role: 'not-stated' };
}

/** The place of the whole answer, also where the question was about one entry of it. */
function aboveLeaf({ path, now, holder }: Place): Pick<Place, 'path' | 'now'> {
  return path.at(-1) === 'provision' ? { path, now } : { path: path.slice(0, -1), now: holder };
}

/** A time alone is the period; any other words say how the time is decided. */
function putPeriod({ words }: Given, { path, holder }: Place): Taken {
  const period = tidyPeriod(words);
  if (isPeriod(period)) return set(path, period);
  if (holder['criteria'] !== undefined) return { forYou: 'The notice already says in words how the time is decided.' };
  const criteria: Change = { kind: 'set', path: [...path.slice(0, -1), 'criteria'], value: proseOf(words) };
  return { changes: [...(holder['period'] === undefined ? [] : [{ kind: 'remove', path } as const]), criteria] };
}

function tidyPeriod(words: string): string {
  return toLine(words).replace(/\.$/, '').toLowerCase();
}
