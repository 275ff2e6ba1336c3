import type { DraftGround } from '../../index.js';
import { nameFrom } from '../../model/index.js';
import { proseOf } from '../../prose/index.js';
import type { NewAnswersInput } from '../../schema/index.js';
import { listModels } from '../../workspace/index.js';
import { askLegalReason } from './ask-legal-reason.js';
import { askRecipients } from './ask-recipients.js';
import { askRetention } from './ask-retention.js';
import type { BaseFacts, Kept } from './base-facts.js';
import { baseOfModel } from './choose-base.js';
import { bodiesFor, judgeId } from './choose-id.js';
import { editList, type Entry } from './edit-list.js';
import { numbered, readNumber, readWords, type Midway, type Reply, type Talk } from './talk.js';
import type { Told } from './told.js';

interface Here {
  readonly talk: Talk;
  readonly ground: DraftGround;
  readonly told: Told;
  readonly facts: BaseFacts;
}

/** One question, or a few that belong together. Nothing where there is nothing to ask. */
type Step = (here: Here) => Promise<Reply<Told> | Midway<Told> | Settled | undefined>;

/** What follows without a question. Nobody who goes back is led to it. */
export interface Settled {
  readonly kind: 'settled';
  readonly value: Told;
}

const chooseModel: Step = async ({ talk, told }) => {
  if (told.base !== undefined) return undefined;
  const models = listModels().filter(({ name }) => name !== 'blank');
  const reply = await talk.ask({
    asks: 'Is the notice about one of these? Then we begin with what such a service often does, and ask for the rest. If not, press Enter.',
    help: 'Write the number of the service. If it is none of these, press Enter: we then begin with nothing.',
    shown: numbered(models.map(({ title }) => title)),
    read: readNumber(models),
  });
  if (reply.kind === 'back' || reply.kind === 'left') return reply;
  return { kind: 'given', value: { ...told, base: baseOfModel(reply.kind === 'given' ? reply.value.name : 'blank') } };
};

const chooseBody: Step = async ({ talk, ground, told }) => {
  if (told.body !== undefined) return undefined;
  const bodies = bodiesFor(told.base, ground);
  const [only] = bodies;
  if (bodies.length === 1 && only !== undefined) {
    talk.say(['', `The notice is of ${only.name}.`]);
    return { kind: 'settled', value: { ...told, body: only } };
  }
  for (;;) {
    const reply = await talk.ask({
      asks: 'Who publishes the notice?',
      help: 'It is who decides what happens to the information. Each has a file in the folder “controllers”.',
      shown: numbered(bodies.map(({ name }) => name)),
      read: readNumber(bodies),
    });
    if (reply.kind === 'given') return { kind: 'given', value: { ...told, body: reply.value } };
    if (reply.kind !== 'skipped') return reply;
    talk.say(['A notice has to be somebody’s. Write the number that stands before the name.']);
  }
};

const askName: Step = async ({ talk, ground, told, facts }) => {
  if (told.body === undefined) return undefined;
  const { body } = told;
  const isModel = told.base?.kind === 'model' && told.base.name !== 'blank';
  const suggested = isModel ? (facts.service ?? facts.title) : undefined;
  const service = await talk.ask({
    asks: `What is the service called?${suggested === undefined ? '' : ` Press Enter for “${suggested}”.`}`,
    help: 'Use the name that residents know it by. It becomes the title of the notice.',
    read: readWords,
  });
  if (service.kind === 'back' || service.kind === 'left') return service;
  const answers =
    service.kind === 'given'
      ? { ...told.answers, title: service.value, service: { ...told.answers.service, name: service.value } }
      : told.answers;
  if (told.name !== undefined) return { kind: 'given', value: { ...told, answers } };
  const name = nameFrom(service.kind === 'given' ? service.value : (suggested ?? 'new-notice'));
  const fault = judgeId(body.id, name, ground);
  if (fault === undefined) return { kind: 'given', value: { ...told, answers, name } };
  const file = await talk.ask({
    asks: `${fault} What shall we call the file? It becomes part of the web address, such as parking-permits.`,
    help: 'Use small letters, digits and single hyphens.',
    read: (text) => {
      const wrong = judgeId(body.id, text, ground);
      return wrong === undefined ? { value: text } : { refused: wrong };
    },
  });
  if (file.kind === 'skipped') return { kind: 'back' };
  return file.kind === 'given' ? { kind: 'given', value: { ...told, answers, name: file.value } } : file;
};

const askDoes: Step = async ({ talk, told, facts }) => {
  const now = facts.does === undefined ? [] : [`Now: ${facts.does} (Enter keeps it.)`];
  const reply = await talk.ask({
    asks: 'What does the service do? One sentence will do.',
    help: 'For example: Lends books and helps people to use computers.',
    shown: now,
    read: readWords,
  });
  return withAnswers(told, reply, (does) => ({ service: { ...told.answers.service, does: proseOf(does) } }));
};

const askPeople: Step = async ({ talk, told, facts }) => {
  const reply = await editList<Kept | string>(talk, {
    asks: 'Whose information do you hold? Name each group of people as they would call themselves.',
    help: 'Think of those who use the service, of their families, and of people who only tell you something.',
    now: facts.people,
    add: asWritten,
  });
  return withAnswers(told, filled(reply), (people) => ({ people: [...people] }));
};

const askData: Step = async ({ talk, told, facts }) => {
  const reply = await editList<Kept | string>(talk, {
    asks: 'What information do you hold about people?',
    help: 'Name the thing: “date of birth”, not “personal details”. Name health, race, religion and offences too where you hold them.',
    now: facts.data,
    add: asWritten,
  });
  return withAnswers(told, filled(reply), (personalData) => ({ personalData: [...personalData] }));
};

const askUses: Step = async ({ talk, told, facts }) => {
  const reply = await editList<Kept | string>(talk, {
    asks: 'What do you use the information for? Begin with a verb, and say what happens to the reader.',
    help: 'For example: Lend you books and ask for them back. Write one entry for each legal reason.',
    now: facts.uses,
    add: asWritten,
  });
  return withAnswers(told, filled(reply), (uses) => ({ processing: uses.map((use) => (typeof use === 'string' ? proseOf(use) : use)) }));
};

type Use = NonNullable<NewAnswersInput['processing']>[number];

const askReasons: Step = async ({ talk, ground, told, facts }) => {
  const { body } = told;
  const uses: readonly Use[] = told.answers.processing ?? facts.uses.map(({ value }) => value);
  if (body === undefined || uses.length === 0) return undefined;
  const known = new Map(facts.uses.map((use) => [use.value.id, use]));
  let isAsked = false;
  const reasoned: Use[] = [];
  for (const use of uses) {
    const base = typeof use === 'string' ? undefined : known.get(use.id ?? '');
    const words = base?.shown ?? (typeof use === 'string' ? use : '');
    if (base?.hasReason === true) {
      reasoned.push(use);
      continue;
    }
    const reply = await askLegalReason(talk, words, ground, body);
    if (reply.kind === 'back') return reply;
    if (reply.kind === 'left')
      return isAsked ? { kind: 'midway', value: withUses(told, [...reasoned, ...uses.slice(reasoned.length)]) } : reply;
    isAsked = true;
    const entry = typeof use === 'string' ? { purposes: [use] } : use;
    reasoned.push(reply.kind === 'given' ? { ...entry, ...reply.value } : use);
  }
  if (!isAsked) return undefined;
  return { kind: 'given', value: withUses(told, reasoned) };
};

function withUses(told: Told, processing: readonly Use[]): Told {
  return { ...told, answers: { ...told.answers, processing: [...processing] } };
}

const askWho: Step = async ({ talk, ground, told, facts }) =>
  withAnswers(told, await askRecipients(talk, facts, ground), (recipients) => ({ recipients }));

const askHowLong: Step = async ({ talk, told, facts }) =>
  withAnswers(told, await askRetention(talk, facts), (retention) => ({ retention }));

/** The questions in their order. */
export const steps: readonly Step[] = [
  chooseModel,
  chooseBody,
  askName,
  askDoes,
  askPeople,
  askData,
  askUses,
  askReasons,
  askWho,
  askHowLong,
];

function withAnswers<T>(told: Told, reply: Reply<T> | Midway<T>, answer: (value: T) => Told['answers']): Reply<Told> | Midway<Told> {
  if (reply.kind !== 'given' && reply.kind !== 'midway') return reply;
  return { kind: reply.kind, value: { ...told, answers: { ...told.answers, ...answer(reply.value) } } };
}

type Listed = readonly (Kept | string)[];

/** Of a list from which all was taken out, nothing is known. */
function filled(reply: Reply<Listed> | Midway<Listed>): Reply<Listed> | Midway<Listed> {
  return reply.kind === 'given' && reply.value.length === 0 ? { kind: 'skipped' } : reply;
}

function asWritten(words: string): Promise<Reply<Entry<string>>> {
  return Promise.resolve({ kind: 'given', value: { shown: words, value: words } });
}
