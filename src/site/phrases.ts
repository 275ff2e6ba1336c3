import { fillPhrase, type Phrases } from '../document/index.js';
import { oncePerInput } from './once.js';

/** The words of the pages around the notices, by dotted key without `site.` in front, such as `home` or `find.aToZ`. */
export type SitePhrases = Phrases;

/** The same as a tree, for templates: `phrases.find.aToZ`. One that is missing stops the template. */
export interface PhraseTree {
  readonly [key: string]: string | PhraseTree;
}

/** Takes the words of the pages out of all the phrases of a language, whose keys are dotted: `site.home`. */
export function pickSitePhrases(phrases: Phrases): SitePhrases {
  return pickBranch(phrases, 'site.');
}

/** Takes the words of the notices, for pages that speak of the same things: `document.data.kinds.health` under `data.kinds.health`. */
export function pickNoticePhrases(phrases: Phrases): Phrases {
  return pickBranch(phrases, 'document.');
}

function pickBranch(phrases: Phrases, prefix: string): Phrases {
  return Object.fromEntries(
    Object.entries(phrases).flatMap(([key, text]) => (key.startsWith(prefix) ? [[key.slice(prefix.length), text]] : [])),
  );
}

/** A phrase of the pages with its gaps filled. One that is missing is a fault of the product. */
export function say({ phrases }: { readonly phrases: SitePhrases }, key: string, values: Readonly<Record<string, string>> = {}): string {
  return fillPhrase(phrases, key, values);
}

/** The dotted keys as a tree. */
export const toPhraseTree = oncePerInput((phrases: SitePhrases): PhraseTree => {
  const tree: Record<string, string | PhraseTree> = {};
  for (const [key, text] of Object.entries(phrases)) place(tree, key.split('.'), text);
  return tree;
});

function place(tree: Record<string, string | PhraseTree>, [first = '', ...rest]: readonly string[], text: string): void {
  if (rest.length === 0) {
    tree[first] = text;
    return;
  }
  const found = tree[first];
  const branch: Record<string, string | PhraseTree> = typeof found === 'object' ? { ...found } : {};
  place(branch, rest, text);
  tree[first] = branch;
}
