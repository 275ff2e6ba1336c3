import type { Dice } from './dice.js';

const beginnings = [
  ...['Ash', 'Alder', 'Barn', 'Birch', 'Black', 'Brook', 'Clay', 'Clif', 'Cold', 'Copper', 'Crow', 'Dale', 'East', 'Elm', 'Fair'],
  ...['Fern', 'Glen', 'Green', 'Hart', 'Hazel', 'Heath', 'Hill', 'Holly', 'Kings', 'Lang', 'Lark', 'Lime', 'Long', 'Maple', 'Marsh'],
  ...['Mill', 'Moor', 'New', 'North', 'Oak', 'Old', 'Otter', 'Park', 'Red', 'Ridge', 'Rose', 'Sand', 'Stone', 'Thorn', 'Wood'],
];
const endings = [
  ...['bourne', 'bridge', 'bury', 'by', 'combe', 'cote', 'croft', 'den', 'field', 'ford', 'gate', 'ham', 'hurst', 'ley', 'mere'],
  ...['mouth', 'port', 'shaw', 'stead', 'stoke', 'thorpe', 'ton', 'water', 'wick', 'worth'],
];
const kindsOfPartner = ['Family Trust', 'Carers’ Group', 'Youth Club', 'Advice Centre', 'Community Transport', 'Community Garden'];

/** A place that does not exist, another one for each of some thousand numbers in turn. */
export function namePlace(number: number): string {
  const ending = endings[number % endings.length] ?? '';
  const beginning = beginnings[Math.floor(number / endings.length) % beginnings.length] ?? '';
  const round = Math.floor(number / (beginnings.length * endings.length));
  return `${beginning}${ending}${round === 0 ? '' : `, Area ${round + 1}`}`;
}

/** An organisation that does not exist. */
export function namePartner(number: number): string {
  return `${namePlace(number * 7)} ${kindsOfPartner[number % kindsOfPartner.length] ?? ''}`;
}

const doings = ['meet families', 'answer the phone', 'plan support', 'run groups', 'write letters', 'keep a small library', 'lend toys'];
const places = [
  'the library',
  'the town hall',
  'the family hub',
  'an office in the market hall',
  'two rooms at the school',
  'the old bank',
];
const days = ['on weekdays', 'on Mondays and Thursdays', 'every morning', 'three days a week', 'on most evenings', 'on Saturdays too'];
const ways = ['by phone', 'in person', 'by letter', 'by email', 'with an interpreter', 'with a friend beside you'];
const seasons = ['spring', 'summer', 'autumn', 'winter'];
const sizes = ['four', 'five', 'seven', 'nine', 'twelve', 'fifteen', 'twenty'];

/** A plain sentence about how a service works in a place. */
export function writeSentence(dice: Dice, place: string): string {
  const sentences = [
    () => `In ${place} we ${dice.pick(doings)} ${dice.pick(days)}.`,
    () => `We work from ${dice.pick(places)} in ${place}, and ${dice.pick(doings)} there.`,
    () => `You can talk to us ${dice.pick(ways)} or ${dice.pick(ways)}, ${dice.pick(days)}.`,
    () => `We began this work in the ${dice.pick(seasons)} of ${dice.number(1996, 2025)} with a team of ${dice.pick(sizes)}.`,
    () => `About ${dice.number(3, 90) * 10} families in ${place} and around it came to us last year.`,
    () => `Some of us ${dice.pick(doings)}, and others ${dice.pick(doings)}.`,
  ];
  return sentences[dice.number(0, sentences.length - 1)]?.() ?? '';
}

/** Items of personal data that any service may hold. */
export const moreItems = [
  'notes of when you came to us',
  'letters and messages between you and us',
  'the language you like to speak with us',
  'how you heard of us',
  'which of our activities you took part in',
  'what you told us that you would like to do',
  'days on which you cannot come',
];

/** Purposes that any service may have. */
export const morePurposes = [
  'Plan how many people and rooms we need.',
  'Remind you of the day and time we agreed.',
  'Answer your questions and look into your complaints.',
  'Keep our lists right and up to date.',
  'See which activities people come to, and which not.',
  'Train the people who work with you.',
  'Count how many people we help in each part of the area.',
];
