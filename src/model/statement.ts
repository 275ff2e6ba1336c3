import type { Origin } from '../diagnostics/index.js';
import type { NationId } from '../law/index.js';
import type { Channels } from './controller.js';
import type { Text } from './text.js';

/** How far the site meets the standard. The council says so, never this product. */
export type StatementStatus = 'fully-compliant' | 'partly-compliant' | 'not-compliant';

/** Why something is not accessible, in the three kinds of the regulations. */
export type ProblemReason = 'non-compliance' | 'disproportionate-burden' | 'out-of-scope';

/** Something that some people cannot use. */
export interface StatementProblem {
  readonly what: Text;
  readonly affects: Text;
  readonly criterion?: Text;
  readonly reason: ProblemReason;
  readonly why?: Text;
  readonly alternative?: Text;
  /** Civil date. */
  readonly fixBy?: string;
}

/** An accessibility statement from which nothing is missing, in one language. Dates are civil dates. */
export interface Statement {
  readonly organisation: Text;
  readonly status: StatementStatus;
  readonly problems: readonly StatementProblem[];
  readonly tested: { readonly date: string; readonly by: Text; readonly how: Text };
  readonly improving?: Text;
  readonly contact: Channels;
  readonly answersWithin?: Text;
  readonly prepared: string;
  readonly reviewed: string;
  /** The nations of the bodies that publish on the site: they decide who enforces the regulations. */
  readonly nations: readonly NationId[];
  readonly origin: Origin;
}
