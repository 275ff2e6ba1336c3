import type { NoticeLink } from './notice-passages.js';
import { toKey } from './passages.js';
import type { LiveLink } from './read-live-page.js';

/** A link whose words are the same and that leads elsewhere. */
export interface ChangedLink {
  readonly words: string;
  readonly live: string;
  readonly notice: string;
}

/**
 * Links of the notice that lead elsewhere on the page. Nothing is said of a link that the page has not at all, for its words are there,
 * nor of one that the website has made an address of its own without a host.
 */
export function compareLinks(notice: readonly NoticeLink[], live: readonly LiveLink[]): readonly ChangedLink[] {
  const byWords = new Map<string, string[]>();
  for (const { text, href } of live) {
    const key = toKey(text);
    const found = byWords.get(key);
    if (found === undefined) byWords.set(key, [href]);
    else found.push(href);
  }
  const seen = new Set<string>();
  return notice.flatMap(({ text, href }) => {
    const others = byWords.get(toKey(text)) ?? [];
    const [first] = others;
    const id = JSON.stringify([text, href]);
    if (first === undefined || seen.has(id)) return [];
    seen.add(id);
    const same = others.some((other) => isRelative(other) || plainAddress(other) === plainAddress(href));
    return same ? [] : [{ words: toKey(text), live: first, notice: href }];
  });
}

function isRelative(href: string): boolean {
  return !/^[a-z][a-z\d+.-]*:/i.test(href);
}

/** Websites change http to https, capital letters of hosts, slashes at ends and marks in numbers. None of it leads elsewhere. */
function plainAddress(href: string): string {
  if (/^tel:/i.test(href)) return `tel:${href.replace(/\D/g, '').replace(/^44/, '0')}`;
  if (/^mailto:/i.test(href)) return decode(href).toLowerCase();
  if (!URL.canParse(href)) return href;
  const { host, pathname, search } = new URL(href);
  return decode(`${host}${pathname.replace(/\/$/, '')}${search}`);
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
