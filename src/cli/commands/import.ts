import { readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import {
  languageName,
  planImport,
  readXliff,
  spliceTexts,
  type PlannedUnit,
  type SidecarEntry,
  type TranslatableText,
  type XliffReading,
} from '../../translation/index.js';
import { count } from '../../report/index.js';
import type { Io } from '../io.js';
import type { Settings } from '../settings.js';
import { tellAside } from '../tell-aside.js';
import { openTexts, refuseFaultyRecord, type WorkspaceTexts } from '../translations/open-texts.js';
import { findGone, recordOf, writeRecord } from '../translations/record.js';
import { UsageError } from '../usage-error.js';
import { writeOrTell } from '../write-or-tell.js';

/** Nobody reads a longer list, and the file may be another council’s. */
const mostRefusalsShown = 50;

export interface ImportOptions extends Settings {
  readonly reviewedBy?: string;
  readonly dryRun?: boolean;
}

/**
 * Puts a translator's work into the files of the workspace, each translation at the place of its text, and records what it was made from.
 * Nothing else in the files changes.
 *
 * @returns 0; 1 where something was refused, each with its reason. What was not refused is in the files.
 */
export function importTexts(file: string, options: ImportOptions, io: Io): number {
  const reading = open(file, io);
  const opened = openTexts([], readTargetLanguage(reading, file), options, io);
  refuseFaultyRecord(opened);
  if (!isLanguage(reading.source, opened.first)) {
    throw new UsageError(
      `“${file}” is translated from “${reading.source}”, and your texts are written in ${languageName(opened.first)}.`,
      'Ask your translator for the file that was made from yours.',
    );
  }
  const planned = planImport(reading.units, opened.files, opened);
  const outcome = carryOut(planned, opened, { ...options, ...readReviewer(options) }, io);
  tellAside(describe(planned, outcome, opened, options), io);
  return outcome.refused.length > 0 ? 1 : 0;
}

function open(file: string, { cwd }: Io): Exclude<XliffReading, { readonly fault: string }> {
  const path = resolve(cwd, file);
  const stat = statSync(path, { throwIfNoEntry: false });
  if (stat?.isFile() !== true) {
    const what = stat?.isDirectory() === true ? `“${file}” is a folder, not a file.` : `There is no file “${file}”.`;
    throw new UsageError(what, 'Name the file that your translator sent: import texts.xlf');
  }
  if (stat.size > 20_000_000) throw new UsageError(`“${file}” is too large to be a translator’s file.`);
  const reading = readXliff(readFileSync(path));
  if ('fault' in reading) throw new UsageError(`We cannot read “${file}”.`, reading.fault);
  return reading;
}

function readTargetLanguage({ target }: { readonly target: string }, file: string): string {
  const [lang = ''] = target.toLowerCase().split('-');
  if (lang !== '') return lang;
  throw new UsageError(`“${file}” does not say which language it is translated into.`, 'It should have target-language="cy".');
}

function isLanguage(tag: string, lang: string): boolean {
  return tag.toLowerCase().split('-')[0] === lang;
}

interface Refused {
  readonly file: string;
  readonly place: string;
  readonly why: string;
}

interface Outcome {
  readonly changed: number;
  readonly confirmed: number;
  readonly refused: readonly Refused[];
}

function carryOut(planned: readonly PlannedUnit[], opened: WorkspaceTexts, { reviewedBy, dryRun }: ImportOptions, io: Io): Outcome {
  const refused: Refused[] = planned.flatMap((one) => (one.kind === 'refused' ? [one] : []));
  const entries: SidecarEntry[] = [];
  const keep = (file: string, text: TranslatableText, translation: string, place = text.place): void => {
    const by = { first: opened.first, file, translation, reviewedBy };
    entries.push(recordOf({ text: { ...text, place }, lang: opened.lang }, by));
  };
  let [changed, confirmed] = [0, 0];
  for (const { name, source, judged } of opened.files) {
    const ofFile = planned.flatMap((one) => (one.kind === 'change' && one.file === name ? [one] : []));
    const { bytes, failed } = spliceTexts(
      source.file,
      source.bytes,
      ofFile.map(({ change }) => change),
    );
    const why = new Map(failed.map((one) => [one.change, one.why]));
    for (const { text, change } of ofFile) {
      const fault = why.get(change);
      if (fault !== undefined) refused.push({ file: name, place: text.place, why: fault });
      else keep(name, text, change.translation, change.longKey === undefined ? text.place : `${text.place}/${change.longKey}`);
    }
    changed += ofFile.length - failed.length;
    if (dryRun !== true && ofFile.length > failed.length) writeOrTell(resolve(io.cwd, source.file), source.file, bytes);
    for (const one of planned) {
      if (one.kind !== 'confirmed' || one.file !== name) continue;
      const state = judged.find(({ text }) => text === one.text);
      if (state?.state === 'current' && reviewedBy === undefined) continue;
      keep(name, one.text, one.translation);
      confirmed += 1;
    }
  }
  if (dryRun !== true && entries.length > 0) writeRecord(opened, { entries, gone: findGone(opened.files, opened) });
  return { changed, confirmed, refused };
}

function readReviewer({ reviewedBy }: ImportOptions): Pick<ImportOptions, 'reviewedBy'> {
  const post = reviewedBy?.trim().replace(/\s+/gu, ' ');
  if (post === '') throw new UsageError('Say after --reviewed-by who has read the words.', 'Write their post, never their name.');
  return post === undefined ? {} : { reviewedBy: post };
}

function describe(
  planned: readonly PlannedUnit[],
  { changed, confirmed, refused }: Outcome,
  { lang }: WorkspaceTexts,
  { dryRun, quiet }: ImportOptions,
): readonly string[] {
  const name = languageName(lang);
  const inKind = (kind: PlannedUnit['kind']): number => planned.filter((one) => one.kind === kind).length;
  const [empty, untouched] = [inKind('empty'), inKind('untouched')];
  const put = dryRun === true ? 'would be put' : changed === 1 ? 'was put' : 'were put';
  const told = [
    `${count(changed, 'translation')} into ${name} ${put} into your files.`,
    ...(confirmed === 0
      ? []
      : [`${count(confirmed, 'translation')} ${dryRun === true ? 'would be' : confirmed === 1 ? 'was' : 'were'} recorded as still right.`]),
    ...(empty === 0 ? [] : [`${count(empty, 'text')} ${empty === 1 ? 'has' : 'have'} no ${name} in the file yet.`]),
    ...(untouched === 0
      ? []
      : [`${count(untouched, 'text')} came back as ${untouched === 1 ? 'it was' : 'they were'} sent, not marked as translated.`]),
  ];
  const not = refused.slice(0, mostRefusalsShown).flatMap(({ file, place, why }) => [`Not taken: ${file}, ${place}`, `  ${why}`]);
  const more = refused.length - mostRefusalsShown;
  return [...not, ...(more > 0 ? [`Not taken either: ${count(more, 'other text')}.`] : []), ...(quiet === true ? [] : told)];
}
