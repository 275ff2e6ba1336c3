import { mkdirSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import {
  compileWorkspace,
  draftNotice,
  fileOfNotice,
  openDraftGround,
  type DraftBase,
  type DraftGround,
  type WorkspaceSources,
} from '../../index.js';
import type { NewAnswersInput } from '../../schema/index.js';
import { listModels, readProduct } from '../../workspace/index.js';
import { readCommandName } from '../command-name.js';
import { readDay } from '../day.js';
import type { Io } from '../io.js';
import { baseOfModel, findBase } from '../new/choose-base.js';
import { readId } from '../new/choose-id.js';
import { interview } from '../new/interview.js';
import { keepTold } from '../new/keep-told.js';
import { faultyAnswers, readNewAnswers, type ReadAnswers } from '../new/read-new-answers.js';
import { openTalk } from '../new/talk.js';
import { wordOutcome } from '../new/tell-outcome.js';
import { toAnswers, type Told } from '../new/told.js';
import { writeNewFile } from '../new/write-new-file.js';
import { readSources } from '../open-workspace.js';
import type { Settings } from '../settings.js';
import { tellAside } from '../tell-aside.js';
import { UsageError } from '../usage-error.js';

export interface NewOptions extends Settings {
  readonly from?: string;
  readonly answers?: string;
  readonly listModels?: boolean;
  readonly asOf?: string;
}

/**
 * Makes a new notice: a draft, from a model or from another notice and from what somebody answers, at the terminal or in a file. Tells
 * what is left to do. A file that is there is never written over.
 *
 * @returns 0. Where something will not do, or the person leaves, there is a UsageError and no notice; what they told is kept.
 */
export async function makeNotice(typed: string | undefined, options: NewOptions, io: Io): Promise<number> {
  if (options.listModels === true) return tellModels(io);
  const day = readDay(options.asOf, io);
  const ground = openGround(options, io);
  const read = options.answers === undefined ? undefined : readNewAnswers(options.answers, io);
  const from = options.from ?? read?.answers.from;
  const base = from === undefined ? undefined : findBase(from, ground);
  const wanted = typed ?? read?.answers.notice;
  const named = wanted === undefined ? {} : readId(wanted, base, ground);
  const start: Told = { answers: {}, ...(base !== undefined && { base }), ...named };
  const request = read === undefined ? await askFor(start, ground, io) : takeAnswers(read, start);
  const made = make(request, ground, read, options);
  writeDraft(made.file, made.text, io);
  if (options.quiet !== true)
    tellAside(wordOutcome({ ...made, findings: check(ground.sources, made, day), command: readCommandName(io) }), io);
  return 0;
}

function tellModels({ stdout }: Io): number {
  const models = listModels();
  const width = Math.max(...models.map(({ name }) => name.length)) + 2;
  for (const { name, title } of models)
    stdout.write(`${name.padEnd(width)}${name === 'blank' ? 'Any other service: nothing but gaps' : title}\n`);
  return 0;
}

function openGround(options: Settings, io: Io): DraftGround {
  const ground = openDraftGround(readSources(options, io), readProduct());
  if (ground !== undefined) return ground;
  throw new UsageError(
    'The file site.yaml is missing or faulty, so there is no workspace for a notice yet.',
    `Run this first: ${readCommandName(io)} check`,
  );
}

interface Request {
  readonly id: string;
  readonly base: DraftBase;
  readonly answers: NewAnswersInput;
}

async function askFor(start: Told, ground: DraftGround, io: Io): Promise<Request> {
  if (io.ask === undefined) {
    throw new UsageError(
      'There is no terminal to ask you at.',
      'Write your answers in a file and name it: new --answers answers.yaml. The file docs/examples/new-parking/answers.yaml of Fairnotice is one.',
    );
  }
  const { told, isWhole } = await interview(openTalk(io.ask, io), start, ground);
  const { base, body, name } = told;
  if (isWhole && base !== undefined && body !== undefined && name !== undefined)
    return { id: `${body.id}/${name}`, base, answers: toAnswers(told) };
  const kept = keepTold(told, io);
  if (kept === undefined) throw new UsageError('You left before the end, so we made nothing.');
  throw new UsageError(
    `You left before the end, so we made no notice. What you answered is in “${kept}”.`,
    `To make the notice of it: ${readCommandName(io)} new --answers ${kept}`,
  );
}

function takeAnswers({ answers }: ReadAnswers, { base = baseOfModel('blank'), body, name }: Told): Request {
  if (body === undefined || name === undefined) {
    throw new UsageError(
      'We do not know what the new notice is to be called, or whose it is.',
      'Write its id after “new”, or as “notice” in the answers: the controller, a slash, and a name, such as anytown-council/parking.',
    );
  }
  return { id: `${body.id}/${name}`, base, answers };
}

interface Made extends Pick<Request, 'id' | 'base'> {
  readonly file: string;
  readonly text: string;
  readonly leftOut: NonNullable<ReturnType<typeof draftNotice>['value']>['leftOut'];
}

function make(
  { id, base, answers }: Request,
  ground: DraftGround,
  read: ReadAnswers | undefined,
  { answers: answersFile = '' }: NewOptions,
): Made {
  const { value, diagnostics } = draftNotice(ground, { id, base, answers, answersFile });
  if (value === undefined) throw faultyAnswers(diagnostics, answersFile, read?.yaml);
  return { id, base, file: fileOfNotice(ground.sources, id), ...value };
}

function writeDraft(file: string, text: string, { cwd }: Io): void {
  const path = resolve(cwd, file);
  mkdirSync(dirname(path), { recursive: true });
  writeNewFile(path, file, text);
}

/** What the checks find in the file of the new notice, in its workspace. */
function check(sources: WorkspaceSources, { id, file, text }: Made, day: string): ReturnType<typeof compileWorkspace>['diagnostics'] {
  const source = { id, file, bytes: new TextEncoder().encode(text) };
  const { diagnostics } = compileWorkspace({ ...sources, notices: [...sources.notices, source] }, readProduct(), day, {
    findingsOnly: true,
  });
  return diagnostics.filter(({ origin }) => origin.file === file);
}
