/** The words the compiler adds, in one language: dotted key to text, such as `sections.retention`. `{name}` marks what is filled in. */
export type Phrases = Readonly<Record<string, string>>;

/** A phrase with its gaps filled. A phrase that is not there is a fault of the phrase file, which a test finds. */
export function fillPhrase(phrases: Phrases, key: string, values: Readonly<Record<string, string>> = {}): string {
  return splitPhrase(phrases, key)
    .map((part) => (part.kind === 'text' ? part.value : (values[part.name] ?? '')))
    .join('');
}

/** A phrase as text and gaps, so that links and marked-up words can fill them. */
export function splitPhrase(phrases: Phrases, key: string): readonly PhrasePart[] {
  const phrase = phrases[key];
  if (phrase === undefined) throw new Error(`The phrase ${key} is missing`);
  return phrase
    .split(/(\{[a-zA-Z]+\})/)
    .filter((part) => part !== '')
    .map((part) => (/^\{[a-zA-Z]+\}$/.test(part) ? { kind: 'gap', name: part.slice(1, -1) } : { kind: 'text', value: part }));
}

type PhrasePart = { readonly kind: 'text'; readonly value: string } | { readonly kind: 'gap'; readonly name: string };
