import type { LocatedDiagnostic } from '../../diagnostics/index.js';
import { fieldId, pageOf, readPointer } from '../../form/index.js';
import type { App } from './app.js';
import { formFileOf, hrefOf, readFile } from './form-context.js';

/** Where a finding can be put right: the field, on the page of the form that has it. Nothing for a file that has no form. */
export function addressOfFinding(app: App, { origin, pointer }: Pick<LocatedDiagnostic, 'origin' | 'pointer'>): string | undefined {
  const found = formFileOf(origin.file, app);
  if (found === undefined) return undefined;
  const value = readFile(app.desk, found.file);
  const path = readPointer(pointer, value);
  const page = pageOf({ schemas: app.schemas, schema: found.schema, value }, path);
  return `${hrefOf(found, page)}${path.length === 0 ? '' : `#${fieldId(path)}`}`;
}

/** An id as it stands in an address. */
export function encodeId(id: string): string {
  return id.split('/').map(encodeURIComponent).join('/');
}
