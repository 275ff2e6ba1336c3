import type { Diagnostic } from '../diagnostics/index.js';

/** A fault that came to light in a template of a workspace, or because of one. */
export interface OverrideFault {
  /** The file as people see it. */
  readonly file: string;
  readonly line?: number;
  /** What the engine says. */
  readonly words: string;
  /** Other files of the workspace that may be the cause as well, where nobody knows which. */
  readonly others?: readonly string[];
}

/** What to say of a template of the workspace that cannot be used in place of the product's. */
export function describeOverrideFault({ file, line, words, others = [] }: OverrideFault): Diagnostic {
  const start = { line: line ?? 1, column: 1 };
  const elsewhere = others.length === 0 ? '' : ` The cause may also be in ${others.join(', ')}.`;
  return {
    code: 'look/faulty-override',
    severity: 'error',
    message: `This file of yours is used in place of Fairnotice’s, and the site cannot be made with it. ${inPlainWords(words)}`,
    hint: `Ask the person who wrote the file to put it right.${elsewhere} Until then you can move it out of the workspace: Fairnotice’s own is then used again.`,
    origin: { file, path: [], at: { start, end: start } },
  };
}

/** The commonest faults in words for whoever wrote the template; of others, what the engine says. */
function inPlainWords(words: string): string {
  if (/^attempted to output null or undefined/.test(words)) return 'It prints a value that does not exist: a name may be misspelt.';
  if (/Maximum call stack size exceeded/.test(words))
    return 'It uses itself, by itself or through another file, and would never come to an end.';
  const known = kinds.map(({ says, plain }) => ({ plain, name: says.exec(words)?.[1] })).find(({ name }) => name !== undefined);
  return known?.name === undefined ? `It stopped with these words: ${words}` : known.plain(known.name);
}

interface Kind {
  readonly says: RegExp;
  readonly plain: (name: string) => string;
}

const kinds: readonly Kind[] = [
  { says: /^Unable to call `(.+?)`/, plain: (name) => `It calls “${name}”, which does not exist here.` },
  { says: /^unknown block tag: (\S+)/, plain: (name) => `There is no tag called “${name}”.` },
  { says: /^filter not found: (\S+)/, plain: (name) => `There is no filter called “${name}”.` },
  { says: /^There is no template "(.+)"/, plain: (name) => `It asks for a template “${name}”, and there is none.` },
  { says: /^parse\w+: expected .*\b(end\w+)\b.*end of file/, plain: (name) => `A part of it is not closed: “${name}” is missing.` },
  { says: /^unknown variable: ([\w-]+)/, plain: (name) => `It uses “${name}”, which does not exist here.` },
];
