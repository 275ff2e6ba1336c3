import type { IndexedData, IndexedItem, NoticeIndex, Sensitive } from '../../facts/index.js';
import { say } from '../phrases.js';
import type { SiteInput } from '../site-input.js';
import type { Book, Fact, Named } from './book.js';
import { aboutWhom, fact, namesOfUses, sentence } from './facts.js';
import { joinPieces, phrasePieces, pieceOf, translated, type Pieces } from './pieces.js';

/** Which information is used: the categories of the register, and the kinds that the law gives more protection. */
export const dataBook: Book<Mention> = {
  kind: 'data',
  anchor: 'data',
  open: 'data',
  list: (row) => row.data.flatMap(mentionsIn),
  nameOf: (id, input) => {
    const kind = sensitiveKindOf(id);
    if (kind === undefined) return input.entries['data-categories'][id];
    return kind === 'not-stated'
      ? { text: say(input, 'reverse.data.kindNotStated'), lang: input.lang }
      : { text: input.noticePhrases[`data.kinds.${kind}`] ?? kind, lang: input.lang };
  },
  factsOf: ({ data, items, mayContain }, row, input) => [
    ...fact(input, 'which', [
      ...items.flatMap((item) => nameItem(item, input)),
      ...(mayContain ? [phrasePieces(input.phrases, 'reverse.data.mayContain', { records: headingOf(data, input) })] : []),
    ]),
    ...aboutWhom(data.about, row, input),
    ...usesOf(data, row, input),
  ],
  notesOf: (id, _, input) => {
    const kind = id === undefined ? undefined : sensitiveKindOf(id);
    if (kind === undefined) return [];
    return [say(input, kind === 'criminal-offence' ? 'reverse.data.criminal' : 'reverse.data.special')];
  },
};

/** What a group of data holds of one category or kind. */
export interface Mention {
  readonly data: IndexedData;
  /** Items to be named: none for a category that the page is already called by. */
  readonly items: readonly IndexedItem[];
  /** True where only the group as a whole is said to hold it, perhaps. */
  readonly mayContain: boolean;
}

/** Two hyphens, which no id has, keep the kinds of the law apart from the categories of a register. */
const sensitivePrefix = 'sensitive--';

function sensitiveKindOf(id: string): string | undefined {
  return id.startsWith(sensitivePrefix) ? id.slice(sensitivePrefix.length) : undefined;
}

function mentionsIn(data: IndexedData): readonly Named<Mention>[] {
  const categories = [...new Set(data.items.flatMap(({ category }) => category ?? []))];
  const kinds = [...new Set([...data.items.flatMap(kindsOf), ...data.mayContain])];
  return [
    ...categories.map((id) => ({ id, name: '', item: { data, items: [], mayContain: false } })),
    ...kinds.map((kind) => {
      const items = data.items.filter((item) => kindsOf(item).includes(kind));
      const mayContain = data.mayContain.some((other) => other === kind);
      return { id: sensitivePrefix + kind, name: '', item: { data, items, mayContain } };
    }),
  ];
}

function kindsOf({ special, criminal }: IndexedItem): readonly Sensitive[] {
  return [...(special === undefined ? [] : [special]), ...(criminal ? (['criminal-offence'] as const) : [])];
}

function nameItem({ category, names }: IndexedItem, input: SiteInput): readonly Pieces[] {
  const label = category === undefined ? undefined : input.entries['data-categories'][category];
  if (label !== undefined) return [[pieceOf(label, input)]];
  return names === undefined ? [] : [translated(names, input)];
}

/** Records are called by their heading or, where they have none, by what is in them. */
function headingOf({ heading, items }: IndexedData, input: SiteInput): Pieces {
  if (heading !== undefined) return translated(heading, input);
  return items.length === 0
    ? sentence(input, 'data.recordsWithoutName')
    : joinPieces(
        items.flatMap((item) => nameItem(item, input)),
        input,
      );
}

function usesOf({ uses }: IndexedData, row: NoticeIndex, input: SiteInput): readonly Fact[] {
  return fact(input, 'whatFor', uses.length === 0 ? [sentence(input, 'useNotStated')] : namesOfUses(uses, row, input));
}
