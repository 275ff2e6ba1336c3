import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import nunjucks from 'nunjucks';
import { packageFolder } from '../../workspace/index.js';

const templates = join(packageFolder, 'templates', 'edit');
const govuk = dirname(createRequire(import.meta.url).resolve('govuk-frontend/package.json'));

const environment = new nunjucks.Environment(new nunjucks.FileSystemLoader([templates, join(govuk, 'dist')]), {
  autoescape: true,
  trimBlocks: true,
  lstripBlocks: true,
});

/** Draws a template of templates/edit. Every value is escaped where it is printed. */
export function draw(template: string, values: object): string {
  return environment.render(template, values);
}
