import { resolve } from 'node:path';
import { CommanderError } from 'commander';
import { PublishError, repairSite } from '../publish/index.js';
import { showHidden } from '../report/index.js';
import { readCommandName } from './command-name.js';
import { ThreadError } from '../workers/index.js';
import { IncompleteProductError } from '../workspace/index.js';
import { createProgram } from './create-program.js';
import type { Io } from './io.js';
import { tellRepaired } from './repair.js';
import { UsageError } from './usage-error.js';

/**
 * Carries out a command: `argv` is what was written after `fairnotice`.
 *
 * @returns the exit code: 0 when all is well, 1 with findings at error level, 2 where the command was written wrongly, the workspace
 * or output cannot be used, or the machine or Fairnotice is at fault.
 */
export async function runCli(argv: readonly string[], io: Io): Promise<number> {
  let code = 0;
  try {
    if (repairSite(resolve(io.cwd, 'dist'))) tellRepaired('dist', io);
    const program = createProgram(io, (result) => {
      code = result;
    });
    await program.parseAsync(argv, { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    io.stderr.write(describeFault(error, io));
    if ((io.env['FAIRNOTICE_DEBUG'] ?? '') !== '' && error instanceof Error) io.stderr.write(`${String(error.stack)}\n`);
    return 2;
  }
}

/** Why a command was not carried out, in plain words. What was typed cannot give orders to the terminal. */
export function describeFault(error: unknown, io: Pick<Io, 'env'>): string {
  return explainFault(error, readCommandName(io)).split('\n').map(showHidden).join('\n');
}

function explainFault(error: unknown, command: string): string {
  if (error instanceof UsageError) return `${error.message}\n${error.hint === undefined ? '' : `${error.hint}\n`}`;
  if (error instanceof PublishError) return `${error.message}\n${error.hint}\nRead more: ${command} explain ${error.code}\n`;
  if (error instanceof IncompleteProductError) return `${error.message}\n${error.hint}\n`;
  if (error instanceof ThreadError) return `${threadFaults[error.reason]}\n`;
  if (error instanceof Error && 'syscall' in error && 'code' in error) {
    return `The computer could not read or write a file (${String(error.code)}). Nothing was published. Ask the people who look after your computer.\n`;
  }
  return 'Something went wrong inside Fairnotice. It is our fault, not yours, and nothing was published. To see details for a report, set FAIRNOTICE_DEBUG=1 and try again.\n';
}

const threadFaults: Readonly<Record<ThreadError['reason'], string>> = {
  memory: 'The computer ran out of memory while it drew PDFs. Nothing was published. Try again with one PDF at a time: --jobs 1',
  ended: 'The part of Fairnotice that draws PDFs stopped in the middle. Nothing was published. Try again with one PDF at a time: --jobs 1',
};
