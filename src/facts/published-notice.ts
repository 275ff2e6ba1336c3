/** What notices.json of a published site says of a notice, so far as its addresses depend on it. Older sites have no `formerPaths`. */
export interface PublishedNotice {
  readonly id: string;
  readonly title: Readonly<Record<string, string>>;
  /** The site's first language first: its pages stand at the top. */
  readonly languages: readonly string[];
  readonly formerPaths: readonly string[];
}
