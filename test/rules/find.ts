import type { Diagnostic } from '../../src/diagnostics/index.js';
import { findInCase } from './case.js';
import { day, type Changes } from './make-notice.js';

/** What one rule finds in the sound notice with some changes. */
export function find(id: string, changes: Changes, on = day): readonly Diagnostic[] {
  return findInCase(id, { ...changes, on });
}

/** Where one rule finds fault: the paths of its findings, `/` between the steps. */
export function findPlaces(id: string, changes: Changes): readonly string[] {
  return find(id, changes).map(({ origin }) => origin.path.join('/'));
}
