import { createHash } from 'node:crypto';
import type { Diagnostic, LocatedDiagnostic, Result } from './diagnostics/index.js';
import { composeDocument, linkedNotices, type Document, type Phrases } from './document/index.js';
import { deriveFacts, deriveIndex, publishedStatedBases, type Facts, type NoticeIndex } from './facts/index.js';
import {
  findNearest,
  mergeInputs,
  readText,
  resolveNotice,
  type Notice,
  type NoticeStatus,
  type Read,
  type Shared,
  type Text,
} from './model/index.js';
import { renderNoticeJson, withoutOrigins } from './render/json/index.js';
import { runRules, type Measure } from './rules/index.js';
import type { ControllerInput, NoticeInput, Validator } from './schema/index.js';
import { publicAddress } from './site/addresses.js';
import { decodeSource, locateDiagnostic, parseYaml, type YamlFile } from './yaml/index.js';

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
  readonly validator: Validator;
  /** Keeps of the fields of a notice those that are public. */
  readonly publicFields: (fields: NoticeInput) => unknown;
  /** Takes the time of each rule, where somebody wants to know. */
  readonly measure?: Measure;
}

/** All that becomes of one notice. Plain JSON: it travels between workers, into a cache, and between machines. */
export interface NoticeResult {
  readonly id: string;
  readonly file: string;
  /** Absent where the file could not be read so far. */
  readonly status?: NoticeStatus;
  /** By language. Empty where the file has faults that leave nothing to compose. */
  readonly documents: Readonly<Record<string, Document>>;
  readonly facts?: Facts;
  readonly index?: NoticeIndex;
  /** What notice.json says. */
  readonly json?: unknown;
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
  const files = new Map(context.files);
  const finish = (rest: Partial<NoticeResult>): NoticeResult => ({
    documents: {},
    ...rest,
    id,
    file,
    diagnostics: located(found, files, id),
  });

  const decoded = take(decodeSource(file, source.bytes));
  if (!decoded) return finish({});
  const yaml = take(parseYaml(decoded));
  files.set(file, yaml);
  if (!yaml.complete) return finish({});

  const input = take(context.validator.validate('notice', yaml));
  const controller = findController(id, file, context.shared, found);
  if (!input || !controller) return finish({});
  const read: Read<NoticeInput> = { file, value: input };

  const languages = context.shared.site.languages;
  const compiled = languages.map((lang) => {
    const { notice, uses } = take(resolveNotice(id, read, controller, context.shared, lang));
    const facts = deriveFacts(notice, day);
    const document = composeDocument(notice, facts, {
      phrases: context.phrases[lang] ?? {},
      day,
      address: publicAddress(context.shared.site, lang, id),
      regulatorAddress: regulatorAddress(context.shared, lang),
    });
    return { lang, notice, uses, facts, document };
  });
  const [first] = compiled;
  if (!first) return finish({});
  found.push(
    ...runRules(
      compiled.map(({ notice, facts, document }) => ({ notice, facts, document })),
      day,
      context.measure,
    ),
  );

  const documents = Object.fromEntries(compiled.map(({ lang, document }) => [lang, document]));
  const hash = hashOf(Object.fromEntries(compiled.map(({ lang, document }) => [lang, { ...document, meta: undefined }])));
  const index = deriveIndex(first.notice, {
    titles: Object.fromEntries(compiled.map(({ lang, notice }) => [lang, { text: notice.title.value, lang: notice.title.lang }])),
    addresses: Object.fromEntries(compiled.map(({ lang, document }) => [lang, document.meta.address])),
    ...(first.facts.changed === undefined ? {} : { changed: first.facts.changed }),
    version: [first.facts.changed, hash.slice(0, 8)].filter(Boolean).join('-'),
    hash,
    links: uniqueLinks(compiled.flatMap(({ document }) => linkedNotices(document))),
    uses: first.uses,
  });
  const json = renderNoticeJson({
    index,
    controllerName: first.notice.controller.name.value,
    ...(first.document.meta.example ? { example: first.document.meta.example } : {}),
    facts: first.facts,
    fields: context.publicFields(publishedFields(mergeInputs(read, controller.file), first.notice)),
    documents,
  });
  return finish({ status: input.status, documents, facts: first.facts, index, json });
}

/**
 * What can be said only of all notices together: links that would lead to no page. Reads rows, never a notice.
 * `faulty` are the ids of notices that have no row because their files have faults.
 */
export function compileSite(
  rows: readonly NoticeIndex[],
  faulty: readonly string[] = [],
): readonly (Diagnostic & { readonly notice: string })[] {
  const known = [...rows.map(({ id }) => id), ...faulty];
  const onSite = new Set([...rows.filter(isOnSite).map(({ id }) => id), ...faulty]);
  return rows.flatMap((row) =>
    row.links
      .filter(({ notice }) => !onSite.has(notice) && (isOnSite(row) || !known.includes(notice)))
      .map(({ notice, origin }) => ({ ...describeLink(notice, known), origin, notice: row.id })),
  );
}

function isOnSite({ status }: NoticeIndex): boolean {
  return status === 'published' || status === 'withdrawn';
}

function describeLink(notice: string, known: readonly string[]): Omit<Diagnostic, 'origin'> {
  if (known.includes(notice)) {
    return {
      code: 'ref/unpublished-notice',
      severity: 'error',
      message: `This notice links to “${notice}”, which is not published.`,
      hint: 'Readers who follow the link would find no page. Publish both together, or take the link out.',
    };
  }
  const near = findNearest(notice, known);
  return {
    code: 'ref/unknown-notice',
    severity: 'error',
    message: `There is no notice “${notice}”.`,
    hint: 'A link to another notice holds its id: the folder of its controller, a slash, and the name of its file without .yaml.',
    ...(near === undefined ? {} : { suggestions: [near] }),
  };
}

function findController(
  id: string,
  file: string,
  shared: Shared,
  found: Diagnostic[],
): { readonly id: string; readonly file: Read<ControllerInput> } | undefined {
  const name = id.split('/')[0] ?? '';
  const controller = shared.controllers.get(name);
  if (controller) return { id: name, file: controller };
  if (shared.faulty?.has(`controllers/${name}`)) return undefined;
  const near = findNearest(name, [...shared.controllers.keys()]);
  found.push({
    code: 'ref/unknown-controller',
    severity: 'error',
    message: `There is no controller “${name}” for the notice in this file.`,
    hint: `The folder of a notice is the id of its controller. Add controllers/${name}.yaml, or move this file to the folder of the controller that publishes it.`,
    ...(near === undefined ? {} : { suggestions: [near] }),
    origin: { file, path: [] },
  });
  return undefined;
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

/** The same link in the documents of two languages is one link. */
function uniqueLinks(links: NoticeIndex['links']): NoticeIndex['links'] {
  return [...new Map(links.map((link) => [JSON.stringify(link), link])).values()];
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
  return createHash('sha256')
    .update(JSON.stringify(withoutOrigins(documents)))
    .digest('hex');
}
