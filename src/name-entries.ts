import { readText, type Label, type Shared } from './model/index.js';
import { registerKinds, type Line, type RegisterKind } from './schema/index.js';

/** What the entries of each register are called in one language, by register and id. */
export type EntryLabels = Readonly<Record<RegisterKind, Readonly<Record<string, Label>>>>;

/** The controllers of a workspace with their names in each language of the site. */
export function nameControllers({
  controllers,
  site,
}: Shared): readonly { readonly id: string; readonly names: Readonly<Record<string, Label>> }[] {
  return [...controllers].map(([id, { value, file }]) => ({
    id,
    names: Object.fromEntries(site.languages.map((lang) => [lang, label(value.name, lang, site.languages, file)])),
  }));
}

/** What every entry of every register is called in a language. */
export function nameEntries({ registers, site }: Shared, lang: string): EntryLabels {
  const labels = registerKinds.map((kind) => {
    const { file, value } = registers[kind];
    const named = Object.entries<object>(value).map(([id, entry]) => [id, label(nameOf(entry) ?? id, lang, site.languages, file)]);
    return [kind, Object.fromEntries(named)] as const;
  });
  return Object.fromEntries(labels) as EntryLabels;
}

function label(line: Line, lang: string, languages: readonly string[], file: string): Label {
  const { value, lang: own } = readText({ lang, languages }, line, { file, path: [] });
  return { text: value, lang: own };
}

/** The field that says what an entry is called is another in each register. */
function nameOf(entry: object): Line | undefined {
  const name: unknown =
    'name' in entry
      ? entry.name
      : 'title' in entry
        ? entry.title
        : 'records' in entry
          ? entry.records
          : 'text' in entry
            ? entry.text
            : undefined;
  return typeof name === 'string' || (typeof name === 'object' && name !== null) ? name : undefined;
}
