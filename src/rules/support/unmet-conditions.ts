import type { Origin } from '../../diagnostics/index.js';
import type { Answer, Notice, Use } from '../../model/index.js';
import { given } from '../../model/index.js';
import { groupByPlace, placeOf, type Sensitive, sensitiveData } from '../../facts/index.js';
import { usesOf, type PurposeUse } from './uses.js';

/** What is asked of uses that touch sensitive data of some kind. */
export interface Demand<T> {
  readonly isKind: (kind: Sensitive) => boolean;
  readonly answerOf: (use: Use) => Answer<readonly T[]>;
  readonly isCondition: (item: T) => boolean;
}

/** Uses that lack a condition for their sensitive data in one and the same place. */
export interface Unmet {
  readonly origin: Origin;
  readonly uses: readonly PurposeUse[];
  readonly kinds: readonly Sensitive[];
}

/**
 * The uses that touch sensitive data and have no condition for it: one finding for each place where the condition is missing, so that
 * whoever accepts one of them accepts nothing of a use that comes later.
 */
export function unmetConditions<T>(notice: Notice, demand: Demand<T>): readonly Unmet[] {
  const unmet = usesOf(notice).filter(
    ({ use }) => kindsOf(notice, use, demand).length > 0 && !isMet(demand.answerOf(use), demand) && !isOpenElsewhere(use, demand),
  );
  return groupByPlace(unmet, ({ use }) => demand.answerOf(use).origin).map((uses) => describe(notice, uses, demand));
}

function isMet<T>(answer: Answer<readonly T[]>, { isCondition }: Demand<T>): boolean {
  return given(answer)?.some(isCondition) === true;
}

/** Where nobody has stated which data a use has, `none` can be true of it. */
function isOpenElsewhere<T>(use: Use, { answerOf }: Demand<T>): boolean {
  return use.data === 'not-stated' && answerOf(use).state === 'none';
}

function describe<T>(notice: Notice, uses: readonly PurposeUse[], demand: Demand<T>): Unmet {
  const kinds = [...new Set(uses.flatMap(({ use }) => kindsOf(notice, use, demand)))];
  return { origin: originOf(uses, demand), uses, kinds };
}

function originOf<T>(uses: readonly PurposeUse[], { answerOf }: Demand<T>): Origin {
  const [first] = uses;
  if (first === undefined) throw new Error('A group of uses is never empty.');
  return placeOf(answerOf(first.use));
}

function kindsOf<T>(notice: Notice, use: Use, { isKind }: Demand<T>): readonly Sensitive[] {
  return sensitiveData(notice, use).filter(isKind);
}
