import type { LocatedDiagnostic } from '../diagnostics/index.js';
import { findingAbout } from './findings.js';
import type { Entry } from './list-folder.js';
import { judgeName } from './names.js';

export interface SortedFiles {
  readonly files: readonly { readonly entry: Entry; readonly stem: string }[];
  readonly diagnostics: readonly LocatedDiagnostic[];
}

/** The files of a folder that holds one notice or controller a file: those that are rightly named, and what is wrong with the others. */
export function sortFiles(entries: readonly Entry[], what: 'notice' | 'controller'): SortedFiles {
  const yamlFiles = new Map<string, string[]>();
  for (const { name } of entries) {
    const key = name.toLowerCase();
    if (name.endsWith('.yaml')) yamlFiles.set(key, [...(yamlFiles.get(key) ?? []), name]);
  }
  const sorted = entries
    .filter(({ kind }) => kind === 'file')
    .map((entry) => ({ entry, stem: stemOf(entry.name), fault: judge(entry, yamlFiles, what) }));
  return {
    files: sorted.flatMap(({ entry, stem, fault }) => (fault === undefined ? [{ entry, stem }] : [])),
    diagnostics: sorted.flatMap(({ fault }) => fault ?? []),
  };
}

const anyYaml = /\.ya?ml(\.txt)?$/i;

/** Whether a name is that of a YAML file, or was meant to be: `.yml`, `.YAML`, or `.yaml.txt`, which Notepad makes of it. */
export function looksLikeYaml(name: string): boolean {
  return anyYaml.test(name);
}

function stemOf(name: string): string {
  return name.replace(anyYaml, '');
}

/** `yamlFiles` are the names of the folder that end in .yaml, by what they are in small letters. */
function judge(
  entry: Entry,
  yamlFiles: ReadonlyMap<string, readonly string[]>,
  what: 'notice' | 'controller',
): LocatedDiagnostic | undefined {
  if (!looksLikeYaml(entry.name)) return tellUnread(entry);
  const stem = stemOf(entry.name);
  const twin = yamlFiles.get(`${stem.toLowerCase()}.yaml`)?.find((name) => name !== entry.name);
  if (twin !== undefined && stem !== stem.toLowerCase()) {
    return findingAbout(entry.shown, {
      code: 'workspace/duplicate-name',
      message: `There is also a file “${twin}”. The two names differ only in capital letters.`,
      hint: 'On Windows and on many web servers they are one and the same, and one would replace the other. Keep one of them, or give one another name.',
    });
  }
  if (!entry.name.endsWith('.yaml')) return refuseExtension(entry, twin);
  const fault = judgeName(stem, what);
  return fault === undefined ? undefined : findingAbout(entry.shown, fault);
}

function refuseExtension(entry: Entry, twin: string | undefined): LocatedDiagnostic {
  const name = `${stemOf(entry.name)}.yaml`;
  return findingAbout(entry.shown, {
    code: 'workspace/wrong-extension',
    message: `The name of this file has to end in .yaml. It is “${entry.name}”.`,
    hint:
      twin === undefined
        ? `Fairnotice reads only files that end so. Rename it to ${name}. If you do not see the ending in Windows, switch on View, Show, File name extensions.`
        : `Fairnotice reads only files that end so, and there is already a file ${twin}. Keep the one that is right and delete the other.`,
    ...(twin === undefined ? { suggestions: [name] } : {}),
  });
}

/** A folder that has the name of a file. */
export function refuseFolder(entry: Entry): LocatedDiagnostic {
  return findingAbout(entry.shown, {
    code: 'workspace/folder-not-file',
    message: `“${entry.name}” is a folder, and has to be a file.`,
    hint: 'A file and a folder cannot have the same name. Rename the folder, or delete it if it is empty.',
  });
}

/** A folder of YAML files one level too deep. */
export function refuseNested(entry: Entry, what: 'notice' | 'controller'): LocatedDiagnostic {
  return findingAbout(entry.shown, {
    code: 'workspace/nested-folder',
    message: `The files in the folder “${entry.name}” are not read: it stands inside another folder.`,
    hint: `A ${what} file stands ${
      what === 'notice' ? 'directly in the folder of its controller' : 'directly in the folder “controllers”'
    }. Move the files up, or move the folder out of the workspace.`,
  });
}

/** A YAML file beside site.yaml that is none of its settings. */
export function refuseMisplaced(entry: Entry, meant: string | undefined): LocatedDiagnostic {
  return findingAbout(entry.shown, {
    code: 'workspace/misplaced-file',
    message: `“${entry.name}” does not belong here, and is not read.`,
    hint: 'Beside the folders stand only site.yaml, waivers.yaml and translations.yaml. A notice stands in the folder of its controller, a controller in “controllers”, a register in “registers”. Move the file, or rename it.',
    ...(meant === undefined ? {} : { suggestions: [meant] }),
  });
}

/** A file or folder that is none of ours: harmless, but its owner may think that it counts. */
export function tellUnread(entry: Entry): LocatedDiagnostic {
  return findingAbout(entry.shown, {
    code: 'workspace/unknown-file',
    severity: 'info',
    message: `Fairnotice does not read this ${entry.kind}.`,
    hint: `It does no harm. If it should be part of a notice, put its words into the notice; if not, keep it outside the workspace.`,
  });
}
