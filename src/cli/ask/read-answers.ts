import { readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { AnswersInput } from '../../schema/index.js';
import { readProduct } from '../../workspace/index.js';
import { createSource, parseYaml } from '../../yaml/index.js';
import type { Io } from '../io.js';
import { UsageError } from '../usage-error.js';

const mostBytes = 5_000_000;

/** Reads the file that the page of questions saved. What is anything else is refused. */
export function readAnswers(file: string, { cwd }: Io): AnswersInput {
  const path = resolve(cwd, file);
  const stat = statSync(path, { throwIfNoEntry: false });
  if (stat?.isFile() !== true) {
    const what = stat?.isDirectory() === true ? `“${file}” is a folder, not a file.` : `There is no file “${file}”.`;
    throw new UsageError(what, 'Name the file that the service sent: answers answers.json');
  }
  if (stat.size > mostBytes) throw new UsageError(`“${file}” is too large to be a file of answers.`);
  const text = readFileSync(path, 'utf8').replace(/^\uFEFF/, '');
  const value = parseJson(text);
  if (value === undefined) throw notAnswers(file, undefined);
  const yaml = { ...parseYaml(createSource(file, text)).value, value };
  const { value: answers, diagnostics } = readProduct().validator.validate('answers', yaml);
  if (answers !== undefined) return answers;
  throw notAnswers(file, diagnostics[0]?.message);
}

function notAnswers(file: string, fault: string | undefined): UsageError {
  const hint = 'Ask the service for the file answers.json that the page of questions saved, just as it is.';
  return new UsageError(`“${file}” is not a file of answers.`, fault === undefined ? hint : `${fault} ${hint}`);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
