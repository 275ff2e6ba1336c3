import { childOrigin, type Origin } from '../../diagnostics/index.js';
import { given, type Channels, type Notice } from '../../model/index.js';

/** A way to reach someone that is no text in a language: a number or an address on the web. */
export interface ContactString {
  readonly value: string;
  readonly origin: Origin;
}

/** The numbers, email addresses and web addresses that a notice gives as ways to reach someone. */
export function contactStrings({ controller, contacts, complaints, rights }: Notice): readonly ContactString[] {
  const channels = [
    given(controller.contact),
    given(controller.dpo)?.channels,
    given(complaints)?.channels,
    ...(given(contacts) ?? []).map((contact) => contact.channels),
    ...rights.routes.map((route) => route.channels),
  ];
  return channels.flatMap((ways) => (ways === undefined ? [] : stringsOf(ways)));
}

function stringsOf(channels: Channels): readonly ContactString[] {
  return (['phone', 'textRelay', 'sms', 'email', 'form', 'page'] as const).flatMap((way) => {
    const value = channels[way];
    return value === undefined ? [] : [{ value, origin: childOrigin(channels.origin, way) }];
  });
}
