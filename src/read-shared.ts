import { checkSharedTexts, type SharedTexts } from './check-shared-texts.js';
import type { NamedSource, SourceBytes } from './compile.js';
import type { Diagnostic, Result } from './diagnostics/index.js';
import type { Read, Registers, Shared } from './model/index.js';
import { layAllPhrases, type LaidPhrases } from './phrases/index.js';
import { describeUnfit, describeUnread, type Waiver } from './rules/index.js';
import { type registerKinds, type ControllerInput, type FileTypes, type SiteInput, type Validator } from './schema/index.js';
import { emptySidecar, readSidecar, type Sidecar } from './translation/index.js';
import { decodeSource, parseYaml, type SourceFile, type YamlFile } from './yaml/index.js';

/** The files of a workspace. `root` is its name as people are shown it. */
export interface WorkspaceSources {
  readonly root: string;
  readonly site?: SourceBytes;
  readonly waivers?: SourceBytes;
  /** What is known of the translations: the file translations.yaml. */
  readonly translations?: SourceBytes;
  /** The council's own templates and phrases, which take the place of the product's. */
  readonly overrides?: Overrides;
  /** Pictures and fonts of the folder `look`, by their path in it. */
  readonly look?: Readonly<Record<string, Uint8Array>>;
  readonly controllers: readonly NamedSource[];
  readonly registers: readonly NamedSource[];
  readonly notices: readonly NamedSource[];
}

/** Files of the workspace's folder `templates`, which take the place of the product's files of the same name. Trusted code, not text. */
export interface Overrides {
  /** Nunjucks templates by their path below `templates/html`. */
  readonly html: Readonly<Record<string, string>>;
  /** Typst modules by their path below `templates/typst`. */
  readonly typst: Readonly<Record<string, string>>;
  /** Phrases by language: only those that differ. */
  readonly phrases: Readonly<Record<string, SourceBytes>>;
}

/** The folder of the files in `Overrides`, as people see it. */
export function folderOfTemplates(root: string): string {
  return root === '.' ? 'templates' : `${root}/templates`;
}

/** What the product brings along. */
export interface Product {
  readonly validator: Validator;
  /** The schema files, each read from JSON. */
  readonly schemas: readonly unknown[];
  /** The phrase files by language, as text. */
  readonly phrases: Readonly<Record<string, string>>;
  /** Whether the fonts of PDFs have a letter; left out where nothing is known of fonts. */
  readonly covers?: (codePoint: number) => boolean;
}

/** The shared files of a workspace as they were read. */
export interface SharedReading {
  readonly shared?: Shared;
  readonly files: ReadonlyMap<string, YamlFile>;
  readonly sources: ReadonlyMap<string, SourceFile>;
  readonly waivers: readonly Waiver[];
  /** What translations.yaml says; nothing where there is none. */
  readonly translations: Sidecar;
  /** How the translations of the shared files stand; there where `shared` is. */
  readonly texts?: SharedTexts;
  /** By language of the site: our words, with the council's own in their place. */
  readonly phrases: Readonly<Record<string, LaidPhrases>>;
  readonly found: readonly Diagnostic[];
}

/** Reads site.yaml, waivers, controllers and registers. A faulty register counts as empty: its own findings say why. */
export function readShared(workspace: WorkspaceSources, product: Product, overrides: { readonly baseUrl?: string }): SharedReading {
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
  const translations = workspace.translations ? take(readSidecar(open(workspace.translations), product.validator)) : emptySidecar;
  const overridden = mapValues(workspace.overrides?.phrases ?? {}, (source) => take(open(source)));
  const phrases = take(layAllPhrases(languages, product.phrases, overridden));
  const rest = { files, sources, waivers, translations, phrases, found };
  if (!site || languages.length === 0) return rest;
  const shared = { site: { ...site.value, ...overrides, languages }, controllers, registers, faulty };
  return { ...rest, ...take(checkSharedTexts(shared, { siteFile: site.file, sidecar: translations, schemas: product.schemas })) };
}

function mapValues<T, R>(record: Readonly<Record<string, T>>, map: (value: T) => R): Readonly<Record<string, R>> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value)]));
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
