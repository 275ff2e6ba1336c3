import type { Inline } from '../document.js';
import { plain, say, words, type Composer } from './composer.js';

/** Uses of the notice by their headings, in a row. One without a heading is called by its topic, or just another use. */
export function nameUses(c: Composer, ids: readonly string[]): readonly Inline[] {
  const names = ids.map((id): readonly Inline[] => {
    const entry = c.notice.processing.find((found) => found.id === id);
    if (entry?.heading) return plain(c, entry.heading);
    return words(entry?.topic ? say(c, `topics.names.${entry.topic.topic}`) : say(c, 'rights.unnamedUse'));
  });
  return names.flatMap((name, position) => (position === 0 ? name : [...words(say(c, 'sentenceSeparator')), ...name]));
}
