import type { SourceBytes, WorkspaceSources } from '../../index.js';
import { registerKinds, type FileTypes } from '../../schema/index.js';
import { judgeName } from '../../workspace/index.js';

/** What a file of a workspace is, by its name: its kind, and its id among those. */
export interface FilePlace {
  readonly kind: keyof FileTypes;
  readonly id: string;
}

/**
 * What a file is or would be, by its name as people are shown it. Nothing where a workspace has no place for such a file, so that no name
 * that a browser sends leads anywhere else.
 */
export function placeOf({ root }: WorkspaceSources, file: string): FilePlace | undefined {
  const prefix = root === '.' ? '' : `${root}/`;
  const steps = file.startsWith(prefix) && file.endsWith('.yaml') ? file.slice(prefix.length, -'.yaml'.length).split('/') : [];
  const [first = '', second] = steps;
  if (steps.length === 1) {
    const kind = (['site', 'waivers', 'translations'] as const).find((name) => name === first);
    return kind && { kind, id: first };
  }
  if (steps.length !== 2 || second === undefined) return undefined;
  if (first === 'registers') {
    const kind = registerKinds.find((name) => name === second);
    return kind && { kind, id: second };
  }
  if (first === 'controllers') return judgeName(second, 'controller') ? undefined : { kind: 'controller', id: second };
  const isSound = !ownFolders.includes(first) && !judgeName(first, 'controller') && !judgeName(second, 'notice');
  return isSound ? { kind: 'notice', id: `${first}/${second}` } : undefined;
}

const ownFolders = ['templates', 'look'];

/** The YAML files of a workspace: those that are edited here. */
export function listFiles({ site, waivers, translations, controllers, registers, notices }: WorkspaceSources): readonly SourceBytes[] {
  return [site, waivers, translations].flatMap((file) => file ?? []).concat(controllers, registers, notices);
}

/** The workspace with other bytes of some files, and with files that are new. */
export function withFiles(sources: WorkspaceSources, files: ReadonlyMap<string, Uint8Array>): WorkspaceSources {
  return [...files].reduce((all, [file, bytes]) => withFile(all, file, bytes), sources);
}

function withFile(sources: WorkspaceSources, file: string, bytes: Uint8Array): WorkspaceSources {
  const place = placeOf(sources, file);
  if (place === undefined) return sources;
  switch (place.kind) {
    case 'site':
    case 'waivers':
    case 'translations':
      return { ...sources, [place.kind]: { file, bytes } };
    case 'controller':
      return { ...sources, controllers: putByName(sources.controllers, { file, bytes, id: place.id }) };
    case 'notice':
      return { ...sources, notices: putByName(sources.notices, { file, bytes, id: place.id }) };
    default:
      return { ...sources, registers: putByName(sources.registers, { file, bytes, id: place.id }) };
  }
}

/** In the order in which they would be read from disk. */
function putByName<T extends SourceBytes>(files: readonly T[], added: T): readonly T[] {
  if (files.some(({ file }) => file === added.file)) return files.map((file) => (file.file === added.file ? added : file));
  const next = files.findIndex(({ file }) => file > added.file);
  return files.toSpliced(next === -1 ? files.length : next, 0, added);
}
