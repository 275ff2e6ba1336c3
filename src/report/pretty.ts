import type { LocatedDiagnostic, LocatedRelated, Severity } from '../diagnostics/index.js';
import { codeFrame, type SourceFile, type SourceFiles } from '../yaml/index.js';
import { showHidden, wrap } from './layout.js';
import { createPaint, type Paint } from './paint.js';
import { count, isOpen, joinWords, orderFindings, summarise } from './summary.js';
import { nameCounts, tellSummary } from './tell-summary.js';

export interface PrettyOptions {
  /** The files the findings are in, by path as shown. A finding in a file that is not among them stands without its lines. */
  readonly sources: SourceFiles;
  /** How many notices were checked. */
  readonly notices: number;
  readonly colour: boolean;
  /** Only errors are set out. The last lines count everything. */
  readonly onlyErrors?: boolean;
  /** Errors keep back their notices alone: the site was published without what is new in them. */
  readonly held?: boolean;
  /** How Fairnotice is started, such as `npx fairnotice`. */
  readonly command: string;
  /** The lines to copy into waivers.yaml to accept a finding; nothing for one that cannot be accepted. */
  readonly acceptAs: (finding: LocatedDiagnostic) => readonly string[] | undefined;
}

/**
 * The findings for a person, file by file: errors and warnings each with its lines, what is wrong, what to do, the law, and where to read
 * more; notes in one line each. Findings that were accepted, or that the baseline
 * holds, are counted at the end and not set out. A mistake in waivers.yaml comes first:
 * much of the rest may be there only because of it.
 */
export function renderPretty(diagnostics: readonly LocatedDiagnostic[], options: PrettyOptions): string {
  const paint = createPaint(options.colour);
  const open = orderFindings(diagnostics).filter(
    (finding) => isOpen(finding) && (options.onlyErrors !== true || finding.severity === 'error'),
  );
  const byFile = new Map<string, LocatedDiagnostic[]>();
  for (const finding of open) {
    const { file } = finding.origin;
    const others = byFile.get(file);
    if (others === undefined) byFile.set(file, [finding]);
    else others.push(finding);
  }
  const faulty = open.filter(spoilsWaivers);
  const first = new Set(faulty.map(({ origin }) => origin.file));
  const files = [...[...byFile].filter(([file]) => first.has(file)), ...[...byFile].filter(([file]) => !first.has(file))];
  const blocks = files.map(([file, findings]) => renderFile(file, findings, options, paint));
  const notes = open.some(({ severity }) => severity === 'info');
  return [
    ...blocks,
    ...(notes ? [`${paint.faint(`To read more about a note: ${options.command} explain, and the word at the end of its line`)}\n`] : []),
    ...renderTally(files, paint),
    `${renderSummary(diagnostics, options, open, faulty[0], paint)}\n`,
  ].join('\n');
}

const mostTallied = 20;

/**
 * The files that want work, each with its numbers: at the end of a long report, where people look first. Nothing for one file, whose
 * numbers the last line says.
 */
function renderTally(files: readonly (readonly [string, readonly LocatedDiagnostic[]])[], { bold }: Paint): readonly string[] {
  const toDo = files
    .map(([file, findings]) => [file, findings.filter(({ severity }) => severity !== 'info')] as const)
    .filter(([, findings]) => findings.length > 0);
  if (toDo.length < 2) return [];
  const more = toDo.length > mostTallied ? [`  and ${toDo.length - mostTallied} more files`] : [];
  const lines = toDo.slice(0, mostTallied).map(([file, findings]) => `  ${showHidden(file)}: ${countAll(findings)}`);
  return [`${[bold('Errors and warnings by file'), ...lines, ...more].join('\n')}\n`];
}

/** Whether a finding is a mistake in waivers.yaml that keeps waivers from counting. */
function spoilsWaivers({ code, severity, origin }: LocatedDiagnostic): boolean {
  return severity === 'error' && /^(yaml|schema)\//.test(code) && /(?:^|\/)waivers\.yaml$/.test(origin.file);
}

function renderFile(file: string, findings: readonly LocatedDiagnostic[], options: PrettyOptions, paint: Paint): string {
  const source = options.sources.get(file);
  const title = `${paint.bold(showHidden(file))}${paint.faint(`  (${countAll(findings)})`)}`;
  const told = new Map<string, LocatedDiagnostic>();
  const blocks = findings.flatMap((finding) => {
    if (finding.severity === 'info') return [];
    const advice = JSON.stringify([finding.code, finding.hint, finding.citation]);
    const first = told.get(advice);
    if (first === undefined) told.set(advice, finding);
    return [...renderFinding(finding, source, options, paint, source === undefined ? undefined : first), ''];
  });
  const notes = findings.flatMap((finding) => (finding.severity === 'info' ? [renderNote(finding, source, paint)] : []));
  return [title, '', ...blocks, ...notes, ...(notes.length === 0 ? [] : [''])].join('\n');
}

/** A note in one line: its place, in the form that editors and terminals turn into a link, what it says, and its code. */
function renderNote({ message, code, origin, range }: LocatedDiagnostic, source: SourceFile | undefined, paint: Paint): string {
  const file = showHidden(origin.file);
  const place = source === undefined ? file : `${file}:${range.start.line}:${range.start.column}`;
  const [first = ''] = message.split('\n');
  return `  ${paint.severity('info', 'Note')}  ${paint.faint(place)}  ${showHidden(first)}${paint.faint(`  ${code}`)}`;
}

const severityNames: Readonly<Record<Severity, string>> = { error: 'Error', warning: 'Warning', info: 'Note' };

/** A finding. Where an earlier one of the file, `like`, gave the same advice, it is not said again. */
function renderFinding(
  finding: LocatedDiagnostic,
  source: SourceFile | undefined,
  { command, acceptAs }: PrettyOptions,
  paint: Paint,
  like: LocatedDiagnostic | undefined,
): readonly string[] {
  const { severity, message, hint, suggestions = [], related = [], citation, reaches = 0, code, origin, range } = finding;
  const isNew = like === undefined;
  const isWhole = isAboutFile(finding);
  const place = source === undefined ? '' : isWhole ? ' in this file' : ` on line ${range.start.line}`;
  const waiver = acceptAs(finding);
  // The second form is the one that editors and terminals turn into a link.
  const link = source === undefined ? '' : paint.faint(`  ${showHidden(origin.file)}:${range.start.line}:${range.start.column}`);
  return [
    `  ${paint.severity(severity, `${severityNames[severity]}${place}`)}${link}`,
    ...wrap(message, '  '),
    ...(source === undefined || isWhole ? [] : ['', ...renderFrame(finding, source, paint), '']),
    ...(hint === undefined || !isNew ? [] : wrap(nameCommands(hint, command), '  ')),
    ...(suggestions.length === 0 ? [] : wrap(`Did you mean ${joinOr(suggestions)}?`, '  ')),
    ...renderRelated(related, origin.file),
    ...(reaches < 2 ? [] : wrap(`This file is shared: the finding reaches ${count(reaches, 'notice')}.`, '  ')),
    ...(citation === undefined || !isNew
      ? []
      : wrap(`The law: ${citation.label}${citation.url === undefined ? '' : ` ${citation.url}`}`, '  ')),
    isNew
      ? paint.faint(`  Read more: ${command} explain ${code}`)
      : `  What to do: as ${isAboutFile(like) ? 'said of this file' : `on line ${like.range.start.line}`}.`,
    ...(waiver === undefined ? [] : renderWaiver(waiver, paint)),
  ];
}

/** Advice names commands as if Fairnotice were installed by itself. Here they are as the reader can type them. */
function nameCommands(hint: string, command: string): string {
  return hint.replace(/\bfairnotice (?=(?:check|export|translations)\b)/g, () => `${command} `);
}

/** The entry stands at the edge and is never broken: indented by more than waivers.yaml is, it could not be copied there. */
function renderWaiver(lines: readonly string[], { faint }: Paint): readonly string[] {
  return ['  To accept it, copy this into waivers.yaml and add reason, approvedBy and until:', ...lines.map(showHidden)].map(faint);
}

/** Whether a finding is about a file as a whole, such as a field that is missing from it: no line of it is at fault. */
function isAboutFile({ pointer, origin }: LocatedDiagnostic): boolean {
  return pointer === '' && origin.at === undefined;
}

function renderFrame({ severity, range }: LocatedDiagnostic, source: SourceFile, paint: Paint): readonly string[] {
  return codeFrame(source, range)
    .split('\n')
    .map((line) => `    ${/^ +\| *\^+$/.test(line) ? paint.severity(severity, line) : line}`.trimEnd());
}

/** Other places, those with the same words together. */
function renderRelated(related: readonly LocatedRelated[], here: string): readonly string[] {
  const groups = new Map<string, LocatedRelated[]>();
  for (const place of related) {
    const key = JSON.stringify([place.origin.file, place.message]);
    groups.set(key, [...(groups.get(key) ?? []), place]);
  }
  return [...groups.values()].flatMap((places) => {
    const { origin, message } = places[0] ?? {};
    const lines = [...new Set(places.map(({ range }) => String(range.start.line)))];
    const where = `${origin?.file === here ? '' : `${String(origin?.file)}, `}line${lines.length === 1 ? '' : 's'} ${joinWords(lines)}`;
    return wrap(`See ${where}: ${String(message)}`, '  ');
  });
}

function joinOr(words: readonly string[]): string {
  return words.map((word) => `“${word}”`).join(' or ');
}

function countAll(findings: readonly LocatedDiagnostic[]): string {
  return nameCounts(summarise(findings, 0));
}

const orAccept =
  ' or, if a rule found it, have it accepted: copy what stands under “To accept it” into waivers.yaml, with the reason, who accepted it and until when';
const spoiltMeans = 'until that mistake is put right, waivers do not count as they should.';

function renderSummary(
  diagnostics: readonly LocatedDiagnostic[],
  { notices, held }: PrettyOptions,
  open: readonly LocatedDiagnostic[],
  spoilt: LocatedDiagnostic | undefined,
  paint: Paint,
): string {
  const { errors, warnings } = summarise(diagnostics, notices);
  const canAccept = open.some(({ severity, code }) => severity === 'error' && code.startsWith('rule/'));
  const worst = errors > 0 ? 'error' : warnings > 0 ? 'warning' : undefined;
  const [line = '', ...rest] = tellSummary(diagnostics, notices);
  return [
    worst === undefined ? paint.bold(line) : paint.severity(worst, line),
    ...rest.flatMap((text) => wrap(text, '')),
    ...(errors === 0
      ? []
      : wrap(
          `${held === true ? 'The site is published without these changes.' : 'Errors stop publishing.'} Put each one right${canAccept ? orAccept : ''}.`,
          '',
        )),
    ...(spoilt === undefined ? [] : wrap(`Begin with ${spoilt.origin.file}, line ${spoilt.range.start.line}: ${spoiltMeans}`, '')),
  ].join('\n');
}
