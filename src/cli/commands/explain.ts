import { listCodePages, renderExplanation } from '../../report/index.js';
import { readCommandName } from '../command-name.js';
import type { Io } from '../io.js';
import { wantsColour, type Settings } from '../settings.js';
import { didYouMean, UsageError } from '../usage-error.js';

/** Explains a code: what was found, why it matters, how to put it right. */
export function explain(typed: string, settings: Settings, io: Io): number {
  const pages = listCodePages();
  const code = findCode(typed, [...pages.keys()], readCommandName(io));
  const page = pages.get(code);
  if (page !== undefined) io.stdout.write(renderExplanation(code, page, wantsColour(settings, io, io.stdout)));
  return 0;
}

/** The code itself, or the only one of that name: `missing-retention` for `rule/missing-retention`. */
function findCode(typed: string, codes: readonly string[], command: string): string {
  if (codes.includes(typed)) return typed;
  const named = codes.filter((code) => nameOf(code) === typed);
  if (named.length === 1 && named[0] !== undefined) return named[0];
  if (named.length > 1) throw new UsageError(`More than one code is called “${typed}”.`, `Write it whole: ${named.join(' or ')}.`);
  const near = didYouMean(typed, codes) ?? didYouMean(typed, codes.map(nameOf));
  throw new UsageError(
    `There is no code “${typed}”.`,
    near ?? `Codes look like rule/missing-retention. To list the rules: ${command} rules`,
  );
}

function nameOf(code: string): string {
  return code.slice(code.indexOf('/') + 1);
}
