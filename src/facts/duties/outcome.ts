import type { Origin } from '../../diagnostics/index.js';
import type { DutyId } from '../../law/index.js';
import type { Notice } from '../../model/index.js';
import type { NoticeRight } from '../rights.js';

/** A place that tells people what a duty asks for: in a file, or in a section that Fairnotice prints of its own accord. */
export type DutyPlace =
  | { readonly kind: 'written'; readonly origin: Origin; readonly words: string }
  | { readonly kind: 'printed'; readonly section: string; readonly words: string };

/** What a duty still lacks, or what leaves it in doubt. */
export interface DutyGap {
  /** What is missing, in a plain sentence for an officer. */
  readonly what: string;
  /** Where it belongs. */
  readonly origin: Origin;
  /** The uses that lack it, by name; none where it is the notice as a whole that does. */
  readonly uses: readonly string[];
  /** The rule that speaks of it, if one does. */
  readonly rule?: string;
  /** False where it is open whether the law asks for it here at all, or how much: the rule then weighs less than an error. */
  readonly certain: boolean;
}

/** An exception from telling people that the notice claims (UK GDPR Articles 13(4) and 14(5)), in its own words. */
export interface DutyException {
  readonly item: string;
  readonly exception: string;
  readonly why?: string;
  /** True where it names this very duty; else it may or may not be meant. */
  readonly named: boolean;
  readonly origin: Origin;
}

/**
 * Where a duty stands.
 *
 * - `met`: people are told. `doubts` may remain. - `not-met`: something is missing, for some uses or all.
 * - `excepted`: something is missing, and the notice claims an exception for exactly that.
 * - `not-applicable`: the law does not ask for it here, as far as the notice tells.
 */
export type DutyState = 'met' | 'not-met' | 'excepted' | 'not-applicable';

/** One thing people must be told, judged against one notice. Plain JSON. */
export interface DutyOutcome {
  readonly duty: DutyId;
  readonly state: DutyState;
  /** The points of the UK GDPR that ask for it, given how the information is got. */
  readonly articles: readonly string[];
  /** Why it does not apply. */
  readonly why?: string;
  /** Every place that tells people, also where others lack it. */
  readonly places: readonly DutyPlace[];
  readonly missing: readonly DutyGap[];
  readonly doubts: readonly DutyGap[];
  readonly exceptions: readonly DutyException[];
  /** The day from which it is law, where that is still to come. */
  readonly from?: string;
}

/** What a duty is judged by. */
export interface DutyContext {
  readonly notice: Notice;
  readonly rights: readonly NoticeRight[];
  readonly day: string;
}

/** What was found of one duty. With `why` it does not apply; without, it is met unless something is missing. */
export interface Judgement {
  readonly why?: string;
  readonly places: readonly DutyPlace[];
  readonly missing: readonly DutyGap[];
  readonly doubts: readonly DutyGap[];
}

/** Judges one duty. */
export type Judge = (context: DutyContext) => Judgement;

export function notApplicable(why: string): Judgement {
  return { why, places: [], missing: [], doubts: [] };
}

export function judged(places: readonly DutyPlace[], missing: readonly DutyGap[], doubts: readonly DutyGap[] = []): Judgement {
  return { places, missing, doubts };
}

/** Something missing that the law surely asks for. */
export function gap(rule: string, origin: Origin, what: string, uses: readonly string[] = []): DutyGap {
  return { what, origin, uses, rule, certain: true };
}

/** Something missing of which it is open whether, or how much, the law asks for it here. */
export function openGap(rule: string | undefined, origin: Origin, what: string, uses: readonly string[] = []): DutyGap {
  return { what, origin, uses, ...(rule === undefined ? {} : { rule }), certain: false };
}
