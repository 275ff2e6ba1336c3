import { childOrigin, type Origin } from '../../diagnostics/index.js';
import type { Prose } from '../../model/index.js';
import type { CalloutBlock, ListBlock } from '../document.js';
import { flow, link, paragraph, plain, say, sentence, words, type Composer } from './composer.js';
import { dateInWords } from './labels.js';
import { linkPhoneNumbers } from './phone-numbers.js';

/** What stands above all else: help in danger, then that the notice no longer holds, since when, and what replaced it. */
export function composeCallouts(c: Composer): readonly CalloutBlock[] {
  const { notice } = c;
  const callout = (tone: CalloutBlock['tone'], at: Origin, blocks: CalloutBlock['blocks']): CalloutBlock => ({
    kind: 'callout',
    tone,
    lang: c.lang,
    origin: at,
    blocks,
  });
  const { withdrawn } = notice;
  const at = (key: string): Origin => childOrigin(notice.origin, key);
  return [
    ...(notice.urgentHelp ? [callout('urgent', notice.urgentHelp.origin, urgentWords(notice.urgentHelp))] : []),
    ...(withdrawn
      ? [
          callout('withdrawn', at('withdrawn'), [
            paragraph(c, withdrawn.replacedBy === undefined ? at('withdrawn') : childOrigin(at('withdrawn'), 'replacedBy'), [
              ...words(say(c, 'callouts.withdrawn', { date: dateInWords(c, withdrawn.since) })),
              ...(withdrawn.why ? [...words(' '), ...plain(c, withdrawn.why)] : []),
              ...(withdrawn.replacedBy === undefined
                ? []
                : [...words(' '), link({ kind: 'notice', notice: withdrawn.replacedBy }, words(say(c, 'callouts.withdrawnByLink')))]),
            ]),
          ]),
        ]
      : []),
    ...(notice.status === 'withdrawn' && !withdrawn
      ? [callout('withdrawn', at('status'), [sentence(c, at('status'), 'callouts.withdrawnSinceNotStated')])]
      : []),
  ];
}

/** Every number in it can be tapped, also a short one such as 999. */
function urgentWords(text: Prose): CalloutBlock['blocks'] {
  return flow(text).map((block) =>
    block.kind === 'list' ? urgentList(block) : { ...block, inlines: linkPhoneNumbers(block.inlines, { urgent: true }) },
  );
}

function urgentList(found: ListBlock): ListBlock {
  return {
    ...found,
    items: found.items.map(({ inlines, list }) => ({
      inlines: linkPhoneNumbers(inlines, { urgent: true }),
      ...(list ? { list: urgentList(list) } : {}),
    })),
  };
}
