import { UsageError } from '../usage-error.js';

/** What a notice with errors does to the site: stop it, or wait by itself. */
export type OnError = 'stop' | 'hold';

/** What somebody asks for on the command line; nothing where they leave it to site.yaml. */
export function readOnError(text: string | undefined, isPart: boolean): OnError | undefined {
  if (text === undefined) return undefined;
  if (text !== 'stop' && text !== 'hold') {
    throw new UsageError(`“${text}” is not something to do with errors.`, 'Write --on-error stop or --on-error hold.');
  }
  if (text === 'hold' && isPart) {
    throw new UsageError(
      'A part of the site holds no earlier form of a notice.',
      'Leave out --on-error hold, or build the whole site: without --only and --formats.',
    );
  }
  return text;
}
