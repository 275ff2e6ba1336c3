import type { Block, Section } from '../document.js';
import { canBeReached, channelRows } from './channels.js';
import { gap, heading, paragraph, plain, section, summary, type Composer } from './composer.js';
import { linkPhoneNumbers } from './phone-numbers.js';

/** Whom people can turn to (UK GDPR Article 12(2)). */
export function composeContacts(c: Composer): Section {
  const { contacts, controller } = c.notice;
  if (contacts.state !== 'given') {
    const key = controller.dpo.state === 'given' ? 'contacts.notStated' : 'contacts.notStatedNoOfficer';
    return section(c, 'contacts', [gap(c, contacts.origin, key)]);
  }
  return section(
    c,
    'contacts',
    contacts.value.flatMap((contact, position): readonly Block[] => [
      heading(c, contact.origin, 1, `contact-${contact.id ?? String(position + 1)}`, contact.name),
      ...(contact.about ? [paragraph(c, contact.origin, linkPhoneNumbers(plain(c, contact.about), { urgent: false }))] : []),
      ...summary(c, contact.origin, channelRows(c, contact.channels)),
      ...(canBeReached(c, contact.channels) ? [] : [gap(c, contact.origin, 'contacts.wayNotStated')]),
    ]),
  );
}
