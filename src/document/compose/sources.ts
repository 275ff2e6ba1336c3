import type { Choice, Party, RecipientGroup } from '../../model/index.js';
import type { Block, Inline, Section } from '../document.js';
import { namesOf } from './data.js';
import { gap, joined, oneOrList, plain, sayInlines, section, sentence, words, say, type Composer } from './composer.js';

/** Where data comes from (UK GDPR Article 14(2)(f)). Recipients who also give data are sources and are not typed twice. */
export function composeSources(c: Composer): Section {
  const { sources, collection, recipients } = c.notice;
  const { origin } = sources;
  const typed = sources.state === 'given' ? sources.value : [];
  const groups = recipients.state === 'given' && recipients.value.outside.state === 'given' ? recipients.value.outside.value : [];
  const givers = groups.filter(({ direction }) => direction !== 'we-give');
  const items: readonly (readonly Inline[])[] = [
    ...typed.map((source) => {
      const who = describe(c, source.who, source.supplies);
      const about = source.people.all ? who : sayInlines(c, 'inBrackets', { text: who, more: aboutWhom(c, source.people) });
      return source.public ? [...about, ...words(`. ${say(c, 'sources.public')}`)] : about;
    }),
    ...givers.map((group: RecipientGroup) => describe(c, group.who, group.supplies)),
  ];
  const first: readonly Block[] =
    collection === 'direct' ? [sentence(c, origin, 'sources.direct')] : collection === 'both' ? [sentence(c, origin, 'sources.both')] : [];
  if (items.length > 0) {
    const lead = collection === 'both' ? [] : [sentence(c, origin, collection === 'direct' ? 'sources.othersGive' : 'sources.indirect')];
    return section(c, 'sources', [...first, ...lead, ...oneOrList(c, origin, items)]);
  }
  return section(c, 'sources', collection === 'direct' ? first : [...first, gap(c, origin, 'sources.none')]);
}

function aboutWhom(c: Composer, people: Choice): readonly Inline[] {
  return sayInlines(c, 'sources.about', { people: namesOf(c, people) });
}

function describe(c: Composer, who: readonly Party[], what: Parameters<typeof plain>[1] | undefined): readonly Inline[] {
  const names = joined(
    c,
    who.map(({ name }) => plain(c, name)),
  );
  return what ? sayInlines(c, 'sources.supplies', { who: names, what: plain(c, what) }) : names;
}
