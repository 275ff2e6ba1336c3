import { resolve } from 'node:path';
import type { SourceBytes } from '../../compile.js';
import type { LaidPhrases } from '../../phrases/index.js';
import { readShared } from '../../read-shared.js';
import { registerKinds, type RegisterKind } from '../../schema/index.js';
import { judgeTexts, languageName, listTextsOf, type JudgedText, type Sidecar, type TextFileKind } from '../../translation/index.js';
import { readProduct } from '../../workspace/index.js';
import { decodeSource, parseYaml } from '../../yaml/index.js';
import { chooseNotices } from '../choose-notices.js';
import type { Io } from '../io.js';
import { readSources } from '../open-workspace.js';
import { didYouMean, UsageError } from '../usage-error.js';
import type { Settings } from '../settings.js';

/** A file of the workspace, and how each of its texts stands in the language asked for. */
export interface FileTexts {
  /** Its path in the workspace without `.yaml`: how translations.yaml and translators' files name it. */
  readonly name: string;
  readonly source: SourceBytes;
  readonly judged: readonly JudgedText[];
}

/** The texts of a workspace in one of its languages. */
export interface WorkspaceTexts {
  readonly first: string;
  readonly lang: string;
  readonly files: readonly FileTexts[];
  /** Files that have faults, as people are shown them. Nothing can be said of their texts. */
  readonly faulty: readonly string[];
  readonly sidecar: Sidecar;
  /** translations.yaml: its place on the disk, its name as people are shown it, and what it says now. */
  readonly record: { readonly path: string; readonly file: string; readonly text?: string };
  readonly phrases: LaidPhrases | undefined;
}

/**
 * Reads the texts of the files named, or of all. `lang` is the language they are or should be translated into; left out where the site
 * has only one such.
 */
export function openTexts(ids: readonly string[], lang: string | undefined, settings: Settings, io: Io): WorkspaceTexts {
  const sources = readSources(settings, io);
  const product = readProduct();
  const { shared, texts, translations: sidecar, phrases } = readShared(sources, product, {});
  if (!shared || !texts) {
    throw new UsageError('We cannot read site.yaml, so we do not know the languages of the site.', 'Put it right first: fairnotice check');
  }
  const [first = 'en', ...others] = shared.site.languages;
  const chosen = chooseLanguage(lang, first, others);

  const read = (kind: TextFileKind, name: string, source: SourceBytes): FileTexts | undefined => {
    const decoded = decodeSource(source.file, source.bytes).value;
    const yaml = decoded && parseYaml(decoded).value;
    const value: unknown = yaml?.complete === true ? product.validator.validate(kind, yaml).value : undefined;
    if (value === undefined) return undefined;
    const judged = judgeTexts(listTextsOf({ kind, value }, texts), name, sidecar, [first, chosen]);
    return { name, source, judged: judged.filter((one) => one.lang === chosen) };
  };
  const { site } = sources;
  const all = [
    ...(site ? [{ name: 'site', source: site, file: read('site', 'site', site) }] : []),
    ...sources.controllers.map((source) => entry(source, `controllers/${source.id}`, (name) => read('controller', name, source))),
    ...sources.registers.map((source) =>
      entry(source, `registers/${source.id}`, (name) => {
        const kind = registerKind(source.id);
        return kind && read(kind, name, source);
      }),
    ),
    ...sources.notices.map((source) => entry(source, source.id, (name) => read('notice', name, source))),
  ];
  const shownNames = new Set(all.map(({ name }) => name));
  const wanted = new Set(ids.flatMap((id) => (shownNames.has(id) ? [id] : [...chooseNotices([id], { sources })])));
  const kept = all.filter(({ name }) => ids.length === 0 || wanted.has(name));
  const file = sources.translations?.file ?? `${sources.root === '.' ? '' : `${sources.root}/`}translations.yaml`;
  return {
    first,
    lang: chosen,
    files: kept.flatMap((one) => one.file ?? []),
    faulty: kept.flatMap((one) => (one.file ? [] : [one.source.file])),
    sidecar,
    record: {
      path: resolve(io.cwd, file),
      file,
      ...(sources.translations && { text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(sources.translations.bytes) }),
    },
    phrases: phrases[chosen],
  };
}

function entry(
  source: SourceBytes,
  name: string,
  read: (name: string) => FileTexts | undefined,
): { readonly name: string; readonly source: SourceBytes; readonly file: FileTexts | undefined } {
  return { name, source, file: read(name) };
}

function registerKind(id: string): RegisterKind | undefined {
  return registerKinds.find((kind) => kind === id);
}

function chooseLanguage(lang: string | undefined, first: string, others: readonly string[]): string {
  const [only] = others;
  if (only === undefined) {
    throw new UsageError(
      'Your site is in one language, so there is nothing to translate.',
      'To add Welsh, write “languages: [en, cy]” in site.yaml.',
    );
  }
  if (lang === undefined && others.length === 1) return only;
  if (lang !== undefined && others.includes(lang)) return lang;
  if (lang === first) {
    throw new UsageError(
      `Your texts are written in ${languageName(first)} and translated from it.`,
      `Ask for another: ${others.join(', ')}.`,
    );
  }
  throw new UsageError(
    lang === undefined ? 'Say which language you mean.' : `Your site has no pages in “${lang}”.`,
    (lang === undefined ? undefined : didYouMean(lang, others)) ??
      `The languages that texts are translated into are: ${others.join(', ')}.`,
  );
}

/** Stops where translations.yaml has faults: to write it anew would lose what it says. */
export function refuseFaultyRecord({ sidecar, record }: WorkspaceTexts): void {
  if (!sidecar.faulty) return;
  throw new UsageError(
    `“${record.file}” has faults, and we would lose what it says.`,
    'Put it right first, or delete it to begin anew: fairnotice check tells what is wrong with it.',
  );
}
