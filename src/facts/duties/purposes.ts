import { keyOrigin } from '../../diagnostics/index.js';
import { plainWords } from '../../model/index.js';
import { usesOf } from '../uses.js';
import { gap, judged, type Judge } from './outcome.js';
import { written } from './words.js';

/** Row 4: what the information is used for, in more than a word. */
export const judgePurposes: Judge = ({ notice }) => {
  const uses = usesOf(notice);
  const rule = 'missing-purpose';
  if (uses.length === 0) return judged([], [gap(rule, keyOrigin(notice.origin), 'What the information is used for.')]);
  const bare = uses.filter(({ use }) => plainWords(use.text).trim().split(/\s+/).length < 2);
  return judged(
    uses.filter((one) => !bare.includes(one)).map(({ use }) => written(use.text.origin, use.text)),
    bare.map(({ use }) => gap(rule, use.text.origin, `A sentence in place of the one word “${plainWords(use.text).trim()}”.`)),
  );
};
