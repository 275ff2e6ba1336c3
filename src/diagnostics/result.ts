import type { Diagnostic } from './diagnostic.js';

/** What every pass returns: a value (as whole as could be made) and the findings on the way. */
export interface Result<T> {
  readonly value: T;
  readonly diagnostics: readonly Diagnostic[];
}
