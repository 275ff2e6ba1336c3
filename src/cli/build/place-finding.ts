import type { Diagnostic, LocatedDiagnostic } from '../../diagnostics/index.js';
import type { Compiled } from '../../index.js';
import { locateDiagnostic, parseYaml } from '../../yaml/index.js';

/** Works out the line and column of a finding that came to light while the site was drawn. */
export function placeFinding(finding: Diagnostic, { sources }: Pick<Compiled, 'sources'>): LocatedDiagnostic {
  const source = sources.get(finding.origin.file);
  const files = source === undefined ? [] : [[source.file, parseYaml(source).value] as const];
  return locateDiagnostic(finding, new Map(files));
}
