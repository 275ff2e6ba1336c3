import { keyOf } from '../../cache/index.js';
import { toSortedJson, type SiteDraft } from '../../publish/index.js';
import { addKept } from './add-kept.js';
import type { DrawRequest, ReadyNotice } from './draw-site.js';
import { keyOfNotice } from './keys.js';

/** Writes notice.json of a notice into the draft, unless the notice is what it was. */
export function drawNoticeJson({ drawn, productHash, wholeOf }: DrawRequest, notice: ReadyNotice, draft: SiteDraft): void {
  const key = keyOf(['json', productHash, notice.id, keyOfNotice(notice)]);
  const found = drawn.find(key);
  for (const file of found ?? []) addKept(draft, file);
  if (found !== undefined) return;
  const keeper = drawn.begin(key);
  addKept(draft, keeper.keep({ path: `${notice.id}/notice.json`, content: toSortedJson(wholeOf(notice).json) }));
  keeper.finish();
}
