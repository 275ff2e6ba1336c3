import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { PublishedNotice } from '../facts/index.js';
import { readBuildRecord } from './build-record.js';

/** What became of the attempt to read notices.json. */
export type LastNotices =
  | { readonly state: 'read'; readonly notices: readonly PublishedNotice[] }
  | { readonly state: 'absent' }
  | { readonly state: 'unreadable' };

/** The notices of a site that was published before: `place` is its notices.json, or a folder that holds it. */
export function readLastNotices(place: string): LastNotices {
  const text = readText(place);
  if (text === undefined) return { state: 'absent' };
  const notices = parseNotices(text);
  return notices === undefined ? { state: 'unreadable' } : { state: 'read', notices };
}

/** The same of a folder that may hold anything: of a whole site of ours, and of nothing else. */
export function readLastNoticesOf(folder: string): readonly PublishedNotice[] | undefined {
  const record = readBuildRecord(folder);
  if (record === undefined || record.part !== undefined) return undefined;
  const last = readLastNotices(folder);
  return last.state === 'read' ? last.notices : undefined;
}

function readText(place: string): string | undefined {
  try {
    const file = statSync(place).isDirectory() ? join(place, 'notices.json') : place;
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

function parseNotices(text: string): readonly PublishedNotice[] | undefined {
  let value: unknown;
  try {
    // Some programs that fetch or save a file put a byte order mark in front.
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
  if (!isObject(value) || value['formatVersion'] !== 1 || !Array.isArray(value['notices'])) return undefined;
  const notices = value['notices'].map(readNotice);
  return notices.every((notice) => notice !== undefined) ? notices : undefined;
}

function readNotice(value: unknown): PublishedNotice | undefined {
  if (!isObject(value)) return undefined;
  const { id, title, languages, formerPaths = [] } = value;
  if (!isId(id) || !isObject(title) || !isListOf(languages, isText) || !isListOf(formerPaths, isId)) return undefined;
  const titles = Object.entries(title).flatMap(([lang, words]) => (isText(words) ? [[lang, words] as const] : []));
  return { id, title: Object.fromEntries(titles), languages, formerPaths };
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isListOf<T>(value: unknown, fits: (item: unknown) => item is T): value is readonly T[] {
  return Array.isArray(value) && value.every(fits);
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isId(value: unknown): value is string {
  return isText(value) && /^[a-z0-9]+(-[a-z0-9]+)*\/[a-z0-9]+(-[a-z0-9]+)*$/.test(value);
}
