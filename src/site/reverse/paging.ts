import { addressOfPage } from '../addresses.js';
import { say } from '../phrases.js';
import type { SiteInput } from '../site-input.js';

/** The most rows of one page. */
export const mostRows = 500;

/** One page of a list that may have several. */
export interface Leaf<T> {
  readonly rows: readonly T[];
  /** Counted from 1. */
  readonly number: number;
  readonly of: number;
  /** Folder of the page. */
  readonly place: string;
}

/** Where a page of a list stands among the others, and the way to those beside it. */
export interface Paging {
  /** Page 2 of 3; empty where there is one page. */
  readonly text: string;
  readonly previous: string;
  readonly next: string;
}

/** Cuts a list into pages. The first has the list's own folder, the others one below it, named by their number. An empty list has one page. */
export function cutIntoLeaves<T>(rows: readonly T[], place: string): readonly Leaf<T>[] {
  const of = Math.max(1, Math.ceil(rows.length / mostRows));
  return Array.from({ length: of }, (_, position) => ({
    rows: rows.slice(position * mostRows, (position + 1) * mostRows),
    number: position + 1,
    of,
    place: placeOfLeaf(place, position + 1),
  }));
}

/** The words and links of a page's paging. `place` is the folder of the list. */
export function pagingOf({ number, of }: Leaf<unknown>, place: string, input: SiteInput): Paging {
  const addressOf = (other: number): string =>
    other < 1 || other > of ? '' : addressOfPage(input.site, input.lang, placeOfLeaf(place, other));
  return {
    text: of === 1 ? '' : say(input, 'reverse.page', { page: String(number), pages: String(of) }),
    previous: addressOf(number - 1),
    next: addressOf(number + 1),
  };
}

/** A title that says which page it is of, where there are several. */
export function titleOfLeaf(title: string, { number, of }: Leaf<unknown>, input: SiteInput): string {
  if (of === 1) return title;
  const most = 45;
  const short = title.length <= most ? title : `${title.slice(0, most).replace(/(?<!\s)\s+\S*$/, '')}…`;
  return say(input, 'reverse.titleOfPage', { title: short, page: String(number), pages: String(of) });
}

function placeOfLeaf(place: string, number: number): string {
  return number === 1 ? place : `${place}${number}/`;
}
