import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { isInside, isInSite } from '../publish/index.js';
import type { Io } from './io.js';
import type { Settings } from './settings.js';
import { UsageError } from './usage-error.js';

/** A report never takes the place of a file of the workspace or of a published site. */
export function refuseReportPlace(out: string, { workspace }: Settings, { cwd }: Io): void {
  const path = resolve(cwd, out);
  if (isInside(path, resolve(cwd, workspace)) || isInSite(path)) {
    throw new UsageError(`“${out}” stands in your workspace or in a published site.`, 'Choose a file outside them with --out.');
  }
}

/** Writes a report to the file that was asked for. */
export function writeReport(out: string, report: string | Uint8Array, { cwd }: Io): void {
  try {
    writeFileSync(resolve(cwd, out), report);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? ` (${String(error.code)})` : '';
    throw new UsageError(`We could not write the report to “${out}”${code}.`, 'Choose another file with --out.');
  }
}
