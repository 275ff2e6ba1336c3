import { linkedNotices, type Document } from '../../document/index.js';
import type { DrawJob } from '../../workers/index.js';
import type { DrawRequest, ReadyNotice } from './draw-site.js';

/** A PDF to draw, and where it goes. */
export interface PdfToDraw {
  /** Its place in the site's folder. */
  readonly path: string;
  /** Id of the notice that its findings are about; left out where it holds several. */
  readonly notice?: string;
  readonly job: DrawJob;
}

export interface PdfRequest extends Pick<DrawRequest, 'compiled' | 'wholeOf' | 'site' | 'formats' | 'only'> {
  /** The notices that have a place on the site. */
  readonly all: readonly ReadyNotice[];
  /** Those to draw. */
  readonly chosen: readonly ReadyNotice[];
}

/** The addresses of the notices that a document links to: a job takes no others along. */
export function pickLinked(document: Document, addresses: ReadonlyMap<string, string>): Readonly<Record<string, string>> {
  return Object.fromEntries(
    linkedNotices(document).flatMap(({ notice }) => {
      const address = addresses.get(notice);
      return address === undefined ? [] : [[notice, address]];
    }),
  );
}
