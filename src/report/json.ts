import type { LocatedDiagnostic, LocatedRelated, Range } from '../diagnostics/index.js';
import { orderFindings, summarise } from './summary.js';

export interface JsonOptions {
  /** Version of Fairnotice. */
  readonly version: string;
  readonly day: string;
  /** How many notices were checked. */
  readonly notices: number;
}

/**
 * The findings for a program, as schema/output/check.schema.json describes them. Findings that were accepted or
 * that the baseline holds are in the list, marked.
 */
export function renderJson(diagnostics: readonly LocatedDiagnostic[], { version, day, notices }: JsonOptions): string {
  const report = {
    formatVersion: 1,
    fairnotice: version,
    asOf: day,
    summary: summarise(diagnostics, notices),
    diagnostics: orderFindings(diagnostics).map(describeFinding),
  };
  return `${JSON.stringify(report, undefined, 2)}\n`;
}

/** Properties that are undefined are left out by JSON itself. */
function describeFinding(finding: LocatedDiagnostic): object {
  const { code, severity, kind, message, hint, origin, range, pointer, notice, reaches, citation, related, suggestions, waived, baseline } =
    finding;
  return {
    code,
    severity,
    kind,
    message,
    hint,
    file: origin.file,
    ...describePlace(range),
    pointer,
    notice,
    reaches,
    citation: citation && { label: citation.label, url: citation.url },
    docs: `fairnotice explain ${code}`,
    related: related?.map(describeRelated),
    suggestions,
    waived: waived && { reason: waived.reason, approvedBy: waived.approvedBy, until: waived.until },
    baseline,
  };
}

function describeRelated({ message, origin, range }: LocatedRelated): object {
  return { message, file: origin.file, ...describePlace(range) };
}

function describePlace({ start, end }: Range): object {
  return { line: start.line, column: start.column, endLine: end.line, endColumn: end.column };
}
