import { PublishError } from '../publish/publish-error.js';
import { showHidden } from '../report/layout.js';
import { ThreadError } from '../workers/thread-error.js';
import { IncompleteProductError } from '../workspace/read-assets.js';
import { readCommandName } from './command-name.js';
import type { Io } from './io.js';
import { UsageError } from './usage-error.js';

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
  memory: 'The computer ran out of memory. Nothing was published. Close other programs and try again. “build” needs least with --jobs 1.',
  ended:
    'A part of Fairnotice stopped in the middle of its work. Nothing was published. Close other programs and try again. “build” needs least with --jobs 1.',
};
