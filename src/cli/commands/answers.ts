import { resolve } from 'node:path';
import { putAnswers, type AnswerOutcome } from '../../ask/index.js';
import type { LocatedDiagnostic } from '../../diagnostics/index.js';
import { compileWorkspace, type Compiled } from '../../index.js';
import { count, isOpen, renderPretty } from '../../report/index.js';
import { orderOfNames } from '../../schema/index.js';
import { readProduct } from '../../workspace/index.js';
import { acceptAs } from '../accept-as.js';
import { openNotice, withText, type OpenNotice } from '../ask/asked-notice.js';
import { readAnswers } from '../ask/read-answers.js';
import { findingsAbout } from '../choose-notices.js';
import { readCommandName } from '../command-name.js';
import { readDay } from '../day.js';
import type { Io } from '../io.js';
import { openWorkspace, type OpenWorkspace } from '../open-workspace.js';
import { wantsColour, type Settings } from '../settings.js';
import { tellAside } from '../tell-aside.js';
import { UsageError } from '../usage-error.js';
import { writeOrTell } from '../write-or-tell.js';

export interface AnswersOptions extends Settings {
  readonly asOf?: string;
  readonly dryRun?: boolean;
}

/**
 * Puts the answers of a service into the file of the notice they are about, each with a remark that says who gave it and when, and tells
 * what is left to do. The status of the notice stays as it is: a change of a file is there to be read before it is published.
 *
 * @returns 0; 1 where an answer was not taken, because the notice has changed since the question was asked.
 */
export function answers(file: string, options: AnswersOptions, io: Io): number {
  const given = readAnswers(file, io);
  const day = readDay(options.asOf, io);
  const workspace = openWorkspace(options, io, day, { findingsOnly: true });
  const { sources } = workspace;
  if (!sources.notices.some(({ id }) => id === given.notice)) {
    throw new UsageError(
      `These answers are about “${given.notice}”, and your workspace has no such notice.`,
      'The notice may have another name now, or stand in another workspace: --workspace FOLDER.',
    );
  }
  const opened = openNotice(given.notice, workspace, io);
  const product = readProduct();
  const desk = { ...opened, validator: product.validator, orderOf: orderOfNames(product.schemas, 'notice') };
  const { text, outcomes } = putAnswers(given, desk);
  const { file: name } = opened.notice;
  if (options.dryRun !== true && text !== opened.decoded) writeOrTell(resolve(io.cwd, name), name, text);
  const compiled = compileWorkspace(withText(sources, given.notice, text), product, day, { findingsOnly: true });
  tellAside(describe(outcomes, opened, options), io);
  tellFindings(workspace, compiled, { id: given.notice, options, io });
  return outcomes.some(({ result }) => result === 'not-taken') ? 1 : 0;
}

function describe(outcomes: readonly AnswerOutcome[], { notice, isPublished }: OpenNotice, options: AnswersOptions): readonly string[] {
  const of = (result: AnswerOutcome['result']): readonly AnswerOutcome[] => outcomes.filter((outcome) => outcome.result === result);
  const [put, unknown, forYou, notTaken] = [of('put'), of('unknown'), of('for-you'), of('not-taken')];
  const are = options.dryRun === true ? 'would be' : put.length === 1 ? 'is' : 'are';
  const review = 'Read what changed before you publish it, and have it approved as you do with any other change.';
  const told = [
    `${count(put.length, 'answer')} ${are} in ${notice.file}.`,
    ...(unknown.length === 0 ? [] : [`${count(unknown.length, 'question')} they do not know the answer to.`]),
    ...(put.length > 0 && isPublished ? [`This notice is published: the next build puts the answers on the site. ${review}`] : []),
  ];
  return [
    ...notTaken.flatMap((outcome) => [`Not taken: ${outcome.about}. ${outcome.asked}`, ...tellWhy(outcome)]),
    ...forYou.flatMap((outcome) => [
      `For you to write in: ${outcome.field ?? ''} (${outcome.about})`,
      `  ${outcome.asked}`,
      ...tellWhy(outcome),
    ]),
    ...(options.quiet === true ? [] : told),
  ];
}

function tellWhy({ said, why = '' }: AnswerOutcome): readonly string[] {
  return [...(said === '' ? [] : [`  They said: ${said}`]), `  ${why}`];
}

/** What the checks find in the notice that they did not find before, and how much is gone. */
function tellFindings(
  before: OpenWorkspace,
  after: Compiled,
  { id, options, io }: { readonly id: string; readonly options: AnswersOptions; readonly io: Io },
): void {
  const chosen = new Set([id]);
  const old = findingsAbout(chosen, { ...before, diagnostics: before.compiled.diagnostics });
  const now = findingsAbout(chosen, { ...before, compiled: after, diagnostics: after.diagnostics });
  const keys = (findings: readonly LocatedDiagnostic[]): ReadonlySet<string> => new Set(findings.map(keyOf));
  const [oldKeys, nowKeys] = [keys(old), keys(now)];
  const fresh = now.filter((finding) => isOpen(finding) && !oldKeys.has(keyOf(finding)));
  const gone = old.filter((finding) => !nowKeys.has(keyOf(finding)));
  if (gone.length > 0 && options.quiet !== true)
    tellAside([`${count(gone.length, 'finding')} of “check” ${gone.length === 1 ? 'is' : 'are'} gone.`], io);
  if (fresh.length === 0) return;
  tellAside(['', 'With the answers, “check” finds what it did not find before:'], io);
  const shown = { sources: after.sources, notices: 1, colour: wantsColour(options, io, io.stderr), command: readCommandName(io), acceptAs };
  io.stderr.write(renderPretty(fresh, shown));
}

function keyOf({ code, message }: LocatedDiagnostic): string {
  return `${code} ${message}`;
}
