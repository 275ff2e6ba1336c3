/** A header that a web server sends with an answer. */
export interface Header {
  readonly name: string;
  readonly value: string;
}

/** What a page runs: nothing, a script of this site, or the search of this site. */
export type PageScripts = 'none' | 'own' | 'search';

/**
 * Only files of the site itself, nothing written into the page, and no form that could send anything anywhere. That a page may ask its own
 * site for more gives nothing away, for most pages run nothing that could ask; whoever tests a page from within may then fetch robots.txt.
 */
const files = ["default-src 'none'", "style-src 'self'", "font-src 'self'", "img-src 'self'", "connect-src 'self'"];
const closed = ["base-uri 'none'", "form-action 'none'"];

/** The search is a script of this site, a program it fetches in parts, and the index it reads. */
const search = ["script-src 'self' 'wasm-unsafe-eval'"];

const runs: Readonly<Record<PageScripts, readonly string[]>> = { none: [], own: ["script-src 'self'"], search };

/**
 * The policy a page carries itself, in a `meta` element: the strictest it can work under. It holds on every web server, also on those
 * that let nobody set headers. Where a header comes too, the browser obeys both.
 */
export function pagePolicy(scripts: PageScripts): string {
  return [...files, ...runs[scripts], ...closed].join('; ');
}

/**
 * What a web server should send with every file of the site. The policy lets pages run what the search needs, for some servers cannot
 * tell one page from another; each page narrows it for itself. That nobody may put a page into a frame can only be said here.
 *
 * Strict-Transport-Security is not among them: it binds everything else under the same name for a year or more, and a name is
 * seldom a privacy site's alone. Whoever looks after the name decides on it.
 */
export const siteHeaders: readonly Header[] = [
  { name: 'Content-Security-Policy', value: [...files, ...search, ...closed, "frame-ancestors 'none'"].join('; ') },
  { name: 'X-Content-Type-Options', value: 'nosniff' },
  { name: 'Referrer-Policy', value: 'same-origin' },
  { name: 'Permissions-Policy', value: 'camera=(), geolocation=(), microphone=(), payment=(), usb=()' },
];

/** For pages, PDFs, lists and feeds: a browser may keep them and asks each time whether they have changed, so that a correction is seen at once. */
export const askEachTime: Header = { name: 'Cache-Control', value: 'public, max-age=0, must-revalidate' };

/** For files whose name holds a hash of their content: another content has another name. */
export const keepForever: Header = { name: 'Cache-Control', value: 'public, max-age=31536000, immutable' };

/** Folders of the site in which every name holds a hash: style sheet and fonts, and the parts of the search index. */
export const lastingFolders = ['assets/', 'pagefind/fragment/', 'pagefind/index/'] as const;

/** For copies of a notice that are made to be pasted elsewhere: search engines should show its page. None of them can say so itself. */
export const keepOutOfSearch: Header = { name: 'X-Robots-Tag', value: 'noindex' };

/** Their names, in the folder of each notice and language, and of its pack. */
export const copyNames = [
  'fragment.html',
  'notice.txt',
  'notice.md',
  'web-form.html',
  'web-form.txt',
  'letter.txt',
  'telephone.txt',
  'poster.txt',
] as const;
