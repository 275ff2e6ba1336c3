import type { Document } from '../document/index.js';
import type { NoticeIndex } from '../facts/notice-index.js';
import type { PdfBook, PdfSurroundings } from '../render/pdf/parts.js';
import { languageFolder } from './addresses.js';
import { readAlphabet, sortByText } from './alphabet.js';
import { placeOfController } from './listing.js';
import { say } from './phrases.js';
import type { SiteController, SiteInput } from './site-input.js';

/** A notice that may stand in a book. */
export interface BookNotice {
  readonly index: NoticeIndex;
  readonly document: Document;
  readonly surroundings: PdfSurroundings;
}

/**
 * The notices that a controller's page lists as current, of those in its language, in one PDF and in the same order. Withdrawn notices
 * stay out: on paper, nothing tells them from the others at a glance. Nothing where there are none.
 */
export function makeBook(
  input: Pick<SiteInput, 'lang' | 'phrases'>,
  { id, name }: SiteController,
  notices: readonly BookNotice[],
): PdfBook | undefined {
  const own = notices.filter(({ index }) => index.controller === id || index.jointControllers.includes(id));
  const current = own.filter(({ index }) => index.status !== 'withdrawn');
  if (current.length === 0) return undefined;
  return {
    lang: input.lang,
    title: say(input, 'noticesOf', { controller: name.text }),
    controller: name,
    notices: sortByText(readAlphabet(input), current, ({ document }) => document.title.text).map(({ document, surroundings }) => ({
      document,
      surroundings,
    })),
  };
}

/** A controller's book, beside its page: its name says whose it is where it is kept among other files. */
export function placeOfBook(controller: string): string {
  return `${placeOfController(controller)}${controller}-privacy-notices.pdf`;
}

/** Place of a controller's book in the site's folder. */
export function pathOfBook(site: SiteInput['site'], lang: string, controller: string): string {
  return `${languageFolder(site, lang)}${placeOfBook(controller)}`;
}
