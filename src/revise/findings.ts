import type { Diagnostic } from '../diagnostics/index.js';
import type { Change } from './change.js';

export function unreadable(file: string): Diagnostic {
  return {
    code: 'revise/unreadable',
    severity: 'error',
    message: 'We did not change this file, because part of it cannot be read.',
    hint: 'Run `fairnotice check` and mend what it finds in the writing of this file first. Your change is not lost: make it again after that.',
    origin: { file, path: [] },
  };
}

export function noPlace(file: string, { path }: Change): Diagnostic {
  return {
    code: 'revise/no-place',
    severity: 'error',
    message: `We did not change this file, because it has no place for this change: ${path.join(', ')}.`,
    hint: 'The file may have changed in the meantime. Open it again and make the change once more.',
    origin: { file, path },
  };
}

export function notWritten(file: string, { path }: Change): Diagnostic {
  return {
    code: 'revise/not-written',
    severity: 'error',
    message: 'We did not change this file, because we could not do it without losing a remark or changing something else.',
    hint: 'Open the file in a text editor and make the change by hand. Then check it again.',
    origin: { file, path },
  };
}

export function notFormatted(file: string): Diagnostic {
  return {
    code: 'revise/not-formatted',
    severity: 'error',
    message: 'We did not tidy this file, because we could not do it without losing a remark or changing what it says.',
    hint: 'It is as it was. Look for remarks in odd places, such as between brackets or inside a text, and move each to a line of its own.',
    origin: { file, path: [] },
  };
}

export function countErrors(diagnostics: readonly Diagnostic[]): number {
  return diagnostics.filter(({ severity }) => severity === 'error').length;
}
