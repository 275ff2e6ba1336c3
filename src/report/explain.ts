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
  /** Plain facts about a rule: its kind, how much it weighs, since when it is law, how far it was confirmed. */
  readonly facts?: readonly string[];
}

/** The page of a code for a person. */
export function renderExplanation(code: string, explanation: Explanation, colour: boolean): string {
  const { bold } = createPaint(colour);
  const { summary, why, fix, bad, good, citation, facts = [] } = explanation;
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
