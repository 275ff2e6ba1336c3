import { periodInWords } from '../../document/index.js';
import type { IndexedRetention } from '../../facts/index.js';
import type { SiteInput } from '../site-input.js';
import type { Book } from './book.js';
import { aboutWhom, fact, noticeWords, sentence } from './facts.js';
import { translated, type Pieces } from './pieces.js';

/** How long records are kept: by class of the register, else by what the notice calls them. */
export const retentionBook: Book<IndexedRetention> = {
  kind: 'retention',
  anchor: 'retention',
  open: 'retention',
  list: (row) =>
    row.kept.map((item) => ({
      ...(item.class === undefined ? {} : { id: item.class }),
      name: item.records ?? '',
      ...(item.names === undefined ? {} : { names: item.names }),
      item,
    })),
  nameOf: (id, input) => input.entries.retention[id],
  factsOf: (kept, row, input) => [
    ...fact(input, 'period', periodOf(kept, input)),
    ...fact(input, 'counted', kept.counted === undefined ? [] : [translated(kept.counted, input)]),
    ...fact(input, 'then', kept.then === undefined ? [] : [noticeWords(input, `retention.ends.${kept.then}`)]),
    ...aboutWhom(kept.about, row, input),
  ],
};

/** The period, the schedule that sets it, that there is more to read; or that the notice does not yet say. */
function periodOf({ length, schedule, more }: IndexedRetention, input: SiteInput): readonly Pieces[] {
  const found = [
    ...(length === undefined ? [] : [[{ text: periodInWords({ phrases: input.noticePhrases, lang: input.lang }, length), lang: '' }]]),
    ...(schedule === undefined ? [] : [noticeWords(input, 'retention.schedule', { title: translated(schedule, input) })]),
    ...(more ? [sentence(input, length === undefined ? 'retention.how' : 'retention.more')] : []),
  ];
  return found.length === 0 ? [sentence(input, 'notStated')] : found;
}
