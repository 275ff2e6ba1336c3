import type { Answer, Provision } from '../../model/index.js';
import type { ListBlock, ParagraphBlock, Section } from '../document.js';
import { flow, gap, section, sentence, type Composer } from './composer.js';

/** Whether people must give the information and what happens if they do not (UK GDPR Article 13(2)(e)). */
export function composeProvision(c: Composer): Section {
  const { provision } = c.notice;
  if (provision.state !== 'given') return section(c, 'provision', [gap(c, provision.origin, 'provision.notStated')]);
  return section(c, 'provision', provisionBlocks(c, provision));
}

/** The same for one use. */
export function provisionBlocks(c: Composer, provision: Answer<Provision>): readonly (ParagraphBlock | ListBlock)[] {
  if (provision.state !== 'given') return [sentence(c, provision.origin, 'provision.notStated')];
  const { requirement, obliged, consequence, ifNotObtained, origin } = provision.value;
  return [
    sentence(c, origin, requirement === 'not-stated' ? 'provision.notStated' : `provision.${requirement}`),
    ...(obliged === undefined ? [] : [sentence(c, origin, obliged ? 'provision.obliged' : 'provision.notObliged')]),
    ...(consequence.state === 'given'
      ? [sentence(c, origin, 'provision.consequence'), ...flow(consequence.value)]
      : requirement === 'optional'
        ? []
        : [sentence(c, consequence.origin, 'provision.consequenceNotStated')]),
    ...(ifNotObtained ? [sentence(c, origin, 'provision.ifNotObtained'), ...flow(ifNotObtained)] : []),
  ];
}
