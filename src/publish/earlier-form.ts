import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { NoticeResult } from '../compile.js';
import type { Document, DocumentMeta } from '../document/index.js';
import type { NoticeIndex } from '../facts/index.js';
import { redrawFormat } from '../render/json/index.js';
import { isRecord } from '../schema/index.js';
import { readBuildRecord } from './build-record.js';
import { joinSafely } from './safe-path.js';

/** A notice that can be drawn. */
export type DrawableNotice = NoticeResult & { readonly index: NoticeIndex };

/** A notice as it was last published, or why it cannot be had; the reason is part of a sentence that begins with “there is no earlier form: ”. */
export type EarlierForm = { readonly notice: DrawableNotice } | { readonly why: string };

/**
 * The last published form of a notice, read from the site in the folder `out`: from its own folder, or that of an address it once had.
 *
 * Documents and row are the old ones; name, place and addresses are today's. A file that was changed since it was published, or that another
 * version made in another shape, is as good as none.
 */
export function readEarlierForm(out: string, now: DrawableNotice, languages: readonly string[]): EarlierForm {
  const record = readBuildRecord(out);
  if (record === undefined || record.part !== undefined) return { why: 'there is no published site in this folder' };
  const paths = [now.id, ...now.index.formerPaths.map(({ path }) => path)].map((id) => `${id}/notice.json`);
  const path = paths.find((candidate) => Object.hasOwn(record.files, candidate));
  if (path === undefined) return { why: 'it has not been published before' };
  const bytes = readBytes(out, path);
  if (bytes === undefined || createHash('sha256').update(bytes).digest('hex') !== record.files[path]) {
    return { why: `the file ${path} of the published site is damaged` };
  }
  const json = parse(bytes);
  const older = { why: `the file ${path} of the published site was made by another version of Fairnotice, and cannot be drawn again` };
  if (!isRecord(json) || !isRecord(json['redraw']) || json['redraw']['format'] !== redrawFormat) return older;
  const { row, meta } = json['redraw'];
  if (!isRow(row, now.index) || !isRecord(meta) || !isRecord(json['documents'])) return older;
  const kept = row.languages.filter((lang) => languages.includes(lang));
  if (kept[0] !== languages[0]) return { why: 'it was published in other languages than the site has now' };
  return { notice: restore(now, { json, row, meta, documents: json['documents'], languages: kept, all: languages }) };
}

interface Old {
  readonly json: Readonly<Record<string, unknown>>;
  readonly row: NoticeIndex;
  readonly meta: Readonly<Record<string, unknown>>;
  readonly documents: Readonly<Record<string, unknown>>;
  readonly languages: readonly string[];
  /** Languages of the site. */
  readonly all: readonly string[];
}

function restore(now: DrawableNotice, { json, row, meta, documents, languages, all }: Old): DrawableNotice {
  const { id, file } = now;
  const [first = ''] = languages;
  const pick = <T>(from: Readonly<Record<string, T>>): Readonly<Record<string, T>> =>
    Object.fromEntries(Object.entries(from).filter(([lang]) => languages.includes(lang)));
  const addresses = pick(now.index.addresses);
  const metas = Object.fromEntries(
    Object.entries(pick(meta)).map(([lang, one]) => [lang, { ...(one as DocumentMeta), notice: id, address: addresses[lang] ?? '' }]),
  );
  const title = row.titles[first];
  const index: NoticeIndex = {
    ...(orderLanguages(fillOrigins(row, file), all) as NoticeIndex),
    id,
    file,
    controller: now.index.controller,
    formerPaths: now.index.formerPaths,
    languages,
    titles: { ...Object.fromEntries(all.flatMap((lang) => (title ? [[lang, title]] : []))), ...pick(row.titles) },
    addresses,
    named: now.index.named,
    lawUses: now.index.lawUses,
  };
  const { file: _file, named: _named, lawUses: _lawUses, ...kept } = { ...row, id, languages, addresses };
  return {
    id,
    file,
    status: row.status,
    documents: Object.fromEntries(
      Object.entries(pick(documents)).flatMap(([lang, document]) =>
        metas[lang]
          ? [[lang, { kind: 'notice', ...(addOrigins(withoutNote(document), file) as Omit<Document, 'kind' | 'meta'>), meta: metas[lang] }]]
          : [],
      ),
    ),
    index,
    json: {
      ...json,
      id,
      languages,
      addresses,
      titles: pick(row.titles),
      documents: pick(documents),
      redraw: {
        format: redrawFormat,
        row: { ...kept, titles: pick(row.titles), formerPaths: now.index.formerPaths.map(({ path }) => ({ path, origin: null })) },
        meta: metas,
      },
    },
    diagnostics: [],
  };
}

/** Whatever of a row has a place in the source says `null` there. That of an old one is the file as a whole. */
function fillOrigins(value: unknown, file: string): unknown {
  if (Array.isArray(value)) return value.map((item) => fillOrigins(item, file));
  if (!isRecord(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, key === 'origin' ? { file, path: [] } : fillOrigins(item, file)]),
  );
}

/**
 * Texts by language with the site's first language before all others, as pages expect them: a name that is in no register has its address
 * from it. Files are written with their keys in the order of the alphabet.
 */
function orderLanguages(value: unknown, all: readonly string[]): unknown {
  if (Array.isArray(value)) return value.map((item) => orderLanguages(item, all));
  if (!isRecord(value)) return value;
  const keys = Object.keys(value);
  const ordered = keys.every((key) => all.includes(key)) ? all.filter((lang) => keys.includes(lang)) : keys;
  return Object.fromEntries(ordered.map((key) => [key, orderLanguages(value[key], all)]));
}

/** What a document of notice.json tells other programs of its translation is in the words for its head. */
function withoutNote(document: unknown): unknown {
  return isRecord(document) ? Object.fromEntries(Object.entries(document).filter(([key]) => key !== 'behind')) : document;
}

/** Documents say nothing of places in the source, and every part of one has a place. */
function addOrigins(value: unknown, file: string): unknown {
  if (Array.isArray(value)) return value.map((item) => addOrigins(item, file));
  if (!isRecord(value)) return value;
  const parts = Object.entries(value).map(([key, item]) => [key, addOrigins(item, file)] as const);
  return { ...Object.fromEntries(parts), origin: { file, path: [] } };
}

/** Whether an old row has what today's has: each list that pages go through, and each map they look into. */
function isRow(row: unknown, now: NoticeIndex): row is NoticeIndex {
  if (!isRecord(row) || row['status'] !== 'published') return false;
  const left = new Set(['file', 'named', 'lawUses']);
  return Object.entries(now).every(([key, value]: [string, unknown]) => {
    if (left.has(key) || (!Array.isArray(value) && key !== 'titles' && key !== 'addresses')) return true;
    return Array.isArray(value) ? Array.isArray(row[key]) : isRecord(row[key]);
  });
}

function readBytes(out: string, path: string): Uint8Array | undefined {
  try {
    return readFileSync(joinSafely(out, path));
  } catch {
    return undefined;
  }
}

function parse(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return undefined;
  }
}
