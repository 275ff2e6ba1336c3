import { controllerKindIds, nationIds, type ControllerKindId, type NationId } from '../../law/index.js';
import type { Io } from '../io.js';
import { readSiteAddress } from '../site-address.js';
import { tellAside } from '../tell-aside.js';
import { didYouMean, UsageError } from '../usage-error.js';

/** What a workspace cannot begin without, and the address of the site where it is known. */
export interface FirstFacts {
  readonly name: string;
  readonly kind: ControllerKindId;
  readonly nation: NationId;
  readonly address?: string;
}

/** The same as it is written on the command line. */
export interface TypedFacts {
  readonly controller?: string;
  readonly kind?: string;
  readonly nation?: string;
  readonly address?: string;
}

/**
 * Takes what was written on the command line and asks for the rest, as long as somebody is there to ask.
 *
 * @throws UsageError where something will not do, or is missing and nobody can be asked.
 */
export async function readFirstFacts(typed: TypedFacts, io: Io): Promise<FirstFacts> {
  const name = (await take(controller, typed.controller, io)) ?? missing(controller);
  const kind = (await take(bodyKind, typed.kind, io)) ?? missing(bodyKind);
  const nation = (await take(nationOfLaw, typed.nation, io)) ?? missing(nationOfLaw);
  const address = await take(siteAddress, typed.address, io);
  return { name, kind, nation, ...(address !== undefined && { address }) };
}

interface Question<T> {
  readonly option: string;
  readonly asks: string;
  /** What is not understood, and what to write. */
  readonly hint: string;
  readonly read: (text: string) => T | undefined;
  readonly canBeSkipped?: true;
  /** The words that are known, of which one may have been meant. */
  readonly known?: readonly string[];
}

const controller: Question<string> = {
  option: '--controller',
  asks: 'What is the full name of your organisation?',
  hint: 'Write its full name on one line: --controller "Anytown Council"',
  read: (text) => (/[\p{C}\p{Zl}\p{Zp}]/u.test(text) || text.length > 200 ? undefined : text),
};

const kinds: Readonly<Record<ControllerKindId, string>> = {
  'principal-council': 'a county, district, borough, city or unitary council',
  'parish-council': 'a parish, town or community council',
  'maintained-school': 'a school maintained by a council',
  academy: 'an academy or academy trust',
  'nhs-body': 'an NHS body',
  police: 'a police body',
  fire: 'a fire and rescue authority',
  'combined-authority': 'a combined authority',
  'statutory-officer': 'an officer with duties of their own, such as an electoral registration officer',
  councillor: 'a councillor',
  'council-company': 'a company that a council owns',
  other: 'something else',
};

const bodyKind: Question<ControllerKindId> = {
  option: '--kind',
  asks: `What kind of body is it?\n${listChoices(controllerKindIds, kinds)}`,
  hint: `Write one of these after --kind: ${controllerKindIds.join(', ')}.`,
  read: (text) => choose(text, controllerKindIds),
  known: controllerKindIds,
};

const nations: Readonly<Record<NationId, string>> = {
  england: 'England',
  wales: 'Wales',
  scotland: 'Scotland',
  'northern-ireland': 'Northern Ireland',
};

const nationOfLaw: Question<NationId> = {
  option: '--nation',
  asks: `Which nation’s law applies to it?\n${listChoices(nationIds, nations)}`,
  hint: `Write one of these after --nation: ${nationIds.join(', ')}.`,
  read: (text) => choose(text, nationIds),
  known: nationIds,
};

const siteAddress: Question<string> = {
  option: '--address',
  asks: 'What will be the web address of the site? If you do not know yet, press Enter.',
  hint: 'Write it whole: --address https://www.example.org/privacy/',
  read: readSiteAddress,
  canBeSkipped: true,
};

/** An answer that will do: what was typed after the option, or what the person answers, who is asked until it does. */
async function take<T>(question: Question<T>, typed: string | undefined, io: Io): Promise<T | undefined> {
  if (typed !== undefined) return read(question, typed) ?? refuse(question, typed);
  if (io.ask === undefined) return undefined;
  for (;;) {
    const answer = (await io.ask(`\n${question.asks}\n> `)) ?? leave();
    const value = read(question, answer);
    if (value !== undefined || (question.canBeSkipped === true && answer.trim() === '')) return value;
    tellAside([question.known === undefined ? question.hint.replace(/: --.*$/, '.') : 'Write the number that stands before it.'], io);
  }
}

function read<T>(question: Question<T>, text: string): T | undefined {
  return text.trim() === '' ? undefined : question.read(text.trim());
}

/** A choice by its number or by its id. */
function choose<T extends string>(text: string, known: readonly T[]): T | undefined {
  return known.find((id, position) => text.toLowerCase() === id || text === String(position + 1));
}

function listChoices<T extends string>(ids: readonly T[], names: Readonly<Record<T, string>>): string {
  return ids.map((id, position) => `  ${String(position + 1).padStart(2)}. ${names[id]}`).join('\n');
}

function refuse<T>({ option, hint, known = [] }: Question<T>, typed: string): never {
  throw new UsageError(`We cannot use “${typed}” after ${option}.`, didYouMean(typed, known) ?? hint);
}

function missing<T>({ option, hint }: Question<T>): never {
  throw new UsageError(`A workspace cannot begin without ${option}, and there is no terminal to ask you at.`, hint);
}

function leave(): never {
  throw new UsageError('You left before the end, so we made nothing.');
}
