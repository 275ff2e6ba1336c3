import type { Document } from '../document/index.js';
import { compareLinks } from './compare-links.js';
import { findNoticeOnPage } from './find-notice.js';
import { knowFurniture, type Furniture } from './furniture.js';
import { listLinks, listPassages } from './notice-passages.js';
import { cutPassages, toKey, type Passage } from './passages.js';
import type { LivePage } from './read-live-page.js';
import { describeSteps, type Difference } from './describe-steps.js';
import { stepThrough } from './step-through.js';

export type { Difference } from './describe-steps.js';

/** A notice as it is now, in one language. */
export interface CurrentNotice {
  readonly document: Document;
  readonly version: string;
  /** Sentences that must stand somewhere on the page, such as that the notice is an example. */
  readonly marks: readonly string[];
  /** The phrases that pages and fragments print around a notice, with their gaps. */
  readonly furniture: readonly string[];
}

/** How a web page differs from a notice. */
export interface Comparison {
  /** Whether the page holds the notice at all. Where it does not, there are no differences to tell. */
  readonly found: boolean;
  readonly equal: boolean;
  readonly version: { readonly current: string; readonly live?: string };
  readonly differences: readonly Difference[];
}

/** Notices of one council have many sentences in common. With less of its words than this, a page must have the title too to be taken for the notice. */
const leastWithoutTitle = 0.5;
const leastFound = 0.15;

/**
 * Compares a live page with the notice. It finds the notice by its words, whatever the website has made of its HTML, and tells of nothing
 * that stands round it. Version first, then in the order of the notice.
 */
export function compareLivePage(page: LivePage, notice: CurrentNotice): Comparison {
  const { document } = notice;
  const passages = listPassages(document);
  const headings = document.sections.map(({ heading }) => heading.text);
  const furniture = knowFurniture(notice.furniture, [document.title.text, document.firstLayer.heading.text, ...headings]);
  const livePassages = hideContents(page.passages, headings);
  const keys = livePassages.map(({ key }) => key);
  const place = findNoticeOnPage(passages, livePassages);
  const live = findVersion(keys, place.end, furniture);
  const version = { current: notice.version, ...(live === undefined ? {} : { live: live.version }) };
  const absent = findAbsent(page, keys, notice);
  const needed = absent.some(({ kind }) => kind === 'title') ? leastWithoutTitle : leastFound;
  if (place.share < needed) return { found: false, equal: false, version, differences: [] };

  const steps = stepThrough(passages, livePassages, place.matches, {
    isFurniture: (key) => key === hidden || furniture.has(key) || furniture.versionIn(key) !== undefined,
    end: live?.at ?? place.end,
  });
  const links = page.links.filter(({ at }) => at >= place.start && at <= place.end);
  const differences: readonly Difference[] = [
    ...(live?.version === notice.version
      ? []
      : [{ kind: 'version' as const, notice: notice.version, ...(live && { live: live.version }) }]),
    ...absent,
    ...describeSteps(steps, passages, livePassages),
    ...compareLinks(listLinks(document), links).map((link) => ({ kind: 'link' as const, ...link })),
  ];
  return { found: true, equal: differences.length === 0, version, differences };
}

/** No passage has this key. */
const hidden = '';

/**
 * Section headings that follow one another are a list of contents. Its entries are not taken for the headings themselves: only the last
 * may be one, where it comes a second time.
 */
function hideContents(passages: readonly Passage[], headings: readonly string[]): readonly Passage[] {
  const known = new Set(headings.map(toKey));
  const inContents = new Set<number>();
  for (let start = 0; start < passages.length; start += 1) {
    let end = start;
    const seen = new Set<string>();
    for (let key = passages[end]?.key; key !== undefined && known.has(key) && !seen.has(key); key = passages[end]?.key) {
      seen.add(key);
      end += 1;
    }
    if (seen.size < fewestEntries) continue;
    for (let at = start; at < end; at += 1) inContents.add(at);
    start = end - 1;
  }
  return passages.map((passage, at) => (inContents.has(at) ? { ...passage, key: hidden } : passage));
}

const fewestEntries = 3;

/** The line of the version that is nearest to the end of the notice: a page may hold several notices. */
function findVersion(
  keys: readonly string[],
  end: number,
  { versionIn }: Furniture,
): { readonly version: string; readonly at: number } | undefined {
  const found = keys.flatMap((key, at) => {
    const version = versionIn(key);
    return version === undefined ? [] : [{ version, at }];
  });
  return found.sort((a, b) => Math.abs(a.at - end) - Math.abs(b.at - end))[0];
}

/** What may stand anywhere on the page: the title, and what must be known first. */
function findAbsent({ title }: LivePage, keys: readonly string[], { document, marks }: CurrentNotice): readonly Difference[] {
  const known = new Set(keys);
  const wanted = toKey(document.title.text);
  const hasTitle = keys.some((key) => key.includes(wanted)) || toKey(title).includes(wanted);
  const absent = marks.filter((mark) => cutPassages(mark).some(({ key }) => !known.has(key)));
  return [
    ...absent.map((mark) => ({ kind: 'mark' as const, notice: mark })),
    ...(hasTitle ? [] : [{ kind: 'title' as const, notice: document.title.text }]),
  ];
}
