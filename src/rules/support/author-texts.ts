import type { Notice } from '../../model/index.js';
import { englishTexts, textKey, textsIn, type ReaderText } from './reader-texts.js';

/**
 * The English texts in which someone says how things are. The titles of Acts that the product knows are its own words, and the list of
 * changes tells what was.
 */
export function authorTexts(notice: Notice): readonly ReaderText[] {
  const history = new Set(textsIn(notice.changes).map(textKey));
  return englishTexts(notice).filter(({ text }) => text.origin.path.at(-1) !== 'statute' && !history.has(textKey(text)));
}
