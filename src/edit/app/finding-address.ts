import { fieldId, pageOf, readPointer } from '../../form/index.js';
import type { LocatedDiagnostic } from '../../diagnostics/index.js';
import type { WorkspaceSources } from '../../index.js';
import type { App } from './app.js';
import { formFileOf, hrefOf, readFile } from './form-context.js';

/** Where a finding can be put right: the field, on the page of the form that shows it. Nothing for a file that has no form. */
export function addressOfFinding(app: App, { origin, pointer }: Pick<LocatedDiagnostic, 'origin' | 'pointer'>): string | undefined {
  const found = formFileOf(origin.file, app);
  if (found === undefined) return undefined;
  const value = readFile(app.desk, origin.file);
  const path = readPointer(pointer, value);
  const page = hrefOf(found, pageOf({ schemas: app.schemas, schema: found.schema, value }, path));
  return path.length === 0 ? page : `${page}#${fieldId(path)}`;
}

/** The page of a file that has a form. */
export function addressOfFile({ notices, controllers, registers }: WorkspaceSources, file: string): string | undefined {
  const kinds = { notices, controllers, registers };
  for (const [kind, sources] of Object.entries(kinds)) {
    const found = sources.find((source) => source.file === file);
    if (found !== undefined) return `/${kind}/${encodeId(found.id)}`;
  }
  return undefined;
}

/** An id as it stands in an address. */
export function encodeId(id: string): string {
  return id.split('/').map(encodeURIComponent).join('/');
}
