import type { LocatedDiagnostic } from '../../diagnostics/index.js';
import type { LeftOut } from '../../draft/index.js';
import type { DraftBase } from '../../index.js';
import { count, isOpen, joinWords, orderFindings } from '../../report/index.js';

/** A notice that was made, and what the checks say of it. */
export interface Outcome {
  readonly id: string;
  readonly file: string;
  readonly base: DraftBase;
  readonly leftOut: readonly LeftOut[];
  /** What is found in its own file. */
  readonly findings: readonly LocatedDiagnostic[];
  /** How Fairnotice is started, such as `npx fairnotice`. */
  readonly command: string;
}

const mostListed = 5;

/** What was made, what is left to do in the words of the checks, and how to go on. */
export function wordOutcome(outcome: Outcome): readonly string[] {
  const { id, file, command } = outcome;
  return [
    `Your notice is a draft now: ${file}`,
    ...outcome.leftOut.flatMap((left) => wordLeftOut(left, outcome)),
    ...wordFindings(outcome),
    '',
    'How to go on:',
    `  ${command} check ${id}`,
    '      says what is missing or wrong, on which line, and what to do',
    `  ${command} ask ${id}`,
    '      makes plain questions of what is missing, to send to the service',
    `  ${command} edit`,
    '      opens it in your browser, to write it in a form',
  ];
}

function wordLeftOut(left: LeftOut, { base }: Outcome): readonly string[] {
  switch (left.kind) {
    case 'fields':
      return [`Not taken over from “${base.name}”: ${joinWords(left.fields)}. They hold for that notice alone.`];
    case 'body':
      return [`Not taken over, because the other notice is of another body: ${joinWords(left.fields)}, and its web page and policies.`];
    case 'law':
      return [
        base.kind === 'model'
          ? 'The model names the law for other bodies, or for England. So no law is named: ask which law your body rests on.'
          : 'No law is named: that of the other notice is for a body of another kind or nation. Ask which law your body rests on.',
      ];
    case 'entries':
      return [`Your registers have no entry for: ${joinWords(left.ids)}. The notice does without.`];
    default:
      return left satisfies never;
  }
}

function wordFindings({ findings }: Outcome): readonly string[] {
  const open = orderFindings(findings.filter(isOpen));
  const errors = open.filter(({ severity }) => severity === 'error');
  const warnings = open.filter(({ severity }) => severity === 'warning');
  const notes = open.length - errors.length - warnings.length;
  const first = [...errors, ...warnings].slice(0, mostListed);
  const more = errors.length + warnings.length - first.length;
  const counted = joinWords([count(errors.length, 'error'), count(warnings.length, 'warning'), count(notes, 'note')]);
  if (open.length === 0) return ['', 'The check finds nothing to do.'];
  return [
    '',
    `What is left to do: the check finds ${counted}.${first.length === 0 ? '' : ' The first:'}`,
    ...first.map(({ message, range }) => `  line ${String(range.start.line)}: ${message}`),
    ...(more > 0 ? [`  and ${String(more)} more`] : []),
  ];
}
