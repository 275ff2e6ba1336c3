import type { Diagnostic, LocatedRelated, Origin } from '../../diagnostics/index.js';
import type { CivilDate } from '../../law/index.js';

/** One entry of waivers.yaml: a finding of a rule that has been accepted for a time. */
export interface Waiver {
  readonly rule: string;
  readonly notice?: string;
  readonly controller?: string;
  readonly register?: string;
  /** A path of field names and ids. Left out: anywhere in the file. */
  readonly at?: string;
  readonly reason: string;
  readonly approvedBy: string;
  readonly until: CivilDate;
  readonly dpoAdvice?: string;
  readonly origin: Origin;
}

/** The one file that a waiver holds for. */
export interface Scope {
  readonly kind: 'notice' | 'controller' | 'register';
  readonly id: string;
}

const kinds = ['notice', 'controller', 'register'] as const;

/** The files that a waiver names. It should be one. */
export function scopesOf(waiver: Waiver): readonly Scope[] {
  return kinds.flatMap((kind) => {
    const id = waiver[kind];
    return id === undefined ? [] : [{ kind, id }];
  });
}

/** What is wrong with a waiver. `notice` is the notice it is for; `notices` are those that the shared file it is for reaches. */
export interface WaiverFinding extends Omit<Diagnostic, 'related'> {
  readonly notice?: string;
  readonly notices?: readonly string[];
  readonly related?: readonly LocatedRelated[];
}
