import type { Document } from '../document/index.js';
import type { NoticeIndex } from '../facts/notice-index.js';
import { isPublicAddress } from '../pack/public-address.js';
import { makeQr } from '../qr/index.js';
import type { PdfSurroundings } from '../render/pdf/parts.js';
import { isDraft } from './marks.js';

/**
 * Which edition of a notice paper holds, and where the newest is. A code leads where the notice can be read: that of an example to the real
 * notice, as its page does. A draft has none, nor has an address that nobody else can open or that is too long for a small print.
 */
export function describeEdition(document: Document, { version }: Pick<NoticeIndex, 'version'>): Pick<PdfSurroundings, 'version' | 'code'> {
  const { address: own, example } = document.meta;
  const address = example?.url ?? own;
  const code = isDraft(document) || !isPublicAddress(address) ? undefined : makeQr(address);
  return { version, ...(code && { code: { ...code, address } }) };
}
