import { isDeepStrictEqual } from 'node:util';
import type { Result } from '../diagnostics/index.js';
import { createSource, lineEnd, lineIndexAt, lineStart, parseYaml, type YamlFile } from '../yaml/index.js';
import type { Path } from './change.js';
import { countErrors } from './findings.js';
import { anchorOf, findSlot, type Slot } from './slot.js';
import { applyEdits, type TextEdit } from './text-edit.js';

/**
 * A file with a remark beside a value: at the end of the line of its key or dash, after a remark that stands there already, or, where that
 * line cannot hold one, on a line of its own above. `undefined` where neither can be done without the file saying something else.
 */
export function addRemark(name: string, decoded: string, path: Path, remark: string): string | undefined {
  const words = tidyRemark(remark);
  if (words === '') return decoded;
  const read = parseYaml(createSource(name, decoded));
  const file = read.value;
  const slot = file.root && findSlot(file.root, path);
  if (slot === undefined || slot.kind === 'root') return undefined;
  return [atLineEnd(file, slot, words), onLineAbove(file, slot, words)]
    .map((edit) => applyEdits(decoded, file.source, [edit]))
    .find((text) => isSame(parseYaml(createSource(name, text)), read, words));
}

const longest = 200;

/** A remark is one line: what could end it, or give orders to whatever shows it, is a space. */
function tidyRemark(remark: string): string {
  const words = remark.replace(/[\p{C}\p{Z}]+/gu, ' ').trim();
  const letters = [...words];
  return letters.length > longest ? `${letters.slice(0, longest - 1).join('')}…` : words;
}

function atLineEnd({ source }: YamlFile, slot: Slot, words: string): TextEdit {
  const at = lineEnd(source, lineIndexAt(source, anchorOf(slot)));
  return { start: at, end: at, text: ` # ${words}` };
}

function onLineAbove({ source }: YamlFile, slot: Slot, words: string): TextEdit {
  const line = lineIndexAt(source, anchorOf(slot));
  const at = lineStart(source, line);
  const indent = /^ */.exec(source.text.slice(at, lineEnd(source, line)))?.[0] ?? '';
  return { start: at, end: at, text: `${indent}# ${words}\n` };
}

/** Beside a text without quotation marks a remark is an error: it may have cut the text off. */
function isSame(revised: Result<YamlFile>, read: Result<YamlFile>, words: string): boolean {
  const { complete, value, source } = revised.value;
  const isSound = complete && countErrors(revised.diagnostics) <= countErrors(read.diagnostics);
  return isSound && isDeepStrictEqual(value, read.value.value) && source.text.includes(`# ${words}`);
}
