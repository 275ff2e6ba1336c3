import type { LocalAnswer } from '../local-server.js';
import type { Drawing } from '../studio.js';
import type { App, Route } from './app.js';
import { plain } from './answers.js';
import { draw } from './draw.js';

/**
 * The page and the PDF of a notice as it would be, and the files that pages need. They lie below one path, as the site lies below its own, so
 * that a page finds its style sheet. No script of a page runs, and nothing of it can be sent anywhere.
 */
export const showPreview: Route = async ({ method, path }, app) => {
  if (method !== 'GET' || !path.startsWith('/preview/')) return undefined;
  const [, id, lang, file] = /^\/preview\/notices\/([^/]+\/[^/]+)\/([^/]+)\/(page\.html|notice\.pdf)$/.exec(path) ?? [];
  if (id === undefined || lang === undefined) return showAsset(path.slice('/preview/'.length), app);
  if (!isThere(id, lang, app)) return plain(404, 'There is no such notice.');
  return file === 'page.html' ? showPage(await app.studio.page(id, lang)) : showPdf(await app.studio.pdf(id, lang), id);
};

/** The names are looked up among those that there are, and become no path. */
function isThere(id: string, lang: string, { studio, desk }: App): boolean {
  return desk.sources().notices.some((notice) => notice.id === id) && studio.languages().includes(lang);
}

/** A sandbox, so that a page runs nothing even where it is opened by itself. */
const policy = [
  "default-src 'none'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'self'",
  'sandbox allow-same-origin',
].join('; ');

function showPage({ revision, value, faults }: Drawing<string>): LocalAnswer {
  const headers = {
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Security-Policy': policy,
    'Fairnotice-Revision': String(revision),
  };
  return value === undefined ? { status: 422, headers, body: draw('no-preview.njk', { faults }) } : { status: 200, headers, body: value };
}

function showPdf({ revision, value, faults }: Drawing<{ readonly bytes: Uint8Array; readonly pages: number }>, id: string): LocalAnswer {
  const common = { 'Fairnotice-Revision': String(revision), 'Content-Security-Policy': "default-src 'none'; frame-ancestors 'self'" };
  if (value === undefined) {
    return { status: 422, headers: { ...common, 'Content-Type': 'text/html; charset=utf-8' }, body: draw('no-preview.njk', { faults }) };
  }
  const name = `${id.slice(id.indexOf('/') + 1).replaceAll(/[^\w-]/g, '')}.pdf`;
  const headers = {
    ...common,
    'Content-Type': 'application/pdf',
    'Content-Disposition': `inline; filename="${name}"`,
    'Fairnotice-Pages': String(value.pages),
  };
  return { status: 200, headers, body: value.bytes };
}

const types: Readonly<Record<string, string>> = {
  css: 'text/css; charset=utf-8',
  png: 'image/png',
  svg: 'image/svg+xml',
  woff2: 'font/woff2',
};

/** Only what pages look like: there is no script among it. */
async function showAsset(path: string, { studio }: App): Promise<LocalAnswer> {
  const type = types[/\.(\w+)$/.exec(path)?.[1] ?? ''];
  const content = type === undefined ? undefined : await studio.asset(path);
  if (type === undefined || content === undefined) return plain(404, 'This page is not part of the preview.');
  return { status: 200, headers: { 'Content-Type': type, 'Content-Security-Policy': "default-src 'none'; sandbox" }, body: content };
}
