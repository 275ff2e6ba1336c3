/** A half-open stretch of the source text a piece was read from: offsets in the decoded scalar. */
export interface Offsets {
  readonly start: number;
  readonly end: number;
}

/** A piece of running text. */
export type ProseInline =
  | { readonly kind: 'text'; readonly value: string; readonly at: Offsets }
  | { readonly kind: 'strong'; readonly children: readonly ProseInline[]; readonly at: Offsets }
  | { readonly kind: 'emphasis'; readonly children: readonly ProseInline[]; readonly at: Offsets }
  | { readonly kind: 'link'; readonly address: string; readonly children: readonly ProseInline[]; readonly at: Offsets }
  | { readonly kind: 'break'; readonly at: Offsets };

/** An item of a list: a line of running text, and perhaps a list below it. */
export interface ProseItem {
  readonly children: readonly ProseInline[];
  readonly list?: ProseList;
}

/** A list. */
export interface ProseList {
  readonly kind: 'list';
  readonly ordered: boolean;
  readonly items: readonly ProseItem[];
  readonly at: Offsets;
}

/** The blocks that Markdown in a notice may hold. Headings only where a section allows them; `depth` counts from 1 below the section's own heading. */
export type ProseBlock =
  | { readonly kind: 'paragraph'; readonly children: readonly ProseInline[]; readonly at: Offsets }
  | ProseList
  | {
      readonly kind: 'table';
      readonly caption?: string;
      readonly header: readonly (readonly ProseInline[])[];
      readonly rows: readonly (readonly (readonly ProseInline[])[])[];
      readonly at: Offsets;
    }
  | { readonly kind: 'heading'; readonly depth: number; readonly children: readonly ProseInline[]; readonly at: Offsets };
