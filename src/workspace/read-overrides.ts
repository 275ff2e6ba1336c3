import type { Overrides, SourceBytes } from '../index.js';
import { findingAbout, type Words } from './findings.js';
import type { Entry } from './list-folder.js';
import { nearestName } from './names.js';
import { list, listDeep, read, type Reader } from './reader.js';

/** What a workspace can put something of its own in place of: files of the product, by their path in the folder of their kind. */
export interface Replaceable {
  readonly html: readonly string[];
  readonly typst: readonly string[];
  /** With `.yaml`. */
  readonly phrases: readonly string[];
}

type Kind = keyof Replaceable;

const kinds: Readonly<Record<Kind, { readonly ending: string; readonly what: string }>> = {
  html: { ending: '.njk', what: 'a template of a page' },
  typst: { ending: '.typ', what: 'a module of the PDFs' },
  phrases: { ending: '.yaml', what: 'a file of phrases' },
};

/** Files in this folder replace none: the files that do replace one may use them. */
const ownFolder = 'own/';

/** Text of more than this is no template. */
const largest = 200_000;

/** Reads the folder `templates`: files of the council's that take the place of the product's files of the same name. */
export function readOverrides(reader: Reader, folder: Entry, replaceable: Replaceable): Overrides {
  const found: Record<Kind, Record<string, SourceBytes>> = { html: {}, typst: {}, phrases: {} };
  for (const entry of list(reader, folder)) {
    const kind = toKind(entry.name);
    if (kind === undefined || entry.kind === 'file') reader.diagnostics.push(findingAbout(entry.shown, misplaced(entry, kind)));
    else for (const file of readKind(reader, entry, kind, replaceable[kind])) found[kind][file.name] = file.source;
  }
  const { html, typst, phrases } = found;
  const byLanguage = Object.entries(phrases).map(([name, source]) => [name.slice(0, -kinds.phrases.ending.length), source] as const);
  return { html: toTexts(reader, html), typst: toTexts(reader, typst), phrases: Object.fromEntries(byLanguage) };
}

function toKind(name: string): Kind | undefined {
  return name === 'html' || name === 'typst' || name === 'phrases' ? name : undefined;
}

interface OverrideFile {
  readonly name: string;
  readonly source: SourceBytes;
}

function readKind(reader: Reader, folder: Entry, kind: Kind, known: readonly string[]): readonly OverrideFile[] {
  return listDeep(reader, folder).flatMap(({ name, entry }): readonly OverrideFile[] => {
    const fault = judge(name, kind, known);
    if (fault !== undefined) {
      reader.diagnostics.push(findingAbout(entry.shown, fault));
      return [];
    }
    const source = read(reader, entry);
    if (source === undefined) return [];
    if (source.bytes.length <= largest) return [{ name, source }];
    reader.diagnostics.push(findingAbout(entry.shown, tooLarge));
    return [];
  });
}

function judge(name: string, kind: Kind, known: readonly string[]): Words | undefined {
  const { ending, what } = kinds[kind];
  if (!name.endsWith(ending)) {
    return {
      code: 'workspace/wrong-file-type',
      message: `A file in “templates/${kind}” has a name that ends in ${ending}. This one does not.`,
      hint: `It is not used. If it is ${what}, rename it. If it is not, move it out of the workspace.`,
    };
  }
  if (known.includes(name) || (kind !== 'phrases' && name.startsWith(ownFolder))) return undefined;
  const suggestions = findMeant(name, known);
  const own = `A file that others of yours use stands in the folder “templates/${kind}/own”.`;
  return {
    code: 'workspace/unknown-override',
    message: `Fairnotice has no file “${name}” that this one could take the place of.`,
    hint: `It would not be used, and the site would look as if it were not there. Give it the name and folder of the file that it replaces.${
      kind === 'phrases' ? '' : ` ${own}`
    }`,
    ...(suggestions.length === 0 ? {} : { suggestions }),
  };
}

/** The same name in other folders, or else one that is spelt nearly so. Components of GOV.UK Frontend share most of their names. */
function findMeant(name: string, known: readonly string[]): readonly string[] {
  const last = (path: string): string => path.slice(path.lastIndexOf('/') + 1);
  const sameName = known.filter((path) => last(path) === last(name));
  if (sameName.length > 0 && sameName.length <= 3) return sameName;
  const near = nearestName(name, known);
  return near === undefined ? [] : [near];
}

function toTexts(reader: Reader, files: Readonly<Record<string, SourceBytes>>): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(files).flatMap(([name, { file, bytes }]) => {
      const text = decode(bytes);
      if (text === undefined) reader.diagnostics.push(findingAbout(file, notText));
      return text === undefined ? [] : [[name, text]];
    }),
  );
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

function misplaced(entry: Entry, kind: Kind | undefined): Words {
  if (kind !== undefined) {
    return {
      code: 'workspace/file-not-folder',
      message: `“${entry.name}” is a file, and has to be a folder.`,
      hint: `Files that take the place of Fairnotice’s own stand in a folder “${entry.name}”. Rename the file, or delete it.`,
    };
  }
  const meant = nearestName(entry.name, Object.keys(kinds));
  return {
    code: 'workspace/unknown-override',
    message: `Nothing in “templates” is read but the folders html, typst and phrases. “${entry.name}” is none of them.`,
    hint: 'It would not be used. Templates of pages stand in templates/html, modules of the PDFs in templates/typst, phrases in templates/phrases.',
    ...(meant === undefined ? {} : { suggestions: [meant] }),
  };
}

const tooLarge: Words = {
  code: 'workspace/file-too-large',
  message: 'This file is larger than 200 KB. No template or file of phrases is.',
  hint: 'It is not used. Check that it is what its name says.',
};

const notText: Words = {
  code: 'workspace/not-text',
  message: 'This file is not plain text in UTF-8.',
  hint: 'It is not used. Open it in a text editor and save it as UTF-8.',
};
