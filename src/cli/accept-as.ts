import type { LocatedDiagnostic } from '../diagnostics/index.js';
import { suggestWaiver } from '../rules/index.js';

/**
 * The lines of waivers.yaml that would accept a finding, as far as they can be known: an entry to copy, without the reason, who accepts
 * it and until when. Nothing for a finding that cannot be accepted.
 */
export function acceptAs(finding: LocatedDiagnostic): readonly string[] | undefined {
  return suggestWaiver(finding)?.map(([name, value], index) => `${index === 0 ? '-' : ' '} ${name}: ${quote(value)}`);
}

/** A value as YAML reads it back. Names of files and ids are what people made them. A string of JSON is one of YAML too. */
function quote(value: string): string {
  return /^(?!(?:true|false|null)$)[a-z…][a-z0-9/-]*$/i.test(value) ? value : JSON.stringify(value);
}
