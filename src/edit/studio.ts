import type { LocatedDiagnostic } from '../diagnostics/index.js';
import type { Compiled, NoticeResult } from '../index.js';

/** The compiler at work on what is on the desk: always with what is not saved yet. */
export interface Studio {
  /** The whole workspace. Takes its time: for lists. */
  readonly all: () => Compiled;
  /** One notice: quick, for every keystroke. Nothing where there is no such notice. */
  readonly notice: (id: string) => NoticeResult | undefined;
  /** What `check` says of a file, accepted findings marked. Of a notice, by that notice alone and what it shares: quick. */
  readonly findings: (file: string) => readonly LocatedDiagnostic[];
  /** The page of a notice as the site would have it, in a language of the site; nothing where it cannot be drawn. */
  readonly page: (id: string, lang: string) => Promise<string | undefined>;
  readonly pdf: (id: string, lang: string) => Promise<Uint8Array | undefined>;
}
