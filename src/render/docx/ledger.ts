/** What is counted while one file is written: paragraphs, links to the outside, lists and bookmarks. */
export interface Ledger {
  /** The number of the next paragraph. */
  readonly numberParagraph: () => string;
  /** The id of the relationship that leads to an address: one for each address. */
  readonly linkTo: (href: string) => string;
  /** A numbered list of its own, which begins at 1. */
  readonly startOrderedList: () => string;
  /** The name of the bookmark of a heading, if the document has that heading. */
  readonly bookmarkOf: (anchor: string) => string | undefined;
  readonly read: () => { readonly links: ReadonlyMap<string, string>; readonly orderedLists: readonly string[] };
}

/** The number of the list that all lists without numbers share. */
export const bulletList = '1';

/** Names of bookmarks are made from positions alone: anchors may be longer than Word takes, and are the author's. */
export function createLedger(anchors: readonly string[]): Ledger {
  const links = new Map<string, string>();
  const orderedLists: string[] = [];
  let paragraphs = 0;
  const bookmarks = new Map([...anchors].reverse().map((anchor, position) => [anchor, `heading${anchors.length - position}`]));
  return {
    numberParagraph: () => String((paragraphs += 1)),
    linkTo: (href) => {
      const id = links.get(href) ?? `link${links.size + 1}`;
      links.set(href, id);
      return id;
    },
    startOrderedList: () => {
      const id = String(orderedLists.length + 2);
      orderedLists.push(id);
      return id;
    },
    bookmarkOf: (anchor) => bookmarks.get(anchor),
    read: () => ({ links, orderedLists }),
  };
}
