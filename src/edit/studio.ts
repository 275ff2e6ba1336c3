import type { QuestionSheet } from '../ask/index.js';
import type { Diagnostic, LocatedDiagnostic } from '../diagnostics/index.js';
import type { Compiled, NoticeResult } from '../index.js';
import type { Pdf } from '../render/pdf/index.js';

/** The compiler at work on what is on the desk: always with what is not saved yet. */
export interface Studio {
  /**
   * The whole workspace. Takes its time the first time and after a change of what notices share: for lists. Notices hold what lists need; their
   * documents are there for the few that were looked at last.
   */
  readonly all: () => Compiled;
  /** One notice: quick, for every keystroke. Nothing where there is no such notice. */
  readonly notice: (id: string) => NoticeResult | undefined;
  /**
   * What `check` says of a file, accepted findings marked. Of a notice, by that notice alone and what it shares, so without what the rules
   * across notices say. Of a shared file, by itself and what it brings to light in a few notices. Quick.
   */
  readonly findings: (file: string) => readonly LocatedDiagnostic[];
  /**
   * What is found in a notice and, through it, in the files that it shares. What the rules across notices say is in it, but for large
   * workspaces right after a shared file has changed: then it would take too long.
   */
  readonly findingsAbout: (id: string) => readonly LocatedDiagnostic[];
  /** The page of a notice as the site would have it, in a language of the site, with its links below `/preview/`. */
  readonly page: (id: string, lang: string) => Promise<Drawing<string>>;
  /** Its PDF. The state that is newest when its turn comes is drawn, and no older one. */
  readonly pdf: (id: string, lang: string) => Promise<Drawing<Pdf>>;
  /** A file that the pages of the site need, by its place in the site's folder. */
  readonly asset: (path: string) => Promise<string | Uint8Array | undefined>;
  /** The day by which a notice is to be looked over, after `all`. */
  readonly reviewDue: (id: string) => string | undefined;
  /** The languages of the site; none where site.yaml cannot be read. */
  readonly languages: () => readonly string[];
  /** What a notice does not say, as questions to the service. Nothing where the notice cannot be read as a whole. */
  readonly questions: (id: string) => QuestionSheet | undefined;
  /** Ends what works on PDFs. */
  readonly close: () => void;
}

/** What was drawn of a state of the desk, or why nothing could be. */
export interface Drawing<T> {
  /** Of the desk, when it was drawn. */
  readonly revision: number;
  readonly value?: T;
  readonly faults: readonly Diagnostic[];
}
