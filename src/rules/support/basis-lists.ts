import { given, type LawfulBasis, type Notice, type Use } from '../../model/index.js';
import type { LawfulBasisId } from '../../law/index.js';
import type { Origin } from '../../diagnostics/index.js';
import { groupByPlace } from '../../facts/index.js';
import { usesOf, type PurposeUse } from './uses.js';

/** A list of bases, written in one place, and the purposes that it holds for. */
export interface BasisList {
  readonly origin: Origin;
  /** The different bases in it, in its order. */
  readonly bases: readonly LawfulBasisId[];
  readonly items: readonly LawfulBasis[];
  readonly uses: readonly PurposeUse[];
}

/** The lists of bases of a notice: what purposes take over from their entry or from `defaults` is one list. */
export function basisLists(notice: Notice): readonly BasisList[] {
  const uses = usesOf(notice).filter(({ use }) => use.lawfulBases.state === 'given');
  return groupByPlace(uses, ({ use }) => use.lawfulBases.origin).flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const items = given(first.use.lawfulBases) ?? [];
    const bases = [...new Set(items.flatMap(({ basis }) => (basis === 'not-stated' ? [] : [basis])))];
    return [{ origin: first.use.lawfulBases.origin, bases, items, uses: group }];
  });
}

/** From how many bases on a list that several purposes share says nothing of any one of them. */
export const blanketSize = 4;

/** Whether a list of bases is not tied to purposes: so many, and for more than one purpose. */
export function isBlanket({ bases, uses }: BasisList): boolean {
  return bases.length >= blanketSize && uses.length > 1;
}

/** Whether a use has a basis at all: one that nobody has stated is none. */
export function hasBasis({ lawfulBases }: Pick<Use, 'lawfulBases'>): boolean {
  return given(lawfulBases)?.some(({ basis }) => basis !== 'not-stated') === true;
}
