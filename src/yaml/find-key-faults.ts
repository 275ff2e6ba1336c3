import type { Diagnostic } from '../diagnostics/index.js';
import type { KeyFault } from './build-tree.js';
import { findingAt, quote } from './findings.js';
import type { Words } from './findings.js';
import { rangeAt } from './positions.js';
import type { SourceFile } from './source-file.js';

/** One finding for each key that could not be taken as it is. */
export function findKeyFaults(source: SourceFile, faults: readonly KeyFault[]): Diagnostic[] {
  return faults.map((fault) => {
    const finding = findingAt(source, fault, wordsFor(source, fault));
    return fault.first === undefined ? finding : { ...finding, related: [firstUse(source, fault.first)] };
  });
}

function firstUse(source: SourceFile, first: { readonly start: number; readonly end: number }) {
  return { message: 'First used here.', origin: { file: source.file, path: [], at: rangeAt(source, first.start, first.end) } };
}

function wordsFor(source: SourceFile, fault: KeyFault): Words {
  const name = quote(fault.name);
  switch (fault.kind) {
    case 'duplicate':
      return {
        code: 'yaml/duplicate-key',
        message: `${name} is written twice in the same place. Only the first one is read.`,
        hint: 'Keep one of them. If both are needed, write them as two items of a list, or under different names.',
      };
    case 'forbidden':
      return {
        code: 'yaml/forbidden-key',
        message: `${name} may not be used as a name: programs that read the notice keep it for themselves.`,
        hint: 'Choose another name.',
      };
    case 'not-text':
      return {
        code: 'yaml/key-not-text',
        message: `A name before a colon has to be a word. ${quote(source.text.slice(fault.start, fault.end))} is read as something else.`,
        hint: 'Put it in quotation marks if it is meant as a name. Take away brackets, braces and question marks.',
      };
    case 'merge':
      return {
        code: 'yaml/anchor',
        message: '“<<” copies another part of the file into this one. Files here may not use that.',
        hint: 'Write out in full what should stand here, so that everyone can read it.',
      };
    case 'odd-space':
      return oddSpace('before this name');
    default:
      return unreachable(fault.kind);
  }
}

/** Words for a space that looks like one and is none to YAML. */
export function oddSpace(where: string): Words {
  return {
    code: 'yaml/hidden-character',
    message: `There is a special space ${where} that looks like an ordinary one. YAML does not read it as a space.`,
    hint: 'It often comes along from Word or a web page (a non-breaking space). Delete it and press the space bar.',
  };
}

function unreachable(kind: never): never {
  throw new Error(`A fault of a key nobody expected: ${String(kind)}`);
}
