import type { NoticeIndex } from '../facts/notice-index.js';
import { addressOfPage } from './addresses.js';
import { listNotices, placeOfController, type NoticeLine } from './listing.js';
import { oncePerInput } from './once.js';
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
  const related = listNearest(notice, input).filter(({ id }) => id !== notice.id);
  if (related.length === 0) return undefined;
  const owner = input.controllers.find(({ id }) => id === notice.controller);
  return {
    notices: listNotices(related.slice(0, most), input),
    all: {
      pieces: phrasePieces(input.phrases, 'noticesOf', {
        controller: [pieceOf(owner?.name ?? { text: notice.controller, lang: input.lang }, input)],
      }),
      href: addressOfPage(input.site, input.lang, placeOfController(notice.controller)),
    },
  };
}

/** Those that share most topics with a notice, among them the notice itself: the same for all with these controllers and topics. */
function listNearest(notice: NoticeIndex, input: SiteInput): readonly NoticeIndex[] {
  const known = nearestByKind(input);
  const kind = [...controllersOf(notice), '', ...notice.topics].join(' ');
  const nearest =
    known.get(kind) ??
    [...countSharedTopics(notice, input)]
      .sort(([one, shared], [other, others]) => others - shared || (one.id < other.id ? -1 : 1))
      .slice(0, most + 1)
      .map(([row]) => row);
  known.set(kind, nearest);
  return nearest;
}

/** By controllers and topics. Of many notices few differ in them: without this, each page would look at every other notice. */
const nearestByKind = oncePerInput<SiteInput, Map<string, readonly NoticeIndex[]>>(() => new Map());

/** The notices of any of its controllers that share a topic, each with how many. */
function countSharedTopics(notice: NoticeIndex, input: SiteInput): ReadonlyMap<NoticeIndex, number> {
  const index = indexByTopic(input);
  const shared = new Map<NoticeIndex, number>();
  for (const topic of new Set(notice.topics)) {
    const rows = controllersOf(notice).flatMap((controller) => index.get(keyOf(controller, topic)) ?? []);
    for (const row of new Set(rows)) shared.set(row, (shared.get(row) ?? 0) + 1);
  }
  return shared;
}

/** The notices that hold today, by each controller and topic of theirs. */
const indexByTopic = oncePerInput(({ notices }: SiteInput): ReadonlyMap<string, readonly NoticeIndex[]> => {
  const index = new Map<string, NoticeIndex[]>();
  for (const row of notices.filter(({ status }) => status !== 'withdrawn')) {
    for (const key of new Set(controllersOf(row).flatMap((controller) => row.topics.map((topic) => keyOf(controller, topic))))) {
      const rows = index.get(key) ?? [];
      rows.push(row);
      index.set(key, rows);
    }
  }
  return index;
});

function controllersOf({ controller, jointControllers }: NoticeIndex): readonly string[] {
  return [controller, ...jointControllers];
}

/** Ids hold no blanks. */
function keyOf(controller: string, topic: string): string {
  return `${controller} ${topic}`;
}
