import { readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Diagnostic, Result } from '../../diagnostics/index.js';
import type { NewAnswersInput } from '../../schema/index.js';
import { readProduct } from '../../workspace/index.js';
import { decodeSource, locateDiagnostic, parseYaml, type SourceFile, type YamlFile } from '../../yaml/index.js';
import type { Io } from '../io.js';
import { UsageError } from '../usage-error.js';

const mostBytes = 1_000_000;

/** A file of answers for a new notice, and the file as it was read. */
export interface ReadAnswers {
  readonly answers: NewAnswersInput;
  readonly yaml: YamlFile;
}

/**
 * Reads answers for a new notice, in YAML or JSON.
 *
 * @throws UsageError that names each fault with its line and column.
 */
export function readNewAnswers(file: string, { cwd }: Io): ReadAnswers {
  const path = resolve(cwd, file);
  const stat = statSync(path, { throwIfNoEntry: false });
  if (stat?.isFile() !== true) {
    throw new UsageError(
      stat?.isDirectory() === true ? `“${file}” is a folder, not a file.` : `There is no file “${file}”.`,
      'Name a file of answers: --answers answers.yaml',
    );
  }
  if (stat.size > mostBytes) throw new UsageError(`“${file}” is too large to be a file of answers.`);
  const decoded = decodeSource(file, readFileSync(path));
  if (decoded.value === undefined) throw faultyAnswers(decoded.diagnostics, file, undefined);
  if (decoded.value.text.trim() === '') throw new UsageError(`“${file}” is empty.`, needed);
  const { value: yaml, diagnostics } = readData(decoded.value);
  const faults = [...decoded.diagnostics, ...diagnostics].filter(({ severity }) => severity === 'error');
  if (faults.length > 0) throw faultyAnswers(faults, file, yaml);
  const { value: answers, diagnostics: unfit } = readProduct().validator.validate('new-answers', yaml);
  if (answers !== undefined) return { answers, yaml };
  throw unfit.length > 0 ? faultyAnswers(unfit, file, yaml) : new UsageError(`There are no answers in “${file}”.`, needed);
}

const needed = 'Two lines are needed in it: “fairnotice: new-answers” and “format: 1”.';

/** JSON is YAML too, but in brackets: what is said of those in our files is not meant for it. */
function readData(source: SourceFile): Result<YamlFile> {
  const read = parseYaml(source);
  try {
    return { value: { ...read.value, value: JSON.parse(source.text) as unknown }, diagnostics: [] };
  } catch {
    return read;
  }
}

/** What is wrong with a file of answers, each with its place. */
export function faultyAnswers(faults: readonly Diagnostic[], file: string, yaml: YamlFile | undefined): UsageError {
  const files = new Map(yaml === undefined ? [] : [[file, yaml] as const]);
  const lines = faults.map((fault) => {
    const { range, message, hint, suggestions = [] } = locateDiagnostic(fault, files);
    const meant = suggestions[0] === undefined ? '' : ` Did you mean ${suggestions[0]}?`;
    const place = `${fault.origin.file}:${range.start.line}:${range.start.column}`;
    return `  ${place}  ${message}${meant}${hint === undefined ? '' : `\n      ${hint}`}`;
  });
  return new UsageError(`We made no notice. Put this right first:\n${lines.join('\n')}`);
}
