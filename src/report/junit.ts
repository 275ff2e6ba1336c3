import type { LocatedDiagnostic } from '../diagnostics/index.js';
import { placeInWorkspace, placeOf } from './place-of.js';
import { orderFindings } from './summary.js';
import { escapeXml, writeElement, type Attributes } from './xml.js';

export interface JunitOptions {
  /** The workspace as people are shown it. */
  readonly root: string;
  /** The files that were checked: each is a suite, also where nothing was found in it. */
  readonly files: readonly string[];
  /** How Fairnotice is started, such as `npx fairnotice`. */
  readonly command: string;
}

/**
 * The findings as JUnit XML, which nearly every build server reads: a suite for each file, a case for each error and warning.
 *
 * An error is a failure. JUnit knows no warnings: one is a case that passes, with its words as output. What was accepted, and what the
 * baseline holds, is skipped with the reason. Notes are left out. A file with none of these has one case that passes. There is no case for
 * each rule that found nothing: thousands of passes would read like a mark for being lawful, which no program can give.
 *
 * The name of a case holds code and place and no line, so that a server knows a failure again when lines have moved. It holds no time.
 */
export function renderJunit(diagnostics: readonly LocatedDiagnostic[], options: JunitOptions): string {
  const counted = orderFindings(diagnostics).filter(({ severity }) => severity !== 'info');
  const byFile = new Map<string, LocatedDiagnostic[]>([...options.files].sort().map((file) => [file, []]));
  for (const finding of counted) {
    const { file } = finding.origin;
    const others = byFile.get(file);
    if (others === undefined) byFile.set(file, [finding]);
    else others.push(finding);
  }
  const suites = [...byFile].sort(([a], [b]) => (a < b ? -1 : 1)).map(([file, findings]) => writeSuite(file, findings, options));
  const all = { name: 'Fairnotice', tests: sum(suites, 'tests'), failures: sum(suites, 'failures'), errors: 0 };
  return `<?xml version="1.0" encoding="UTF-8"?>\n${writeElement('testsuites', all, [...suites.map(({ xml }) => `\n  ${xml}`), '\n'])}\n`;
}

interface Suite {
  readonly xml: string;
  readonly tests: number;
  readonly failures: number;
}

function sum(suites: readonly Suite[], what: 'tests' | 'failures'): number {
  return suites.reduce((total, suite) => total + suite[what], 0);
}

function writeSuite(file: string, findings: readonly LocatedDiagnostic[], options: JunitOptions): Suite {
  const names = nameCases(findings, options.root);
  const classname = nameClass(file, options.root);
  const cases = findings.map((finding, index) => writeCase({ name: names[index] ?? finding.code, classname }, finding, options.command));
  const all = cases.length === 0 ? [writeElement('testcase', { name: 'nothing found', classname })] : cases;
  const failures = findings.filter((finding) => outcomeOf(finding) === 'failure').length;
  const skipped = findings.filter((finding) => outcomeOf(finding) === 'skipped').length;
  const attributes = { name: file, tests: all.length, failures, errors: 0, skipped };
  return { xml: writeElement('testsuite', attributes, [...all.map((one) => `\n    ${one}`), '\n  ']), tests: all.length, failures };
}

/** The file within the workspace without its ending, which is the id of a notice: servers make a tree of a name at its dots. */
function nameClass(file: string, root: string): string {
  return placeInWorkspace(file, root).replace(/\.ya?ml$/, '');
}

/** Code and place; what is found twice at a place is numbered, since servers take cases of one name for one case. */
function nameCases(findings: readonly LocatedDiagnostic[], root: string): readonly string[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const { code, at } = placeOf(finding, root);
    const name = at === '' ? code : `${code} at ${at}`;
    const times = (seen.get(name) ?? 0) + 1;
    seen.set(name, times);
    return times === 1 ? name : `${name} (${times})`;
  });
}

function outcomeOf({ severity, waived, baseline }: LocatedDiagnostic): 'failure' | 'passed' | 'skipped' {
  if (waived !== undefined || baseline === 'held') return 'skipped';
  return severity === 'error' ? 'failure' : 'passed';
}

function writeCase(attributes: Attributes, finding: LocatedDiagnostic, command: string): string {
  const { code, kind, message, severity, waived } = finding;
  switch (outcomeOf(finding)) {
    case 'skipped': {
      const why = waived
        ? `Accepted by ${waived.approvedBy} until ${waived.until}: ${waived.reason}`
        : 'Held by the baseline: it was there before.';
      return writeElement('testcase', attributes, [writeElement('skipped', {}, [escapeXml(`${why}\n${message}`)])]);
    }
    case 'failure': {
      const about = { type: kind ?? code.split('/')[0] ?? severity, message: message.split('\n')[0] ?? '' };
      return writeElement('testcase', attributes, [writeElement('failure', about, [escapeXml(describe(finding, command))])]);
    }
    case 'passed':
      return writeElement('testcase', attributes, [
        writeElement('system-out', {}, [escapeXml(`Warning: ${message}\n${describe(finding, command)}`)]),
      ]);
  }
}

function describe({ code, hint, citation, origin, range }: LocatedDiagnostic, command: string): string {
  return [
    `${origin.file}:${range.start.line}:${range.start.column}`,
    ...(hint === undefined ? [] : [hint]),
    ...(citation === undefined ? [] : [`The law: ${citation.label}${citation.url === undefined ? '' : ` ${citation.url}`}`]),
    `Read more: ${command} explain ${code}`,
  ].join('\n');
}
