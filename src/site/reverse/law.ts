import type { IndexedGround, IndexedLaw } from '../../facts/index.js';
import { cite, findStatute } from '../../law/index.js';
import { say } from '../phrases.js';
import type { SiteInput } from '../site-input.js';
import type { Book } from './book.js';
import { fact, namesOfUses, noticeWords, sentence } from './facts.js';
import { phrasePieces, readIn, translated, type Pieces } from './pieces.js';

/** Which law is relied on: an Act by its sections, with what each allows. */
export const lawBook: Book<Mention> = {
  kind: 'law',
  anchor: 'purposes',
  open: 'law',
  list: (row) =>
    row.law.flatMap((law) => {
      const grounds: readonly (IndexedGround | undefined)[] = law.grounds.length === 0 ? [undefined] : law.grounds;
      return grounds.map((ground) => ({
        ...(law.id === undefined ? {} : { id: folderIdOf(law.kind, law.id) }),
        name: law.title,
        ...(law.titles === undefined ? {} : { names: law.titles }),
        item: { law, ...(ground === undefined ? {} : { ground }) },
      }));
    }),
  nameOf: (id, input) => {
    const statute = findStatute(id);
    // The titles of Acts are in English in every language of the site.
    return statute === undefined ? input.entries.legislation[registerIdOf(id)] : { text: statute.title, lang: 'en' };
  },
  factsOf: ({ ground }, row, input) =>
    ground === undefined
      ? fact(input, 'whatFor', [sentence(input, 'law.withoutUse')])
      : [
          ...fact(input, 'reason', [wordGround(ground, input)]),
          ...fact(input, 'whatFor', ground.uses.length === 0 ? [] : namesOfUses(ground.uses, row, input)),
        ],
  partOf: ({ law: { id, kind, provision, provisions } }, input) => {
    if (provision === undefined) return { order: '', heading: { text: say(input, 'reverse.law.noProvision'), lang: input.lang } };
    const statute = kind === 'statute' && id !== undefined ? findStatute(id) : undefined;
    const heading = provisions === undefined ? { text: provision, lang: input.lang } : readIn(provisions, input.lang);
    return { order: provision, heading, ...(statute === undefined ? {} : { href: cite(statute, provision).url }) };
  },
  linkOf: (id, mentions) => {
    const statute = id === undefined ? undefined : findStatute(id);
    return statute === undefined ? mentions.find(({ law }) => law.url !== undefined)?.law.url : cite(statute).url;
  },
};

/** A law as a notice cites it, for one of its grounds. */
export interface Mention {
  readonly law: IndexedLaw;
  readonly ground?: IndexedGround;
}

/** A register may call an entry as the product calls an Act; two hyphens, which no id has, keep them apart. */
const registerPrefix = 'register--';

function folderIdOf(kind: IndexedLaw['kind'], id: string): string {
  return kind === 'statute' || findStatute(id) === undefined ? id : registerPrefix + id;
}

function registerIdOf(id: string): string {
  return id.startsWith(registerPrefix) ? id.slice(registerPrefix.length) : id;
}

function wordGround({ ground, function: duty }: IndexedGround, input: SiteInput): Pieces {
  const reason = nameGround(ground, input);
  return duty === undefined ? reason : noticeWords(input, 'label', { term: reason, text: translated(duty, input) });
}

function nameGround(ground: IndexedGround['ground'], input: SiteInput): Pieces {
  switch (ground.kind) {
    case 'basis':
      return noticeWords(input, `purposes.bases.${ground.id}`);
    case 'special-category':
      return phrasePieces(input.phrases, 'reverse.law.special', { condition: noticeWords(input, `purposes.conditions.${ground.id}`) });
    case 'criminal-offence':
      return phrasePieces(input.phrases, 'reverse.law.criminal', { condition: noticeWords(input, `purposes.article10.${ground.id}`) });
    default:
      return ground satisfies never;
  }
}
