import { confirmedMeanings } from '../../law/index.js';
import { explanations, renderExplanation, type Explanation } from '../../report/index.js';
import { rules, type Rule } from '../../rules/index.js';
import { readCommandName } from '../command-name.js';
import type { Io } from '../io.js';
import { wantsColour, type Settings } from '../settings.js';
import { didYouMean, UsageError } from '../usage-error.js';
import { writeWaiverExample } from '../waiver-example.js';

/** Explains a code: what was found, why it matters, how to put it right. */
export function explain(typed: string, settings: Settings, io: Io): number {
  const pages = new Map<string, Explanation>([
    ...rules.map((rule) => [`rule/${rule.id}`, explainRule(rule)] as const),
    ...Object.entries(explanations),
  ]);
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

const kinds: Readonly<Record<Rule['kind'], string>> = {
  duty: 'It looks for something that the law says people must be told.',
  lawfulness:
    'It looks for something that the law may not allow. Do not choose other words to make it go away: ask your data protection officer.',
  prose: 'It goes by words, so it can be wrong. It is never more than a warning.',
  date: 'It comes because time has passed.',
  style: 'It helps people to read the notice.',
};

const weights: Readonly<Record<Rule['severity'], string>> = {
  error: 'It is an error: it stops publishing unless it is accepted.',
  warning: 'It is at most a warning.',
  info: 'It is a note.',
};

function explainRule(rule: Rule): Explanation {
  const { kind, severity, citation, inForce, confirmed, summary, why, fix, bad, good } = rule;
  const since = inForce.from === undefined ? [] : [`In force from ${inForce.from}.`];
  const until = inForce.until === undefined ? [] : [`In force until ${inForce.until}.`];
  const facts = [kinds[kind], weights[severity], ...since, ...until, confirmedMeanings[confirmed]];
  return { summary, why, fix, bad, good, waiver: writeWaiverExample(rule), citation, facts };
}
