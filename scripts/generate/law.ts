import {
  annex1ConditionIds,
  annex1Conditions,
  article10RouteIds,
  article10Routes,
  article9ConditionIds,
  article9Conditions,
  cite,
  confirmedMeanings,
  lawfulBases,
  lawfulBasisIds,
  schedule1Paragraphs,
  statutes,
  topicDuties,
  topicDutyIds,
  type Confirmed,
  type Extent,
  type NationId,
  type PolicyDocumentDuty,
  type Statute,
  type StatuteUse,
} from '../../src/law/index.js';
import { describeChanges, describePack, describeRegulator, describeTransfers } from './law-changes.js';
import { marks, since, withCaveat } from './law-marks.js';
import { code, link, list, table } from './markdown.js';

/** The page on the law that ships with the product, with the ids that files name it by: `docs/law.md`. */
export function generateLawDocs(): string {
  const inForce = statutes.filter(({ repealed }) => repealed === undefined).sort(byTitle);
  return [
    '<!-- Made from src/law by `npm run generate`. Do not edit. -->',
    '',
    '# The law that Fairnotice knows',
    '',
    'The words you write in a notice for a legal reason, a condition or a law, and what each stands for. It is no advice: which of them a use rests on is for your service, your data protection officer and your lawyers to say.',
    '',
    ...describePack(),
    ...list([
      '[How far this is confirmed](#how-far-this-is-confirmed)',
      '[Lawful bases](#lawful-bases)',
      '[Recognised legitimate interests](#recognised-legitimate-interests)',
      '[Special category conditions](#special-category-conditions)',
      '[Criminal offence data](#criminal-offence-data)',
      '[Schedule 1 paragraphs](#schedule-1-paragraphs)',
      '[Transfers abroad](#transfers-abroad)',
      '[Acts and regulations](#acts-and-regulations)',
      '[Repealed laws](#repealed-laws)',
      '[Topics that bring a duty](#topics-that-bring-a-duty)',
      '[The regulator](#the-regulator)',
      '[What changed](#what-changed)',
    ]),
    '## How far this is confirmed',
    '',
    'Each statement carries a mark that says how it was checked when it was written down here.',
    '',
    ...table(
      ['Mark', 'What it means'],
      Object.entries(marks).map(([confirmed, mark]) => [mark, confirmedMeanings[confirmed as Confirmed]]),
    ),
    '## Lawful bases',
    '',
    'What you write under `basis`.',
    '',
    ...table(
      ['Write this', 'Law', 'What goes with it', 'Confirmed'],
      lawfulBasisIds.map((id) => {
        const { citation, inForce: when, needsLaw, closedToAuthorityTasks, closedToAutomatedDecisions, confirmed } = lawfulBases[id];
        const notes = [
          ...(needsLaw ? ['Name the law it rests on.'] : []),
          ...(closedToAuthorityTasks ? ['A public authority cannot use it for its tasks.'] : []),
          ...(closedToAutomatedDecisions ? ['No significant decision by a computer alone may rest on it.'] : []),
          ...since(when),
        ];
        return [code(id), link(citation), notes.join(' '), marks[confirmed]];
      }),
    ),
    '## Recognised legitimate interests',
    '',
    'What you write under `annex1Condition` where the basis is `recognised-legitimate-interest`.',
    '',
    ...table(
      ['Write this', 'Law', 'In force', 'Confirmed'],
      annex1ConditionIds.map((id) => {
        const { citation, inForce: when, confirmed } = annex1Conditions[id];
        return [code(id), link(citation), since(when).join(' '), marks[confirmed]];
      }),
    ),
    '## Special category conditions',
    '',
    'What you write under `condition` of `specialCategory`. Where a Schedule 1 paragraph is asked for, one of them must be met too.',
    '',
    ...table(
      ['Write this', 'Law', 'Schedule 1 paragraph', 'Confirmed'],
      article9ConditionIds.map((id) => {
        const { citation, schedule1, confirmed } = article9Conditions[id];
        return [code(id), link(citation), paragraphs(schedule1), marks[confirmed]];
      }),
    ),
    '## Criminal offence data',
    '',
    'What you write under `authority` of `criminalOffence`.',
    '',
    ...table(
      ['Write this', 'Law', 'Schedule 1 paragraph', 'Confirmed'],
      article10RouteIds.map((id) => {
        const { citation, schedule1, confirmed } = article10Routes[id];
        return [code(id), link(citation), paragraphs(schedule1), marks[confirmed]];
      }),
    ),
    '## Schedule 1 paragraphs',
    '',
    'What you write under `schedule1`: the number of a paragraph of Schedule 1 to the Data Protection Act 2018. Many need an appropriate policy document. It need not be published.',
    '',
    ...table(
      ['Write this', 'Paragraph', 'Policy document', 'Confirmed'],
      schedule1Paragraphs
        .filter(({ isCondition }) => isCondition)
        .map(({ number, title, citation, policyDocument, confirmed, caveat }) => [
          code(String(number)),
          `[${title}](${citation.url})`,
          wordDuty(policyDocument),
          withCaveat(marks[confirmed], caveat),
        ]),
    ),
    ...describeTransfers(),
    '## Acts and regulations',
    '',
    `What you write under \`statute\`. There are ${inForce.length}, in the order of their titles. The uses are hints for finding the law behind a service and are printed in no notice: read the provision itself before you rely on it.`,
    '',
    ...table(
      ['Write this', 'Title', 'What councils use it for'],
      inForce.map((statute) => [code(statute.id), describeTitle(statute), describeUses(statute)]),
    ),
    '## Repealed laws',
    '',
    'Old notices still name these. They are law no more.',
    '',
    ...table(
      ['Law', 'Look in', 'Confirmed'],
      statutes
        .flatMap(({ repealed, ...statute }) => (repealed === undefined ? [] : [{ repealed, statute }]))
        .sort((one, other) => byTitle(one.statute, other.statute))
        .map(({ repealed, statute }) => [
          link(cite(statute)),
          repealed.replacedBy.map(code).join(', '),
          withCaveat(marks[repealed.confirmed], repealed.caveat),
        ]),
    ),
    '## Topics that bring a duty',
    '',
    'Some rules look at notices on certain topics only: those whose `service` lists one of these under `topics`. An entry of `registers/topics.yaml` counts if its id stands here or its name comes to the same (`Council Tax` is `council-tax`). To bring a notice under these rules, list such a topic in it. A service on any other topic, or on none, is not judged by them: no topic is guessed from the words of a notice.',
    '',
    ...table(
      ['Law', 'Topics', 'Whose notices', 'What a notice is asked for', 'Confirmed'],
      topicDutyIds.map((id) => {
        const { citation, topics, nation, controllers, asks, confirmed, caveat } = topicDuties[id];
        const whose = [extents[nation], ...(controllers === undefined ? [] : [controllers.map(code).join(', ')])].join(': ');
        return [link(citation), topics.map(code).join(', '), whose, asks, withCaveat(marks[confirmed], caveat)];
      }),
    ),
    ...describeRegulator(),
    ...describeChanges(),
  ].join('\n');
}

const extents: Readonly<Record<Extent | NationId, string>> = {
  england: 'England',
  wales: 'Wales',
  scotland: 'Scotland',
  'northern-ireland': 'Northern Ireland',
  'england-and-wales': 'England and Wales',
  'great-britain': 'Great Britain',
  'united-kingdom': 'the United Kingdom',
};

function describeTitle(statute: Statute): string {
  const extent = statute.extent === undefined ? '' : ` (${extents[statute.extent]})`;
  return `${link(cite(statute))}${extent}, ${marks[statute.confirmed]}`;
}

function describeUses({ uses, informationLaw }: Statute): string {
  const notes = informationLaw ? ['governs information and creates no service'] : [];
  return [...notes, ...uses.map(describeUse)].join('; ');
}

function describeUse({ provision, what, extent, generalPower, caveat, confirmed }: StatuteUse): string {
  const notes = [
    marks[confirmed],
    ...(extent === undefined ? [] : [extents[extent]]),
    ...(generalPower ? ['a general power, too weak to stand alone'] : []),
  ];
  return `${provision === undefined ? '' : `${provision}: `}${what} (${notes.join(', ')}${caveat === undefined ? '' : `. ${caveat}`})`;
}

function wordDuty(duty: PolicyDocumentDuty): string {
  switch (duty.needed) {
    case 'yes':
      return 'needed';
    case 'no':
      return 'not needed';
    case 'yes-except':
      return `needed, but ${duty.exception} (${duty.provision})`;
    case 'as-extended':
      return `as for the paragraph it extends: ${ranges(duty.extended)}`;
    default:
      return duty satisfies never;
  }
}

function paragraphs(numbers: 'none' | readonly number[]): string {
  return numbers === 'none' ? 'none' : ranges(numbers);
}

/** "1, 2 and 6 to 28": numbers in order, those without a gap between them as a range. */
function ranges(numbers: readonly number[]): string {
  const runs: { from: number; to: number }[] = [];
  for (const number of numbers) {
    const last = runs.at(-1);
    if (last !== undefined && last.to === number - 1) last.to = number;
    else runs.push({ from: number, to: number });
  }
  const words = runs.map(({ from, to }) => (from === to ? String(from) : `${from} to ${to}`));
  return words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} and ${String(words.at(-1))}`;
}

function byTitle(one: Pick<Statute, 'title'>, other: Pick<Statute, 'title'>): number {
  return one.title < other.title ? -1 : one.title > other.title ? 1 : 0;
}
