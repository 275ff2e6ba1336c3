import { compileSite } from './compile-site.js';
import { compileNotice, type NoticeResult } from './compile.js';
import { dropEchoes, mergeShared, sortFindings, type Diagnostic, type LocatedDiagnostic } from './diagnostics/index.js';
import type { NoticeIndex, PublishedNotice } from './facts/index.js';
import type { Registers, Shared } from './model/index.js';
import { findUnread } from './phrases/index.js';
import { prepareWorkspace, type CommonParts, type PreparedWorkspace, type PrepareOptions } from './prepare-workspace.js';
import { folderOfTemplates, type Product, type WorkspaceSources } from './read-shared.js';
import { applyWaivers, listRegisterEntries, listWaivableFiles } from './rules/index.js';
import { registerKinds, type SiteInput } from './schema/index.js';
import { checkHosting } from './site/check-hosting.js';
import { checkLook } from './site/check-look.js';
import { checkOverrides } from './site/check-overrides.js';
import { checkStatement } from './site/check-statement.js';
import { decodeSource, locateDiagnostic, parseYaml, type SourceFile, type SourceFiles, type YamlFile } from './yaml/index.js';

/** A workspace compiled. */
export interface Compiled extends Omit<CommonParts, 'site'> {
  /** Absent where site.yaml is missing or faulty: nothing else could then be compiled. */
  readonly site?: SiteInput;
  readonly notices: readonly NoticeResult[];
  /** What happens to a notice whose languages are not ready together; there where `site` is. */
  readonly translation?: 'hold' | 'flag';
  /** All findings, those of shared files once, sorted by file, line, column and code; accepted ones are marked. */
  readonly diagnostics: readonly LocatedDiagnostic[];
  /** The files by name, for code frames. */
  readonly sources: SourceFiles;
  /** Register entries that no notice uses, as `register/id`. None where a notice could not be read: it may use them. */
  readonly unused: readonly string[];
}

/** What a command asks for besides the workspace. */
export interface CompileOptions extends PrepareOptions {
  /** The notices of the site that is published now, where they are known: none of their addresses may vanish. */
  readonly published?: readonly PublishedNotice[];
}

/**
 * Compiles a workspace on a day: the shared files first, then each notice by itself, then what only all together can tell.
 */
export function compileWorkspace(workspace: WorkspaceSources, product: Product, day: string, options: CompileOptions = {}): Compiled {
  const prepared = prepareWorkspace(workspace, product, day, options);
  const context = prepared.ready?.context;
  const notices = context ? workspace.notices.map((source) => compileNotice(source, context, day)) : [];
  return gatherNotices(workspace, prepared, notices, day, options);
}

/** Brings together what was found in the shared files and in each notice, and what only all together can tell. */
export function gatherNotices(
  workspace: WorkspaceSources,
  { reading, ready }: PreparedWorkspace,
  notices: readonly NoticeResult[],
  day: string,
  { measure, published }: Pick<CompileOptions, 'measure' | 'published'> = {},
): Compiled {
  const pass = <T>(name: string, work: () => T): T => (measure ? measure(`pass/${name}`, work) : work());
  const { found } = reading;
  const files = new Map(reading.files);
  const sources = openSources(workspace, reading.sources);
  if (!ready) {
    const diagnostics = sortFindings(mergeShared(dropEchoes(found.map((diagnostic) => locateDiagnostic(diagnostic, files)))));
    return { controllers: [], entries: {}, siteTexts: {}, notices: [], diagnostics, sources, phrases: {}, unused: [] };
  }
  const { shared, common } = ready;
  const rows = notices.flatMap(({ index }) => index ?? []);
  const ofNotices = notices.flatMap(({ diagnostics }) => diagnostics);
  const across = compileSite(rows, {
    found: ofNotices,
    faulty: notices.filter(({ index }) => !index).map(({ id }) => id),
    entries: listRegisterEntries(shared.registers, shared.site.languages[0] ?? 'en'),
    ...(published && { published }),
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
    ...common,
    translation: shared.site.translation ?? (publishesInWales(shared, rows) ? 'hold' : 'flag'),
    notices,
    diagnostics: pass('sort', () => sortFindings([...diagnostics, ...waiverFindings])),
    sources,
    unused: rows.length < notices.length ? [] : unusedEntries(shared.registers, rows),
  };
}

/**
 * What is found in one notice and, through it, in the files it shares, without looking at any other: accepted findings are marked as
 * `compileWorkspace` marks them. What is wrong with a waiver is not in it.
 */
export function judgeNotice(
  workspace: WorkspaceSources,
  { reading }: PreparedWorkspace,
  notice: NoticeResult,
  day: string,
): readonly LocatedDiagnostic[] {
  const all = mergeShared(dropEchoes(notice.diagnostics));
  const files = listWaivableFiles({ ...workspace, notices: [notice] }, all);
  return sortFindings(applyWaivers(all, reading.waivers, { files, day }).diagnostics);
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

/** The files that a finding can point into. Few are pointed into, and thousands are notices: each of those is decoded when it is asked for. */
function openSources(workspace: WorkspaceSources, shared: ReadonlyMap<string, SourceFile>): SourceFiles {
  const notices = new Map(workspace.notices.map(({ file, bytes }) => [file, bytes]));
  const templates = new Map(listOwnTemplates(workspace).map((source) => [source.file, source]));
  return {
    get: (file) => {
      const bytes = notices.get(file);
      return shared.get(file) ?? templates.get(file) ?? (bytes && decodeSource(file, bytes).value);
    },
  };
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
  sources: SourceFiles,
): ReadonlyMap<string, YamlFile> {
  for (const { file } of [origin, ...related.map((other) => other.origin)]) {
    const source = sources.get(file);
    if (source && !files.has(file)) files.set(file, parseYaml(source).value);
  }
  return files;
}

function unusedEntries(registers: Registers, rows: readonly { readonly uses: readonly string[] }[]): readonly string[] {
  const used = new Set(rows.flatMap(({ uses }) => uses));
  return registerKinds.flatMap((kind) =>
    Object.keys(registers[kind].value)
      .map((id) => `${kind}/${id}`)
      .filter((entry) => !used.has(entry)),
  );
}
