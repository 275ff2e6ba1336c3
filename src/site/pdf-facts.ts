import { pluralOf } from '../document/index.js';
import { say } from './phrases.js';
import type { PdfFacts, SiteInput } from './site-input.js';

/** How long and how large a PDF is, in words for the link to it. */
export function describeFacts({ pages, bytes }: PdfFacts, input: SiteInput): { readonly pages: string; readonly size: string } {
  return { pages: say(input, `pdfPages.${pluralOf(input.lang, pages)}`, { count: String(pages) }), size: describeSize(bytes) };
}

function describeSize(bytes: number): string {
  const kilobytes = Math.max(1, Math.round(bytes / 1024));
  return kilobytes < 1024 ? `${String(kilobytes)} KB` : `${(kilobytes / 1024).toFixed(1)} MB`;
}
