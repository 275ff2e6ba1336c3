import type { NoticeIndex } from '../facts/notice-index.js';
import type { Label } from '../model/index.js';
import type { PdfForm } from '../render/pdf/parts.js';
import { addressOfPage } from './addresses.js';
import { readAlphabet, sortByText } from './alphabet.js';
import { isOnSite } from './check-addresses.js';
import { oncePerInput } from './once.js';
import { say } from './phrases.js';
import type { SiteController, SiteInput } from './site-input.js';

/** One line of a list of notices. */
export interface NoticeLine {
  readonly text: string;
  /** Language of the title: empty where it is the page's. */
  readonly lang: string;
  readonly href: string;
  /** Whose notice it is, where the list has notices of several; else empty. */
  readonly by: { readonly text: string; readonly lang: string } | '';
  /** A word or two after the title, such as "example"; empty for an ordinary notice. */
  readonly mark: string;
}

/** A controller with its notices. */
export interface ControllerListing {
  readonly id: string;
  readonly name: string;
  /** Language of the name: empty where it is the page's. */
  readonly lang: string;
  readonly href: string;
  /** Its rows that hold today, and those that are withdrawn. */
  readonly current: readonly NoticeIndex[];
  readonly former: readonly NoticeIndex[];
  /** The same rows as lines, by title. */
  readonly notices: readonly NoticeLine[];
  readonly withdrawn: readonly NoticeLine[];
  /** True where every notice is an example: then search engines need not know the page. */
  readonly onlyExamples: boolean;
}

/** The notices of each controller that has any, by name. A notice of joint controllers stands under each of them. */
export const listByController = oncePerInput((input: SiteInput): ReadonlyMap<string, ControllerListing> => {
  const sorted = sortByText(readAlphabet(input), input.controllers, ({ name }) => name.text);
  const listings = sorted.map((controller) => [controller.id, listOwn(controller, input)] as const);
  return new Map(listings.filter(([, { current, former }]) => current.length + former.length > 0));
});

/** Notices as lines, by title in the order of the page's alphabet; on a list of notices of several bodies each says whose it is. */
export function listNotices(rows: readonly NoticeIndex[], input: SiteInput, of: 'one' | 'several' = 'one'): readonly NoticeLine[] {
  const names = new Map(of === 'one' ? [] : input.controllers.map(({ id, name }) => [id, name]));
  const lines = rows.map((row) => lineOf(row, names.get(row.controller), input));
  return sortByText(readAlphabet(input), lines, ({ text, by }) => (by === '' ? text : `${text} ${by.text}`));
}

/** Folder of a controller's page. */
export function placeOfController(id: string): string {
  return `${id}/`;
}

/** Folder of a notice's page: its id is its path. */
export function placeOfNotice(id: string): string {
  return `${id}/`;
}

/** What a notice is called within its controller. */
export function nameOfNotice(id: string): string {
  return id.slice(id.lastIndexOf('/') + 1);
}

/** A notice's PDF, beside its page. */
export function placeOfPdf(id: string, form: PdfForm = 'standard'): string {
  return `${placeOfNotice(id)}${nameOfNotice(id)}${endings[form]}`;
}

const endings: Readonly<Record<PdfForm, string>> = { standard: '.pdf', largePrint: '.large-print.pdf', archive: '.archive.pdf' };

function listOwn({ id, name }: SiteController, input: SiteInput): ControllerListing {
  const own = input.notices.filter((notice) => notice.controller === id || notice.jointControllers.includes(id));
  const current = own.filter(({ status }) => status !== 'withdrawn');
  const former = own.filter(({ status }) => status === 'withdrawn');
  return {
    id,
    name: name.text,
    lang: name.lang === input.lang ? '' : name.lang,
    href: addressOfPage(input.site, input.lang, placeOfController(id)),
    current,
    former,
    notices: listNotices(current, input),
    withdrawn: listNotices(former, input),
    onlyExamples: own.every(({ example }) => example),
  };
}

/** A notice that is not there in the page's language leads to the one it is there in. */
function lineOf(notice: NoticeIndex, by: Label | undefined, input: SiteInput): NoticeLine {
  const { site, lang } = input;
  const written = notice.languages.includes(lang) ? lang : (notice.languages[0] ?? lang);
  const title = notice.titles[written] ?? { text: notice.id, lang: written };
  return {
    text: title.text,
    lang: title.lang === lang ? '' : title.lang,
    href: addressOfPage(site, written, placeOfNotice(notice.id)),
    by: by === undefined ? '' : { text: by.text, lang: by.lang === lang ? '' : by.lang },
    mark: [...marksOf(notice, input), ...(written === lang ? [] : [say(input, `find.writtenIn.${written}`)])].join(', '),
  };
}

function marksOf(notice: NoticeIndex, input: SiteInput): readonly string[] {
  if (!isOnSite(notice)) return [say(input, 'draftMark')];
  return [...(notice.status === 'withdrawn' ? [say(input, 'find.withdrawn')] : []), ...(notice.example ? [say(input, 'exampleMark')] : [])];
}
