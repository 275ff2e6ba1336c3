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

/** An entry of processing in a few words: purposes by their text, and the rest as it is written. */
export function entry(id: string, rest: string, purposes: readonly string[] = [`Look into worries about a child (${id}).`]): string {
  return `  - id: ${id}\n    purposes:\n${purposes.map((text) => `      - ${text}\n`).join('')}${indent(rest, 4)}`;
}

/** The bases of a sound task. */
export const taskBases = 'lawfulBases:\n  - basis: public-task\n    function: to look into worries\n    law:\n      - commonLaw: a power\n';

export function indent(text: string, by: number): string {
  return text.replace(/^(?=.)/gm, ' '.repeat(by));
}
