import type { IndexedRecipient, IndexedSource, NoticeIndex } from '../../facts/index.js';
import { say } from '../phrases.js';
import type { SiteInput } from '../site-input.js';
import type { Book, Fact, Named } from './book.js';
import { aboutWhom, fact, sentence, usesInWords } from './facts.js';
import { translated } from './pieces.js';

/** Who gets data, and who gives it. */
export const recipientBook: Book<Mention> = {
  kind: 'recipients',
  anchor: 'recipients',
  open: 'recipients',
  list: (row) => [
    ...row.recipients.map((recipient) => nameParty(recipient, { kind: 'recipient', recipient })),
    ...row.sources.map((source) => nameParty(source, { kind: 'source', source })),
  ],
  nameOf: (id, input) => input.entries.recipients[id],
  factsOf: (mention, row, input) =>
    mention.kind === 'source' ? factsOfSource(mention.source, row, input) : factsOfRecipient(mention.recipient, row, input),
  notesOf: (_, mentions, input) => (mentions.some((mention) => partyOf(mention).group === 'kind') ? [say(input, 'reverse.isKind')] : []),
  apart: (mentions) =>
    mentions.every((mention) => mention.kind === 'source' || mention.recipient.direction === 'they-give') && mentions.length > 0,
};

/** A body as a notice names it: among its recipients or among its sources. */
export type Mention =
  { readonly kind: 'recipient'; readonly recipient: IndexedRecipient } | { readonly kind: 'source'; readonly source: IndexedSource };

function partyOf(mention: Mention): IndexedRecipient | IndexedSource {
  return mention.kind === 'recipient' ? mention.recipient : mention.source;
}

function nameParty({ id, name, names }: IndexedRecipient | IndexedSource, item: Mention): Named<Mention> {
  return { ...(id === undefined ? {} : { id }), name, ...(names === undefined ? {} : { names }), item };
}

function factsOfRecipient(recipient: IndexedRecipient, row: NoticeIndex, input: SiteInput): readonly Fact[] {
  const { direction, role, list, when, why, supplies, about, uses } = recipient;
  return [
    ...usesInWords(uses, row, input),
    ...fact(input, 'direction', [sentence(input, `directions.${direction}`)]),
    ...fact(input, 'supplies', supplies === undefined ? [] : [translated(supplies, input)]),
    ...fact(input, 'when', when === undefined ? [] : [translated(when, input)]),
    ...fact(input, 'why', why === undefined ? [] : [translated(why, input)]),
    ...aboutWhom(about, row, input),
    ...fact(input, 'role', [sentence(input, `roles.${role}`)]),
    ...fact(input, 'list', [sentence(input, `lists.${list}`)]),
    ...fact(input, 'open', row.purposes.some((use) => use.recipientsNotStated) ? [sentence(input, 'otherUsesOpen')] : []),
  ];
}

function factsOfSource({ supplies, about }: IndexedSource, row: NoticeIndex, input: SiteInput): readonly Fact[] {
  return [
    ...fact(input, 'direction', [sentence(input, 'directions.they-give')]),
    ...fact(input, 'supplies', supplies === undefined ? [] : [translated(supplies, input)]),
    ...aboutWhom(about, row, input),
  ];
}
