import { compileSite } from './compile-site.js';
import { compileNotice, type CompileContext, type NoticeResult } from './compile.js';
import { composeSiteTexts } from './compose-site-texts.js';
import { dropEchoes, mergeShared, sortFindings, type Diagnostic, type LocatedDiagnostic } from './diagnostics/index.js';
import type { Phrases } from './document/index.js';
import type { NoticeIndex, PublishedNotice } from './facts/index.js';
import type { Label, Registers, Shared } from './model/index.js';
import { nameControllers, nameEntries, type EntryLabels } from './name-entries.js';
import { findUnread } from './phrases/index.js';
import { folderOfTemplates, readShared, type Product, type WorkspaceSources } from './read-shared.js';
import { publicPart } from './render/json/index.js';
import { applyWaivers, listRegisterEntries, listWaivableFiles, type Measure } from './rules/index.js';
import { lookUp, registerKinds, type SiteInput } from './schema/index.js';
import { checkHosting } from './site/check-hosting.js';
import { checkLook } from './site/check-look.js';
import { checkOverrides } from './site/check-overrides.js';
import { checkStatement } from './site/check-statement.js';
import { withPrintFonts } from './site/print-fonts.js';
import type { SiteTexts } from './site/site-texts.js';
import { decodeSource, locateDiagnostic, parseYaml, type SourceFile, type YamlFile } from './yaml/index.js';

/** A workspace compiled. */
export interface Compiled {
  /** Absent where site.yaml is missing or faulty: nothing else could then be compiled. */
  readonly site?: SiteInput;
  readonly controllers: readonly { readonly id: string; readonly names: Readonly<Record<string, Label>> }[];
  /** What the entries of each register are called, by language of the site, register and id. */
  readonly entries: Readonly<Record<string, EntryLabels>>;
  /** By language, what pages say that are about no one notice. Empty where nobody asks for more than the findings. */
  readonly siteTexts: Readonly<Record<string, SiteTexts>>;
  readonly notices: readonly NoticeResult[];
  /** What happens to a notice whose languages are not ready together; there where `site` is. */
  readonly translation?: 'hold' | 'flag';
  /** All findings, those of shared files once, sorted by file, line, column and code; accepted ones are marked. */
  readonly diagnostics: readonly LocatedDiagnostic[];
  /** The files by name, for code frames. */
  readonly sources: ReadonlyMap<string, SourceFile>;
  /** The phrases of each language of the site by dotted key, such as `site.home`. */
  readonly phrases: Readonly<Record<string, Phrases>>;
  /** Register entries that no notice uses, as `register/id`. None where a notice could not be read: it may use them. */
  readonly unused: readonly string[];
}

/** What a command asks for besides the workspace. */
export interface CompileOptions {
  /** An address in place of the one in site.yaml. */
  readonly baseUrl?: string;
  /** Takes the time of each rule, and of each pass before and after them. */
  readonly measure?: Measure;
  /** Nobody asks for more than the findings: what else becomes of a notice is not kept, so that a thousand of them take little room. */
  readonly findingsOnly?: boolean;
  /** The notices of the site that is published now, where they are known: none of their addresses may vanish. */
  readonly published?: readonly PublishedNotice[];
}

/**
 * Compiles a workspace on a day: the shared files first, then each notice by itself, then what only all together can tell.
 */
export function compileWorkspace(workspace: WorkspaceSources, product: Product, day: string, options: CompileOptions = {}): Compiled {
  const { baseUrl, measure, findingsOnly } = options;
  const pass = <T>(name: string, work: () => T): T => (measure ? measure(`pass/${name}`, work) : work());
  const reading = pass('shared-files', () => readShared(workspace, product, baseUrl === undefined ? {} : { baseUrl }));
  const { sources, shared, texts, found } = reading;
  const files = new Map(reading.files);
  const read = (diagnostics: readonly LocatedDiagnostic[]): LocatedDiagnostic[] => sortFindings(mergeShared(dropEchoes(diagnostics)));
  if (!shared || !texts) {
    const diagnostics = read(found.map((diagnostic) => locateDiagnostic(diagnostic, files)));
    return { controllers: [], entries: {}, siteTexts: {}, notices: [], diagnostics, sources, phrases: {}, unused: [] };
  }

  const phrases = Object.fromEntries(Object.entries(reading.phrases).map(([lang, laid]) => [lang, laid.phrases]));
  const context: CompileContext = {
    shared,
    files,
    phrases: Object.fromEntries(Object.entries(phrases).map(([lang, all]) => [lang, ofDocument(all)])),
    texts,
    validator: product.validator,
    ...(product.covers && { covers: withPrintFonts(product.covers, shared.site.look, workspace.look) }),
    ...(measure && { measure }),
    ...(findingsOnly !== undefined && { findingsOnly }),
    publicFields: (fields) =>
      publicPart(fields, lookUp(product.schemas, '', 'notice.schema.json'), (ref, file) => lookUp(product.schemas, ref, file)),
  };
  const notices = workspace.notices.map((source) => {
    const decoded = decodeSource(source.file, source.bytes).value;
    if (decoded) sources.set(source.file, decoded);
    return compileNotice(source, context, day);
  });
  const rows = notices.flatMap(({ index }) => index ?? []);
  const ofNotices = notices.flatMap(({ diagnostics }) => diagnostics);
  const across = compileSite(rows, {
    found: ofNotices,
    faulty: notices.filter(({ index }) => !index).map(({ id }) => id),
    entries: listRegisterEntries(shared.registers, shared.site.languages[0] ?? 'en'),
    ...(options.published && { published: options.published }),
    siteFile: workspace.site?.file ?? '',
    day,
    ...(measure && { measure }),
  }).map(({ notice, ...diagnostic }) => ({
    ...locateDiagnostic(diagnostic, withFilesOf(diagnostic, files, sources)),
    ...(notice === undefined ? {} : { notice }),
  }));

  const file = workspace.site?.file ?? '';
  const ofSite = [
    ...findUnread(reading, file, publishesInWales(shared, rows)),
    ...checkOwnFiles(workspace, shared.site),
    ...checkStatement(shared, { file, rows, day }),
    ...checkHosting(shared.site, rows, file),
  ];
  for (const source of listOwnTemplates(workspace)) sources.set(source.file, source);
  const ofShared = [...found, ...ofSite].map((diagnostic) => locateDiagnostic(diagnostic, files));
  const all = pass('merge', () => mergeShared(dropEchoes([...ofShared, ...ofNotices, ...across])));
  const known = new Set(notices.map(({ id }) => id));
  const gone = [...new Set(across.flatMap(({ notice }) => (notice === undefined || known.has(notice) ? [] : [notice])))];
  const { diagnostics, findings } = pass('waivers', () =>
    applyWaivers(all, reading.waivers, { files: listWaivableFiles({ ...workspace, notices, gone }, all), day }),
  );
  // Their related places lie in notices, and are worked out already.
  const waiverFindings = findings.map(({ related, ...finding }) => ({
    ...finding,
    ...locateDiagnostic(finding, files),
    ...(related && { related }),
  }));
  return {
    site: shared.site,
    translation: shared.site.translation ?? (publishesInWales(shared, rows) ? 'hold' : 'flag'),
    controllers: nameControllers(shared),
    entries: Object.fromEntries(shared.site.languages.map((lang) => [lang, nameEntries(shared, lang)])),
    siteTexts: findingsOnly === true ? {} : composeAll(shared, phrases, { day, file }),
    notices,
    diagnostics: pass('sort', () => sortFindings([...diagnostics, ...waiverFindings])),
    sources,
    phrases,
    unused: rows.length < notices.length ? [] : unusedEntries(shared.registers, rows),
  };
}

/** What is said of the site as a whole, in each of its languages. */
function composeAll(
  shared: Shared,
  phrases: Readonly<Record<string, Phrases>>,
  context: { readonly day: string; readonly file: string },
): Readonly<Record<string, SiteTexts>> {
  return Object.fromEntries(
    shared.site.languages.map((lang) => [lang, composeSiteTexts(shared, { ...context, lang, phrases: phrases[lang] ?? {} })]),
  );
}

/** The council's own look and templates. */
function checkOwnFiles({ root, site, look = {}, overrides }: WorkspaceSources, settings: SiteInput): readonly Diagnostic[] {
  return [
    ...(site && settings.look ? checkLook(settings.look, look, { file: site.file, path: ['look'] }) : []),
    ...(overrides ? checkOverrides({ ...overrides, folder: folderOfTemplates(root), phrases: Object.keys(overrides.phrases) }) : []),
  ];
}

/** Whether any body that publishes a notice serves Wales. */
function publishesInWales({ controllers }: Shared, rows: readonly NoticeIndex[]): boolean {
  return rows
    .filter(({ status }) => status === 'published')
    .some(({ controller, jointControllers }) =>
      [controller, ...jointControllers].some((id) => controllers.get(id)?.value.nation === 'wales'),
    );
}

/** The council's templates as files that a finding can point into. */
function listOwnTemplates({ root, overrides }: WorkspaceSources): readonly SourceFile[] {
  return (['html', 'typst'] as const).flatMap((kind) =>
    Object.entries(overrides?.[kind] ?? {}).flatMap(([name, text]) => {
      const file = `${folderOfTemplates(root)}/${kind}/${name}`;
      return decodeSource(file, new TextEncoder().encode(text)).value ?? [];
    }),
  );
}

/** Adds the notices that a finding lies in to the files that were read. Few findings lie in more than one file, so each is read again only then. */
function withFilesOf(
  { origin, related = [] }: Diagnostic,
  files: Map<string, YamlFile>,
  sources: ReadonlyMap<string, SourceFile>,
): ReadonlyMap<string, YamlFile> {
  for (const { file } of [origin, ...related.map((other) => other.origin)]) {
    const source = sources.get(file);
    if (source && !files.has(file)) files.set(file, parseYaml(source).value);
  }
  return files;
}

const documentPrefix = 'document.';

function ofDocument(phrases: Phrases): Phrases {
  return Object.fromEntries(
    Object.entries(phrases).flatMap(([key, text]) => (key.startsWith(documentPrefix) ? [[key.slice(documentPrefix.length), text]] : [])),
  );
}

function unusedEntries(registers: Registers, rows: readonly { readonly uses: readonly string[] }[]): readonly string[] {
  const used = new Set(rows.flatMap(({ uses }) => uses));
  return registerKinds.flatMap((kind) =>
    Object.keys(registers[kind].value)
      .map((id) => `${kind}/${id}`)
      .filter((entry) => !used.has(entry)),
  );
}
