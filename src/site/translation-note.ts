import type { Block, Document, Section } from '../document/index.js';
import { say } from './phrases.js';
import type { SiteInput } from './site-input.js';

/** What a reader is told where some passages are not in the language of the document yet. Texts that there is nothing to say for are empty. */
export interface TranslationNote {
  readonly heading: string;
  readonly change: string;
  readonly sections: readonly { readonly id: string; readonly text: string; readonly lang: string }[];
  readonly when: string;
}

type Words = Pick<SiteInput, 'phrases'>;

/** What changed, which parts are behind, and when the rest will be there; nothing where nothing is lacking. */
export function describeBehind({ meta: { behind }, lang }: Document, words: Words): TranslationNote | undefined {
  if (behind === undefined) return undefined;
  const { change, sections, due } = behind;
  return {
    heading: say(words, 'translation.heading'),
    change: change === undefined ? '' : say(words, 'translation.change', change),
    sections: sections.map(({ anchor, text, lang: own }) => ({ id: anchor, text, lang: own === lang ? '' : own })),
    when: due === undefined ? say(words, 'translation.noDate') : say(words, 'translation.due', { date: due }),
  };
}

/**
 * The document as it leaves the site, on paper or as a copy: with the note that its page has, in the same place, as its first section. The
 * page draws it apart from the notice, and so no other form of the document holds it.
 */
export function withTranslationNote(document: Document, words: Words): Document {
  const note = describeBehind(document, words);
  return note === undefined ? document : { ...document, sections: [toSection(note, document, words), ...document.sections] };
}

function toSection({ heading, change, sections, when }: TranslationNote, { lang, title: { origin } }: Document, words: Words): Section {
  const paragraph = (value: string): Block => ({ kind: 'paragraph', lang, origin, inlines: [{ kind: 'text', value }] });
  const list: Block = {
    kind: 'list',
    lang,
    origin,
    ordered: false,
    items: sections.map(({ id, text, lang: own }) => ({
      inlines: [
        {
          kind: 'link',
          target: { kind: 'anchor', anchor: id },
          children: [{ kind: 'text', value: text, ...(own === '' ? {} : { lang: own }) }],
        },
      ],
    })),
  };
  return {
    anchor: 'translation',
    heading: { text: heading, lang, origin },
    blocks: [
      ...(change === '' ? [] : [paragraph(change)]),
      ...(sections.length === 0 ? [] : [paragraph(say(words, 'translation.sections')), list]),
      paragraph(when),
    ],
  };
}
