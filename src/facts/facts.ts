import type { Notice } from '../model/index.js';
import { deriveRights, type NoticeRight } from './rights.js';

/** What follows from a notice and is never typed in. Plain JSON. */
export interface Facts {
  readonly rights: readonly NoticeRight[];
  /** Civil date of the newest change: the newest of changes, review and first issue; absent where the notice gives none. */
  readonly changed?: string;
}

/** Works out what follows from a notice on a day. */
export function deriveFacts(notice: Notice, day: string): Facts {
  const changed = newestDate(notice);
  return { rights: deriveRights(notice, day), ...(changed === undefined ? {} : { changed }) };
}

function newestDate({ changes, dates }: Notice): string | undefined {
  const typed = [dates.issued, dates.reviewed].flatMap((answer) => (answer.state === 'given' ? [answer.value] : []));
  return [...changes.map(({ date }) => date), ...typed].sort().at(-1);
}
