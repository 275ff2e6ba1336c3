import { resolve } from 'node:path';
import type { Diagnostic } from '../../diagnostics/index.js';
import type { SourceBytes, WorkspaceSources } from '../../index.js';
import { reviseText } from '../../revise/index.js';
import { writeFile } from '../../workspace/index.js';
import type { Desk } from './desk.js';

export interface DeskOptions {
  readonly cwd: string;
  /** Reads the workspace from disk. */
  readonly read: () => WorkspaceSources;
}

/** Opens the files of a workspace for changes, which stay here until they are saved. */
export function openDesk({ cwd, read }: DeskOptions): Desk {
  let sources = read();
  let here: ReadonlyMap<string, string> = new Map();
  let past: readonly { readonly title: string; readonly here: ReadonlyMap<string, string>; readonly merge?: string }[] = [];
  let future: typeof past = [];
  let revision = 0;

  const onDisk = (file: string): string | undefined => {
    const found = listFiles(sources).find((one) => one.file === file);
    return found && new TextDecoder('utf-8', { ignoreBOM: true }).decode(found.bytes);
  };
  const text = (file: string): string | undefined => here.get(file) ?? onDisk(file);
  const put = (files: ReadonlyMap<string, string>): void => {
    here = new Map([...files].filter(([file, content]) => content !== onDisk(file)));
    revision += 1;
  };

  return {
    sources: () => withTexts(sources, here),
    text,
    revision: () => revision,
    take: ({ title, files, merge }) => {
      const next = new Map(here);
      const faults: Diagnostic[] = [];
      for (const { file, changes } of files) {
        const { value, diagnostics } = reviseText(file, next.get(file) ?? text(file) ?? '', changes);
        faults.push(...diagnostics);
        if (value !== undefined) next.set(file, value);
      }
      if (faults.length > 0) return faults;
      if (merge === undefined || past.at(-1)?.merge !== merge) {
        past = [...past, { title, here, ...(merge === undefined ? {} : { merge }) }];
      }
      future = [];
      put(next);
      return [];
    },
    unsaved: () => [...here].map(([file, content]) => ({ file, onDisk: onDisk(file), here: content })),
    undoable: () => past.at(-1)?.title,
    redoable: () => future.at(-1)?.title,
    undo: () => {
      const last = past.at(-1);
      if (last === undefined) return;
      past = past.slice(0, -1);
      future = [...future, { title: last.title, here }];
      put(last.here);
    },
    redo: () => {
      const next = future.at(-1);
      if (next === undefined) return;
      future = future.slice(0, -1);
      past = [...past, { title: next.title, here }];
      put(next.here);
    },
    save: () => {
      for (const [file, content] of here) writeFile(resolve(cwd, file), content);
      sources = read();
      put(here);
      return [];
    },
    settle: () => undefined,
    refresh: () => {
      sources = read();
      put(here);
    },
  };
}

function listFiles({ site, waivers, translations, controllers, registers, notices }: WorkspaceSources): readonly SourceBytes[] {
  return [site, waivers, translations].flatMap((file) => file ?? []).concat(controllers, registers, notices);
}

function withTexts(sources: WorkspaceSources, here: ReadonlyMap<string, string>): WorkspaceSources {
  const put = <T extends SourceBytes>(source: T): T => {
    const text = here.get(source.file);
    return text === undefined ? source : { ...source, bytes: new TextEncoder().encode(text) };
  };
  const { site, waivers, translations, controllers, registers, notices } = sources;
  return {
    ...sources,
    ...(site && { site: put(site) }),
    ...(waivers && { waivers: put(waivers) }),
    ...(translations && { translations: put(translations) }),
    controllers: controllers.map(put),
    registers: registers.map(put),
    notices: notices.map(put),
  };
}
