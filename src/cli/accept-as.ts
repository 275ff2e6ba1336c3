import type { LocatedDiagnostic } from '../diagnostics/index.js';
import { suggestWaiver } from '../rules/index.js';

/** The fields of the waiver that would accept a finding, in one line; nothing for a finding that cannot be accepted. */
export function acceptAs(finding: LocatedDiagnostic): string | undefined {
  return suggestWaiver(finding)
    ?.map(([name, value]) => `${name}: ${value}`)
    .join(', ');
}
