import nunjucks from 'nunjucks';

/** Template name to source, such as `blocks/list.njk` or `govuk/components/table/macro.njk`. A workspace replaces single templates by name. */
export type TemplateSources = Readonly<Record<string, string>>;

/** Finished HTML: a template prints it as it is, and escapes everything else. */
export type Html = nunjucks.runtime.SafeString;

/** Templates that are ready to use. */
export interface Templates {
  readonly render: (name: string, view: object) => Html;
}

/**
 * Makes the templates ready. They live in memory: nothing is read from disk.
 * Text is escaped unless it is `Html`, and a word that a template asks for and nobody gives is an error, never a blank.
 */
export function createTemplates(sources: TemplateSources): Templates {
  const environment = new nunjucks.Environment([loadFrom(sources)], {
    autoescape: true,
    throwOnUndefined: true,
    trimBlocks: true,
    lstripBlocks: true,
  });
  return { render: (name, view) => markAsHtml(tidy(environment.render(name, view))) };
}

/** Says that a string is finished HTML. Only for what a template or the inline renderer of this room has made. */
export function markAsHtml(html: string): Html {
  return new nunjucks.runtime.SafeString(html);
}

/** Components leave blanks at the ends of lines and empty lines behind; neither is ever seen. */
function tidy(html: string): string {
  return html.replace(/[ \t]+$/gm, '').replace(/\n{2,}/g, '\n');
}

interface MemoryLoader extends nunjucks.ILoader {
  readonly isRelative: (name: string) => boolean;
  readonly resolve: (from: string, to: string) => string;
}

function loadFrom(sources: TemplateSources): MemoryLoader {
  const known = new Map(Object.entries(sources));
  return {
    getSource: (name) => {
      const src = known.get(name);
      if (src === undefined) throw new Error(`There is no template "${name}".`);
      return { src, path: name, noCache: false };
    },
    isRelative: (name) => name.startsWith('./') || name.startsWith('../'),
    resolve: resolveName,
  };
}

/** The components of GOV.UK Frontend name one another by relative path. */
function resolveName(from: string, to: string): string {
  const parts = from.split('/').slice(0, -1);
  for (const part of to.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.') parts.push(part);
  }
  return parts.join('/');
}
