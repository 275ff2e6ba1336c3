import type { NoticeIndex } from '../facts/notice-index.js';
import { fullAddressOfPage, languageFolder } from './addresses.js';
import type { Label } from '../model/index.js';
import { isOnSite } from './check-addresses.js';
import { placeOfNotice } from './listing.js';
import { oncePerInput } from './once.js';
import { say } from './phrases.js';
import type { SiteFile, SiteInput } from './site-input.js';
import { element, toXmlFile, type Xml } from './xml.js';

/** A feed holds no more entries than this, the newest. */
const mostEntries = 50;

/** What a feed tells of one notice on one day. */
interface FeedEntry {
  readonly notice: NoticeIndex;
  readonly date: string;
  readonly summaries: readonly Label[];
}

/**
 * feed.xml of one language: an Atom feed (RFC 4287) with an entry for each day on which a notice changed, newest first. Times are
 * the notices' own dates at midnight, never the day of the build. No file where no notice gives a date.
 */
export function makeFeed(input: SiteInput): readonly SiteFile[] {
  const { site, lang } = input;
  const entries = listEntries(input);
  const [newest] = entries;
  if (newest === undefined) return [];
  const home = fullAddressOfPage(site, lang, '');
  const feed = element('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': lang }, [
    element('title', {}, feedTitle(input)),
    element('subtitle', {}, say(input, 'feed.subtitle')),
    element('id', {}, feedAddress(input)),
    element('link', { rel: 'self', type: 'application/atom+xml', href: feedAddress(input) }),
    element('link', { rel: 'alternate', type: 'text/html', href: home }),
    element('updated', {}, atMidnight(newest.date)),
    ...entries.map((entry) => describeEntry(entry, input)),
  ]);
  return [{ path: `${languageFolder(site, lang)}feed.xml`, content: toXmlFile(feed) }];
}

/** Whether there is a feed in the language of the input. */
export const hasFeed = oncePerInput(({ notices, lang }: SiteInput): boolean =>
  notices.some((notice) => isListed(notice, lang) && datesOf(notice).length > 0),
);

/** What a feed is called, in a reader and in the heads of pages. */
export function feedTitle(input: SiteInput): string {
  return say(input, 'feed.title', { site: input.site.title });
}

/** The full address of the feed of a language. */
export function feedAddress({ site, lang }: SiteInput): string {
  return fullAddressOfPage(site, lang, 'feed.xml');
}

function listEntries({ notices, lang }: SiteInput): readonly FeedEntry[] {
  return notices
    .filter((notice) => isListed(notice, lang))
    .flatMap((notice) => datesOf(notice).map((date): FeedEntry => ({ notice, date, summaries: summariesOn(notice, date, lang) })))
    .sort(newestFirst)
    .slice(0, mostEntries);
}

function isListed(notice: NoticeIndex, lang: string): boolean {
  return isOnSite(notice) && notice.languages.includes(lang);
}

/** The days on which a notice says that it changed; the day it was issued or reviewed where it lists no change of that day. */
function datesOf({ changes, changed }: NoticeIndex): readonly string[] {
  return [...new Set([...(changed === undefined ? [] : [changed]), ...changes.map(({ date }) => date)])];
}

function summariesOn({ changes }: NoticeIndex, date: string, lang: string): readonly Label[] {
  return changes.filter((change) => change.date === date).flatMap(({ summaries }) => summaries[lang] ?? []);
}

function newestFirst(a: FeedEntry, b: FeedEntry): number {
  if (a.date !== b.date) return a.date < b.date ? 1 : -1;
  return a.notice.id < b.notice.id ? -1 : 1;
}

function describeEntry({ notice, date, summaries }: FeedEntry, input: SiteInput): Xml {
  const { site, lang } = input;
  const title = notice.titles[lang] ?? { text: notice.id, lang };
  const page = fullAddressOfPage(site, lang, placeOfNotice(notice.id));
  const controller = input.controllers.find(({ id }) => id === notice.controller)?.name ?? { text: notice.controller, lang };
  return element('entry', {}, [
    element('title', inLanguage([title], lang), notice.example ? `${title.text} (${say(input, 'exampleMark')})` : title.text),
    // The same for ever, also when the notice comes to stand inside another site.
    element('id', {}, `${page}#${date}`),
    element('link', { rel: 'alternate', type: 'text/html', href: notice.addresses[lang] ?? page }),
    element('updated', {}, atMidnight(date)),
    element('author', {}, [element('name', inLanguage([controller], lang), controller.text)]),
    element('summary', { type: 'text', ...inLanguage(summaries, lang) }, summaryOf(notice, summaries, input)),
  ]);
}

/** The language to state of an author's texts, where it is not the feed's. A feed can state one for each element: it is theirs, if they share one. */
function inLanguage(texts: readonly Label[], lang: string): Readonly<Record<string, string>> {
  const [own = lang, ...others] = new Set(texts.map((text) => text.lang));
  return own === lang || others.length > 0 ? {} : { 'xml:lang': own };
}

function summaryOf({ status }: NoticeIndex, summaries: readonly Label[], input: SiteInput): string {
  const withdrawn = status === 'withdrawn' ? [say(input, 'feed.withdrawn')] : [];
  const told = summaries.length > 0 ? summaries.map(({ text }) => text) : [say(input, 'feed.changed')];
  return [...withdrawn, ...told].join(' ');
}

function atMidnight(date: string): string {
  return `${date}T00:00:00Z`;
}
