import type { Channels } from '../../model/index.js';
import type { Inline, SummaryRow } from '../document.js';
import { link, paragraph, plain, row, words, type Wording } from './composer.js';
import { shortAddress } from './labels.js';
import { dial, linkPhoneNumbers } from './phone-numbers.js';

/** The ways to reach someone, in the fixed order: phone with hours, text relay, SMS, BSL, email, form, web page, post, in person. */
export function channelRows(c: Wording, channels: Channels): readonly SummaryRow[] {
  const { origin } = channels;
  const cell = (key: string, inlines: readonly Inline[] | undefined): readonly SummaryRow[] =>
    inlines ? [row(c, `channels.${key}`, [paragraph(c, origin, inlines)])] : [];
  const hours: readonly Inline[] = channels.phoneHours ? [{ kind: 'break' }, ...plain(c, channels.phoneHours)] : [];
  return [
    ...cell('phone', channels.phone === undefined ? undefined : [phoneLink(channels.phone), ...hours]),
    ...cell('textRelay', channels.textRelay === undefined ? undefined : [phoneLink(channels.textRelay)]),
    ...cell('sms', channels.sms === undefined ? undefined : [phoneLink(channels.sms)]),
    ...cell('bsl', webLink(channels.bsl)),
    ...cell('email', channels.email === undefined ? undefined : [emailLink(channels.email)]),
    ...cell('form', webLink(channels.form)),
    ...cell('page', webLink(channels.page)),
    ...cell('address', channels.address && postal(c, channels.address)),
    ...cell('inPerson', channels.inPerson && linkPhoneNumbers(plain(c, channels.inPerson), { urgent: false })),
  ];
}

/** Whether there is any way at all to reach them. */
export function canBeReached(c: Wording, channels: Channels): boolean {
  return channelRows(c, channels).length > 0;
}

/** A phone number to tap: the link holds its figures alone. */
export function phoneLink(phone: string): Inline {
  return link({ kind: 'address', href: dial(phone) }, words(phone));
}

export function emailLink(email: string): Inline {
  return link({ kind: 'address', href: `mailto:${email}` }, words(email));
}

/** A web address that is its own link text. */
export function webLink(address: string | undefined): readonly Inline[] | undefined {
  return address === undefined ? undefined : [link({ kind: 'address', href: address }, words(shortAddress(address)))];
}

/** A postal address, one line under another. */
export function postal(c: Wording, lines: NonNullable<Channels['address']>): readonly Inline[] {
  return lines.flatMap((line, position): readonly Inline[] => [...(position === 0 ? [] : [{ kind: 'break' } as const]), ...plain(c, line)]);
}
