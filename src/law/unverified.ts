import { abolishedBodies } from './abolished-bodies.js';
import { accessibilityDuties, statementItemIds, statementItems } from './accessibility.js';
import { adequatePlaces } from './adequacy.js';
import { annex1ConditionIds, annex1Conditions } from './annex-1-conditions.js';
import { article10RouteIds, article10Routes } from './article-10.js';
import { lawfulBasisIds, lawfulBases } from './bases.js';
import { lawChanges } from './changes.js';
import type { Confirmed } from './confirmed.js';
import { controllerKindIds, controllerKinds } from './controller-kinds.js';
import { duties, dutyIds } from './duties.js';
import { localAuthorities } from './local-authorities.js';
import { obsoleteRegulatorTexts } from './obsolete-regulator.js';
import { omittedArticles } from './omitted-articles.js';
import { regulatorDetails, regulators } from './regulator.js';
import { rightIds, rightProvisions } from './rights.js';
import { schedule1Paragraphs } from './schedule-1.js';
import { article9ConditionIds, article9Conditions } from './special-categories.js';
import { statutes } from './statutes.js';
import { tellingExceptionIds, tellingExceptions } from './telling-exceptions.js';
import { topicDuties, topicDutyIds } from './topic-duties.js';
import { notUkMechanisms, transferMechanismIds, transferMechanisms } from './transfers.js';

/** Statements of one kind that nobody has checked. */
export interface UnverifiedGroup {
  /** What kind of statement, in words for an officer. */
  readonly group: string;
  /** What each is about: a title, a provision or an id. */
  readonly items: readonly string[];
}

/** Every statement of the law pack that is marked `unverified`, by kind. Kinds without one are left out. */
export function listUnverified(): readonly UnverifiedGroup[] {
  const groups: readonly UnverifiedGroup[] = [
    { group: 'Lawful bases', items: ofRecord(lawfulBasisIds, lawfulBases) },
    { group: 'Conditions for a recognised legitimate interest', items: ofRecord(annex1ConditionIds, annex1Conditions) },
    { group: 'Conditions for special category data', items: ofRecord(article9ConditionIds, article9Conditions) },
    { group: 'Ways to use criminal offence data', items: ofRecord(article10RouteIds, article10Routes) },
    {
      group: 'Paragraphs of Schedule 1 to the Data Protection Act 2018',
      items: pick(schedule1Paragraphs, ({ number }) => String(number)),
    },
    { group: 'What people must be told', items: ofRecord(dutyIds, duties) },
    { group: 'What a topic brings with it', items: ofRecord(topicDutyIds, topicDuties) },
    {
      group: 'Rights',
      items: rightIds.flatMap((right) => pick(rightProvisions[right], ({ citation }) => `${inWords(right)} (${citation.label})`)),
    },
    { group: 'Exceptions from telling people', items: ofRecord(tellingExceptionIds, tellingExceptions) },
    {
      group: 'Ways to send data abroad',
      items: [...ofRecord(transferMechanismIds, transferMechanisms), ...pick(notUkMechanisms, ({ id }) => inWords(id))],
    },
    { group: 'Places approved for transfers', items: pick(adequatePlaces, ({ names: [name = ''] }) => name) },
    { group: 'Kinds of controller', items: ofRecord(controllerKindIds, controllerKinds) },
    { group: 'What an accessibility statement holds', items: ofRecord(statementItemIds, statementItems) },
    {
      group: 'Kinds of controller: whether the accessibility regulations bind them',
      items: ofRecord(controllerKindIds, accessibilityDuties),
    },
    {
      group: 'Details of the regulator',
      items: regulators.flatMap((regulator) =>
        regulatorDetails.filter((detail) => regulator[detail].confirmed === 'unverified').map((detail) => regulator[detail].value),
      ),
    },
    { group: 'Old details of the regulator', items: pick(obsoleteRegulatorTexts, ({ texts: [text = ''] }) => text) },
    { group: 'Articles that were taken out', items: pick(omittedArticles, ({ article }) => article) },
    { group: 'Bodies that are gone, and who does their work now', items: pick(abolishedBodies, ({ names: [name = ''] }) => name) },
    { group: 'Local authorities: their names, and who took over', items: pick(localAuthorities, ({ name }) => name) },
    { group: 'What changed in law', items: pick(lawChanges, ({ id }) => inWords(id)) },
    {
      group: 'Since when a change is law',
      items: lawChanges.filter(({ dayConfirmed }) => dayConfirmed === 'unverified').map(({ id }) => inWords(id)),
    },
    { group: 'Laws: their title and address', items: pick(statutes, ({ title }) => title) },
    {
      group: 'Laws: that they are repealed, and what came after',
      items: statutes.filter(({ repealed }) => repealed?.confirmed === 'unverified').map(({ title }) => title),
    },
    {
      group: 'Laws: what they are used for',
      items: statutes.flatMap(({ title, uses }) =>
        pick(uses, ({ provision }) => (provision === undefined ? title : `${title}, ${provision}`)),
      ),
    },
  ];
  return groups.filter(({ items }) => items.length > 0);
}

interface Marked {
  readonly confirmed: Confirmed;
}

function ofRecord<Id extends string>(ids: readonly Id[], data: Readonly<Record<Id, Marked>>): readonly string[] {
  return ids.filter((id) => data[id].confirmed === 'unverified').map(inWords);
}

function pick<T extends Marked>(data: readonly T[], name: (item: T) => string): readonly string[] {
  return data.filter(({ confirmed }) => confirmed === 'unverified').map(name);
}

function inWords(id: string): string {
  return id.replaceAll('-', ' ');
}
