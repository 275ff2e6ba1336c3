import type { Citation } from '../diagnostics/index.js';
import { wrap } from './layout.js';
import { createPaint } from './paint.js';

/** What a finding means: the page of a code. */
export interface Explanation {
  /** What is found, in one sentence. */
  readonly summary: string;
  /** Why it matters. */
  readonly why: string;
  /** What to do about it. */
  readonly fix: string;
  /** Part of a file that has the fault, and the same part put right. */
  readonly bad?: string;
  readonly good?: string;
  readonly citation?: Citation;
  /** For a rule: the entry of waivers.yaml that accepts what it finds, to be pasted and filled in. */
  readonly waiver?: string;
  /** Plain facts about a rule: its kind, how much it weighs, since when it is law, how far it was confirmed. */
  readonly facts?: readonly string[];
}

/** The page of a code for a person. */
export function renderExplanation(code: string, explanation: Explanation, colour: boolean): string {
  const { bold } = createPaint(colour);
  const { summary, why, fix, bad, good, waiver, citation, facts = [] } = explanation;
  const part = (title: string, body: readonly string[]): string => [bold(title), ...body].join('\n');
  const example = (text: string): readonly string[] =>
    text
      .trimEnd()
      .split('\n')
      .map((line) => `    ${line}`.trimEnd());
  const parts = [
    [bold(code), ...wrap(summary, '')].join('\n'),
    part('Why it matters', wrap(why, '  ')),
    part('What to do', wrap(fix, '  ')),
    ...(bad === undefined ? [] : [part('Not like this', example(bad))]),
    ...(good === undefined ? [] : [part('Like this', example(good))]),
    ...(waiver === undefined ? [] : [part('To accept it for a time', [...wrap(howToAccept, '  '), '', ...example(waiver)])]),
    ...(citation === undefined ? [] : [part('The law', wrap([citation.label, citation.url].filter(Boolean).join(' '), '  '))]),
    ...(facts.length === 0
      ? []
      : [
          part(
            'About this rule',
            facts.flatMap((fact) => wrap(fact, '  ')),
          ),
        ]),
  ];
  return `${parts.join('\n\n')}\n`;
}

const howToAccept =
  'Sometimes the answer has to wait. Then copy these lines into waivers.yaml, beside site.yaml, and fill them in. What follows “at” is written under the finding: leave the line out to accept it anywhere in the file.';
