import type { Article9ConditionId, LawfulBasisId } from '../law/index.js';
import { given, type Answer, type Notice, type Use } from '../model/index.js';
import { usesOf } from './uses.js';

/** Whether a notice has something: `not-stated` while nobody has said. */
export type Has = 'yes' | 'no' | 'not-stated';

/** What a notice relies on and has, as far as a change of law can touch it. Plain JSON. */
export interface LawUses {
  /** Of all its uses, and those it names without tying them to one. */
  readonly bases: readonly (LawfulBasisId | 'not-stated')[];
  readonly conditions: readonly (Article9ConditionId | 'not-stated')[];
  /** Paragraphs of Schedule 1 to the Data Protection Act 2018. */
  readonly schedule1: readonly number[];
  /** Points of Articles 13(4) and 14(5) because of which people are not told. */
  readonly exceptions: readonly string[];
  readonly transfers: Has;
  readonly automatedDecisions: Has;
  /** Uses that began, or were announced, after the notice was first issued. */
  readonly newPurposes: boolean;
  /** Ready topics of its uses, such as `website`. */
  readonly topics: readonly string[];
}

/** What a notice relies on and has that a change of law can touch. */
export function lawUses(notice: Notice): LawUses {
  const uses = notice.processing.flatMap((entry): readonly Use[] => [entry, ...entry.purposes]);
  const special = uses.flatMap((use) => given(use.specialCategory) ?? []);
  const criminal = uses.flatMap((use) => given(use.criminalOffence) ?? []);
  const stated = notice.statedBases.map(({ basis }) => basis);
  return {
    bases: unique([...usesOf(notice).flatMap(({ use }) => basesOf(use)), ...stated]),
    conditions: unique([
      ...special.map(({ condition }) => condition),
      ...(uses.some(({ specialCategory }) => specialCategory.state === 'not-stated') ? (['not-stated'] as const) : []),
      ...notice.statedConditions.map(({ condition }) => condition),
    ]),
    schedule1: [...new Set([...special, ...criminal].flatMap(({ schedule1 }) => given(schedule1) ?? []))].sort((a, b) => a - b),
    exceptions: unique([
      ...notice.people.flatMap(({ notToldBecause }) => (notToldBecause === undefined ? [] : [notToldBecause])),
      ...notice.exceptions.map(({ exception }) => exception),
    ]),
    transfers: transfersOf(notice),
    automatedDecisions: has(notice.automatedDecisions),
    newPurposes:
      notice.changes.some(({ kind }) => kind === 'new-purpose') || notice.processing.some((entry) => isNewer(entry.since, notice)),
    topics: unique(notice.processing.flatMap(({ topic }) => (topic === undefined ? [] : [topic.topic]))),
  };
}

function basesOf({ lawfulBases }: Use): readonly (LawfulBasisId | 'not-stated')[] {
  return given(lawfulBases)?.map(({ basis }) => basis) ?? ['not-stated'];
}

function transfersOf({ transfers }: Notice): Has {
  const answer = given(transfers);
  if (answer === undefined) return has(transfers);
  return answer.exceptions.length > 0 ? 'yes' : has(answer.routine);
}

function has({ state }: Answer<unknown>): Has {
  return state === 'given' ? 'yes' : state === 'none' ? 'no' : 'not-stated';
}

function isNewer(since: string | undefined, { dates }: Notice): boolean {
  const issued = given(dates.issued);
  return since !== undefined && issued !== undefined && since > issued;
}

function unique<T extends string>(values: readonly T[]): readonly T[] {
  return [...new Set(values)].sort();
}
