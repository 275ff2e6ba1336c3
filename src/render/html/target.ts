/** What only the page knows that a document is drawn into. */
export interface HtmlTarget {
  /** Level of a section's heading: 2 on a page of its own, deeper where the document stands inside another page. */
  readonly baseLevel: number;
  /** Put before every id and anchor, so that a document can stand beside others. */
  readonly idPrefix: string;
  /** Where another notice of the site is found; nothing where it is not published, and the words then stand without a link. */
  readonly addressOf: (notice: string) => string | undefined;
  /** True in another website: there are no classes then, and phone numbers stay as they were typed, so that people can search for them. */
  readonly foreign?: boolean;
}
