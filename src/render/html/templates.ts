import nunjucks from 'nunjucks';

/** Template name to source, such as `blocks/list.njk` or `govuk/components/table/macro.njk`. A workspace replaces single templates by name. */
export type TemplateSources = Readonly<Record<string, string>>;

/** Finished HTML: a template prints it as it is, and escapes everything else. */
export type Html = nunjucks.runtime.SafeString;

/** Templates that are ready to use. */
export interface Templates {
  readonly render: (name: string, view: object) => Html;
}

/** Why a template could not be used: its name, the line where it stopped if that is known, and what Nunjucks says. */
export interface TemplateFault {
  readonly template: string;
  readonly line?: number;
  readonly words: string;
}

/** A template that could not be used. */
export class TemplateError extends Error {
  constructor(
    message: string,
    readonly fault: TemplateFault,
  ) {
    super(message);
  }
}

/**
 * Makes the templates ready. They live in memory: nothing is read from disk.
 * Text is escaped unless it is `Html`, and a word that a template asks for and nobody gives is an error, never a blank.
 * `overridden` are the names of those that come from a workspace: a fault in one is told under its own name. Throws a {@link TemplateError}.
 */
export function createTemplates(sources: TemplateSources, overridden: readonly string[] = []): Templates {
  const environment = new nunjucks.Environment([loadFrom(sources)], {
    autoescape: true,
    throwOnUndefined: true,
    trimBlocks: true,
    lstripBlocks: true,
  });
  for (const name of overridden) explainingFaults(() => signFaults(environment.getTemplate(name, true), name));
  return { render: (name, view) => markAsHtml(tidy(explainingFaults(() => environment.render(name, view)))) };
}

/** Says that a string is finished HTML. Only for what a template or the inline renderer of this room has made. */
export function markAsHtml(html: string): Html {
  return new nunjucks.runtime.SafeString(html);
}

/** Components leave blanks at the ends of lines and empty lines behind; neither is ever seen. */
function tidy(html: string): string {
  return html.replace(/(?<![ \t])[ \t]+$/gm, '').replace(/\n{2,}/g, '\n');
}

/** What Nunjucks makes of a template: functions that draw the whole, or a block. */
interface Drawable {
  rootRenderFunc: DrawFunction;
  readonly blocks: Record<string, DrawFunction>;
}
type DrawFunction = (...parts: readonly unknown[]) => unknown;

/** An error of Nunjucks, which takes the name of a template only once. */
type Signable = Error & { readonly Update: (name: string) => unknown };

/** The words of a template that draws itself again and again. Those of the engine, for what it finds by itself. */
const withoutEnd = 'Maximum call stack size exceeded';

/** No page has lists within lists, or whatever else draws itself again, to so many levels. */
const deepest = 100;

/**
 * Has a template put its name to its faults, and stop where it draws itself without end: the stack would hold that for half a minute.
 * Nunjucks gives a fault the name of the page that was asked for, also where it lies in the layout below it. The template must have been compiled already: a template whose writing is faulty would otherwise end the process when another includes it.
 */
function signFaults(template: object, name: string): void {
  if (!isDrawable(template)) throw new Error(`The template ${name} was not compiled.`);
  let open = 0;
  const sign =
    (draw: DrawFunction): DrawFunction =>
    (...parts) => {
      const done = parts.at(-1);
      if (!isFunction(done)) return draw(...parts);
      if (open === deepest) return done(new Error(withoutEnd));
      open += 1;
      return draw(...parts.slice(0, -1), (error: unknown, ...rest: readonly unknown[]): unknown => {
        open -= 1;
        if (isSignable(error)) error.Update(name);
        return done(error, ...rest);
      });
    };
  template.rootRenderFunc = sign(template.rootRenderFunc);
  for (const [block, draw] of Object.entries(template.blocks)) template.blocks[block] = sign(draw);
}

function isFunction(value: unknown): value is DrawFunction {
  return typeof value === 'function';
}

function isDrawable(template: object): template is Drawable {
  return 'rootRenderFunc' in template && isFunction(template.rootRenderFunc) && 'blocks' in template;
}

function isSignable(error: unknown): error is Signable {
  return error instanceof Error && 'Update' in error && typeof error.Update === 'function';
}

/** The innermost template that the words of Nunjucks name, with its line; what follows is the fault itself. */
const place = /\(([^()\n]+)\)(?: \[Line (\d+), Column \d+\])?\n/g;

function explainingFaults<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    const named = [...error.message.matchAll(place)].at(-1);
    if (named === undefined) throw error;
    const [text, template = '', line] = named;
    const words = error.message
      .slice(named.index + text.length)
      .trim()
      .replace(/^(Error|TypeError): /, '');
    throw new TemplateError(error.message, { template, ...(line === undefined ? {} : { line: Number(line) }), words });
  }
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
