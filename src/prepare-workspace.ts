import type { CompileContext } from './compile.js';
import { composeSiteTexts } from './compose-site-texts.js';
import type { Phrases } from './document/index.js';
import type { Label, Shared } from './model/index.js';
import { nameControllers, nameEntries, type EntryLabels } from './name-entries.js';
import { readShared, type Product, type SharedReading, type WorkspaceSources } from './read-shared.js';
import { publicPart } from './render/json/index.js';
import type { Measure } from './rules/index.js';
import { lookUp, type SiteInput } from './schema/index.js';
import { withPrintFonts } from './site/print-fonts.js';
import type { SiteTexts } from './site/site-texts.js';

/** What a command asks for besides the workspace, as far as the files matter that notices share. */
export interface PrepareOptions {
  /** An address in place of the one in site.yaml. */
  readonly baseUrl?: string;
  /** Takes the time of each rule, and of each pass before and after them. */
  readonly measure?: Measure;
  /** Nobody asks for more than the findings: what else becomes of a notice is not kept, so that a thousand of them take little room. */
  readonly findingsOnly?: boolean;
  /** Nobody asks for notice.json. */
  readonly withoutJson?: boolean;
}

/** The shared files of a workspace, read, and ready to compile notices with: the same for as long as those files are the same. */
export interface PreparedWorkspace {
  readonly reading: SharedReading;
  /** Absent where site.yaml is missing or faulty: no notice can then be compiled. */
  readonly ready?: ReadyWorkspace;
}

export interface ReadyWorkspace {
  readonly shared: Shared;
  /** What each notice is compiled with. */
  readonly context: CompileContext;
  readonly common: CommonParts;
}

/** What the pages of all notices have in common. */
export interface CommonParts {
  readonly site: SiteInput;
  readonly controllers: readonly { readonly id: string; readonly names: Readonly<Record<string, Label>> }[];
  /** What the entries of each register are called, by language of the site, register and id. */
  readonly entries: Readonly<Record<string, EntryLabels>>;
  /** By language, what pages say that are about no one notice. Empty where nobody asks for more than the findings. */
  readonly siteTexts: Readonly<Record<string, SiteTexts>>;
  /** The phrases of each language of the site by dotted key, such as `site.home`. */
  readonly phrases: Readonly<Record<string, Phrases>>;
}

/** Reads the files that notices share, once for all of them. */
export function prepareWorkspace(
  workspace: WorkspaceSources,
  product: Product,
  day: string,
  { baseUrl, measure, findingsOnly, withoutJson }: PrepareOptions = {},
): PreparedWorkspace {
  const read = (): SharedReading => readShared(workspace, product, baseUrl === undefined ? {} : { baseUrl });
  const reading = measure ? measure('pass/shared-files', read) : read();
  const { shared, texts } = reading;
  if (!shared || !texts) return { reading };

  const phrases = Object.fromEntries(Object.entries(reading.phrases).map(([lang, laid]) => [lang, laid.phrases]));
  const context: CompileContext = {
    shared,
    files: reading.files,
    phrases: Object.fromEntries(Object.entries(phrases).map(([lang, all]) => [lang, ofDocument(all)])),
    texts,
    validator: product.validator,
    ...(product.covers && { covers: withPrintFonts(product.covers, shared.site.look, workspace.look) }),
    ...(measure && { measure }),
    ...(findingsOnly !== undefined && { findingsOnly }),
    ...(withoutJson !== undefined && { withoutJson }),
    publicFields: (fields) =>
      publicPart(fields, lookUp(product.schemas, '', 'notice.schema.json'), (ref, file) => lookUp(product.schemas, ref, file)),
  };
  const file = workspace.site?.file ?? '';
  const common = {
    site: shared.site,
    controllers: nameControllers(shared),
    entries: Object.fromEntries(shared.site.languages.map((lang) => [lang, nameEntries(shared, lang)])),
    siteTexts: findingsOnly === true ? {} : composeAll(shared, phrases, { day, file }),
    phrases,
  };
  return { reading, ready: { shared, context, common } };
}

const documentPrefix = 'document.';

function ofDocument(phrases: Phrases): Phrases {
  return Object.fromEntries(
    Object.entries(phrases).flatMap(([key, text]) => (key.startsWith(documentPrefix) ? [[key.slice(documentPrefix.length), text]] : [])),
  );
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
