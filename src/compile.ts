import { createHash } from 'node:crypto';
import type { Diagnostic, LocatedDiagnostic, Origin, Result } from './diagnostics/index.js';
import { composeDocument, linkedNotices, type Document, type Phrases } from './document/index.js';
import {
  deriveDuties,
  deriveFacts,
  deriveIndex,
  locateDuty,
  namedBodies,
  publishedStatedBases,
  type Facts,
  type LocatedDuty,
  type NoticeIndex,
} from './facts/index.js';
import {
  findController,
  mergeInputs,
  plainWords,
  readText,
  resolveNotice,
  type Label,
  type Notice,
  type NoticeStatus,
  type Read,
  type Shared,
  type Text,
} from './model/index.js';
import { composePacks, withoutSpoken, type Pack } from './pack/index.js';
import { renderNoticeJson, withoutOrigins } from './render/json/index.js';
import { runRules, type Measure } from './rules/index.js';
import { checkPrint } from './check-print.js';
import type { SharedTexts } from './check-shared-texts.js';
import type { NoticeInput, Validator } from './schema/index.js';
import { publicAddress } from './site/addresses.js';
import { checkTranslations, countLacks, findOverdue, listLacks, type Lack, type Lacks } from './translation/index.js';
import { decodeSource, locate, locateDiagnostic, parseYaml, type YamlFile } from './yaml/index.js';

/** A file of a workspace. `file` is its name as people are shown it. */
export interface SourceBytes {
  readonly file: string;
  readonly bytes: Uint8Array;
}

/** A file that has an id: a notice, a controller or a register. */
export interface NamedSource extends SourceBytes {
  readonly id: string;
}

/** All that a notice is compiled with besides its own file and the day. */
export interface CompileContext {
  readonly shared: Shared;
  /** The shared files as they were read, by name: findings may lie in them. */
  readonly files: ReadonlyMap<string, YamlFile>;
  readonly phrases: Readonly<Record<string, Phrases>>;
  /** How the translations of the shared files stand, and what those of the notice are judged by. */
  readonly texts: SharedTexts;
  readonly validator: Validator;
  /** Whether the fonts of PDFs have a letter. Where nobody says, they have all. */
  readonly covers?: (codePoint: number) => boolean;
  /** Keeps of the fields of a notice those that are public. */
  readonly publicFields: (fields: NoticeInput) => unknown;
  /** Takes the time of each rule, and of each pass before and after them as `pass/<name>`, where somebody wants to know. */
  readonly measure?: Measure;
  /** Nobody asks for more than the findings and the row: documents, facts, duties and JSON are not kept, or not made at all. */
  readonly findingsOnly?: boolean;
  /** Nobody asks for notice.json. */
  readonly withoutJson?: boolean;
}

/** All that becomes of one notice. Plain JSON: it travels between workers, into a cache, and between machines. */
export interface NoticeResult {
  readonly id: string;
  readonly file: string;
  /** Absent where the file could not be read so far. */
  readonly status?: NoticeStatus;
  /** By language. Empty where the file has faults that leave nothing to compose, and where nobody asked for them. */
  readonly documents: Readonly<Record<string, Document>>;
  readonly facts?: Facts;
  /** By language: the short texts for forms, letters, calls and posters. Empty for a notice that is an example or no longer holds. */
  readonly packs?: Readonly<Record<string, readonly Pack[]>>;
  /** What Articles 13 and 14 want people to be told: told and where, or missing. */
  readonly duties?: readonly LocatedDuty[];
  readonly index?: NoticeIndex;
  /** Texts of the notice, its controller and the register entries it uses that readers of a language do not get in it. */
  readonly lacks?: Lacks;
  /** What notice.json says. */
  readonly json?: unknown;
  /** SHA-256, in hex, of all that is drawn of the notice by itself. Where it is the same, so is all that is drawn. There where `json` is. */
  readonly drawn?: string;
  readonly diagnostics: readonly LocatedDiagnostic[];
}

/**
 * Compiles one notice and looks at no other: parse, validate, resolve, derive, compose, check. The compiler as a straight road.
 * Each pass runs as far as it can; every fault is a finding in the result and none is thrown.
 * `day` is the civil date that decides which law holds.
 */
export function compileNotice(source: NamedSource, context: CompileContext, day: string): NoticeResult {
  const { id, file } = source;
  const found: Diagnostic[] = [];
  const take = <T>({ value, diagnostics }: Result<T>): T => {
    found.push(...diagnostics);
    return value;
  };
  const pass = <T>(name: string, work: () => T): T => (context.measure ? context.measure(`pass/${name}`, work) : work());
  const files = new Map(context.files);
  const finish = (rest: Partial<NoticeResult>): NoticeResult => ({
    documents: {},
    ...rest,
    id,
    file,
    diagnostics: pass('locate', () => located(found, files, id)),
  });

  const decoded = take(pass('decode', () => decodeSource(file, source.bytes)));
  if (!decoded) return finish({});
  const yaml = take(pass('parse', () => parseYaml(decoded)));
  files.set(file, yaml);
  if (!yaml.complete) return finish({});

  const written = take(pass('validate', () => context.validator.validate('notice', yaml)));
  const controller = take(findController(id, file, context.shared));
  if (!written || !controller) return finish(readStatus(yaml.value));
  const { value: input, judged } = take(
    pass('translations', () => checkTranslations({ kind: 'notice', name: id, file, value: written }, context.texts)),
  );
  const read: Read<NoticeInput> = { file, value: input };

  const languages = context.shared.site.languages;
  const ownLacks = listLacks(judged, languages[0] ?? 'en');
  const compiled = languages.map((lang) => {
    const { notice, uses } = take(pass('resolve', () => resolveNotice(id, read, controller, context.shared, lang)));
    const facts = pass('derive', () => deriveFacts(notice, day));
    const lacks = [...ownLacks, ...sharedLacks(context.texts, controller.id, uses)];
    const wording = {
      phrases: context.phrases[lang] ?? {},
      day,
      address: publicAddress(context.shared.site, lang, id),
      regulatorAddress: regulatorAddress(context.shared, lang),
      lacking: lacks.filter((lack) => lack.lang === lang).map(({ shown }) => shown),
    };
    const document = pass('compose', () => composeDocument(notice, facts, wording));
    return { lang, notice, uses, facts, wording, document, lacks };
  });
  const [first, ...others] = compiled;
  if (!first) return finish({});
  found.push(
    ...runRules(
      compiled.map(({ notice, facts, document }) => ({ notice, facts, document })),
      day,
      context.measure,
    ),
  );

  found.push(...pass('print', () => checkPrint(compiled, context.covers ?? (() => true))));

  const documents = Object.fromEntries(compiled.map(({ lang, document }) => [lang, document]));
  const hash = pass('hash', () =>
    hashOf(Object.fromEntries(compiled.map(({ lang, document }) => [lang, { ...document, meta: undefined }]))),
  );
  const index = pass('index', () =>
    deriveIndex([first.notice, ...others.map(({ notice }) => notice)], {
      titles: Object.fromEntries(compiled.map(({ lang, notice }) => [lang, { text: notice.title.value, lang: notice.title.lang }])),
      addresses: Object.fromEntries(compiled.map(({ lang, document }) => [lang, document.meta.address])),
      ...(first.facts.changed === undefined ? {} : { changed: first.facts.changed }),
      changes: first.notice.changes
        .map(({ date }, position) => ({
          date,
          summaries: Object.fromEntries(compiled.map(({ lang, notice }) => [lang, summaryOf(notice, position)])),
        }))
        .sort((a, b) => (a.date < b.date ? 1 : -1)),
      version: [first.facts.changed, hash.slice(0, 8)].filter(Boolean).join('-'),
      hash,
      links: uniqueByPlace(compiled.flatMap(({ document }) => linkedNotices(document))),
      controllerNames: [...new Set(compiled.map(({ notice }) => notice.controller.name.value))],
      named: uniqueByPlace(compiled.flatMap(({ notice }) => namedBodies(notice))),
      uses: first.uses,
    }),
  );
  const packs = pass('packs', () =>
    compiled.map(({ lang, notice, facts, wording }) => {
      const composed = composePacks(
        { notice, facts, lang, ...wording },
        { address: wording.address, addressOrigin: originOfAddress(context), version: index.version },
      );
      return { lang, ...composed };
    }),
  );
  found.push(
    ...withoutSpoken(
      packs.flatMap(({ diagnostics }) => diagnostics),
      found,
    ),
  );
  const lacks = countLacks(first.lacks);
  found.push(...findOverdue(file, { ...input.translationDue }, lacks, day));
  if (context.findingsOnly === true) return finish({ status: input.status, index, lacks });

  const { example } = first.document.meta;
  const renderJson = (): unknown =>
    renderNoticeJson({
      index,
      controllerName: first.notice.controller.name.value,
      ...(example ? { example: { text: example.text, url: example.url } } : {}),
      facts: first.facts,
      fields: context.publicFields(publishedFields(mergeInputs(read, controller.file), first.notice)),
      documents,
    });
  const duties = pass('duties', () =>
    deriveDuties(first.notice, first.facts, day).map((outcome) => locateDuty(outcome, (origin) => locate(files.get(origin.file), origin))),
  );
  const json = context.withoutJson === true ? undefined : pass('json', renderJson);
  const metas = compiled.map(({ document }) => document.meta);
  return finish({
    status: input.status,
    documents,
    facts: first.facts,
    packs: Object.fromEntries(packs.map(({ lang, value }) => [lang, value])),
    duties,
    index,
    lacks,
    // What is drawn says nothing of places in the source.
    ...(json !== undefined && {
      json,
      drawn: pass('hash', () => hashOf([hash, metas, packs.map(({ value }) => value), hashText(JSON.stringify(json))])),
    }),
  });
}

const statuses: readonly unknown[] = ['draft', 'in-review', 'approved', 'published', 'withdrawn'] satisfies readonly NoticeStatus[];

/** A notice that has faults says all the same whether it is on the site. */
function readStatus(written: unknown): Pick<NoticeResult, 'status'> {
  if (typeof written !== 'object' || written === null || !('status' in written)) return {};
  return isStatus(written.status) ? { status: written.status } : {};
}

function isStatus(value: unknown): value is NoticeStatus {
  return statuses.includes(value);
}

function originOfAddress({ files }: CompileContext): Origin {
  const file = [...files.keys()].find((name) => /(?:^|\/)site\.yaml$/.test(name)) ?? 'site.yaml';
  return { file, path: ['baseUrl'] };
}

function sharedLacks({ lacks }: SharedTexts, controller: string, uses: readonly string[]): readonly Lack[] {
  return [`controllers/${controller}`, ...uses].flatMap((key) => lacks.get(key) ?? []);
}

/** Findings with their places, each once: the same fault shows in every language. */
function located(found: readonly Diagnostic[], files: ReadonlyMap<string, YamlFile>, notice: string): readonly LocatedDiagnostic[] {
  const seen = new Set<string>();
  return found.flatMap((diagnostic) => {
    const key = JSON.stringify([diagnostic.code, diagnostic.origin, diagnostic.message]);
    if (seen.has(key)) return [];
    seen.add(key);
    return [{ ...locateDiagnostic(diagnostic, files), notice }];
  });
}

function regulatorAddress({ site }: Shared, lang: string): readonly Text[] {
  return (site.regulatorAddress ?? []).map((line, position) =>
    readText({ lang, languages: site.languages }, line, { file: 'site.yaml', path: ['regulatorAddress', position] }),
  );
}

function summaryOf({ changes, lang }: Notice, position: number): Label {
  const summary = changes[position]?.summary;
  return summary === undefined ? { text: '', lang } : { text: plainWords(summary), lang: summary.lang };
}

/** What is at the same place in two languages is one thing. */
function uniqueByPlace<T>(items: readonly T[]): readonly T[] {
  return [...new Map(items.map((item) => [JSON.stringify(item), item])).values()];
}

/** The fields without the stated bases that are kept off the page. */
function publishedFields(fields: NoticeInput, notice: Notice): NoticeInput {
  const { statedBases, ...rest } = fields;
  if (!statedBases) return fields;
  const published = publishedStatedBases(notice).map(({ origin }) => origin.path.at(-1));
  const kept = statedBases.filter((_, position) => published.includes(position));
  return kept.length === 0 ? rest : { ...rest, statedBases: kept };
}

function hashOf(documents: unknown): string {
  return hashText(JSON.stringify(withoutOrigins(documents)));
}

function hashText(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
