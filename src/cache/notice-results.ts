import { createHash } from 'node:crypto';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { NamedSource, NoticeResult, PreparedWorkspace, Product, WorkspaceSources } from '../index.js';
import type { DaySpan } from '../law/index.js';
import { toSortedJson } from '../publish/index.js';
import { isRecord, registerKinds } from '../schema/index.js';
import type { Store } from './store.js';

/** What became of notices, kept between runs. */
export interface NoticeResults {
  /** What this notice became from the same, for a day on which that still holds. `whole` asks for one whose parts are there. */
  readonly find: (source: NamedSource, day: string, wants: 'findings' | 'whole') => KeptResult | undefined;
  readonly keep: (
    source: NamedSource,
    made: { readonly result: NoticeResult; readonly span: DaySpan; readonly whole: boolean },
  ) => KeptResult;
  /** Puts what is kept of a notice into another store. */
  readonly copy: (source: NamedSource, to: Store) => void;
  /** The parts of a notice; nothing where they are damaged or gone. */
  readonly parts: (hash: string) => NoticeParts | undefined;
}

/** A result without duties, which no site shows, and without its parts and its JSON, which are kept apart. */
export interface KeptResult {
  readonly result: NoticeResult;
  /** What the parts go by; left out where nobody asked for them, and where there are none. */
  readonly parts?: string;
  /** What the text of notice.json goes by; there where the parts are. */
  readonly json?: string;
}

/** What is drawn of a notice. It is much more than the rest, so that nobody holds those of thousands at a time. */
export type NoticeParts = Pick<NoticeResult, 'documents' | 'facts' | 'packs'>;

/** The ground that results stand on besides the notice itself. */
export interface Ground {
  readonly sources: Omit<WorkspaceSources, 'notices'>;
  readonly prepared: PreparedWorkspace;
  readonly product: Pick<Product, 'schemas' | 'phrases'>;
  /** Hash of the product’s code. */
  readonly productHash: string;
}

/** An entry of the store: a result, and the hashes of what it was made with, by register entry (`recipients/police`) and by file. */
interface Entry extends KeptResult {
  readonly span: DaySpan;
  readonly entries: Readonly<Record<string, string>>;
  readonly files: Readonly<Record<string, string>>;
  /** Whether the parts were asked for. */
  readonly whole: boolean;
}

/**
 * Results of notices in a store. A result is found again for the same bytes of the notice, product, site.yaml, controllers and
 * translations. Of the registers it needs their ids and the entries that it used, and those files whole that a finding lies in.
 */
export function openResults(store: Store, ground: Ground): NoticeResults {
  const base = hashGround(ground);
  const hashOfEntry = remember((key) => hashEntry(ground, key));
  const hashOfFile = remember((file) => hashFile(ground, file));
  const keyOf = ({ id, file, bytes }: NamedSource): string => hash(JSON.stringify([base, id, file, hash(bytes)]));

  return {
    find: (source, day, wants) => {
      const bytes = store.read('notice', keyOf(source));
      const entry = bytes && readEntry(bytes);
      if (entry === undefined || !holds(entry.span, day)) return undefined;
      if (wants === 'whole' && !(entry.whole && blobsOf(entry).every((blob) => store.hasBlob(blob)))) return undefined;
      if (!isStill(entry.entries, hashOfEntry) || !isStill(entry.files, hashOfFile)) return undefined;
      return keptOf(entry);
    },
    keep: (source, { result: made, span, whole }) => {
      const { documents, facts, packs, duties: _, json, ...rest } = made;
      const result: NoticeResult = { ...rest, documents: {} };
      const blobs = whole &&
        made.index !== undefined && {
          parts: store.keepBlob(pack({ documents, facts, packs })).hash,
          json: store.keepBlob(new TextEncoder().encode(toSortedJson(json))).hash,
        };
      const entry: Entry = {
        span,
        entries: Object.fromEntries((made.index?.uses ?? []).map((key) => [key, hashOfEntry(key)])),
        files: Object.fromEntries(filesOf(made, ground).map((file) => [file, hashOfFile(file)])),
        result,
        whole,
        ...blobs,
      };
      store.keep('notice', keyOf(source), new TextEncoder().encode(JSON.stringify(entry)));
      return keptOf(entry);
    },
    copy: (source, to) => {
      const bytes = store.read('notice', keyOf(source));
      if (bytes === undefined) return;
      for (const hash of blobsOf(readEntry(bytes))) {
        const blob = store.readBlob(hash);
        if (blob !== undefined) to.keepBlob(blob);
      }
      to.keep('notice', keyOf(source), bytes);
    },
    parts: (blob) => {
      const bytes = store.readBlob(blob);
      return bytes && unpack(bytes);
    },
  };
}

function pack(parts: { readonly [K in keyof NoticeParts]: NoticeParts[K] | undefined }): Uint8Array {
  return deflateRawSync(JSON.stringify(parts), { level: 1 });
}

/** What a store gives is what was put into it, byte for byte. */
function unpack(bytes: Uint8Array): NoticeParts {
  return JSON.parse(inflateRawSync(bytes).toString('utf8')) as NoticeParts;
}

function readEntry(bytes: Uint8Array): Entry {
  return JSON.parse(new TextDecoder().decode(bytes)) as Entry;
}

/** Without what only this file needs to know: it would be held for thousands of notices. */
function keptOf({ result, parts, json }: Entry): KeptResult {
  return { result, ...(parts !== undefined && { parts }), ...(json !== undefined && { json }) };
}

function blobsOf({ parts, json }: Entry): readonly string[] {
  return [parts, json].filter((hash) => hash !== undefined);
}

function holds({ from, until }: DaySpan, day: string): boolean {
  return (from === undefined || from <= day) && (until === undefined || day <= until);
}

function isStill(hashes: Readonly<Record<string, string>>, hashOf: (key: string) => string): boolean {
  return Object.entries(hashes).every(([key, hashThen]) => hashOf(key) === hashThen);
}

/**
 * The shared files that a result depends on as a whole: those that a finding or a duty points into, by line and column. A notice that
 * could not be read so far, or that names what is not there, depends on all registers.
 */
function filesOf({ file, index, diagnostics, duties = [] }: NoticeResult, { sources }: Ground): readonly string[] {
  const named = new Set<string>();
  collectFiles([diagnostics, duties], named);
  const isUnsure = index === undefined || diagnostics.some(({ code }) => code.startsWith('ref/'));
  const all = isUnsure ? sources.registers.map((register) => register.file) : [];
  return [...new Set([...named, ...all])].filter((name) => name !== file).sort();
}

function collectFiles(value: unknown, into: Set<string>): void {
  if (Array.isArray(value)) {
    for (const item of value) collectFiles(item, into);
  } else if (isRecord(value)) {
    if (typeof value['file'] === 'string') into.add(value['file']);
    for (const item of Object.values(value)) collectFiles(item, into);
  }
}

function hashGround({ sources, prepared, product, productHash }: Ground): string {
  const { shared, texts } = prepared.reading;
  const files = [sources.site, sources.translations, ...sources.controllers, ...Object.values(sources.overrides?.phrases ?? {})];
  return hash(
    JSON.stringify([
      productHash,
      product.schemas,
      product.phrases,
      files.map((source) => source && [source.file, hash(source.bytes)]),
      shared?.site.baseUrl,
      texts?.categories,
      [...(shared?.faulty ?? [])],
      registerKinds.map((kind) => shared && [shared.registers[kind].file, Object.keys(shared.registers[kind].value)]),
      Object.entries(sources.look ?? {}).map(([name, bytes]) => [name, hash(bytes)]),
    ]),
  );
}

function hashEntry({ prepared }: Ground, key: string): string {
  const [kind = '', id = ''] = key.split('/');
  const { shared } = prepared.reading;
  const register = registerKinds.find((one) => one === kind);
  const value: unknown =
    shared && register ? Object.entries(shared.registers[register].value).find(([name]) => name === id)?.[1] : undefined;
  return hash(JSON.stringify([value]));
}

function hashFile({ sources }: Ground, file: string): string {
  const all = [sources.site, sources.waivers, sources.translations, ...sources.controllers, ...sources.registers];
  const found = all.find((source) => source?.file === file);
  return found ? hash(found.bytes) : '';
}

function hash(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

function remember(make: (key: string) => string): (key: string) => string {
  const known = new Map<string, string>();
  return (key) => {
    const found = known.get(key) ?? make(key);
    known.set(key, found);
    return found;
  };
}
