import type { Origin, Range } from './origin.js';

/** How much a finding matters: an error stops publishing, a warning asks for attention, an info only tells. */
export type Severity = 'error' | 'warning' | 'info';

/** What sort of rule made the finding (house rules in ARCHITECTURE.md); absent for findings that are not about law. */
export type RuleKind = 'duty' | 'lawfulness' | 'prose' | 'date' | 'style';

/** The law a finding rests on, as printed, with its address where there is one. */
export interface Citation {
  readonly label: string;
  readonly url?: string;
}

/** A second place that helps to understand a finding ("first used here"). */
export interface Related {
  readonly message: string;
  readonly origin: Origin;
}

/**
 * One finding. Values, never exceptions: every pass returns them beside its result.
 *
 * - `code`: `family/kebab`, such as `yaml/duplicate-key`, `schema/unknown-property`, `ref/unknown-recipient`, `rule/missing-retention`.
 * - `message`: what is wrong, in one plain sentence.
 * - `hint`: why it matters and what to do, in plain sentences.
 * - `suggestions`: words that were probably meant ("did you mean").
 */
export interface Diagnostic {
  readonly code: string;
  readonly severity: Severity;
  readonly kind?: RuleKind;
  readonly message: string;
  readonly hint?: string;
  readonly suggestions?: readonly string[];
  readonly origin: Origin;
  readonly related?: readonly Related[];
  readonly citation?: Citation;
}

/** Why and by whom a finding was accepted (waivers.yaml). */
export interface Waived {
  readonly reason: string;
  readonly approvedBy: string;
  readonly until: string;
}

/** A related place with its line and column. */
export interface LocatedRelated extends Related {
  readonly range: Range;
}

/** A finding with its place worked out: what reporters and `NoticeResult` hold. Plain JSON. */
export interface LocatedDiagnostic extends Omit<Diagnostic, 'related'> {
  /** Lines and columns count from 1; the end is the column after the last character. */
  readonly range: Range;
  /** JSON Pointer (RFC 6901) into the file, list positions as numbers. */
  readonly pointer: string;
  readonly related?: readonly LocatedRelated[];
  /** Id of the notice the finding is about, if it is about one. */
  readonly notice?: string;
  /** For a finding that is not about one notice alone: the ids of those it reaches, sorted. Absent where it cannot be told: it may reach all. */
  readonly notices?: readonly string[];
  /** For a shared file: how many notices the finding reaches. */
  readonly reaches?: number;
  readonly waived?: Waived;
  /** Where findings are held against a baseline: `held` was there before and is not counted, `new` was not. Absent where none is used, and for notes. */
  readonly baseline?: 'held' | 'new';
}
