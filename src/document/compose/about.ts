import { childOrigin } from '../../diagnostics/index.js';
import type { Change } from '../../model/index.js';
import type { Block, Section, SummaryRow } from '../document.js';
import {
  flow,
  gap,
  heading,
  oneOrList,
  paragraph,
  plain,
  row,
  say,
  sayInlines,
  section,
  summary,
  words,
  type Composer,
} from './composer.js';
import { dateInWords } from './labels.js';

/** Dates, changes, and what people are not told (UK GDPR Articles 13(3), 13(4), 14(5)). */
export function composeAbout(c: Composer): Section {
  const { notice } = c;
  const { origin } = notice;
  return section(c, 'changes', [
    ...(c.facts.changed === undefined ? [gap(c, origin, 'changes.dateNotStated')] : []),
    ...summary(c, childOrigin(origin, 'dates'), dateRows(c)),
    ...composeChanges(c),
    ...(notice.exceptions.length === 0
      ? []
      : [
          heading(c, childOrigin(origin, 'exceptions'), 1, 'not-told', say(c, 'changes.exceptions')),
          ...oneOrList(
            c,
            childOrigin(origin, 'exceptions'),
            notice.exceptions.map(({ item, why }) => sayInlines(c, 'changes.exception', { item: plain(c, item), why: plain(c, why) })),
          ),
        ]),
  ]);
}

function dateRows(c: Composer): readonly SummaryRow[] {
  return (['issued', 'effective', 'reviewed'] as const).flatMap((key): readonly SummaryRow[] => {
    const answer = c.notice.dates[key];
    return answer.state === 'given' ? [row(c, `changes.${key}`, [paragraph(c, answer.origin, words(dateInWords(c, answer.value)))])] : [];
  });
}

/** Newest first: whoever comes back looks for what they have not read. */
function composeChanges(c: Composer): readonly Block[] {
  const newestFirst = [...c.notice.changes].sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
  if (newestFirst.length === 0) return [];
  const origin = childOrigin(c.notice.origin, 'changes');
  return [
    heading(c, origin, 1, 'what-has-changed', say(c, 'changes.heading')),
    ...summary(
      c,
      origin,
      newestFirst.map(({ date, kind, summary: changed, origin: at }) => ({
        term: words(dateInWords(c, date)),
        blocks: [...kindOfChange(c, at, kind), ...flow(changed)],
      })),
    ),
  ];
}

/** What kind of change it was, in bold. Of a change of no kind there is nothing to say but what it was. */
function kindOfChange(c: Composer, origin: Change['origin'], kind: Change['kind']): SummaryRow['blocks'] {
  if (kind === 'other') return [];
  return [paragraph(c, origin, [{ kind: 'strong', children: words(say(c, `changes.kinds.${kind}`)) }])];
}
