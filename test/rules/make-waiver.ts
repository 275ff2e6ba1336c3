import type { LocatedDiagnostic } from '../../src/diagnostics/index.js';
import type { Waiver } from '../../src/rules/index.js';

/** Where the findings below lie in their file. */
export const range = { start: { line: 1, column: 1 }, end: { line: 1, column: 2 } };

/** A finding of a rule or of a check, at a place of the notice. */
export function finding(code: string, path: string, more: Partial<LocatedDiagnostic> = {}): LocatedDiagnostic {
  const steps = path === '' ? [] : path.split('/').map((step) => (/^\d+$/.test(step) ? Number(step) : step));
  const origin = { file: 'notices/anytown-council/help.yaml', path: steps };
  return { code, severity: 'error', message: 'Found.', origin, range, pointer: '', notice: 'anytown-council/help', ...more };
}

/** A finding in another file. */
export function inFile(code: string, file: string): LocatedDiagnostic {
  return finding(code, 'contact', { origin: { file, path: ['contact'] } });
}

/** A finding of the rule that the waiver below accepts. */
export const retention = finding('rule/missing-retention', 'retention');

/** A waiver that is sound and holds for that notice, with some of it said otherwise. */
export function waiver(more: Partial<Waiver> = {}): Waiver {
  return {
    rule: 'missing-retention',
    notice: 'anytown-council/help',
    reason: 'The source does not say.',
    approvedBy: 'Head of Information Governance',
    until: '2027-11-30',
    origin: { file: 'notices/waivers.yaml', path: [0] },
    ...more,
  };
}
