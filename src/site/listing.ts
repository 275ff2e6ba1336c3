import type { NoticeIndex } from '../facts/notice-index.js';
import { addressOfPage } from './addresses.js';
import { say } from './phrases.js';
import type { SiteController, SiteInput } from './site-input.js';

/** One line of a list of notices. */
export interface NoticeLine {
  readonly text: string;
  /** Language of the title: empty where it is the page's. */
  readonly lang: string;
  readonly href: string;
  /** A word or two after the title, such as "example"; empty for an ordinary notice. */
  readonly mark: string;
}

/** A controller with its notices, as the home page and its own page list them. */
export interface ControllerListing {
  readonly name: string;
  /** Language of the name: empty where it is the page's. */
  readonly lang: string;
  readonly href: string;
  readonly notices: readonly NoticeLine[];
  readonly withdrawn: readonly NoticeLine[];
  /** True where every notice is an example: then search engines need not know the page. */
  readonly onlyExamples: boolean;
}

/** The notices of each controller that has any, by title. A notice of joint controllers stands under each of them. */
export function listByController(input: SiteInput): ReadonlyMap<string, ControllerListing> {
  const sorted = [...input.controllers].sort((a, b) => compareText(a.name.text, b.name.text));
  const listings = sorted.map((controller) => [controller.id, listNotices(controller, input)] as const);
  return new Map(listings.filter(([, { notices, withdrawn }]) => notices.length + withdrawn.length > 0));
}

/** Folder of a controller's page. */
export function placeOfController(id: string): string {
  return `${id}/`;
}

/** Folder of a notice's page: its id is its path. */
export function placeOfNotice(id: string): string {
  return `${id}/`;
}

function listNotices({ id, name }: SiteController, input: SiteInput): ControllerListing {
  const own = input.notices.filter((notice) => notice.controller === id || notice.jointControllers.includes(id));
  const lines = own.map((notice) => ({ notice, line: makeLine(notice, input) })).sort((a, b) => compareText(a.line.text, b.line.text));
  const linesWhere = (withdrawn: boolean) =>
    lines.filter(({ notice }) => (notice.status === 'withdrawn') === withdrawn).map(({ line }) => line);
  return {
    name: name.text,
    lang: name.lang === input.lang ? '' : name.lang,
    href: addressOfPage(input.site, input.lang, placeOfController(id)),
    notices: linesWhere(false),
    withdrawn: linesWhere(true),
    onlyExamples: own.every(({ example }) => example),
  };
}

function makeLine(notice: NoticeIndex, input: SiteInput): NoticeLine {
  const title = notice.titles[input.lang] ?? { text: notice.id, lang: input.lang };
  return {
    text: title.text,
    lang: title.lang === input.lang ? '' : title.lang,
    href: addressOfPage(input.site, input.lang, placeOfNotice(notice.id)),
    mark: markOf(notice, input),
  };
}

function markOf({ status, example }: NoticeIndex, input: SiteInput): string {
  if (status !== 'published' && status !== 'withdrawn') return say(input, 'draftMark');
  return example ? say(input, 'exampleMark') : '';
}

/** The order of the alphabet without regard to case, the same on every machine. */
function compareText(a: string, b: string): number {
  const [first, second] = [a.toLowerCase(), b.toLowerCase()];
  if (first === second) return 0;
  return first < second ? -1 : 1;
}
