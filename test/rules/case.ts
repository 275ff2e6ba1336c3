import type { Diagnostic, Severity } from '../../src/diagnostics/index.js';
import { rules, runRule } from '../../src/rules/index.js';
import { day, type Changes } from './make-notice.js';
import { makeSubject } from './make-subject.js';

/** One notice that shows what a rule does: the sound notice with some keys said otherwise. */
export interface Case extends Changes {
  /** What the case shows, in a few words. Of a case with a `text`, left out: the text shows it. */
  readonly shows?: string;
  /** A text for the field `introduction`: most cases of rules that go by words need no more. */
  readonly text?: string;
  /** The day on which it is judged; left out, the day of the tests. */
  readonly on?: string;
  /** The language of the page that is judged; left out, English. */
  readonly lang?: string;
}

/** A case in which the rule finds fault. */
export interface BadCase extends Case {
  /** Each finding in order: the words it points at; of one that points at no words, the steps of its path with `/` between them. */
  readonly finds: readonly string[];
  /** How each finding weighs, where it is not what the rule weighs. */
  readonly severity?: Severity;
}

/** A case near the line, on this side of it or that: why it falls where it does is worth knowing. */
export interface BorderCase extends Case {
  readonly finds: readonly string[];
  readonly why: string;
}

/** What is tried with one rule besides the two examples in its file. */
export interface RuleCases {
  readonly bad: readonly BadCase[];
  readonly good: readonly Case[];
  readonly border?: readonly BorderCase[];
}

/** What one rule finds in a case. */
export function findInCase(id: string, { text, on = day, lang = 'en', notice, ...changes }: Case): readonly Diagnostic[] {
  const rule = rules.find((known) => known.id === id);
  if (rule === undefined) throw new Error(`There is no rule ${id}`);
  const introduction = text === undefined ? undefined : `introduction: ${JSON.stringify(text)}`;
  const parts = [introduction, notice].filter((part) => part !== undefined);
  return runRule(rule, makeSubject({ ...changes, notice: parts.join('\n') }, lang, on), on);
}

/** What a finding points at, as `BadCase.finds` says it. */
export function pointedAt({ text }: Case, { origin: { path, span } }: Diagnostic): string {
  return span !== undefined && text !== undefined && path[0] === 'introduction' ? text.slice(span.start, span.end) : path.join('/');
}
