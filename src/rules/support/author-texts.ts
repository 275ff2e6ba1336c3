import type { Notice } from '../../model/index.js';
import { once } from './once.js';
import { englishTexts, textKey, textsIn, type ReaderText } from './reader-texts.js';

/**
 * The English texts in which someone says how things are. The titles of Acts that the product knows are its own words, and the list of
 * changes tells what was.
 */
export const authorTexts: (notice: Notice) => readonly ReaderText[] = once((notice) => {
  const history = new Set(textsIn(notice.changes).map(textKey));
  return englishTexts(notice).filter(({ text }) => text.origin.path.at(-1) !== 'statute' && !history.has(textKey(text)));
});
