import { distance } from 'fastest-levenshtein';
import type { Diagnostic, Origin } from '../../diagnostics/index.js';

/** An id that leads to nothing. */
export interface Unknown {
  /** What was looked for, in kebab case: `recipient`, `data-group`. */
  readonly what: string;
  readonly id: string;
  readonly origin: Origin;
  readonly known: readonly string[];
  /** The name of what an id stands for, where it has one: people often write that. */
  readonly nameOf?: (id: string) => readonly string[];
  /** What else can be done, where the spelling is right. */
  readonly add?: string;
}

/** Reports an id that leads to nothing, with the id that was probably meant. A name in place of an id is told of as one. */
export function reportUnknown(reader: { readonly diagnostics: Diagnostic[] }, unknown: Unknown): void {
  const { what, id, origin, known, add } = unknown;
  const words = what.replaceAll('-', ' ');
  const named = findNamed(unknown);
  const near = named ?? findNearest(id, known) ?? findNearest(slugOf(id), known);
  const none = known.length > 0 ? undefined : `There is no ${words} to choose from yet.`;
  // Where there is nothing to choose from, to add it is the one thing to do, and no second choice.
  const only = none !== undefined && add?.startsWith('Or add') === true ? [add.replace('Or add', 'Add')] : undefined;
  const choice = named === undefined ? [none, add] : [`Write its id: ${named}.`];
  const advice = only ?? (isId(id) ? [none ?? 'Check the spelling.', add] : choice);
  reader.diagnostics.push({
    code: `ref/unknown-${what}`,
    severity: 'error',
    message: isId(id) ? `There is no ${words} called “${id}”.` : `“${id}” is not the id of a ${words}.`,
    hint: advice.filter(Boolean).join(' '),
    ...(near === undefined ? {} : { suggestions: [near] }),
    origin,
  });
}

/** Whether a word has the form of an id. */
export function isId(word: string): boolean {
  return /^[a-z0-9]+(-[a-z0-9]+)*$/.test(word);
}

/** A name as an id would be made of it: “Children Act 1989” is children-act-1989. */
export function slugOf(name: string): string {
  return name
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\p{M}'’]/gu, '')
    .replace(/&/g, ' and ')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/** The known id nearest to what was typed, if one is near. */
export function findNearest(id: string, known: readonly string[]): string | undefined {
  let best: { readonly candidate: string; readonly steps: number } | undefined;
  for (const candidate of known) {
    const steps = distance(id, candidate);
    const near = steps <= Math.max(2, Math.floor(candidate.length / 3));
    if (near && (best === undefined || steps < best.steps)) best = { candidate, steps };
  }
  return best?.candidate;
}

/** The id of the thing that has these words for its name, or whose id is made of them. After the year of an Act more may follow. */
function findNamed({ id, known, nameOf }: Unknown): string | undefined {
  const slug = slugOf(id).replace(/^the-/, '');
  if (slug === '' || isId(id)) return undefined;
  const slugsOf = (candidate: string): readonly string[] =>
    [candidate, ...(nameOf?.(candidate) ?? []).map(slugOf)].map((name) => name.replace(/^the-/, ''));
  const exact = known.find((candidate) => slugsOf(candidate).includes(slug));
  const longestFirst = [...known].sort((one, other) => other.length - one.length);
  return exact ?? longestFirst.find((candidate) => slugsOf(candidate).some((name) => /-\d{4}$/.test(name) && slug.startsWith(`${name}-`)));
}
