import type { Io } from './io.js';

/** Says that the site of a build that was cut off has been put back. */
export function tellRepaired(shown: string, io: Io): void {
  io.stderr.write(`The last build was cut off before it was done. The site as it was before is back in “${shown}”.\n`);
}
