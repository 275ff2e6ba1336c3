/**
 * What stands before and after a document where it leaves the site: in the plain text, and in the HTML for another website. Words are in
 * the language of the document.
 */
export interface CopyFrame {
  /** What a reader must know before anything else, such as that the notice is an example. */
  readonly marks: readonly CopyMark[];
  /** The notice as a PDF, where there is one. `href` is a full address. */
  readonly pdf?: CopyLink;
  /** The notice's public address, which is printed, with what to call it. */
  readonly address: { readonly label: string; readonly href: string };
  /** The last line: version, date and hash. */
  readonly version: string;
  /** The public address of another notice; nothing where it is not published, and the words then stand without a link. */
  readonly addressOf: (notice: string) => string | undefined;
}

export interface CopyMark {
  /** Its words, in pieces of one language each: empty where it is the document's. */
  readonly pieces: readonly { readonly text: string; readonly lang: string }[];
  readonly link?: CopyLink;
}

export interface CopyLink {
  readonly text: string;
  readonly href: string;
}
