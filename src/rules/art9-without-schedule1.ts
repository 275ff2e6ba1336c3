import { always, article9Conditions, dpa2018 } from '../law/index.js';
import { given, type SpecialCategoryCondition } from '../model/index.js';
import { rule, type Finding } from './rule.js';
import { placeOf } from '../facts/index.js';
import { nameUses, sharedItems, type Shared } from './support/uses.js';
import { listWords, wordsOf } from './support/wording.js';

export default rule({
  id: 'art9-without-schedule1',
  kind: 'lawfulness',
  severity: 'error',
  citation: dpa2018('section 10(2) and (3)'),
  inForce: always,
  confirmed: 'statute-read',
  file: 'notice',
  summary: 'A condition of Article 9 counts only together with a paragraph of Schedule 1, and the notice gives none that fits.',
  why: 'Five of the ten conditions of Article 9 hold only if a condition of Schedule 1 to the Data Protection Act 2018 is met as well. Without it, the use of special category data is unlawful.',
  fix: 'Ask the service and your data protection officer which paragraph is met, if any, and write its number under “schedule1”. Do not pick one for its name.',
  bad: `
personalData:
  - id: needs
    items:
      - item: what your doctor tells us
        special: health
processing:
  - id: help
    people: all
    nature: task
    purposes:
      - Work out what help a family may need.
    lawfulBases:
      - basis: public-task
        function: to help children in need
        law:
          - statute: children-act-1989
            provision: section 17
    specialCategory:
      - condition: health-or-social-care
        schedule1: not-stated
`,
  good: `
personalData:
  - id: needs
    items:
      - item: what your doctor tells us
        special: health
processing:
  - id: help
    people: all
    nature: task
    purposes:
      - Work out what help a family may need.
    lawfulBases:
      - basis: public-task
        function: to help children in need
        law:
          - statute: children-act-1989
            provision: section 17
    specialCategory:
      - condition: health-or-social-care
        schedule1: [2]
`,
  check: ({ notice }) => sharedItems(notice, (use) => use.specialCategory).flatMap(judge),
});

function judge({ item, uses }: Shared<SpecialCategoryCondition>): readonly Finding[] {
  if (item.condition === 'not-stated') return [];
  const { schedule1, article } = article9Conditions[item.condition];
  const numbers = given(item.schedule1) ?? [];
  if (schedule1 === 'none' || numbers.some((number) => schedule1.includes(number))) return [];
  const name = `${wordsOf(item.condition)} (Article ${article})`;
  const message =
    numbers.length === 0
      ? `The notice rests special category data for ${nameUses(uses)} on ${name}, and gives no paragraph of Schedule 1.`
      : `The notice rests special category data for ${nameUses(uses)} on ${name}, which ${nameParagraphs(numbers)} of Schedule 1 ${numbers.length === 1 ? 'does' : 'do'} not go with.`;
  return [{ origin: placeOf(item.schedule1), message, hint: hintFor(name, schedule1) }];
}

function hintFor(name: string, schedule1: readonly number[]): string {
  const [first, last] = [schedule1.at(0), schedule1.at(-1)];
  const which = first === last ? `paragraph ${first ?? ''}` : `one of paragraphs ${first ?? ''} to ${last ?? ''}`;
  return `The condition ${name} holds only if ${which} of Schedule 1 to the Data Protection Act 2018 is met as well. Ask the service and your data protection officer whether it is. Write a number under “schedule1” only if they say that it is met.`;
}

function nameParagraphs(numbers: readonly number[]): string {
  return numbers.length === 1 ? `paragraph ${numbers.join()}` : `paragraphs ${listWords(numbers.map(String))}`;
}
