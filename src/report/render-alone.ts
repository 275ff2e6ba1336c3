import nunjucks from 'nunjucks';

/** A page that stands alone, from a template of ours. Every value is escaped where it is printed, and one that is missing stops it. */
export function renderAlone(template: string, values: object): string {
  const environment = new nunjucks.Environment(null, { autoescape: true, throwOnUndefined: true, trimBlocks: true, lstripBlocks: true });
  return environment.renderString(template, values);
}
