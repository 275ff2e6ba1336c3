import type { NoticeIndex, NotStated, Translations } from '../../facts/index.js';
import type { Label } from '../../model/index.js';
import type { IndexKind } from '../places.js';
import type { SiteInput } from '../site-input.js';
import type { Pieces } from './pieces.js';

/** One thing that a notice says of a name: a term, and one answer or several. */
export interface Fact {
  readonly term: string;
  readonly values: readonly Pieces[];
}

/** A name that a row holds. It has an id, or only its own words. */
export interface Named<T> {
  /** Id of a register entry, of a statute, or of a kind that the law names: its folder is made of it. */
  readonly id?: string;
  /** In the first language of the site. A name without an id that is the same as one with an id has the same page. */
  readonly name: string;
  /** In all languages; left out where a register or the product gives it. */
  readonly names?: Translations;
  /** What the row says of it. */
  readonly item: T;
}

/** Part of a page, such as one section of an Act. Parts stand in the order of `order`. */
export interface Part {
  readonly order: string;
  readonly heading: Label;
  readonly href?: string;
}

/** What makes the pages of one kind of name: which names a row holds, and what is said of each. */
export interface Book<T> {
  readonly kind: IndexKind;
  /** Where on the page of a notice the name stands; empty for its top. */
  readonly anchor: string;
  readonly list: (row: NoticeIndex) => readonly Named<T>[];
  /** What a name with an id is called; nothing where only the rows know. */
  readonly nameOf: (id: string, input: SiteInput) => Label | undefined;
  /** What the notice says of it. No facts at all where the link alone tells it. */
  readonly factsOf: (item: T, row: NoticeIndex, input: SiteInput) => readonly Fact[];
  /** True where a notice needs little more than its link: the notices then are one list. */
  readonly short?: true;
  /** The part of the page it stands in; left out where a page has no parts. */
  readonly partOf?: (item: T, input: SiteInput) => Part;
  /** What is to be said of the name itself, below its heading. */
  readonly notesOf?: (id: string | undefined, items: readonly T[], input: SiteInput) => readonly string[];
  /** Where its own text is. */
  readonly linkOf?: (id: string | undefined, items: readonly T[]) => string | undefined;
  /** A second list on the index page, by the part of its phrases: names of which nothing but this can be said. */
  readonly apart?: (items: readonly T[]) => boolean;
  /** What the index page says of notices that leave the whole question open. */
  readonly open?: NotStated;
}
