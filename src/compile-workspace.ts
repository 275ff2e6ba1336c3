import { compileNotice, compileSite, type CompileContext, type NamedSource, type NoticeResult, type SourceBytes } from './compile.js';
import { dropEchoes, mergeShared, sortFindings, type Diagnostic, type LocatedDiagnostic, type Result } from './diagnostics/index.js';
import type { Phrases } from './document/index.js';
import type { PublishedNotice } from './facts/index.js';
import type { Read, Registers, Shared } from './model/index.js';
import { publicPart, type PlacedSchema } from './render/json/index.js';
import {
  applyWaivers,
  describeUnfit,
  describeUnread,
  listWaivableFiles,
  listRegisterEntries,
  type Measure,
  type Waiver,
} from './rules/index.js';
import { isRecord, registerKinds, type ControllerInput, type FileTypes, type SiteInput, type Validator } from './schema/index.js';
import { decodeSource, locateDiagnostic, parseYaml, type SourceFile, type YamlFile } from './yaml/index.js';

/** The files of a workspace. `root` is its name as people are shown it. */
export interface WorkspaceSources {
  readonly root: string;
  readonly site?: SourceBytes;
  readonly waivers?: SourceBytes;
  readonly controllers: readonly NamedSource[];
  readonly registers: readonly NamedSource[];
  readonly notices: readonly NamedSource[];
}

/** What the product brings along. */
export interface Product {
  readonly validator: Validator;
  /** The schema files, each read from JSON. */
  readonly schemas: readonly unknown[];
  /** The phrase files by language, as text. */
  readonly phrases: Readonly<Record<string, string>>;
}

/** A workspace compiled. */
export interface Compiled {
  /** Absent where site.yaml is missing or faulty: nothing else could then be compiled. */
  readonly site?: SiteInput;
  readonly controllers: readonly { readonly id: string; readonly names: Readonly<Record<string, string>> }[];
  readonly notices: readonly NoticeResult[];
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
  const { sources, shared, found } = reading;
  const files = new Map(reading.files);
  const read = (diagnostics: readonly LocatedDiagnostic[]): LocatedDiagnostic[] => sortFindings(mergeShared(dropEchoes(diagnostics)));
  if (!shared) {
    const diagnostics = read(found.map((diagnostic) => locateDiagnostic(diagnostic, files)));
    return { controllers: [], notices: [], diagnostics, sources, phrases: {}, unused: [] };
  }

  const phrases = Object.fromEntries(shared.site.languages.map((lang) => [lang, readPhrases(lang, product.phrases[lang])]));
  const context: CompileContext = {
    shared,
    files,
    phrases: Object.fromEntries(Object.entries(phrases).map(([lang, all]) => [lang, ofDocument(all)])),
    validator: product.validator,
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

  const ofShared = found.map((diagnostic) => locateDiagnostic(diagnostic, files));
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
    controllers: [...shared.controllers].map(([id, { value }]) => ({ id, names: namesOf(value, shared.site) })),
    notices,
    diagnostics: pass('sort', () => sortFindings([...diagnostics, ...waiverFindings])),
    sources,
    phrases,
    unused: rows.length < notices.length ? [] : unusedEntries(shared.registers, rows),
  };
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

interface SharedReading {
  readonly shared?: Shared;
  readonly files: ReadonlyMap<string, YamlFile>;
  readonly sources: Map<string, SourceFile>;
  readonly waivers: readonly Waiver[];
  readonly found: readonly Diagnostic[];
}

/** Reads site.yaml, waivers, controllers and registers. A faulty register counts as empty: its own findings say why. */
function readShared(workspace: WorkspaceSources, product: Product, overrides: { readonly baseUrl?: string }): SharedReading {
  const found: Diagnostic[] = [];
  const files = new Map<string, YamlFile>();
  const sources = new Map<string, SourceFile>();
  const faulty = new Set<string>();
  const take = <T>({ value, diagnostics }: Result<T>): T => {
    found.push(...diagnostics);
    return value;
  };
  const open = (source: SourceBytes): Result<YamlFile | undefined> => {
    const decoded = decodeSource(source.file, source.bytes);
    if (!decoded.value) return { value: undefined, diagnostics: decoded.diagnostics };
    sources.set(source.file, decoded.value);
    const yaml = parseYaml(decoded.value);
    files.set(source.file, yaml.value);
    return { value: yaml.value.complete ? yaml.value : undefined, diagnostics: [...decoded.diagnostics, ...yaml.diagnostics] };
  };
  const read = <K extends keyof FileTypes>(kind: K, source: SourceBytes): Read<FileTypes[K]> | undefined => {
    const yaml = take(open(source));
    const value = yaml && take(product.validator.validate(kind, yaml));
    return value === undefined ? undefined : { file: source.file, value };
  };

  const site = workspace.site && read('site', workspace.site);
  const waivers = workspace.waivers ? take(readWaivers(open(workspace.waivers), product.validator)) : [];
  const controllers = new Map<string, Read<ControllerInput>>();
  for (const source of workspace.controllers) {
    const controller = read('controller', source);
    if (controller) controllers.set(source.id, controller);
    else faulty.add(`controllers/${source.id}`);
  }
  const registers = readRegisters(workspace, read, faulty);
  const languages = site ? pickLanguages(site, product.phrases, found) : [];
  return {
    ...(site && languages.length > 0
      ? { shared: { site: { ...site.value, ...overrides, languages }, controllers, registers, faulty } }
      : {}),
    files,
    sources,
    waivers,
    found,
  };
}

/** The entries of waivers.yaml, each judged by itself: one that does not fit drops out, and all that was accepted rightly stays so. */
function readWaivers({ value: yaml, diagnostics }: Result<YamlFile | undefined>, validator: Validator): Result<readonly Waiver[]> {
  if (!yaml) return { value: [], diagnostics: diagnostics.map(describeUnread) };
  const entries = yaml.value;
  if (!Array.isArray(entries)) {
    return { value: [], diagnostics: [...diagnostics, ...validator.validate('waivers', yaml).diagnostics.map(describeUnread)] };
  }
  const entryAt = (step: unknown): unknown => (typeof step === 'number' ? entries[step] : undefined);
  const unfit = validator.validate('waivers', yaml).diagnostics.map((fault) => describeUnfit(fault, entryAt(fault.origin.path[0])));
  const waivers = entries.flatMap((entry: unknown, position) =>
    (validator.validate('waivers', { ...yaml, value: [entry] }).value ?? []).map((waiver) => ({
      ...waiver,
      origin: { file: yaml.file, path: [position] },
    })),
  );
  return { value: waivers, diagnostics: [...diagnostics, ...unfit] };
}

function readRegisters(
  workspace: WorkspaceSources,
  read: <K extends keyof FileTypes>(kind: K, source: SourceBytes) => Read<FileTypes[K]> | undefined,
  faulty: Set<string>,
): Registers {
  const one = <K extends (typeof registerKinds)[number]>(kind: K): Read<FileTypes[K]> => {
    const source = workspace.registers.find(({ id }) => id === kind);
    const register = source && read(kind, source);
    if (source && !register) faulty.add(`registers/${kind}`);
    const empty: Record<string, never> = {};
    return register ?? { file: source?.file ?? `${workspace.root}/registers/${kind}.yaml`, value: empty };
  };
  return {
    recipients: one('recipients'),
    'data-categories': one('data-categories'),
    people: one('people'),
    topics: one('topics'),
    retention: one('retention'),
    legislation: one('legislation'),
    'security-measures': one('security-measures'),
  };
}

/** The languages of the site that Fairnotice has words for, each once. */
function pickLanguages({ file, value }: Read<SiteInput>, phrases: Product['phrases'], found: Diagnostic[]): SiteInput['languages'] {
  return value.languages.filter((lang, position) => {
    if (value.languages.indexOf(lang) < position) {
      found.push({
        code: 'ref/repeated-language',
        severity: 'warning',
        message: `The language “${lang}” stands here twice.`,
        hint: 'The site has its pages in it once. Take the second out, or write the language that was meant.',
        origin: { file, path: ['languages', position] },
      });
      return false;
    }
    if (phrases[lang] !== undefined) return true;
    found.push({
      code: 'ref/unknown-language',
      severity: 'error',
      message: `Fairnotice does not have its own words in the language “${lang}” yet.`,
      hint: `Headings and labels would be missing from the pages. Take it out of the languages. Those we have are: ${Object.keys(phrases).join(', ')}.`,
      origin: { file, path: ['languages', position] },
    });
    return false;
  });
}

/** The phrases of a language by dotted key. A faulty phrase file is a fault of the product. */
function readPhrases(lang: string, text: string | undefined): Phrases {
  if (text === undefined) throw new Error(`There are no phrases for the language ${lang}`);
  const source = decodeSource(`phrases/${lang}.yaml`, new TextEncoder().encode(text)).value;
  const { value, diagnostics } = source ? parseYaml(source) : { value: undefined, diagnostics: [] };
  if (!value || diagnostics.length > 0) throw new Error(`The phrases for ${lang} cannot be read: ${String(diagnostics[0]?.message)}`);
  return Object.fromEntries(flatten(value.value, []));
}

function flatten(value: unknown, path: readonly string[]): [string, string][] {
  if (typeof value !== 'object' || value === null) return [[path.join('.'), String(value)]];
  return Object.entries(value).flatMap(([key, item]) => flatten(item, [...path, key]));
}

const documentPrefix = 'document.';

function ofDocument(phrases: Phrases): Phrases {
  return Object.fromEntries(
    Object.entries(phrases).flatMap(([key, text]) => (key.startsWith(documentPrefix) ? [[key.slice(documentPrefix.length), text]] : [])),
  );
}

function namesOf({ name }: ControllerInput, { languages }: SiteInput): Readonly<Record<string, string>> {
  const own = (lang: string): string | undefined => (typeof name === 'string' ? name : name[lang as keyof typeof name]);
  const fallback = own(languages[0] ?? 'en') ?? '';
  return Object.fromEntries(languages.map((lang) => [lang, own(lang) ?? fallback]));
}

function unusedEntries(registers: Registers, rows: readonly { readonly uses: readonly string[] }[]): readonly string[] {
  const used = new Set(rows.flatMap(({ uses }) => uses));
  return registerKinds.flatMap((kind) =>
    Object.keys(registers[kind].value)
      .map((id) => `${kind}/${id}`)
      .filter((entry) => !used.has(entry)),
  );
}

/** The schema whose `$id` ends in this file name. */
function findSchema(schemas: readonly unknown[], file: string): unknown {
  return schemas.find(
    (schema) => typeof schema === 'object' && schema !== null && '$id' in schema && String(schema.$id).endsWith(`/${file}`),
  );
}

/** What a reference in one of our schemas names: `common.schema.json#/$defs/Line`, or `#/$defs/Purpose` in the same file. */
function lookUp(schemas: readonly unknown[], ref: string, from: string): PlacedSchema {
  const [name = '', pointer = ''] = ref.split('#');
  const file = name === '' ? from : name;
  let schema = findSchema(schemas, file);
  for (const step of pointer.split('/').slice(1)) schema = isRecord(schema) ? schema[step] : undefined;
  return { schema, file };
}
