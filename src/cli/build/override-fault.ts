import { folderOfTemplates, type WorkspaceSources } from '../../index.js';
import type { LocatedDiagnostic } from '../../diagnostics/index.js';
import { TemplateError } from '../../render/html/index.js';
import { describeOverrideFault } from '../../render/override-fault.js';
import { locateDiagnostic } from '../../yaml/index.js';

/**
 * What to say of an error that came while pages were drawn, where templates of the workspace are in force. Nothing where there are none,
 * or where it is of another kind: it is then a fault of Fairnotice.
 */
export function explainTemplateError(error: unknown, { root, overrides }: WorkspaceSources): LocatedDiagnostic | undefined {
  const fault = findFault(error);
  const files = Object.keys(overrides?.html ?? {}).map((name) => ({ name, file: `${folderOfTemplates(root)}/html/${name}` }));
  const [first, ...others] = files;
  if (fault === undefined || first === undefined) return undefined;
  const named = files.find(({ name }) => name === fault.template);
  const finding = named
    ? describeOverrideFault({ ...fault, file: named.file })
    : describeOverrideFault({ file: first.file, words: `${fault.template}: ${fault.words}`, others: others.map(({ file }) => file) });
  return locateDiagnostic(finding, new Map());
}

function findFault(error: unknown): TemplateError['fault'] | undefined {
  if (error instanceof TemplateError) return error.fault;
  return error instanceof Error && error.cause !== undefined ? findFault(error.cause) : undefined;
}
