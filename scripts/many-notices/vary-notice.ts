import { createDice, type Dice } from './dice.js';
import { isFields, listFields, type Fields } from './fields.js';
import { moreItems, morePurposes, namePlace, writeSentence } from './words.js';

/** Makes one notice into another of about the same length: its name, words and lists depend on the number alone. `partner` is one who gets data. */
export function varyNotice(example: Fields, number: number, partner: string): Fields {
  const notice = structuredClone(example);
  const dice = createDice(number);
  const place = namePlace(number);
  const say = (least: number, most: number): string => writeSentences(dice, place, dice.number(least, most));

  notice['title'] = `${textOf(notice['title'])}, ${place}`;
  if (isFields(notice['service'])) {
    notice['service']['name'] = `${textOf(notice['service']['name'])}, ${place}`;
    notice['service']['does'] = `${textOf(notice['service']['does'])}\n\n${say(1, 2)}`.trim();
  }
  notice['introduction'] = `${textOf(notice['introduction'])}\n\n${say(1, 3)}`.trim();
  for (const group of listFields(notice['personalData'])) varyItems(group, dice);
  for (const use of listFields(notice['processing'])) varyPurposes(use, dice);
  varyRecipients(notice['recipients'], dice, partner);
  if (Array.isArray(notice['security'])) notice['security'] = dice.some<unknown>(notice['security'], 0.8);
  const section = { id: 'local', heading: `How we work in ${place}`, after: 'topics', body: say(1, 5) };
  notice['sections'] = [...listFields(notice['sections']), section];
  // Two notices cannot have the same former address.
  Reflect.deleteProperty(notice, 'formerPaths');
  if (isFields(notice['source'])) shorten(notice['source'], dice);
  return notice;
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value.trim() : '';
}

function writeSentences(dice: Dice, place: string, number: number): string {
  const sentences = new Set(Array.from({ length: number }, () => writeSentence(dice, place)));
  return [...sentences].join(dice.number(0, 2) === 0 ? '\n\n' : ' ');
}

function varyItems(group: Fields, dice: Dice): void {
  if (!Array.isArray(group['items'])) return;
  group['items'] = [...dice.some<unknown>(group['items'], 0.85), ...add(moreItems, dice, 1)];
}

/** What stands in the first layer stays: a notice needs something there. */
function varyPurposes(use: Fields, dice: Dice): void {
  if (!Array.isArray(use['purposes'])) return;
  const purposes: readonly unknown[] = use['purposes'];
  const kept = new Set(dice.some(purposes, 0.8));
  const staying = purposes.filter((purpose) => kept.has(purpose) || isFields(purpose));
  use['purposes'] = [...staying, ...add(morePurposes, dice, 2)];
}

function varyRecipients(recipients: unknown, dice: Dice, partner: string): void {
  if (!isFields(recipients)) return;
  const groups = listFields(recipients['outside']);
  for (const group of groups) group['who'] = dice.some(Array.isArray(group['who']) ? (group['who'] as readonly unknown[]) : [], 0.85);
  const [first] = groups;
  if (first !== undefined && Array.isArray(first['who'])) first['who'] = [...(first['who'] as readonly unknown[]), partner];
}

/** What was noted about the document makes room for what was added. */
function shorten(source: Fields, dice: Dice): void {
  for (const [name, list] of Object.entries(source)) {
    if (Array.isArray(list)) source[name] = dice.some<unknown>(list, 0.75);
  }
}

/** None to so many of them, none of them twice. */
function add(pool: readonly string[], dice: Dice, most: number): readonly string[] {
  return [...new Set(Array.from({ length: dice.number(0, most) }, () => dice.pick(pool)))];
}
