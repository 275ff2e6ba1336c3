import type { LocatedDiagnostic } from '../../diagnostics/index.js';
import { isOpen } from '../../report/index.js';
import { suggestWaiver } from '../../rules/index.js';
import type { App } from './app.js';
import { addressOfFinding, encodeId } from './finding-address.js';

/** What is found about a notice, for people: what stops publishing first. */
export interface FindingsView {
  readonly id: string;
  readonly errors: number;
  readonly warnings: number;
  readonly notes: number;
  /** Errors and warnings. */
  readonly total: number;
  /** Whether the rules looked at it. A mistake in how it is written keeps them from it. */
  readonly isJudged: boolean;
  readonly groups: readonly { readonly heading: string; readonly findings: readonly FindingView[] }[];
}

export interface FindingView {
  readonly code: string;
  readonly severity: 'error' | 'warning' | 'info';
  readonly word: string;
  readonly message: string;
  readonly hint: readonly string[];
  readonly suggestions: readonly string[];
  /** The file, where it is not the notice’s own. */
  readonly elsewhere: string;
  /** Where it can be put right. */
  readonly href: string;
  readonly explain: string;
  /** Where it can be accepted for a time; nothing where it cannot. */
  readonly accept: string;
  readonly accepted?: { readonly reason: string; readonly approvedBy: string; readonly until: string };
}

const words = { error: 'Error', warning: 'Warning', info: 'Note' } as const;

export function describeFindings(app: App, id: string): FindingsView {
  const file = app.desk.sources().notices.find((notice) => notice.id === id)?.file ?? '';
  const found = app.studio.findingsAbout(id);
  const open = found.filter(isOpen);
  const of = (severity: LocatedDiagnostic['severity']): readonly LocatedDiagnostic[] => open.filter((one) => one.severity === severity);
  const [errors, warnings, notes] = [of('error'), of('warning'), of('info')];
  const view = (finding: LocatedDiagnostic): FindingView => describeFinding(app, finding, { id, file });
  const groups = [
    { heading: 'To put right before it is published', findings: errors.map(view) },
    { heading: 'To look at', findings: warnings.map(view) },
    { heading: 'Notes', findings: notes.map(view) },
    { heading: 'Accepted for a time', findings: found.filter(({ waived }) => waived !== undefined).map(view) },
  ];
  return {
    id,
    errors: errors.length,
    warnings: warnings.length,
    notes: notes.length,
    total: errors.length + warnings.length,
    isJudged: app.studio.notice(id)?.index !== undefined,
    groups: groups.filter(({ findings }) => findings.length > 0),
  };
}

function describeFinding(app: App, finding: LocatedDiagnostic, own: { readonly id: string; readonly file: string }): FindingView {
  const { code, severity, message, hint = '', suggestions = [], origin, waived } = finding;
  return {
    code,
    severity,
    word: words[severity],
    message,
    hint: hint.split('\n').filter((line) => line.trim() !== ''),
    suggestions,
    elsewhere: origin.file === own.file ? '' : origin.file,
    href: addressOfFinding(app, finding) ?? '',
    explain: `/explain/${code}`,
    accept: canAccept(finding) ? `/accept/notices/${encodeId(own.id)}?${new URLSearchParams(placeOf(finding)).toString()}` : '',
    ...(waived && { accepted: waived }),
  };
}

/** What tells one finding of a notice from all others, as far as its form needs it. */
function placeOf({ code, origin }: LocatedDiagnostic): Record<string, string> {
  return { code, file: origin.file, at: origin.path.join('/') };
}

/** A note needs no accepting: it stops nothing. */
function canAccept(finding: LocatedDiagnostic): boolean {
  return finding.waived === undefined && finding.severity !== 'info' && suggestWaiver(finding) !== undefined;
}
