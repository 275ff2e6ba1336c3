import { given, type Channels, type ComplaintRoute, type Notice } from '../../model/index.js';

/** One way to send in a complaint. */
export interface ComplaintWay {
  readonly name: string;
  readonly needsInternet: boolean;
}

/**
 * The ways to complain to the controller that the notice gives: those of its complaint route and of its contacts for complaints.
 * Text relay reaches the same phone, so it is not a second way. A page to read is none.
 */
export function complaintWays(notice: Notice, route: ComplaintRoute): readonly ComplaintWay[] {
  const contacts = (given(notice.contacts) ?? []).filter((contact) => contact.for.includes('complaints'));
  const all = [route, ...contacts].map(({ channels }) => channels);
  return ways.filter(({ fields }) => all.some((channels) => fields.some((field) => channels[field] !== undefined)));
}

const ways: readonly (ComplaintWay & { readonly fields: readonly (keyof Channels)[] })[] = [
  { name: 'phone', needsInternet: false, fields: ['phone', 'textRelay'] },
  { name: 'text message', needsInternet: false, fields: ['sms'] },
  { name: 'British Sign Language by video', needsInternet: true, fields: ['bsl'] },
  { name: 'email', needsInternet: true, fields: ['email'] },
  { name: 'an online form', needsInternet: true, fields: ['form'] },
  { name: 'post', needsInternet: false, fields: ['address'] },
  { name: 'going there in person', needsInternet: false, fields: ['inPerson'] },
];
