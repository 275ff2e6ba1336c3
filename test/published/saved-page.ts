import type { Kept } from '../support/hostile-cms.js';

/** A page of a council's website with a notice in it, as a browser saves it: menus, cookies, a box in the middle of nowhere, a long foot. */
export function inWebsite(notice: string, title = 'Sample service'): string {
  const menu = Array.from(
    { length: 40 },
    (_, at) => `<li class="nav__item"><a href="/service-${String(at)}">Service ${String(at)}</a></li>`,
  );
  return `<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>${title} | Anytown</title><style>p { color: red }</style>
<script>window.words = "If someone is in danger now, ring 999.";</script></head>
<body class="page"><div id="cookies"><p>We use cookies.</p><button>Accept</button></div>
<nav><ul>${menu.join('')}</ul><p>Contact us</p></nav>
<main><h1>${title}</h1><p>Share this page</p><div class="rich-text">
${notice}
</div><p>Was this page helpful?</p><p>Last updated on 3 March 2026 by the web team.</p></main>
<footer><ul>${menu.join('')}</ul><p>Contact us</p><p>Phone</p><p>&copy; Anytown Council</p></footer></body></html>`;
}

/** What is left of a fragment as HTML again. */
export function toHtml(nodes: readonly (Kept | string)[]): string {
  return nodes.map((node) => (typeof node === 'string' ? escape(node) : elementToHtml(node))).join('');
}

function elementToHtml({ name, lang, href, children }: Kept): string {
  const attributes = [lang === undefined ? '' : ` lang="${lang}"`, href === undefined ? '' : ` href="${escape(href)}"`].join('');
  return name === 'br' ? '<br>' : `<${name}${attributes}>${toHtml(children)}</${name}>`;
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
