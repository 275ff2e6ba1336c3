import type { Origin } from '../../diagnostics/index.js';
import type { Channels, Party, Processing, Text } from '../../model/index.js';
import { excerpt, shorten } from '../excerpt.js';
import { groupByPlace } from '../places.js';
import type { PurposeUse } from '../uses.js';
import type { DutyPlace } from './outcome.js';

const longest = 90;

/** A place in a file, with the first words of what stands there. */
export function written(origin: Origin, ...parts: readonly (Text | string | undefined)[]): DutyPlace {
  const words = parts.flatMap((part) => (part === undefined ? [] : [typeof part === 'string' ? part : excerpt(part, longest)]));
  return { kind: 'written', origin, words: shorten(words.filter((part) => part !== '').join(': '), longest) };
}

/** A section that Fairnotice prints of its own accord, with the first words of it. */
export function printed(section: string, words: string): DutyPlace {
  return { kind: 'printed', section, words };
}

/** The ways to reach someone. */
export function waysOf({ phone, textRelay, sms, bsl, email, form, address, inPerson }: Channels): string {
  const post = address?.map(({ value }) => value).join(', ');
  return [phone, email, form, post, textRelay, sms, bsl, inPerson?.value].filter((way) => way !== undefined).join('; ');
}

export function namesOf(parties: readonly Party[]): string {
  return parties.map(({ name }) => name.value).join(', ');
}

/** The uses by name: the heading of an entry that is meant as a whole, else the purposes' own words. */
export function namesOfUses(uses: readonly PurposeUse[]): readonly string[] {
  return groupByPlace(uses, ({ entry }) => entry.origin).flatMap((group) => {
    const entry = group[0]?.entry;
    const whole = entry?.heading !== undefined && group.length === entry.purposes.length;
    return whole ? [nameOf(entry)] : group.map(({ use }) => excerpt(use.text, longest));
  });
}

/** An entry by its heading, or by its first purpose. */
export function nameOf(entry: Processing): string {
  const name = entry.heading ?? entry.purposes[0]?.text;
  return name === undefined ? entry.id : excerpt(name, longest);
}

/** An id of the law's vocabulary in words: `public-task` is "public task". */
export function wordsOf(id: string): string {
  return id.replaceAll('-', ' ');
}
