import type { WholeAnswer } from '../local-server.js';

/** No page of another site may frame ours, and ours load nothing from anywhere else. Scripts are files of ours. */
const policy = [
  "default-src 'none'",
  "style-src 'self'",
  "script-src 'self'",
  "connect-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "frame-src 'self' blob:",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

export function page(html: string, status = 200): WholeAnswer {
  return { status, headers: { 'Content-Type': 'text/html; charset=utf-8', 'Content-Security-Policy': policy }, body: html };
}

export function json(value: unknown, status = 200): WholeAnswer {
  return { status, headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(value) };
}

export function plain(status: number, words: string): WholeAnswer {
  return { status, headers: { 'Content-Type': 'text/plain; charset=utf-8' }, body: `${words}\n` };
}

/** After a change made by a form: the page to look at next. */
export function seeOther(path: string): WholeAnswer {
  return { status: 303, headers: { Location: path }, body: '' };
}
