import { resolve } from 'node:path';
import { CommanderError } from 'commander';
import { repairSite } from '../publish/repair-site.js';
import { createProgram } from './create-program.js';
import { describeFault } from './describe-fault.js';
import type { Io } from './io.js';
import { tellRepaired } from './repair.js';
import { thisProcess } from './this-process.js';

/**
 * Carries out a command: `argv` is what was written after `fairnotice`.
 *
 * @returns the exit code: 0 when all is well, 1 with findings at error level, 2 where the command was written wrongly, the workspace
 * or output cannot be used, or the machine or Fairnotice is at fault.
 */
export async function runCli(argv: readonly string[], io: Io): Promise<number> {
  let code = 0;
  try {
    if (repairSite(resolve(io.cwd, 'dist'), thisProcess)) tellRepaired('dist', io);
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
