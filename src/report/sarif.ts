import type { ArtifactLocation, Location, Log, PhysicalLocation, ReportingDescriptor, Result, Suppression } from 'sarif';
import type { LocatedDiagnostic, Range, Severity } from '../diagnostics/index.js';
import { plainText } from './layout.js';
import { placeOf } from './place-of.js';
import { describeCode, levels, type CodePage } from './sarif-rule.js';
import { orderFindings } from './summary.js';

export interface SarifOptions {
  /** Version of Fairnotice. */
  readonly version: string;
  readonly day: string;
  /** The workspace as people are shown it. */
  readonly root: string;
  /** The path of a file from the top of the repository. */
  readonly pathOf: (file: string) => string;
  /** What `explain` says of a code. */
  readonly pageOf: (code: string) => CodePage | undefined;
}

/** The name under which SARIF viewers know the folder that all paths start from. GitHub uses the same. */
const sourceRoot = '%SRCROOT%';

/**
 * The findings as SARIF 2.1.0 (OASIS, with Errata 01), for code scanning and editors. Rules are those of the findings. Accepted findings
 * are in it as suppressed, and against a baseline each error and warning is new or unchanged. It holds no time and no path of the machine.
 */
export function renderSarif(diagnostics: readonly LocatedDiagnostic[], options: SarifOptions): string {
  const findings = orderFindings(diagnostics);
  const files = [...new Set(findings.flatMap(filesOf))].sort();
  const codes = [...new Set(findings.map(({ code }) => code))].sort();
  const fingerprint = createFingerprints(options.root);
  const log: Log = {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'Fairnotice',
            version: options.version,
            semanticVersion: options.version,
            rules: codes.map((code) => describeRule(code, findings, options)),
          },
        },
        invocations: [{ executionSuccessful: true }],
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: { [sourceRoot]: { description: { text: 'The folder that holds the checked files.' } } },
        artifacts: files.map((file) => ({ location: { uri: uriOf(file, options), uriBaseId: sourceRoot } })),
        results: findings.map((finding) => describeResult(finding, { ...options, files, codes, fingerprint })),
        properties: { asOf: options.day },
      },
    ],
  };
  return `${JSON.stringify(log, undefined, 2)}\n`;
}

interface ResultOptions extends SarifOptions {
  readonly files: readonly string[];
  readonly codes: readonly string[];
  readonly fingerprint: (finding: LocatedDiagnostic) => string;
}

function filesOf({ origin, related = [] }: LocatedDiagnostic): readonly string[] {
  return [origin.file, ...related.map((other) => other.origin.file)];
}

/** A code without a page of its own weighs what the weightiest of its findings does. */
function describeRule(code: string, findings: readonly LocatedDiagnostic[], { pageOf }: SarifOptions): ReportingDescriptor {
  const found = findings.filter((finding) => finding.code === code).map(({ severity }) => severity);
  const weights: readonly Severity[] = ['error', 'warning', 'info'];
  return describeCode(code, pageOf(code), weights.find((severity) => found.includes(severity)) ?? 'info');
}

function describeResult(finding: LocatedDiagnostic, options: ResultOptions): Result {
  const {
    code,
    severity,
    message,
    hint,
    suggestions = [],
    origin,
    range,
    related = [],
    notice,
    notices,
    pointer,
    kind,
    waived,
    baseline,
  } = finding;
  const meant = suggestions.length === 0 ? [] : [`Did you mean ${suggestions.map((word) => `“${word}”`).join(' or ')}?`];
  return {
    ruleId: code,
    ruleIndex: options.codes.indexOf(code),
    level: levels[severity],
    message: { text: writeMessage([message, ...(hint === undefined ? [] : [hint]), ...meant].join('\n')) },
    locations: [{ physicalLocation: describePlace(origin.file, range, options) }],
    ...(related.length > 0 && {
      relatedLocations: related.map((other, id): Location => ({
        id,
        physicalLocation: describePlace(other.origin.file, other.range, options),
        message: { text: writeMessage(other.message) },
      })),
    }),
    partialFingerprints: { 'fairnoticePlace/v1': options.fingerprint(finding) },
    ...(baseline !== undefined && { baselineState: baseline === 'held' ? 'unchanged' : 'new' }),
    // SARIF wants the list on every result once one has it. Empty means that nothing was accepted.
    suppressions: waived === undefined ? [] : [suppress(waived)],
    properties: {
      ...(notice !== undefined && { notice }),
      ...(notices !== undefined && { notices: [...notices] }),
      ...(kind !== undefined && { kind }),
      pointer,
    },
  };
}

function suppress({ reason, approvedBy, until }: NonNullable<LocatedDiagnostic['waived']>): Suppression {
  return { kind: 'external', status: 'accepted', justification: plainText(`${reason} (Accepted by ${approvedBy}, until ${until}.)`) };
}

function describePlace(file: string, { start, end }: Range, options: ResultOptions): PhysicalLocation {
  const artifactLocation: ArtifactLocation = { uri: uriOf(file, options), uriBaseId: sourceRoot, index: options.files.indexOf(file) };
  return {
    artifactLocation,
    region: { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column },
  };
}

function uriOf(file: string, { pathOf }: Pick<SarifOptions, 'pathOf'>): string {
  return pathOf(file)
    .replace(/\p{Cs}/gu, '\uFFFD')
    .split('/')
    .map(encodeURIComponent)
    .join('/');
}

/**
 * What people wrote, as the text of a SARIF message. Square brackets make a link there, and curly ones a gap to be filled: both are
 * escaped as the specification says (sections 3.11.5 and 3.11.6).
 */
function writeMessage(text: string): string {
  return plainText(text)
    .replace(/[\\[\]]/g, '\\$&')
    .replace(/[{}]/g, '$&$&');
}

/** File, code and place, and a number where a place has several findings of a code. No line: a viewer knows a finding again when lines move. */
function createFingerprints(root: string): (finding: LocatedDiagnostic) => string {
  const seen = new Map<string, number>();
  return (finding) => {
    const { file, code, at } = placeOf(finding, root);
    const place = `${finding.notice ?? file}:${code}:${at}`;
    const times = (seen.get(place) ?? 0) + 1;
    seen.set(place, times);
    return `${place}:${times}`;
  };
}
