import type { NoticeIndex } from '../facts/notice-index.js';
import { toSortedJson } from './sorted-json.js';

/** The text of notices.json: a row for each notice of the site, by id. `dates` and addresses are those the pages show. */
export function writeNoticesJson(rows: readonly NoticeIndex[]): string {
  const notices = [...rows].sort((a, b) => (a.id < b.id ? -1 : 1)).map(describeRow);
  return toSortedJson({ formatVersion: 1, notices });
}

function describeRow(row: NoticeIndex): object {
  return {
    id: row.id,
    controller: row.controller,
    jointControllers: row.jointControllers,
    status: row.status,
    title: Object.fromEntries(Object.entries(row.titles).map(([lang, { text }]) => [lang, text])),
    languages: row.languages,
    formerPaths: row.formerPaths.map(({ path }) => path),
    url: row.addresses,
    dates: row.changed === undefined ? {} : { changed: row.changed },
    version: row.version,
    hash: row.hash,
    example: row.example,
  };
}
