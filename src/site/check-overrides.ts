import type { Diagnostic } from '../diagnostics/index.js';
import { createTemplates, TemplateError, type TemplateSources } from '../render/html/index.js';
import { describeOverrideFault } from '../render/override-fault.js';

/** The files of a workspace that take the place of the product's. `folder` is their folder as people see it. */
export interface OwnTemplates {
  readonly folder: string;
  readonly html: TemplateSources;
  readonly typst: Readonly<Record<string, string>>;
  /** The languages with phrases of their own. */
  readonly phrases: readonly string[];
}

/** Says once which files of the workspace are used in place of the product's, and finds templates of pages that are not written as one must be. */
export function checkOverrides({ folder, html, typst, phrases }: OwnTemplates): readonly Diagnostic[] {
  const names = [
    ...Object.keys(html).map((name) => `html/${name}`),
    ...Object.keys(typst).map((name) => `typst/${name}`),
    ...phrases.map((lang) => `phrases/${lang}.yaml`),
  ].sort();
  if (names.length === 0) return [];
  const inForce: Diagnostic = {
    code: 'look/overrides-in-force',
    severity: 'info',
    message: `${names.length === 1 ? 'A file' : `${names.length} files`} of yours ${
      names.length === 1 ? 'is' : 'are'
    } used in place of Fairnotice’s: ${names.join(', ')}.`,
    hint: 'They are yours to look after: a new version of Fairnotice does not change them. Compare them with its own after each update.',
    origin: { file: folder, path: [] },
  };
  const faults = Object.keys(html).flatMap((name) => findFault(name, html, folder));
  return [inForce, ...faults];
}

function findFault(name: string, html: TemplateSources, folder: string): readonly Diagnostic[] {
  try {
    createTemplates(html, [name]);
    return [];
  } catch (error) {
    if (error instanceof TemplateError) return [describeOverrideFault({ ...error.fault, file: `${folder}/html/${name}` })];
    throw error;
  }
}
