import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compileWorkspace } from '../../../src/compile-workspace.js';
import type { LocatedDiagnostic } from '../../../src/diagnostics/index.js';
import { readLastNotices } from '../../../src/publish/index.js';
import { acrossRules } from '../../../src/rules/index.js';
import { day, product, soundFiles, sourcesOf, write, type Files } from '../../support/compile.js';

/** The path under which an example shows what the published site says of its notices. */
export const last = 'dist/notices.json';

/**
 * What is found in the made-up workspace with other files: notices as changes of the sound one, all others whole. Its own notice is not
 * there. Findings of rules about one notice are left out.
 */
export function findAcross(files: Files): readonly LocatedDiagnostic[] {
  const { [last]: notices, ...rest } = files;
  const written = Object.entries(rest).map(([path, text]) => [path, isNotice(path) && text !== null ? write(text) : text] as const);
  const workspace = sourcesOf({ ...soundFiles, 'anytown-council/help.yaml': null, ...Object.fromEntries(written) });
  const published = typeof notices === 'string' ? readNotices(notices) : undefined;
  const { diagnostics } = compileWorkspace(workspace, product, day, published === undefined ? {} : { published });
  return diagnostics.filter(({ code }) => !code.startsWith('rule/') || acrossCodes.has(code));
}

/** Findings as `file:path code`, and the places they are related to. */
export function show(found: readonly LocatedDiagnostic[]): readonly string[] {
  return found.map(({ code, severity, origin, related = [] }) =>
    [
      `${severity} ${code}`,
      ...[origin, ...related.map((other) => other.origin)].map(({ file, path }) => [file, ...path].join('/').replace('notices/', '')),
    ].join(' '),
  );
}

const acrossCodes = new Set(acrossRules.map(({ id }) => `rule/${id}`));

function isNotice(path: string): boolean {
  return path.includes('/') && !/^(?:controllers|registers)\//.test(path);
}

function readNotices(text: string): Extract<ReturnType<typeof readLastNotices>, { state: 'read' }>['notices'] {
  const folder = mkdtempSync(join(tmpdir(), 'fairnotice-last-'));
  try {
    writeFileSync(join(folder, 'notices.json'), text);
    const read = readLastNotices(folder);
    if (read.state !== 'read') throw new Error(`The example of notices.json is ${read.state}`);
    return read.notices;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
