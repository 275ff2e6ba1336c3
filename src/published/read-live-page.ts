import { Parser } from 'htmlparser2';
import { decodePage, type PageFault } from './decode-page.js';
import { cutPassages, type Passage } from './passages.js';

export type { PageFault } from './decode-page.js';

/** What a saved web page says, whatever it looks like. */
export interface LivePage {
  /** Words of the browser tab. */
  readonly title: string;
  readonly passages: readonly Passage[];
  readonly links: readonly LiveLink[];
}

export interface LiveLink {
  /** Position of the passage in which the link begins. */
  readonly at: number;
  readonly text: string;
  readonly href: string;
}

/** Reads a saved web page: its words in order, and its links. Scripts, styles and what is hidden are passed over. Any HTML will do. */
export function readLivePage(bytes: Uint8Array): { readonly page: LivePage } | { readonly fault: PageFault } {
  const decoded = decodePage(bytes);
  if ('fault' in decoded) return decoded;
  if (!/<[a-z!/]/i.test(decoded.text)) return { fault: decoded.text.trim() === '' ? 'empty' : 'not-html' };
  return { page: parsePage(decoded.text) };
}

/** Elements that stand within a line. All others begin a new one. */
const inline = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark q s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);
const unread = new Set(['script', 'style', 'template', 'noscript', 'svg', 'iframe', 'object', 'select', 'textarea', 'title']);

function parsePage(html: string): LivePage {
  const passages: Passage[] = [];
  const links: LiveLink[] = [];
  let line: string[] = [];
  let title = '';
  let isTitle = false;
  let skipped = 0;
  let link: { readonly at: number; readonly href: string; readonly text: string[] } | undefined;

  const endLine = (): void => {
    passages.push(...cutPassages(line.join('')));
    line = [];
  };
  const endLink = (): void => {
    if (link !== undefined) links.push({ at: link.at, href: link.href, text: link.text.join('') });
    link = undefined;
  };
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        if (!inline.has(name)) endLine();
        if (skipped > 0 || unread.has(name) || attributes['hidden'] !== undefined) {
          isTitle = skipped === 0 && name === 'title' && title === '';
          skipped += 1;
          return;
        }
        if (name !== 'a') return;
        endLink();
        const { href } = attributes;
        if (href !== undefined) link = { at: passages.length, href: href.trim(), text: [] };
      },
      ontext: (text) => {
        if (isTitle) title += text;
        if (skipped > 0) return;
        line.push(text);
        link?.text.push(text);
      },
      onclosetag: (name) => {
        if (!inline.has(name)) endLine();
        if (name === 'a' && skipped === 0) endLink();
        if (skipped > 0) skipped -= 1;
        isTitle = isTitle && skipped > 0;
      },
    },
    { decodeEntities: true },
  );
  parser.end(html);
  endLine();
  endLink();
  return { title, passages, links };
}
