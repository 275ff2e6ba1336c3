import type { DraftGround, NamedBody } from '../../index.js';
import { lawfulBases, lawfulBasisIds, type LawfulBasisId } from '../../law/index.js';
import { chooseLaw } from './choose-law.js';
import { numbered, readNumber, readWords, type Reply, type Talk } from './talk.js';

/** What a use says once its legal reason is known. */
export type ReasonedUse = Readonly<Record<string, unknown>>;

const reasons: Readonly<Record<LawfulBasisId, string>> = {
  'legal-obligation': 'A law says that you must do it (legal obligation)',
  'public-task': 'A law gives you this task, or the power to do it (public task)',
  contract: 'You have a contract with the person, or they asked you for one (contract)',
  consent: 'People can freely say no, and lose nothing that they have a right to (consent)',
  'vital-interests': 'Somebody’s life would be in danger otherwise (vital interests)',
  'legitimate-interests': 'You or somebody else has a good reason of your own that does people no wrong (legitimate interests)',
  'recognised-legitimate-interest': 'It is one of a short list in the law, such as an emergency (recognised legitimate interest)',
};

/** In the order in which to ask oneself; consent comes late, for it is rarely free when a public body asks. */
const order: readonly LawfulBasisId[] = [
  'legal-obligation',
  'public-task',
  'contract',
  'consent',
  'vital-interests',
  'legitimate-interests',
  'recognised-legitimate-interest',
];

const help = [
  'Go down the list and take the first that is true. Take your choice to your data protection officer.',
  'Consent is not the safe answer: if people cannot really say no, it is none.',
  'If nobody knows, press Enter. The check then asks for it.',
].join('\n');

/** Asks what allows a use, and then for what that reason needs. Nothing is filled in that was not told. */
export async function askLegalReason(talk: Talk, use: string, ground: DraftGround, body: NamedBody): Promise<Reply<ReasonedUse>> {
  for (;;) {
    const reply = await talk.ask({
      asks: `What allows you to do this? “${use}”`,
      help: `${help}${closedTo(body)}`,
      shown: [...numbered(order.map((id) => reasons[id])), ...closedTo(body).split('\n').slice(1)],
      read: readNumber(order),
    });
    if (reply.kind !== 'given') return reply;
    const basis = reply.value;
    const nature = await askNature(talk, basis, body);
    if (nature.kind === 'back') continue;
    if (nature.kind === 'left') return nature;
    if (nature.kind === 'given' && nature.value === 'closed') {
      talk.say([`A public authority cannot rest its tasks on that: UK GDPR Article 6(1) closes ${lawfulBases[basis].article} to them.`]);
      continue;
    }
    const more = await askMore(talk, basis, ground);
    if (more.kind === 'back') continue;
    if (more.kind === 'left') return more;
    const told = more.kind === 'given' ? more.value : {};
    return { kind: 'given', value: { ...(nature.kind === 'given' && { nature: nature.value }), ...told } };
  }
}

/** What the law closes to the tasks of a public authority, said beside the list. */
function closedTo({ authority, name }: NamedBody): string {
  const closed = lawfulBasisIds.filter((id) => lawfulBases[id].closedToAuthorityTasks).map((id) => order.indexOf(id) + 1);
  const numbers = closed.toSorted((a, b) => a - b).join(' and ');
  if (authority === 'no') return '';
  const is = authority === 'yes' ? `${name} is a public authority.` : `If ${name} is a public authority:`;
  return `\n${is} It cannot use ${numbers} for its tasks, only for what is not one of them.`;
}

/** Whether a use is a task of the body: asked only where the law makes it matter. */
async function askNature(talk: Talk, basis: LawfulBasisId, { authority }: NamedBody): Promise<Reply<string>> {
  if (basis === 'public-task') return { kind: 'given', value: 'task' };
  if (!lawfulBases[basis].closedToAuthorityTasks || authority === 'no') return { kind: 'skipped' };
  const natures = [authority === 'yes' ? 'closed' : 'task', 'non-task'];
  return talk.ask({
    asks: 'Is this part of what your organisation is there to do for the public?',
    help: 'Most that a council or a school does is. Letting a shop to a business may not be.',
    shown: numbered(['Yes', 'No, it is something extra']),
    read: readNumber(natures),
  });
}

async function askMore(talk: Talk, basis: LawfulBasisId, ground: DraftGround): Promise<Reply<ReasonedUse>> {
  switch (basis) {
    case 'legal-obligation':
    case 'public-task':
      return askTask(talk, basis, ground);
    case 'consent':
      return askConsent(talk);
    case 'legitimate-interests':
      return askInterest(talk);
    case 'recognised-legitimate-interest':
      return given({ lawfulBases: [{ basis, annex1Condition: 'not-stated' }] });
    case 'contract':
    case 'vital-interests':
      return given({ lawfulBases: [{ basis }] });
    default:
      return basis satisfies never;
  }
}

async function askTask(talk: Talk, basis: LawfulBasisId, ground: DraftGround): Promise<Reply<ReasonedUse>> {
  const job = await talk.ask({
    asks: 'What is the job behind it, in words that a resident would use? Begin with “to”.',
    help: 'For example: to run a library for everyone in the area. The page prints it before the name of the law.',
    read: readWords,
  });
  if (job.kind === 'back' || job.kind === 'left') return job;
  const law = await chooseLaw(talk, ground);
  if (law.kind === 'back' || law.kind === 'left') return law;
  return given({
    lawfulBases: [
      { basis, function: job.kind === 'given' ? job.value : 'not-stated', law: law.kind === 'given' ? [law.value] : 'not-stated' },
    ],
  });
}

const consentQuestions = [
  { field: 'how', asks: 'How do people tell you that they agree?', help: 'For example: by ticking a box on our form.' },
  { field: 'withdraw', asks: 'How can people tell you that they no longer agree?', help: 'It has to be as easy as agreeing was.' },
  {
    field: 'ifRefused',
    asks: 'If someone does not agree, what happens?',
    help: 'For example: you can use every other part of the service.',
  },
] as const;

async function askConsent(talk: Talk): Promise<Reply<ReasonedUse>> {
  const consent: Record<string, string> = { givenBy: 'not-stated' };
  for (const { field, asks, help: about } of consentQuestions) {
    const reply = await talk.ask({ asks, help: about, read: readWords });
    if (reply.kind === 'back' || reply.kind === 'left') return reply;
    consent[field] = reply.kind === 'given' ? reply.value : 'not-stated';
  }
  return given({ lawfulBases: [{ basis: 'consent' }], consent });
}

async function askInterest(talk: Talk): Promise<Reply<ReasonedUse>> {
  const reply = await talk.ask({
    asks: 'Who gains from this, and what?',
    help: 'For example: we find tenants for our shops. The notice has to say it.',
    read: readWords,
  });
  if (reply.kind === 'back' || reply.kind === 'left') return reply;
  return given({ lawfulBases: [{ basis: 'legitimate-interests', interest: reply.kind === 'given' ? reply.value : 'not-stated' }] });
}

function given(value: ReasonedUse): Reply<ReasonedUse> {
  return { kind: 'given', value };
}
