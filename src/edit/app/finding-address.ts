import type { LocatedDiagnostic } from '../../diagnostics/index.js';
import type { WorkspaceSources } from '../../index.js';
import type { App } from './app.js';

/** Where a finding can be put right: the field, on the page of the form that has it. Nothing for a file that has no form. */
export function addressOfFinding({ desk }: App, { origin, pointer }: Pick<LocatedDiagnostic, 'origin' | 'pointer'>): string | undefined {
  const page = addressOfFile(desk.sources(), origin.file);
  if (page === undefined) return undefined;
  const steps = pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
  if (steps.length === 0) return page;
  const holder = steps.slice(0, -1).map(encodeURIComponent).join('/');
  return `${page}${holder === '' ? '' : `?at=${holder}`}#${['f', ...steps].map((step) => step.replace(/[^\w.]/g, '_')).join('-')}`;
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
