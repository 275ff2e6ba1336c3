import { pluralOf } from '../document/index.js';
import { say } from './phrases.js';
import type { SiteInput } from './site-input.js';

/** "3 notices", in the language of the page. */
export function countNotices(count: number, input: SiteInput): string {
  return say(input, `noticeCount.${pluralOf(input.lang, count)}`, { count: String(count) });
}
