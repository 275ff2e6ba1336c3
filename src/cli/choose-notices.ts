import type { LocatedDiagnostic } from '../diagnostics/index.js';
import type { OpenWorkspace } from './open-workspace.js';
import { didYouMean, UsageError } from './usage-error.js';

/** The notices meant by what was typed: ids, names where only one notice has them, or paths of files. */
export function chooseNotices(typed: readonly string[], { sources }: Pick<OpenWorkspace, 'sources'>): ReadonlySet<string> {
  return new Set(typed.map((word) => findNotice(word, sources.notices)));
}

function findNotice(word: string, notices: OpenWorkspace['sources']['notices']): string {
  const path = word.replaceAll('\\', '/').replace(/^\.\//, '');
  const exact = notices.find(({ id, file }) => id === path || file === path);
  if (exact !== undefined) return exact.id;
  const named = notices.filter(({ id }) => nameOf(id) === path);
  if (named.length === 1 && named[0] !== undefined) return named[0].id;
  if (named.length > 1) {
    throw new UsageError(`More than one notice is called “${word}”.`, `Write its whole id: ${named.map(({ id }) => id).join(' or ')}.`);
  }
  const ids = notices.map(({ id }) => id);
  const near = didYouMean(path, ids) ?? didYouMean(path, ids.map(nameOf));
  throw new UsageError(
    `There is no notice called “${word}”.`,
    near ?? 'Its id is the folder it stands in, a slash, and its name without .yaml.',
  );
}

function nameOf(id: string): string {
  return id.slice(id.indexOf('/') + 1);
}

/**
 * The findings about some notices and about the files they share: site.yaml, translations.yaml, registers, the files of their controllers,
 * and waivers.yaml, of which what is said of other notices is left out.
 */
export function findingsAbout(chosen: ReadonlySet<string>, { sources, diagnostics }: OpenWorkspace): readonly LocatedDiagnostic[] {
  const controllers = new Set([...chosen].map((id) => id.slice(0, id.indexOf('/'))));
  const files = new Set([
    ...(sources.site ? [sources.site.file] : []),
    ...(sources.translations ? [sources.translations.file] : []),
    ...sources.registers.map(({ file }) => file),
    ...sources.controllers.filter(({ id }) => controllers.has(id)).map(({ file }) => file),
    ...sources.notices.filter(({ id }) => chosen.has(id)).map(({ file }) => file),
  ]);
  return diagnostics.filter(({ notice, notices, origin }) => {
    if (files.has(origin.file)) return true;
    if (notice !== undefined) return chosen.has(notice);
    return isWaivers(origin.file) && (notices === undefined || notices.some((id) => chosen.has(id)));
  });
}

function isWaivers(file: string): boolean {
  return /(?:^|\/)waivers\.yaml$/.test(file);
}
