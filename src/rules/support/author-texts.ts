import type { Notice } from '../../model/index.js';
import { englishTexts, type ReaderText } from './reader-texts.js';

/** The English texts that someone wrote for this notice. The titles of Acts that the product knows are its own words. */
export function authorTexts(notice: Notice): readonly ReaderText[] {
  return englishTexts(notice).filter(({ text }) => text.origin.path.at(-1) !== 'statute');
}
