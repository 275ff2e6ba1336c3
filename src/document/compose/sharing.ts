import { childOrigin } from '../../diagnostics/index.js';
import type { Block, Section } from '../document.js';
import { heading, leadAndList, paragraph, plain, prose, say, sayInlines, section, sentence, type Composer } from './composer.js';

/** When we share without asking first: what a frightened person came to ask. Nothing where the notice says nothing of it. */
export function composeSharing(c: Composer): readonly Section[] {
  const { sharingWithoutAgreement: sharing } = c.notice;
  if (!sharing) return [];
  const { usually, when, whoDecides, asksFirst, told, recorded, origin } = sharing;
  const under = (key: string, anchor: string, text: Parameters<typeof prose>[0]): readonly Block[] => [
    heading(c, text.origin, 1, anchor, say(c, `sharing.${key}`)),
    ...prose(text, anchor),
  ];
  const written: readonly Block[] = recorded === true ? [sentence(c, childOrigin(origin, 'recorded'), 'sharing.recorded')] : [];
  return [
    section(c, 'sharing', [
      ...(usually ? prose(usually, 'sharing') : []),
      ...leadAndList(
        c,
        childOrigin(origin, 'when'),
        'sharing.when',
        when.map((line) => plain(c, line)),
      ),
      ...(whoDecides.state === 'given'
        ? [paragraph(c, origin, sayInlines(c, 'sharing.whoDecides', { who: plain(c, whoDecides.value) }))]
        : []),
      ...(whoDecides.state === 'not-stated' ? [sentence(c, whoDecides.origin, 'sharing.whoDecidesNotStated')] : []),
      ...(asksFirst ? under('asksFirst', 'sharing-asks-first', asksFirst) : []),
      ...(told ? [...under('told', 'sharing-told', told), ...written] : written),
    ]),
  ];
}
