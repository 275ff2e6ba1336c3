import { childOrigin, type Origin } from '../../diagnostics/index.js';
import type { Choice, DataGroup, DataItem } from '../../model/index.js';
import type { Block, Inline, ParagraphBlock, Section } from '../document.js';
import { gap, heading, joined, oneOrList, paragraph, plain, say, sayInlines, section, sentence, words, type Composer } from './composer.js';
import { capitalised } from './labels.js';

/** The categories of personal data (UK GDPR Article 14(1)(d)), with what the law protects more (Articles 9 and 10). */
export function composeData(c: Composer): Section {
  const { personalData } = c.notice;
  const { origin } = personalData;
  if (personalData.state === 'none') return section(c, 'data', [sentence(c, origin, 'data.noneHeld')]);
  if (personalData.state !== 'given') return section(c, 'data', [gap(c, origin, 'data.none')]);
  // A group without a heading would seem to belong to the one before it.
  const groups = headlessFirst(personalData.value);
  const items = groups.flatMap((group) => group.items);
  const kinds = new Set([...items.map(({ special }) => special), ...groups.flatMap(({ mayContain }) => mayContain)]);
  const special = specialKinds.filter((kind) => kinds.has(kind)).map((kind) => say(c, `data.kinds.${kind}`));
  return section(c, 'data', [
    ...(special.length === 0 ? [] : [sentence(c, origin, 'data.special', { kinds: special.join(say(c, 'sentenceSeparator')) })]),
    ...(kinds.has('not-stated') ? [gap(c, origin, special.length === 0 ? 'data.specialNotStated' : 'data.someSpecialNotStated')] : []),
    ...(items.some(({ criminal }) => criminal) || kinds.has('criminal-offence') ? [sentence(c, origin, 'data.criminal')] : []),
    ...groups.flatMap((group, position) => composeGroup(c, group, position)),
  ]);
}

const specialKinds = [
  'racial-or-ethnic-origin',
  'political-opinions',
  'religious-or-philosophical-beliefs',
  'trade-union-membership',
  'genetic-data',
  'biometric-data',
  'health',
  'sex-life',
  'sexual-orientation',
] as const;

function composeGroup(c: Composer, group: DataGroup, position: number): readonly Block[] {
  const { origin } = group;
  return [
    ...(group.heading ? [heading(c, origin, 1, `data-${group.id ?? String(position + 1)}`, group.heading)] : []),
    ...aboutPeople(c, group.people, origin),
    ...oneOrList(
      c,
      childOrigin(origin, 'items'),
      group.items.map((item) => describeItem(c, group.items.length === 1 ? { ...item, name: capitalised(item.name) } : item)),
    ),
    ...(group.mayContain.length === 0
      ? []
      : [
          sentence(c, origin, 'data.mayContain', {
            kinds: group.mayContain.map((kind) => say(c, `data.kinds.${kind}`)).join(say(c, 'sentenceSeparator')),
          }),
        ]),
  ];
}

/** Things without a heading before those that have one, else in their order. */
export function headlessFirst<T extends { readonly heading?: unknown }>(things: readonly T[]): readonly T[] {
  return [...things.filter(({ heading }) => heading === undefined), ...things.filter(({ heading }) => heading !== undefined)];
}

function describeItem(c: Composer, item: DataItem): readonly Inline[] {
  const conditions = [...(item.when ? [plain(c, item.when)] : []), ...(item.optional ? [words(say(c, 'data.optional'))] : [])];
  return conditions.reduce((text, when) => sayInlines(c, 'withCondition', { text, when }), plain(c, item.name));
}

/** Whom something is about, where that is not everyone. */
export function aboutPeople(c: Composer, people: Choice, origin: Origin): readonly ParagraphBlock[] {
  return people.all ? [] : [paragraph(c, origin, sayInlines(c, 'data.about', { people: namesOf(c, people) }))];
}

/** The names of the people a choice names. */
export function namesOf(c: Composer, choice: Choice): readonly Inline[] {
  if (choice.all) return words(say(c, 'purposes.everyone'));
  const people = choice.ids.flatMap((id) => c.notice.people.filter((person) => person.id === id));
  return joined(
    c,
    people.map(({ name }) => plain(c, name)),
    'sentenceSeparator',
  );
}
