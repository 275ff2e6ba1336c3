import type { AutomatedDecision } from '../../model/index.js';
import type { Rule } from '../rule.js';
import { listSome, quote } from './wording.js';

/** Since when Article 22B bars decisions by a computer alone, and how far that was confirmed. */
export const automatedDecisionsLaw: Pick<Rule, 'inForce' | 'confirmed' | 'caveat'> = {
  inForce: { from: '2026-02-05' },
  confirmed: 'statute-read',
  caveat: 'Decisions taken before this day stay under the former Article 22.',
};

/** Decisions by what they decide. */
export function listDecisions(decisions: readonly AutomatedDecision[]): string {
  return listSome(decisions.map(({ what }) => quote(what)));
}
