import type { Section } from '../document.js';
import { gap, oneOrList, run, section, type Composer } from './composer.js';

/** How the data is kept safe. Good practice, not an item of Article 13. Nothing where the notice says nothing of it. */
export function composeSecurity(c: Composer): readonly Section[] {
  const { security } = c.notice;
  if (security.state === 'absent' || security.state === 'none') return [];
  if (security.state === 'not-stated') return [section(c, 'security', [gap(c, security.origin, 'security.notStated')])];
  return [
    section(c, 'security', [
      ...oneOrList(
        c,
        security.origin,
        security.value.map((measure) => run(c, measure)),
      ),
    ]),
  ];
}
