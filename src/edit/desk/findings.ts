import type { Diagnostic } from '../../diagnostics/index.js';

/** Somebody saved the file with another program, and it has changes here. */
export function changedOnDisk(file: string): Diagnostic {
  return refuse('edit/changed-on-disk', file, {
    message: `Somebody changed “${file}” on disk after you began to change it here.`,
    hint: 'Your change was not made. What you changed before it is still here: choose which to keep on the page “Changed on disk”, then make your change again.',
  });
}

/** Somebody saved the file with another program, and it has no changes here. */
export function readAgain(file: string): Diagnostic {
  return refuse('edit/read-again', file, {
    message: `“${file}” has just been changed on disk, and we have read it again.`,
    hint: 'Your last change was not made, so that it does not end up in the wrong place. Look at what the file says now, and make it again.',
  });
}

export function noSuchFile(file: string): Diagnostic {
  return refuse('edit/no-such-file', file, {
    message: `There is no file “${file}” in this workspace that could be changed here.`,
    hint: 'It may have been renamed or deleted. Go back to the list of notices.',
  });
}

/** A link that leads out of the workspace, a folder, or what nobody lets us read. */
export function outOfReach(file: string): Diagnostic {
  return refuse('edit/out-of-reach', file, {
    message: `“${file}” cannot be read or written: it is a link to a place outside the workspace, a folder, or kept from you.`,
    hint: 'We left it alone. Put the file itself in its place, or ask the person who looks after your files to let you write it.',
  });
}

export function notText(file: string): Diagnostic {
  return refuse('edit/not-text', file, {
    message: `“${file}” cannot be changed here, because it is not plain text in UTF-8.`,
    hint: 'Open it in a text editor and save it as UTF-8. Then look at it here again.',
  });
}

export function notTyped(file: string): Diagnostic {
  return refuse('edit/not-a-letter', file, {
    message: 'This text has half of a character in it, which no file can hold.',
    hint: 'It often comes from an emoji that was cut in two. Take it out, and type it again.',
  });
}

export function tooLarge(file: string): Diagnostic {
  return refuse('edit/too-large', file, {
    message: `“${file}” would be larger than 1 MB.`,
    hint: 'We do not read such a file. A long notice takes about a twentieth of that.',
  });
}

export function notSaved(file: string, error: unknown): Diagnostic {
  const code = error instanceof Error && 'code' in error ? ` (${String(error.code)})` : '';
  return refuse('edit/not-saved', file, {
    message: `We could not write “${file}”${code}. It is as it was.`,
    hint: 'Your changes are still here. You may not have permission, another program may hold the file open, or the disk may be full.',
  });
}

function refuse(code: string, file: string, words: { readonly message: string; readonly hint: string }): Diagnostic {
  return { code, severity: 'error', ...words, origin: { file, path: [] } };
}
