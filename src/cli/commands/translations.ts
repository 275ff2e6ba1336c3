import { hashText, languageName, type JudgedText, type SidecarEntry } from '../../translation/index.js';
import { count, renderTranslations } from '../../report/index.js';
import { readCommandName } from '../command-name.js';
import { readDay } from '../day.js';
import type { Io } from '../io.js';
import { wantsColour, type Settings } from '../settings.js';
import { tellAside } from '../tell-aside.js';
import { openTexts, refuseFaultyRecord, type WorkspaceTexts } from '../translations/open-texts.js';
import { findGone, recordOf, writeRecord } from '../translations/record.js';
import { UsageError } from '../usage-error.js';

export interface TranslationsOptions extends Settings {
  readonly lang?: string;
  readonly record?: boolean;
  readonly stillFits?: boolean;
  readonly reviewedBy?: string;
  readonly phrasesReviewed?: string;
  readonly asOf?: string;
}

/**
 * Tells how the translations of each file stand; records those that are there, or that a speaker has read our own phrases.
 *
 * @returns 0; 1 where a file has faults, so that nothing can be said of it.
 */
export function translations(ids: readonly string[], options: TranslationsOptions, io: Io): number {
  const reviewedBy = readPost(options.reviewedBy, '--reviewed-by');
  const phrasesReviewedBy = readPost(options.phrasesReviewed, '--phrases-reviewed');
  if (options.record !== true && (reviewedBy !== undefined || options.stillFits === true)) {
    throw new UsageError('Nothing is recorded without --record.', 'Write: translations --record --reviewed-by "Welsh language officer"');
  }
  const opened = openTexts(ids, options.lang, options, io);
  if (options.record === true || phrasesReviewedBy !== undefined) refuseFaultyRecord(opened);
  if (phrasesReviewedBy !== undefined) recordPhrases(opened, phrasesReviewedBy, options, io);
  if (options.record === true) record(opened, { reviewedBy, stillFits: options.stillFits === true }, options, io);
  if (options.record !== true && phrasesReviewedBy === undefined) {
    const colour = wantsColour(options, io, io.stdout);
    const files = opened.files.map(({ name, judged }) => ({ name, judged }));
    io.stdout.write(renderTranslations(files, { lang: opened.lang, colour, command: readCommandName(io) }));
  }
  tellAside(
    opened.faulty.map((file) => `We could not read “${file}”: it has faults. To read them: ${readCommandName(io)} check`),
    io,
  );
  return opened.faulty.length > 0 ? 1 : 0;
}

function readPost(post: string | undefined, option: string): string | undefined {
  if (post === undefined) return undefined;
  const words = post.trim().replace(/\s+/gu, ' ');
  if (words !== '' && words.length <= 200) return words;
  throw new UsageError(
    `Say after ${option} who has read the words.`,
    `Write their post, never their name: ${option} "Welsh language officer"`,
  );
}

/** Records every translation that is there, but those that were not touched when their text changed: somebody has to say that they still fit. */
function record(
  opened: WorkspaceTexts,
  { reviewedBy, stillFits }: { readonly reviewedBy: string | undefined; readonly stillFits: boolean },
  options: Settings,
  io: Io,
): void {
  const entries: SidecarEntry[] = [];
  let untouched = 0;
  for (const { name, judged } of opened.files) {
    for (const one of judged) {
      const translation = one.text.texts[opened.lang];
      if (translation === undefined || one.state === 'missing') continue;
      const before = opened.sidecar.texts[name]?.[one.text.place]?.[opened.lang];
      if (one.state === 'stale' && !stillFits && (before?.translation ?? hashText(translation)) === hashText(translation)) untouched += 1;
      else entries.push(recordOf(one, { first: opened.first, file: name, translation, reviewedBy: reviewedBy ?? keptReview(one) }));
    }
  }
  writeRecord(opened, { entries, gone: findGone(opened.files, opened) });
  if (options.quiet === true) return;
  tellAside(
    [
      `${count(entries.length, 'translation')} into ${languageName(opened.lang)} ${entries.length === 1 ? 'is' : 'are'} recorded in “${opened.record.file}”.`,
      ...(untouched === 0
        ? []
        : [
            `${count(untouched, 'text')} ${untouched === 1 ? 'has' : 'have'} changed, and the ${languageName(opened.lang)} has not: not recorded. If it still says the same, write: ${readCommandName(io)} translations --record --still-fits, and the id of the file.`,
          ]),
    ],
    io,
  );
}

function keptReview({ state, reviewedBy }: JudgedText): string | undefined {
  return state === 'current' ? reviewedBy : undefined;
}

/** Records that a speaker has read our own words as they are now. The council's own need no record. */
function recordPhrases(opened: WorkspaceTexts, reviewedBy: string, options: TranslationsOptions, io: Io): void {
  const { phrases, lang } = opened;
  const name = languageName(lang);
  if (!phrases) throw new UsageError(`Fairnotice has no words in ${name}.`);
  const own = Object.entries(phrases.phrases).filter(([key]) => !phrases.own.has(key));
  const read = Object.fromEntries(own.map(([key, text]) => [key, hashText(text)]));
  writeRecord(opened, { entries: [], phrases: { [lang]: { reviewedBy, on: readDay(options.asOf, io), read } } });
  if (options.quiet === true) return;
  tellAside([`${count(own.length, 'phrase')} of Fairnotice in ${name} ${own.length === 1 ? 'is' : 'are'} recorded as read.`], io);
}
