import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { listFiles, packageFolder } from './read-folder.js';
import type { Replaceable } from './read-overrides.js';

/** The names of the files that a workspace can replace. Those of GOV.UK Frontend begin with `govuk/`. */
export function listReplaceable(): Replaceable {
  const govuk = dirname(createRequire(import.meta.url).resolve('govuk-frontend/package.json'));
  return {
    html: [
      ...listFiles(join(packageFolder, 'templates', 'html'), '.njk'),
      ...listFiles(join(govuk, 'dist', 'govuk'), '.njk').map((name) => `govuk/${name}`),
    ],
    typst: listFiles(join(packageFolder, 'templates', 'typst'), '.typ'),
    phrases: listFiles(join(packageFolder, 'templates', 'phrases'), '.yaml'),
  };
}
