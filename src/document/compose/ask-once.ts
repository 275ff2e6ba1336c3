import type { Block, Inline, ListBlock, ParagraphBlock, Section } from '../document.js';
import type { Phrases } from '../phrases.js';
import { say, type Composer } from './composer.js';

/**
 * The section with its "Ask us." after the first fact it does not give, and not after every one. A notice that leaves much open would
 * say it twenty times to whoever hears it read out. That a fact is not given yet is said each time.
 */
export function askOnce(c: Composer, section: Section): Section {
  const ask = ` ${say(c, 'askUs')}`;
  const endings = findEndings(c.phrases, ask);
  let asked = false;

  const inline = (it: Inline): Inline => {
    if (it.kind === 'strong' || it.kind === 'emphasis' || it.kind === 'link') return { ...it, children: it.children.map(inline) };
    if (it.kind !== 'text' || !endings.has(it.value)) return it;
    if (asked) return { ...it, value: it.value.slice(0, -ask.length) };
    asked = true;
    return it;
  };
  const paragraph = (it: ParagraphBlock): ParagraphBlock => ({ ...it, inlines: it.inlines.map(inline) });
  const list = (it: ListBlock): ListBlock => ({
    ...it,
    items: it.items.map((item) => ({ inlines: item.inlines.map(inline), ...(item.list ? { list: list(item.list) } : {}) })),
  });
  const flowing = (it: ParagraphBlock | ListBlock): ParagraphBlock | ListBlock => (it.kind === 'list' ? list(it) : paragraph(it));
  const block = (it: Block): Block => {
    switch (it.kind) {
      case 'heading':
      case 'table':
        return it;
      case 'paragraph':
      case 'list':
        return flowing(it);
      case 'summary':
        return { ...it, rows: it.rows.map((row) => ({ ...row, blocks: row.blocks.map(flowing) })) };
      case 'callout':
        return { ...it, blocks: it.blocks.map(flowing) };
      default:
        return it satisfies never;
    }
  };
  return { ...section, blocks: section.blocks.map(block) };
}

/** The ends of the phrases that ask, after what is filled in. Phrases are the same for all sections of all notices. */
function findEndings(phrases: Phrases, ask: string): ReadonlySet<string> {
  const known = endingsOf.get(phrases);
  if (known !== undefined) return known;
  const endings = new Set(
    Object.values(phrases).flatMap((phrase) => (phrase.endsWith(ask) ? [phrase.slice(phrase.lastIndexOf('}') + 1)] : [])),
  );
  endingsOf.set(phrases, endings);
  return endings;
}

const endingsOf = new WeakMap<Phrases, ReadonlySet<string>>();
