import type { NewAnswersInput } from '../../schema/index.js';
import { editList, type Entry } from './edit-list.js';
import { numbered, readNumber, type Midway, type Reply, type Talk } from './talk.js';
import type { DraftGround } from '../../index.js';
import type { BaseFacts, Kept } from './base-facts.js';

type Recipients = NonNullable<NewAnswersInput['recipients']>;

const most = 9;

/** Asks who outside gets the information. Names are looked up in the register of recipients, so that each is written once. */
export async function askRecipients(talk: Talk, facts: BaseFacts, ground: DraftGround): Promise<Reply<Recipients> | Midway<Recipients>> {
  const names = [...(ground.registered.recipients?.values() ?? [])];
  const listed =
    names.length === 0 ? '' : `\nYour register of recipients has: ${names.slice(0, 60).join(', ')}${names.length > 60 ? ' …' : '.'}`;
  const reply = await editList<Kept | string>(talk, {
    asks: 'Who do you give this information to, outside your organisation? Companies that work for you count too. If nobody gets it, write “nobody”.',
    help: `Name them, or say what kind they are. “Partners” fits everybody, so it tells people nothing.${listed}`,
    now: facts.recipients,
    add: (words) => findRecipient(talk, words, names),
  });
  if (reply.kind !== 'given' && reply.kind !== 'midway') return reply;
  const isNobody = reply.value.some((one) => typeof one === 'string' && /^(nobody|no one|none|nothing)$/i.test(one));
  return { kind: reply.kind, value: isNobody ? 'none' : withSome(reply.value) };
}

/** A list that was emptied says nothing: whether nobody gets the information has to be said. */
function withSome(recipients: readonly (Kept | string)[]): Recipients {
  return recipients.length === 0 ? 'not-stated' : [...recipients];
}

async function findRecipient(talk: Talk, words: string, names: readonly string[]): Promise<Reply<Entry<string>>> {
  const wanted = words.toLowerCase();
  const found = names.filter((name) => name.toLowerCase().includes(wanted) || wanted.includes(name.toLowerCase()));
  if (found.length === 0 || found.length > most || found.some((name) => name.toLowerCase() === wanted)) return asWritten(words);
  const chosen = await talk.ask({
    asks: 'Is it one of these? Press Enter if not: your own words are then used.',
    help: 'These are in your register of recipients. A name from there is right in every notice.',
    shown: numbered(found),
    read: readNumber(found),
  });
  if (chosen.kind === 'given') return asWritten(chosen.value);
  return chosen.kind === 'skipped' ? asWritten(words) : chosen;
}

function asWritten(words: string): Reply<Entry<string>> {
  return { kind: 'given', value: { shown: words, value: words } };
}
