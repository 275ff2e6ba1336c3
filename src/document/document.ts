import type { Origin } from '../diagnostics/index.js';

/**
 * The document: what a reader reads, in one language, for no particular medium. HTML, PDF, Markdown and text only dress it.
 * Legal order and wording are decided here once. Plain JSON.
 *
 * No block knows its heading level or its id: the target gives `{ baseLevel, idPrefix }`.
 */
export interface Document {
  readonly kind: 'notice';
  /** BCP 47 tag of the language asked for; a passage that fell back to another language says so itself. */
  readonly lang: string;
  readonly title: Heading;
  readonly meta: DocumentMeta;
  /** What a frightened reader must know in half a minute: questions as headings, at most 160 words. */
  readonly firstLayer: Section;
  /** The standard sections in legal order, and the author's own among them. */
  readonly sections: readonly Section[];
}

/** Words for running heads, title blocks and lists. Not part of the text that page and PDF share. */
export interface DocumentMeta {
  readonly notice: string;
  readonly controller: string;
  /** Language of the controller's name, where it is not the document's. */
  readonly controllerLang?: string;
  readonly service?: string;
  /** Language of the service's name, where it is not the document's. */
  readonly serviceLang?: string;
  /** Public address of the notice. */
  readonly address: string;
  /** Civil date of the newest change, and the same date in words; absent where the notice gives none. */
  readonly changed?: { readonly date: string; readonly text: string };
  /** Where someone who is watched can go at once, by a button that only the page has. */
  readonly exitPage?: string;
  readonly status: 'draft' | 'in-review' | 'approved' | 'published' | 'withdrawn';
  /** Set on a notice made from a public document: the words every output carries, and the real notice's address. */
  readonly example?: {
    readonly text: string;
    /** The same words in pieces of one language each, where they are not all in the document's: a name may have fallen back. */
    readonly pieces?: readonly { readonly text: string; readonly lang: string }[];
    readonly url: string;
  };
  /** Set where readers get some passages in another language because they are not translated yet. */
  readonly behind?: Behind;
}

/** What is not in the language of the document yet, in words of that language. */
export interface Behind {
  /** The newest change, where it is told in this language. */
  readonly change?: { readonly date: string; readonly summary: string };
  /** The sections that hold a passage in another language. */
  readonly sections: readonly { readonly anchor: string; readonly text: string; readonly lang: string }[];
  /** The day by which the rest will be there, in words. */
  readonly due?: string;
}

/** The text of a heading or title. */
export interface Heading {
  readonly text: string;
  readonly lang: string;
  readonly origin: Origin;
}

/** A section of the document. `anchor` is the same in all languages. */
export interface Section {
  readonly anchor: string;
  readonly heading: Heading;
  readonly blocks: readonly Block[];
}

/** What every block carries: its language (also where it fell back) and the place in the source it came from. */
interface BlockBase {
  readonly lang: string;
  readonly origin: Origin;
}

/** A heading inside a section: depth 1 is one below the section's own heading. */
export interface HeadingBlock extends BlockBase {
  readonly kind: 'heading';
  readonly depth: number;
  readonly anchor: string;
  readonly text: string;
}

export interface ParagraphBlock extends BlockBase {
  readonly kind: 'paragraph';
  readonly inlines: readonly Inline[];
}

export interface ListBlock extends BlockBase {
  readonly kind: 'list';
  readonly ordered: boolean;
  readonly items: readonly ListItem[];
}

export interface ListItem {
  readonly inlines: readonly Inline[];
  readonly list?: ListBlock;
}

/** Terms with what they mean ("What for", "Legal reason"): a summary list on a page, two columns on paper. */
export interface SummaryBlock extends BlockBase {
  readonly kind: 'summary';
  readonly rows: readonly SummaryRow[];
}

export interface SummaryRow {
  readonly term: readonly Inline[];
  readonly blocks: readonly (ParagraphBlock | ListBlock)[];
}

/** A table. The first cell of each row is the row's header. Every row has as many cells as there are columns. */
export interface TableBlock extends BlockBase {
  readonly kind: 'table';
  readonly caption: readonly Inline[];
  readonly columns: readonly (readonly Inline[])[];
  readonly rows: readonly (readonly (readonly Inline[])[])[];
}

/**
 * A passage that stands out.
 * - `urgent`: what to do in danger now
 * - `withdrawn`: this notice no longer holds
 * - `gap`: a fact the notice does not yet give, said honestly
 */
export interface CalloutBlock extends BlockBase {
  readonly kind: 'callout';
  readonly tone: 'urgent' | 'withdrawn' | 'gap';
  readonly blocks: readonly (ParagraphBlock | ListBlock)[];
}

export type Block = HeadingBlock | ParagraphBlock | ListBlock | SummaryBlock | TableBlock | CalloutBlock;

/** Running text. `lang` is set only where it differs from the block's. */
export type Inline =
  | { readonly kind: 'text'; readonly value: string; readonly lang?: string }
  | { readonly kind: 'strong'; readonly children: readonly Inline[] }
  | { readonly kind: 'emphasis'; readonly children: readonly Inline[] }
  | { readonly kind: 'link'; readonly target: LinkTarget; readonly children: readonly Inline[] }
  | { readonly kind: 'break' };

/** Where a link goes: an address outside, a place in this document, or another notice of the site. */
export type LinkTarget =
  /** `lang` is the language of what is there, where the author gives it. */
  | { readonly kind: 'address'; readonly href: string; readonly lang?: string }
  | { readonly kind: 'anchor'; readonly anchor: string }
  | { readonly kind: 'notice'; readonly notice: string };
