import type { Phrases } from '../../document/index.js';
import { describeEdition, pickSitePhrases, withTranslationNote } from '../../site/index.js';
import type { NoticeJob } from '../../workers/index.js';
import type { ReadyNotice } from './draw-site.js';
import { pickLinked } from './pdf-request.js';

/** What the PDF of a notice is drawn with besides the notice. */
export interface NoticeSurroundings {
  /** All phrases of the language. */
  readonly phrases: Phrases;
  /** Of every notice that it may link to, by id. */
  readonly addresses: ReadonlyMap<string, string>;
}

/** The PDF of a notice in a language, whatever its form; nothing where the notice is not there in it. */
export function makeNoticeJob(
  { index, documents }: ReadyNotice,
  lang: string,
  { phrases, addresses }: NoticeSurroundings,
): Omit<NoticeJob, 'form'> | undefined {
  const { [lang]: document } = documents;
  if (document === undefined || !index.languages.includes(lang)) return undefined;
  return {
    kind: 'notice',
    document: withTranslationNote(document, { phrases: pickSitePhrases(phrases) }),
    surroundings: { notices: pickLinked(document, addresses), ...describeEdition(document, index) },
  };
}
