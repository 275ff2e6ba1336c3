import type { DraftGround } from '../../index.js';
import { statutes } from '../../law/index.js';
import { numbered, readNumber, readWords, type Reply, type Talk } from './talk.js';

/** A law as a notice names it. */
export interface ChosenLaw {
  readonly statute?: string;
  readonly legislation?: string;
  readonly provision: string;
}

const most = 9;

/** Asks for a law by words of its title, and for its section. Nothing is named that the person did not choose. */
export async function chooseLaw(talk: Talk, { registered }: DraftGround): Promise<Reply<ChosenLaw>> {
  const known = listLaws(registered);
  for (;;) {
    const words = await talk.ask({
      asks: 'Which law is it? Write a word or two of its name. If you do not know, press Enter: do not look for one that sounds right.',
      help: 'Fairnotice knows the laws that councils mostly rest on: docs/law.md lists them. Others go into notices/registers/legislation.yaml.',
      read: readWords,
    });
    if (words.kind !== 'given') return words;
    const found = known.filter(({ title }) => hasWords(title, words.value));
    if (found.length === 0 || found.length > most) {
      talk.say([found.length === 0 ? 'We know no law of that name.' : `${found.length} laws have that in their name. Write more of it.`]);
      continue;
    }
    const chosen = await talk.ask({
      asks: 'Which of these? Press Enter for none of them.',
      help: 'Write the number that stands before it.',
      shown: numbered(found.map(({ title }) => title)),
      read: readNumber(found),
    });
    if (chosen.kind === 'left') return chosen;
    if (chosen.kind !== 'given') continue;
    const provision = await talk.ask({
      asks: `Which section of the ${chosen.value.title}?`,
      help: 'For example: section 47. If you do not know, press Enter.',
      read: readWords,
    });
    if (provision.kind === 'left') return provision;
    if (provision.kind === 'back') continue;
    return { kind: 'given', value: { ...chosen.value.named, provision: provision.kind === 'given' ? provision.value : 'not-stated' } };
  }
}

interface KnownLaw {
  readonly title: string;
  readonly named: Omit<ChosenLaw, 'provision'>;
}

/** Laws that give a body its tasks: those about information itself, and repealed ones, give none. */
function listLaws({ legislation }: DraftGround['registered']): readonly KnownLaw[] {
  return [
    ...[...(legislation ?? [])].map(([id, title]) => ({ title, named: { legislation: id } })),
    ...statutes
      .filter(({ repealed, informationLaw }) => repealed === undefined && informationLaw !== true)
      .map(({ id, title }) => ({ title, named: { statute: id } })),
  ];
}

function hasWords(title: string, words: string): boolean {
  const name = title.toLowerCase();
  return words
    .toLowerCase()
    .split(' ')
    .every((word) => name.includes(word));
}
