import {
  countWords,
  joined,
  leadAndList,
  link,
  paragraph,
  plain,
  plainText,
  run,
  say,
  sayInlines,
  words,
  type Composer,
  type Inline,
  type ListBlock,
  type ParagraphBlock,
} from '../document/index.js';
import { given, type Purpose } from '../model/index.js';
import { changeOfMind, wayToWithdraw } from './consent.js';
import { pieceLimits, type PieceKind } from './pack.js';
import type { Scope } from './scope.js';
import type { Way } from './ways.js';

export interface PieceRequest {
  readonly kind: PieceKind;
  readonly scope: Scope;
  readonly way: Way;
  readonly address: string;
}

type Blocks = readonly (ParagraphBlock | ListBlock)[];

/** What a piece may say besides what it has to. */
interface Extra {
  readonly provision: boolean;
  /** How people take back their consent. */
  readonly withdrawal: boolean;
  readonly purposes: readonly Purpose[];
  /** How many of the names of recipients. */
  readonly names: number;
}

const bare = { provision: false, withdrawal: false, names: 0 };

/**
 * One piece within its limit: first what it has to say, with the first purpose that leaves room for that; where one that is told of rests on
 * consent, that people can change their mind is part of it. Then whether people must tell us, further purposes, how they change their mind,
 * and who may see it, as far as whole sentences and whole names fit. Nothing where no purpose is short enough.
 */
export function composePiece(c: Composer, request: PieceRequest): Blocks | undefined {
  const limit = pieceLimits[request.kind];
  const fits = (extra: Extra): boolean => countWords(write(c, request, extra)) <= limit;
  const { purposes } = request.scope;
  const first = purposes.find((purpose) => fits({ ...bare, purposes: [purpose] }));
  if (first === undefined) return undefined;

  let extra: Extra = { ...bare, purposes: [first] };
  const tryTo = (change: Partial<Extra>): void => {
    const next = { ...extra, ...change };
    if (fits(next)) extra = next;
  };
  if (request.kind !== 'poster') tryTo({ provision: true });
  for (const purpose of purposes) {
    if (purpose !== first) tryTo({ purposes: purposes.filter((one) => one === purpose || extra.purposes.includes(one)) });
  }
  tryTo({ withdrawal: true });
  for (let names = namesOf(c, request.scope).length; names > 0 && extra.names === 0; names -= 1) tryTo({ names });
  return write(c, request, extra);
}

/** A form and a poster have lines of their own for each thing; a letter has one paragraph; what is read out has a line for each breath. */
function write(c: Composer, { kind, scope, way, address }: PieceRequest, extra: Extra): Blocks {
  const { origin } = scope;
  const rest = [
    ...(extra.provision ? provision(c, scope) : []),
    ...consent(c, extra),
    ...recipients(c, scope, extra.names),
    reach(c, way),
    whereToRead(c, address),
  ];
  const lines = (sentences: readonly (readonly Inline[])[]): Blocks => sentences.map((sentence) => paragraph(c, origin, sentence));
  const lead = isAll(scope, extra) ? 'pack.purposes' : 'pack.purposesAmong';
  switch (kind) {
    case 'web-form':
    case 'poster': {
      const uses = extra.purposes.map(({ text }) => run(c, text));
      return [...lines([spaced(who(c))]), ...leadAndList(c, origin, lead, uses), ...lines(rest)];
    }
    case 'letter':
      return lines([spaced([...who(c), purposesInLine(c, lead, extra), ...rest])]);
    case 'telephone':
      return lines([...who(c), purposesInLine(c, lead, extra), ...rest]);
    default:
      return kind satisfies never;
  }
}

function isAll({ allPurposes, purposes }: Scope, extra: Extra): boolean {
  return allPurposes && extra.purposes.length === purposes.length;
}

/** Who is responsible (Article 13(1)(a)), with whom (Article 26). */
function who(c: Composer): readonly (readonly Inline[])[] {
  const { controller, jointControllers } = c.notice;
  const names = jointControllers.map(({ name }) => plain(c, name));
  return [
    sayInlines(c, 'pack.controller', { controller: plain(c, controller.name) }),
    ...(names.length === 0 ? [] : [sayInlines(c, 'pack.joint', { controllers: joined(c, names) })]),
  ];
}

/** What for (Article 13(1)(c)), one sentence after another. */
function purposesInLine(c: Composer, lead: string, { purposes }: Extra): readonly Inline[] {
  return spaced([words(say(c, lead)), ...purposes.map(({ text }) => stopped(run(c, text)))]);
}

/** Whether people must tell us (Article 13(2)(e)); nothing where that is not known. */
function provision(c: Composer, scope: Scope): readonly (readonly Inline[])[] {
  const answer = given(scope.provision);
  if (answer === undefined || answer.requirement === 'not-stated') return [];
  const { requirement, obliged } = answer;
  // A law or a contract that asks for it is no reason to be told of by someone who does not have to give it.
  const asks = requirement === 'statutory' || requirement === 'contractual';
  if (obliged === false && asks) return [words(say(c, 'pack.notObligedAtAll'))];
  const why = say(c, `firstLayer.requirement.${requirement}`);
  return [words(obliged === undefined ? why : say(c, obliged ? 'pack.obliged' : 'pack.notObliged', { why }))];
}

/** That people can change their mind and, where there is room, how. */
function consent(c: Composer, { purposes, withdrawal }: Extra): readonly (readonly Inline[])[] {
  const change = changeOfMind(c, purposes);
  if (change.length === 0) return [];
  const way = withdrawal ? wayToWithdraw(c, purposes) : [];
  return [way.length === 0 ? change : spaced([change, stopped(way)])];
}

/** Some who may see it (Article 13(1)(e)): never as if they were all. */
function recipients(c: Composer, scope: Scope, count: number): readonly (readonly Inline[])[] {
  if (count === 0) return [];
  return [sayInlines(c, 'pack.recipients', { names: joined(c, namesOf(c, scope).slice(0, count)) })];
}

function namesOf(c: Composer, { recipients: groups }: Scope): readonly (readonly Inline[])[] {
  return groups.flatMap(({ who: parties }) => parties.map(({ name }) => plain(c, name)));
}

function reach(c: Composer, { phrase, channel }: Way): readonly Inline[] {
  return sayInlines(c, `pack.${phrase}`, { channel });
}

/** The way from this layer to the whole notice. */
function whereToRead(c: Composer, address: string): readonly Inline[] {
  return sayInlines(c, 'pack.notice', { address: [link({ kind: 'address', href: address }, words(address))] });
}

function spaced(sentences: readonly (readonly Inline[])[]): readonly Inline[] {
  return sentences.flatMap((sentence, position) => (position === 0 ? sentence : [...words(' '), ...sentence]));
}

/** A sentence among others ends with a stop, also where its author left that out. */
function stopped(sentence: readonly Inline[]): readonly Inline[] {
  const text = plainText(sentence).trimEnd();
  return /[.!?…:;]["”’)]?$/.test(text) ? sentence : [...sentence, ...words('.')];
}
