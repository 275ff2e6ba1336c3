import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { NoticeResult } from '../compile.js';
import type { Document, DocumentMeta } from '../document/index.js';
import type { LawUses, NoticeIndex } from '../facts/index.js';
import { redrawFormat } from '../render/json/index.js';
import { isRecord } from '../schema/index.js';
import { publicAddress } from '../site/addresses.js';
import { readBuildRecord } from './build-record.js';
import { joinSafely } from './safe-path.js';

/** What the addresses of notices are made of. */
type Addressed = Parameters<typeof publicAddress>[0];

/** A notice of which an earlier form is wanted. It has a row unless its file has faults that leave nothing of it. */
export type HoldableNotice = Pick<NoticeResult, 'id' | 'file' | 'status'> & { readonly index?: NoticeIndex | undefined };

/** A notice that can be drawn. */
export type DrawableNotice = NoticeResult & { readonly index: NoticeIndex };

/** A notice as it was last published, or why it cannot be had; the reason is part of a sentence that begins with “there is no earlier form: ”. */
export type EarlierForm = { readonly notice: DrawableNotice } | { readonly why: string };

/**
 * The last published form of a notice, read from the site in the folder `out`: from its own folder, or that of an address it once had.
 *
 * Documents and row are the old ones; name, place and addresses are today's, and where nobody can read today's former addresses, the old
 * ones. A file that was changed since it was published, or that another version made in another shape, is as good as none.
 */
export function readEarlierForm(out: string, now: HoldableNotice, site: Addressed): EarlierForm {
  const record = readBuildRecord(out);
  if (record === undefined || record.part !== undefined) return { why: 'there is no published site in this folder' };
  const paths = [now.id, ...(now.index?.formerPaths ?? []).map(({ path }) => path)].map((id) => `${id}/notice.json`);
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
  if (!isRow(row, now) || !isRecord(meta) || !isRecord(json['documents'])) return older;
  const kept = row.languages.filter((lang) => site.languages.includes(lang));
  if (kept[0] !== site.languages[0]) return { why: 'it was published in other languages than the site has now' };
  return { notice: restore(now, { json, row, meta, documents: json['documents'], languages: kept, site }) };
}

interface Old {
  readonly json: Readonly<Record<string, unknown>>;
  readonly row: NoticeIndex;
  readonly meta: Readonly<Record<string, unknown>>;
  readonly documents: Readonly<Record<string, unknown>>;
  readonly languages: readonly string[];
  readonly site: Addressed;
}

function restore({ id, file, index: today }: HoldableNotice, { json, row, meta, documents, languages, site }: Old): DrawableNotice {
  const all = site.languages;
  const [first = ''] = languages;
  const pick = <T>(from: Readonly<Record<string, T>>): Readonly<Record<string, T>> =>
    Object.fromEntries(Object.entries(from).filter(([lang]) => languages.includes(lang)));
  const addresses = Object.fromEntries(languages.map((lang) => [lang, publicAddress(site, lang, id)]));
  const metas = Object.fromEntries(
    Object.entries(pick(meta)).map(([lang, one]) => [lang, { ...(one as DocumentMeta), notice: id, address: addresses[lang] ?? '' }]),
  );
  const title = row.titles[first];
  const old = orderLanguages(fillOrigins(row, file), all) as NoticeIndex;
  const formerPaths = today?.formerPaths ?? old.formerPaths;
  const index: NoticeIndex = {
    ...old,
    id,
    file,
    controller: id.split('/')[0] ?? '',
    formerPaths,
    languages,
    titles: { ...Object.fromEntries(all.flatMap((lang) => (title ? [[lang, title]] : []))), ...pick(row.titles) },
    addresses,
    named: today?.named ?? [],
    lawUses: today?.lawUses ?? noLaw,
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
        row: { ...kept, titles: pick(row.titles), formerPaths: formerPaths.map(({ path }) => ({ path, origin: null })) },
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

/** Of each part of a row: whether pages go through it, look into it, or either may be missing. What stays within the house is in no published row. */
const shape: Readonly<Record<keyof NoticeIndex, 'list' | 'map' | 'other'>> = {
  id: 'other',
  file: 'other',
  controller: 'other',
  controllerNames: 'list',
  hostedBy: 'other',
  jointControllers: 'list',
  status: 'other',
  replacedBy: 'other',
  formerPaths: 'list',
  languages: 'list',
  titles: 'map',
  example: 'other',
  addresses: 'map',
  changed: 'other',
  changes: 'list',
  version: 'other',
  hash: 'other',
  purposes: 'list',
  persons: 'list',
  notStated: 'list',
  recipients: 'list',
  sources: 'list',
  data: 'list',
  categories: 'list',
  people: 'list',
  law: 'list',
  lawUses: 'other',
  retention: 'list',
  kept: 'list',
  named: 'other',
  topics: 'list',
  links: 'list',
  uses: 'list',
};

/** What is known of the law that a notice goes by where its file cannot be read: nothing. */
const noLaw: LawUses = {
  bases: [],
  conditions: [],
  schedule1: [],
  exceptions: [],
  transfers: 'not-stated',
  automatedDecisions: 'not-stated',
  newPurposes: false,
  topics: [],
};

/** Whether an old row has what today's rows have: each list that pages go through, and each map they look into. */
function isRow(row: unknown, { status }: HoldableNotice): row is NoticeIndex {
  if (!isRecord(row)) return false;
  // A notice that can be read and holds is never put back to one that no longer does.
  if (row['status'] !== 'published' && !(status === undefined && row['status'] === 'withdrawn')) return false;
  return Object.entries(shape).every(([key, kind]) => {
    if (kind === 'list') return Array.isArray(row[key]);
    return kind !== 'map' || isRecord(row[key]);
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
