/** Why nothing was published: a folder we must not touch, or a fault of the machine. Plain words for the person at the keyboard. */
export class PublishError extends Error {
  override readonly name = 'PublishError';
  constructor(
    readonly code: `publish/${string}`,
    message: string,
    readonly hint: string,
    cause?: unknown,
  ) {
    super(message, { cause });
  }
}

/** A caught error of the file system, in plain words. Anything else is thrown on as it is. */
export function explainFault(error: unknown, out: string): unknown {
  if (error instanceof PublishError || !(error instanceof Error) || !('code' in error)) return error;
  if (error.code === 'EEXIST') return otherBuild(out, error);
  if (error.code === 'ENOSPC' || error.code === 'EDQUOT') {
    return new PublishError(
      'publish/disk-full',
      `There is no room left on the disk that holds “${out}”. Nothing was published.`,
      'The site that was there before is as it was. Make room, then build again.',
      error,
    );
  }
  if (error.code === 'EMFILE' || error.code === 'ENFILE') {
    return new PublishError(
      'publish/too-many-files',
      'Too many files are open at once on this computer. Nothing was published.',
      'The site that was there before is as it was. Close other programs, or allow more open files (ulimit -n), then build again.',
      error,
    );
  }
  return new PublishError(
    'publish/cannot-write',
    `We could not write the site to “${out}” (${String(error.code)}). Nothing was published.`,
    'You may not have permission, another program may hold the folder open, or it may stand alone on a disk of its own. Close what uses it, or choose another folder with --out.',
    error,
  );
}

/** The computer refused the second half of the exchange, and then to take back the first. */
export function interruptedExchange(out: string, cause: unknown): PublishError {
  return new PublishError(
    'publish/cut-off',
    `The computer stopped us while we put the new site in the place of the old one. The old site is whole, in “${out}.previous”.`,
    `The next command puts it back. If it cannot, rename “${out}.previous” to “${out}”.`,
    cause,
  );
}

/** A build that begins while another is at work. */
export function lockedSite(out: string, lock: string): PublishError {
  return new PublishError(
    'publish/other-build',
    `Another build to “${out}” is running. This one has done nothing.`,
    `Wait until the other has finished, then build again. If you are sure that none is running, delete the file “${lock}”.`,
  );
}

/** What is kept between runs was changed or removed by somebody else in the middle of a build. */
export function keptFileGone(): PublishError {
  return new PublishError(
    'publish/kept-file-gone',
    'Something changed or removed files in “.cache/fairnotice” while we made the site. Nothing was published.',
    'The site that was there before is as it was. Build again when nothing else is at work there.',
  );
}

/** Two builds at once to one folder: the one that notices gives way. */
export function otherBuild(out: string, cause?: unknown): PublishError {
  return new PublishError(
    'publish/other-build',
    `Another build to “${out}” began while this one was running. This one has published nothing.`,
    'Wait until the other has finished, then look at the site, or build again.',
    cause,
  );
}
