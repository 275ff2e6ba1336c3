import { resolve } from 'node:path';
import type { SourceBytes, WorkspaceSources } from '../../index.js';
import { count } from '../../report/index.js';
import { formatText } from '../../revise/index.js';
import { decodeSource } from '../../yaml/index.js';
import { chooseNotices } from '../choose-notices.js';
import type { Io } from '../io.js';
import { readSources } from '../open-workspace.js';
import type { Settings } from '../settings.js';
import { tellAside } from '../tell-aside.js';
import { writeOrTell } from '../write-or-tell.js';

export interface FmtOptions extends Settings {
  readonly check?: boolean;
}

/**
 * Writes the files of the workspace in one form, each as a whole or not at all. What they say stays the same. translations.yaml is left
 * out: it is written by commands alone.
 *
 * @returns 0; 1 where a file could not be tidied, or with `check`, which changes nothing, where one is not tidy.
 */
export function fmt(typed: readonly string[], options: FmtOptions, io: Io): number {
  const chosen = chooseFiles(typed, readSources(options, io));
  const tidied: string[] = [];
  const faults: string[] = [];
  for (const { file, bytes } of chosen) {
    const outcome = tidy(file, bytes);
    if ('fault' in outcome) faults.push(`Not tidied: ${file}\n  ${outcome.fault}`);
    else if (outcome.text !== undefined) {
      tidied.push(file);
      if (options.check !== true) writeOrTell(resolve(io.cwd, file), file, outcome.text);
    }
  }
  const read = chosen.length - faults.length;
  const told = options.check === true ? tellUntidy(tidied, read) : tellTidied(tidied, read);
  tellAside([...faults, ...(options.quiet === true && (options.check !== true || tidied.length === 0) ? [] : told)], io);
  return faults.length > 0 || (options.check === true && tidied.length > 0) ? 1 : 0;
}

/** The new text of a file, none where it is tidy already, or why it was left as it is. */
function tidy(file: string, bytes: Uint8Array): { readonly text: string | undefined } | { readonly fault: string } {
  const decoded = decodeSource(file, bytes);
  const text = decoded.value && new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const { value, diagnostics } = text === undefined ? { value: undefined, diagnostics: decoded.diagnostics } : formatText(file, text);
  if (value !== undefined) return { text: value === text ? undefined : value };
  return { fault: diagnostics.map(({ message, hint = '' }) => `${message} ${hint}`.trim()).join(' ') };
}

function chooseFiles(typed: readonly string[], sources: WorkspaceSources): readonly SourceBytes[] {
  const { site, waivers, controllers, registers, notices } = sources;
  const shared = [...(site ? [site] : []), ...(waivers ? [waivers] : []), ...controllers, ...registers];
  if (typed.length === 0) return [...shared, ...notices];
  const paths = typed.map((word) => word.replaceAll('\\', '/').replace(/^\.\//, ''));
  const files = shared.filter(({ file }) => paths.includes(file));
  const ids = chooseNotices(
    paths.filter((path) => !files.some(({ file }) => file === path)),
    { sources },
  );
  return [...files, ...notices.filter(({ id }) => ids.has(id))];
}

function tellTidied(files: readonly string[], all: number): readonly string[] {
  if (files.length === 0 && all === 0) return [];
  if (files.length === 0) return [all === 1 ? 'The file is tidy already.' : `All ${count(all, 'file')} are tidy already.`];
  return [`${count(files.length, 'file')} of ${all} ${files.length === 1 ? 'is' : 'are'} tidied:`, ...files.map((file) => `  ${file}`)];
}

function tellUntidy(files: readonly string[], all: number): readonly string[] {
  if (files.length === 0) return tellTidied(files, all);
  const are = files.length === 1 ? 'is' : 'are';
  return [
    `${count(files.length, 'file')} of ${all} ${are} not tidy. Run the same command without --check to tidy ${files.length === 1 ? 'it' : 'them'}:`,
    ...files.map((file) => `  ${file}`),
  ];
}
