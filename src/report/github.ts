import type { LocatedDiagnostic, Severity } from '../diagnostics/index.js';
import { plainText } from './layout.js';
import { isOpen, orderFindings } from './summary.js';

export interface GithubOptions {
  /** The path of a file from the top of the repository. */
  readonly pathOf: (file: string) => string;
  /** How Fairnotice is started, such as `npx fairnotice`. */
  readonly command: string;
  readonly onlyErrors?: boolean;
}

/** GitHub shows this many annotations of each kind for a step of a workflow, and no more. */
export const mostAnnotations = 10;

const kinds: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice' };
const severities: readonly Severity[] = ['error', 'warning', 'info'];

/**
 * The findings as workflow commands of GitHub Actions, which makes annotations of them. Errors come first: GitHub shows only the first of
 * each kind, and keeps the rest in the log. What was accepted, and what the baseline holds, is left out.
 */
export function renderGithub(diagnostics: readonly LocatedDiagnostic[], options: GithubOptions): string {
  const open = orderFindings(diagnostics).filter(isOpen);
  return severities
    .filter((severity) => severity === 'error' || options.onlyErrors !== true)
    .flatMap((severity) => open.filter((finding) => finding.severity === severity))
    .map((finding) => `${writeCommand(finding, options)}\n`)
    .join('');
}

function writeCommand(finding: LocatedDiagnostic, { pathOf, command }: GithubOptions): string {
  const { code, severity, message, hint, citation, origin, range } = finding;
  const { start, end } = range;
  // GitHub takes columns only where a finding stays on one line.
  const columns = start.line === end.line ? [`col=${start.column}`, `endColumn=${end.column}`] : [];
  const properties = [
    `file=${escapeProperty(plainText(pathOf(origin.file)))}`,
    `line=${start.line}`,
    `endLine=${end.line}`,
    ...columns,
    `title=${escapeProperty(code)}`,
  ];
  const law = citation === undefined ? [] : [`The law: ${citation.label}`];
  const text = [message, ...(hint === undefined ? [] : [hint]), ...law, `Read more: ${command} explain ${code}`].map(plainText).join('\n');
  return `::${kinds[severity]} ${properties.join(',')}::${escapeData(text)}`;
}

/** As GitHub's own toolkit does: what is left could end the command or begin another. */
function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
