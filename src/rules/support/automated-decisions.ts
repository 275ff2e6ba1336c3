import { groupBy, usesOf, type PurposeUse } from '../../facts/index.js';
import { given, type AutomatedDecision, type Notice } from '../../model/index.js';
import type { Rule } from '../rule.js';
import { listSome, quote } from './wording.js';

/** Since when Article 22B bars decisions by a computer alone, and how far that was confirmed. */
export const automatedDecisionsLaw: Pick<Rule, 'inForce' | 'confirmed' | 'caveat'> = {
  inForce: { from: '2026-02-05' },
  confirmed: 'statute-read',
  caveat: 'Decisions taken before this day stay under the former Article 22.',
};

/** What an officer can write down once the question is answered. */
export const sayWhichUse = 'Once you know, say under “processing” of the decision which uses it is part of.';

/** Decisions by what they decide. */
export function listDecisions(decisions: readonly AutomatedDecision[]): string {
  return listSome(decisions.map(({ what }) => quote(what)));
}

/** Decisions that are part of the same uses, and those of the uses that do not allow them. */
export interface BarredDecisions {
  readonly decisions: readonly AutomatedDecision[];
  readonly first: AutomatedDecision;
  readonly barred: readonly PurposeUse[];
  /** Every use they are part of bars them. Otherwise, only whoever knows the decision can tell. */
  readonly sure: boolean;
}

/** The decisions of a notice that are or may be part of a use that does not allow them, those of the same uses together. */
export function findBarredDecisions(notice: Notice, isBarred: (use: PurposeUse) => boolean): readonly BarredDecisions[] {
  return groupBy(given(notice.automatedDecisions) ?? [], ({ processing }) => JSON.stringify(processing)).flatMap((decisions) => {
    const [first] = decisions;
    if (first === undefined) return [];
    const { processing } = first;
    const uses = usesOf(notice).filter(({ entry }) => processing === 'not-stated' || processing.all || processing.ids.includes(entry.id));
    const barred = uses.filter(isBarred);
    return barred.length === 0 ? [] : [{ decisions, first, barred, sure: barred.length === uses.length }];
  });
}
