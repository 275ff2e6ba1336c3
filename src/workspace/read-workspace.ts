import { realpathSync, statSync } from 'node:fs';
import type { SourceBytes, WorkspaceSources } from '../index.js';
import type { LocatedDiagnostic } from '../diagnostics/index.js';
import { registerKinds } from '../schema/file-types.js';
import { isUserFault } from './faults.js';
import { findingAbout } from './findings.js';
import { listFolder, type Entry } from './list-folder.js';
import { listReplaceable } from './list-replaceable.js';
import { judgeName, nearestName } from './names.js';
import { readLookFiles } from './read-look-files.js';
import { readOverrides } from './read-overrides.js';
import { list, read, type Reader } from './reader.js';
import { looksLikeYaml, refuseFolder, refuseMisplaced, refuseNested, sortFiles, tellUnread } from './sort-files.js';

/** What a workspace folder holds, with a finding for each file that is not in order; or why the folder cannot be read at all. */
export type WorkspaceReading =
  { readonly sources: WorkspaceSources; readonly diagnostics: readonly LocatedDiagnostic[] } | { readonly fault: string };

type Named = SourceBytes & { readonly id: string };

/**
 * Finds and reads all files of the workspace at `path`. `shown` is its path as people see it, from the working directory.
 *
 * Knows where files belong and what they may be called, and nothing of what they say. Notices of a folder without a controller file are read too.
 */
export function readWorkspace(path: string, shown: string): WorkspaceReading {
  const root = findRoot(path);
  if (root === undefined) return { fault: `There is no folder “${shown}”.` };
  if (!statSync(root).isDirectory()) return { fault: `“${shown}” is a file. The workspace is a folder.` };

  const reader: Reader = { root, diagnostics: [] };
  const entries = list(reader, { path: root, shown });
  if (reader.diagnostics.some(({ code, origin }) => code === 'workspace/unreadable' && origin.file === shown)) {
    return { fault: `We cannot read the folder “${shown}”. You may not have permission.` };
  }
  const files = entries.filter(({ kind }) => kind === 'file');
  const folders = entries.filter(({ kind }) => kind === 'folder');

  const site = readSettings(reader, entries, 'site.yaml');
  const waivers = readSettings(reader, entries, 'waivers.yaml');
  const translations = readSettings(reader, entries, 'translations.yaml');
  for (const file of files) judgeTopFile(reader, file, entries);
  const controllers = readFolderNamed(reader, entries, 'controllers', readControllers);
  const registers = readFolderNamed(reader, entries, 'registers', readRegisters);
  const templates = folders.find(({ name }) => name === 'templates');
  const overrides = templates && readOverrides(reader, templates, listReplaceable());
  const lookFolder = folders.find(({ name }) => name === 'look');
  const look = lookFolder && readLookFiles(reader, lookFolder);
  const notices = readNotices(
    reader,
    folders.filter(({ name }) => !ownFolders.includes(name) && !ownFiles.includes(name)),
  );

  const sources = {
    root: shown,
    ...(site && { site }),
    ...(waivers && { waivers }),
    ...(translations && { translations }),
    ...(overrides && { overrides }),
    ...(look && { look }),
    controllers,
    registers,
    notices,
  };
  return { sources, diagnostics: [...reader.diagnostics, ...judgeWhole(sources, reader.diagnostics)] };
}

const ownFiles = ['site.yaml', 'waivers.yaml', 'translations.yaml'];
const ownFolders = ['controllers', 'registers', 'templates', 'look'];

function findRoot(path: string): string | undefined {
  try {
    return realpathSync(path);
  } catch (error) {
    if (isUserFault(error)) return undefined;
    throw error;
  }
}

function readSettings(reader: Reader, entries: readonly Entry[], name: string): SourceBytes | undefined {
  const entry = entries.find((candidate) => candidate.name === name);
  if (entry?.kind === 'file') return read(reader, entry);
  if (entry !== undefined) reader.diagnostics.push(refuseFolder(entry));
  return undefined;
}

/** A file beside site.yaml: one of ours, meant as one of them, or a file that belongs elsewhere. */
function judgeTopFile(reader: Reader, entry: Entry, entries: readonly Entry[]): void {
  if (ownFiles.includes(entry.name)) return;
  const meant = looksLikeYaml(entry.name) ? ownFiles.find((name) => nearestName(entry.name, ownFiles) === name) : undefined;
  const taken = entries.some(({ name }) => name === meant);
  if (ownFolders.includes(entry.name)) {
    reader.diagnostics.push(
      findingAbout(entry.shown, {
        code: 'workspace/file-not-folder',
        message: `“${entry.name}” is a file, and has to be a folder.`,
        hint: `“${entry.name}” is the name of a folder of the workspace. Rename the file, or delete it.`,
      }),
    );
  } else if (looksLikeYaml(entry.name)) reader.diagnostics.push(refuseMisplaced(entry, taken ? undefined : meant));
  else reader.diagnostics.push(tellUnread(entry));
}

function readFolderNamed(
  reader: Reader,
  entries: readonly Entry[],
  name: string,
  readIt: (reader: Reader, folder: Entry) => Named[],
): Named[] {
  const folder = entries.find((entry) => entry.name === name && entry.kind === 'folder');
  return folder === undefined ? [] : readIt(reader, folder);
}

function readControllers(reader: Reader, folder: Entry): Named[] {
  return readFiles(reader, folder, 'controller', (stem) => stem);
}

function readFiles(reader: Reader, folder: Entry, what: 'notice' | 'controller', toId: (stem: string) => string): Named[] {
  const entries = list(reader, folder);
  for (const inner of entries.filter(({ kind }) => kind === 'folder')) judgeInnerFolder(reader, inner, what);
  const sorted = sortFiles(entries, what);
  reader.diagnostics.push(...sorted.diagnostics);
  return sorted.files.flatMap(({ entry, stem }) => {
    const source = read(reader, entry);
    return source === undefined ? [] : [{ ...source, id: toId(stem) }];
  });
}

function judgeInnerFolder(reader: Reader, inner: Entry, what: 'notice' | 'controller'): void {
  if (looksLikeYaml(inner.name)) reader.diagnostics.push(refuseFolder(inner));
  else if (holdsYaml(reader, inner)) reader.diagnostics.push(refuseNested(inner, what));
  else reader.diagnostics.push(tellUnread(inner));
}

function holdsYaml(reader: Reader, folder: Entry): boolean {
  return listFolder(folder, reader.root).entries.some(({ name }) => looksLikeYaml(name));
}

function readRegisters(reader: Reader, folder: Entry): Named[] {
  return list(reader, folder).flatMap((entry) => {
    const kind = registerKinds.find((name) => entry.name === `${name}.yaml`);
    if (kind === undefined || entry.kind === 'folder') {
      reader.diagnostics.push(judgeRegisterFile(entry, kind !== undefined));
      return [];
    }
    const source = read(reader, entry);
    return source === undefined ? [] : [{ ...source, id: kind }];
  });
}

function judgeRegisterFile(entry: Entry, known: boolean): LocatedDiagnostic {
  if (known) return refuseFolder(entry);
  if (!looksLikeYaml(entry.name)) return tellUnread(entry);
  const names = registerKinds.map((name) => `${name}.yaml`);
  const meant = nearestName(entry.name, names);
  return findingAbout(entry.shown, {
    code: 'workspace/unknown-register',
    message: `There is no register called “${entry.name}”.`,
    hint: `Nothing in it would be used. The registers are: ${names.join(', ')}. Rename the file, or move it out of the workspace.`,
    ...(meant === undefined ? {} : { suggestions: [meant] }),
  });
}

function readNotices(reader: Reader, folders: readonly Entry[]): Named[] {
  return folders.flatMap((folder) => {
    if (!holdsYaml(reader, folder)) {
      if (listFolder(folder, reader.root).entries.length > 0) reader.diagnostics.push(tellUnread(folder));
      return [];
    }
    const fault = judgeName(folder.name, 'controller');
    if (fault === undefined) return readFiles(reader, folder, 'notice', (stem) => `${folder.name}/${stem}`);
    reader.diagnostics.push(findingAbout(folder.shown, fault));
    return [];
  });
}

/** What the workspace lacks as a whole. Where a file was refused, its owner hears of that and not of its absence. */
function judgeWhole(sources: WorkspaceSources, found: readonly LocatedDiagnostic[]): LocatedDiagnostic[] {
  const refused = found.some(({ severity }) => severity === 'error');
  const shown = sources.root === '.' ? '' : `${sources.root}/`;
  const empty = sources.notices.length === 0 && !refused;
  if (empty && sources.site === undefined && sources.controllers.length === 0 && sources.registers.length === 0) {
    return [
      findingAbout(sources.root, {
        code: 'workspace/empty',
        message: 'This folder holds no notices.',
        hint: 'A workspace has a file site.yaml, a folder called controllers, and a folder of notices for each controller. If yours is somewhere else, say where: --workspace FOLDER.',
      }),
    ];
  }
  const missing = sources.site === undefined && !found.some(({ origin }) => /\/?site\.[^/]*$/i.test(origin.file));
  return [
    ...(missing
      ? [
          findingAbout(`${shown}site.yaml`, {
            code: 'workspace/missing-site',
            message: 'There is no file site.yaml.',
            hint: 'It gives the site its title, its web address and its languages. Make a text file of that name with the four lines: fairnotice: 1, title: …, baseUrl: https://…, languages: [en].',
          }),
        ]
      : []),
    ...(empty
      ? [
          findingAbout(sources.root, {
            code: 'workspace/no-notices',
            severity: 'warning',
            message: 'There is no notice in this workspace yet.',
            hint: 'Put each notice in a folder named after its controller, such as anytown-council/libraries.yaml.',
          }),
        ]
      : []),
  ];
}
