import type { NoticeIndex } from '../facts/notice-index.js';
import { addressOfPage } from './addresses.js';
import { listNotices, placeOfController, type NoticeLine } from './listing.js';
import { phrasePieces, pieceOf, type Pieces } from './reverse/pieces.js';
import type { SiteInput } from './site-input.js';

/** More would hide what matters most among them; the controller's page has all. */
const most = 6;

/** What stands at the end of a notice's page for readers whom another notice may be about as well. */
export interface Siblings {
  readonly notices: readonly NoticeLine[];
  /** The controller's page. */
  readonly all: { readonly pieces: Pieces; readonly href: string };
}

/** The other notices of the same controller that share a topic, of many those that share most; nothing where there are none. */
export function listSiblings(notice: NoticeIndex, input: SiteInput): Siblings | undefined {
  const controllers = [notice.controller, ...notice.jointControllers];
  const related = input.notices
    .filter(({ id, status }) => id !== notice.id && status !== 'withdrawn')
    .filter(({ controller, jointControllers }) => [controller, ...jointControllers].some((one) => controllers.includes(one)))
    .map((row) => ({ row, shared: row.topics.filter((topic) => notice.topics.includes(topic)).length }))
    .filter(({ shared }) => shared > 0)
    .sort((a, b) => b.shared - a.shared || (a.row.id < b.row.id ? -1 : 1));
  if (related.length === 0) return undefined;
  const owner = input.controllers.find(({ id }) => id === notice.controller);
  return {
    notices: listNotices(
      related.slice(0, most).map(({ row }) => row),
      input,
    ),
    all: {
      pieces: phrasePieces(input.phrases, 'noticesOf', {
        controller: [pieceOf(owner?.name ?? { text: notice.controller, lang: input.lang }, input)],
      }),
      href: addressOfPage(input.site, input.lang, placeOfController(notice.controller)),
    },
  };
}
