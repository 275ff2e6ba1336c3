import type { LocatedDiagnostic } from '../../src/diagnostics/index.js';

/** A finding at a line and column; single properties can be replaced. */
export function finding(
  line: number,
  column: number,
  changes: Partial<LocatedDiagnostic> & { readonly file?: string } = {},
): LocatedDiagnostic {
  const { file = 'notices/anytown-council/libraries.yaml', ...rest } = changes;
  return {
    code: 'schema/unknown-value',
    severity: 'error',
    message: '“live” is not a value that “status” can have.',
    origin: { file, path: ['status'] },
    range: { start: { line, column }, end: { line, column: column + 4 } },
    pointer: '/status',
    ...rest,
  };
}

export const waived = { reason: 'The source does not say.', approvedBy: 'Head of Information Governance', until: '2027-11-30' };
