import type { Diagnostic, Result } from '../diagnostics/index.js';
import { buildTree } from './build-tree.js';
import { compose } from './compose.js';
import type { Composed } from './compose.js';
import { createCover } from './create-cover.js';
import type { Span } from './create-cover.js';
import { createShadows, reachAt } from './create-shadows.js';
import { findConflicts } from './find-conflicts.js';
import { findKeyFaults } from './find-key-faults.js';
import { describeMark } from './describe-mark.js';
import { findSyntaxFaults } from './find-syntax-faults.js';
import { findTextTraps } from './find-text-traps.js';
import { findingAt } from './findings.js';
import { blankControls, findHiddenCharacters, findHiddenEscapes } from './hidden-characters.js';
import { mergeFindings } from './merge-findings.js';
import { lineEnd, lineIndexAt } from './positions.js';
import { readValue } from './read-value.js';
import type { SourceFile } from './source-file.js';
import { tooDeep } from './syntax-words.js';
import type { Stretch } from './tree.js';
import type { YamlFile } from './yaml-file.js';

/**
 * Read a source file: its value, where everything stands, and each fault or trap in its writing.
 *
 * Accepted is what notices need of YAML 1.2: maps with names that are text, lists, the five ways to write a text, remarks,
 * and brackets for ids. Anchors, aliases, tags, directives and further documents are findings and are never followed.
 * Never throws, and takes time in proportion to the file.
 */
export function parseYaml(source: SourceFile): Result<YamlFile> {
  const known = lately.find((one) => isSame(one.source, source));
  const outcome = known?.outcome ?? readFile(source);
  lately = [{ source, outcome }, ...lately.filter((one) => one !== known)].slice(0, mostRemembered);
  return outcome;
}

/**
 * The files that were read last. As somebody types, one text is read by what changes the file, by what proves the change, and by what checks
 * the notice, and the next letter starts from it: each time it would cost as much as all rules together.
 */
let lately: readonly { readonly source: SourceFile; readonly outcome: Result<YamlFile> }[] = [];
const mostRemembered = 3;

function isSame(one: SourceFile, other: SourceFile): boolean {
  return one.file === other.file && one.bom === other.bom && one.lineEnding === other.lineEnding && one.text === other.text;
}

function readFile(source: SourceFile): Result<YamlFile> {
  const conflicts = findConflicts(source);
  const text = blankControls(blankOut(source.text, conflicts.leftOut));
  const composed = compose(text);
  const built = buildTree(composed.document?.contents);
  const findShadow = createShadows(source);
  const faults = findSyntaxFaults({ ...source, text }, composed, findShadow);
  const marks = withoutMerged(composed.marks, built.faults);
  const hidden = [...findHiddenCharacters(source), ...findHiddenEscapes(source, composed.quoted)];
  const diagnostics = mergeFindings({
    conflicts: conflicts.diagnostics,
    conflicted: conflicts.regions.map((region) => linesBetween(source, region.start, region.end)),
    hidden: hidden.map(({ start, finding }) => ({ finding, shadow: findShadow(start, reachAt(source, start)) })),
    shape: findShape(source, composed),
    marks: marks.map((mark) => ({ finding: describeMark(source, mark), shadow: findShadow(mark.start, reachAt(source, mark.start)) })),
    traps: findTextTraps(source, built.root),
    syntax: faults.map((fault) => findingAt(source, fault, fault.words)),
    keys: findKeyFaults(source, built.faults),
    spoilt: faults.filter((fault) => fault.spoilsTo > fault.end).map((fault) => linesBetween(source, fault.start, fault.spoilsTo)),
    conflictShadows: conflicts.regions.map((region) => findShadow(region.end, 'structure')),
    syntaxShadows: faults.map((fault) => fault.shadow),
  });
  const value = readValue(built.root);
  if (value === null) return unreadable(source, text, diagnostics);
  const followed = composed.marks.some((mark) => mark.kind === 'alias') || built.faults.some((fault) => fault.kind === 'merge');
  const complete = composed.errors.length === 0 && conflicts.regions.length === 0 && !followed;
  return { value: { file: source.file, source, text, value, complete, root: built.root }, diagnostics };
}

/** Nothing in the file, or nothing that could be read. */
function unreadable(source: SourceFile, text: string, diagnostics: readonly Diagnostic[]): Result<YamlFile> {
  const empty = findingAt(
    source,
    { start: 0, end: 0 },
    {
      code: 'yaml/empty',
      message: /\S/.test(text) ? 'This file holds nothing but remarks.' : 'This file is empty.',
      hint: 'Write the notice in it, or delete the file.',
    },
  );
  return {
    value: { file: source.file, source, text, value: undefined, complete: false, root: undefined },
    diagnostics: diagnostics.length === 0 ? [empty] : diagnostics,
  };
}

function findShape(source: SourceFile, composed: Composed): Diagnostic[] {
  const found: Diagnostic[] = [];
  if (composed.tooDeep !== undefined) found.push(findingAt(source, { start: composed.tooDeep, end: composed.tooDeep + 1 }, tooDeep));
  if (composed.secondDocument !== undefined) {
    const start = composed.secondDocument;
    found.push(
      findingAt(
        source,
        { start, end: lineEnd(source, lineIndexAt(source, start)) },
        {
          code: 'yaml/second-document',
          message: 'The file ends here for YAML, and a second one begins. Nothing from this line on is read.',
          hint: 'Delete a line of three dashes (---) or dots (...) that was meant to divide parts of the notice. Keep one notice or register in a file.',
        },
      ),
    );
  }
  return found;
}

/** The alias after `<<:` is part of one fault with it. */
function withoutMerged<T extends Stretch>(marks: readonly T[], faults: readonly (Stretch & { readonly kind: string })[]): T[] {
  const isMerged = createCover(faults.filter((fault) => fault.kind === 'merge').map((fault) => ({ from: fault.start, to: fault.end - 1 })));
  return marks.filter((mark) => !isMerged(mark.start));
}

function linesBetween(source: SourceFile, start: number, end: number): Span {
  return { from: lineIndexAt(source, start) + 1, to: lineIndexAt(source, end) + 1 };
}

/** The text with these stretches blank, every line break kept. */
function blankOut(text: string, stretches: readonly Stretch[]): string {
  let blanked = '';
  let at = 0;
  for (const stretch of stretches) {
    blanked += text.slice(at, stretch.start) + text.slice(stretch.start, stretch.end).replace(/[^\n]/g, ' ');
    at = stretch.end;
  }
  return blanked + text.slice(at);
}
