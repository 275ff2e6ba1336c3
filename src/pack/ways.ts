import { emailLink, link, phoneLink, plain, words, type Composer, type Inline } from '../document/index.js';
import { given, type Channels, type Notice } from '../model/index.js';

/** A way to reach us that can be printed and said in one sentence: the phrase of the sentence, and what fills it. */
export interface Way {
  readonly phrase: 'ring' | 'email' | 'web' | 'write' | 'visit';
  readonly channel: readonly Inline[];
}

/** The quickest way to a person: the service's phone, else the body's, else the officer's; then email, form, post and a place to visit. */
export function findWay(c: Composer): Way | undefined {
  const places = channelsOf(c.notice);
  const found = finders.map((find) => places.map((channels) => find(c, channels)).find((way) => way !== undefined));
  return found.find((way) => way !== undefined);
}

type Finder = (c: Composer, channels: Channels) => Way | undefined;

const finders: readonly Finder[] = [
  (_, { phone }) => (phone === undefined ? undefined : { phrase: 'ring', channel: [phoneLink(phone)] }),
  (_, { email }) => (email === undefined ? undefined : { phrase: 'email', channel: [emailLink(email)] }),
  (_, { form }) => (form === undefined ? undefined : { phrase: 'web', channel: [link({ kind: 'address', href: form }, words(form))] }),
  (c, { address }) => (address === undefined ? undefined : { phrase: 'write', channel: onOneLine(c, address) }),
  (c, { inPerson }) => (inPerson === undefined ? undefined : { phrase: 'visit', channel: plain(c, inPerson) }),
];

function onOneLine(c: Composer, lines: NonNullable<Channels['address']>): readonly Inline[] {
  return lines.flatMap((line, position) => [...(position === 0 ? [] : words(', ')), ...plain(c, line)]);
}

function channelsOf({ contacts, controller }: Notice): readonly Channels[] {
  const service = (given(contacts) ?? []).filter((contact) => contact.for.length === 0 || contact.for.includes('service'));
  const contact = given(controller.contact);
  const officer = given(controller.dpo);
  return [...service.map(({ channels }) => channels), ...(contact ? [contact] : []), ...(officer ? [officer.channels] : [])];
}
