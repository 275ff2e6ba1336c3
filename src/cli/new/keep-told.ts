import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { stringify } from 'yaml';
import { formatText } from '../../revise/index.js';
import type { Io } from '../io.js';
import { writeOrTell } from '../write-or-tell.js';
import { toAnswers, type Told } from './told.js';

/** Keeps what somebody told who left before the end, as a file of answers. Gives its name; nothing where nothing was told. */
export function keepTold(told: Told, { cwd }: Io): string | undefined {
  if (Object.keys(told.answers).length === 0) return undefined;
  const name = freeName(`${told.name ?? 'new-notice'}-answers`, cwd);
  const text = `# Answers for a new notice. Add to them, or take some out.\n${stringify(toAnswers(told), { lineWidth: 0, blockQuote: 'literal' })}`;
  writeOrTell(resolve(cwd, name), name, formatText(name, text).value ?? text);
  return name;
}

function freeName(stem: string, cwd: string): string {
  for (let number = 1; ; number += 1) {
    const name = `${stem}${number === 1 ? '' : `-${number}`}.yaml`;
    if (!existsSync(resolve(cwd, name))) return name;
  }
}
