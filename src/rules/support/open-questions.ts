import { childOrigin, type Origin } from '../../diagnostics/index.js';
import { groupByPlace, placeKey, sensitiveData } from '../../facts/index.js';
import {
  given,
  type Answer,
  type LawReference,
  type Notice,
  type Processing,
  type Text,
  type TopicFacts,
  type Use,
} from '../../model/index.js';
import { sharedItems, usesOf, type PurposeUse } from './uses.js';
import { quote, type Knows } from './wording.js';

/** A fact that is expressly not stated, and the question that would bring it: words that go on with `name`, or with a question mark. */
export interface OpenQuestion {
  readonly question: string;
  readonly name?: string;
  readonly knows: Knows;
  readonly origin: Origin;
}

/** The facts of a notice that are `not-stated` and that no rule of their own asks for, each once. */
export function openQuestions(notice: Notice): readonly OpenQuestion[] {
  const asked = [
    ...aboutService(notice),
    ...aboutLaw(notice),
    ...aboutUses(notice),
    ...aboutSensitive(notice),
    ...aboutConsent(notice),
    ...notice.processing.flatMap(aboutTopic),
    ...aboutSharing(notice),
    ...aboutRetention(notice),
  ];
  const open = asked.flatMap(([{ state, origin }, question, name, knows = 'service']): readonly OpenQuestion[] =>
    state === 'not-stated' ? [{ question, knows, origin, ...(name === undefined ? {} : { name: quote(name) }) }] : [],
  );
  return [...new Map(open.map((item) => [placeKey(item.origin), item])).values()];
}

type Asked = readonly [answer: Answer<unknown>, question: string, name?: Text, knows?: Knows];

function aboutService({ service, people, contacts, dates }: Notice): readonly Asked[] {
  return [
    ...(service === undefined ? [] : [[service.url, 'what is the web address of the service'] as const]),
    ...people.map(({ told, name }) => [told, 'how do these people get this notice', name] as const),
    [contacts, 'whom can people turn to', undefined, 'own-team'],
    ...(given(dates.issued) === undefined && given(dates.reviewed) !== undefined
      ? [[dates.issued, 'when was this notice first issued', undefined, 'own-team'] as const]
      : []),
    [dates.effective, 'from when does this notice hold', undefined, 'own-team'],
    [dates.reviewDue, 'by when will this notice be looked over again', undefined, 'own-team'],
  ];
}

function aboutLaw(notice: Notice): readonly Asked[] {
  const bases = sharedItems(notice, (use) => use.lawfulBases).map(({ item }) => item);
  const conditions = [
    ...sharedItems(notice, (use) => use.specialCategory).map(({ item }) => item.law),
    ...sharedItems(notice, (use) => use.criminalOffence).map(({ item }) => item.law),
  ];
  const law = [...bases.map((basis) => basis.law), ...conditions].flatMap((answer) => given(answer) ?? []);
  return [
    // Without the law a rule of its own asks for both.
    ...bases
      .filter((basis) => given(basis.law) !== undefined)
      .map((basis) => [basis.function, 'what is the duty or power behind this, in words that a resident uses'] as const),
    ...conditions.map((answer) => [answer, 'which law does this condition rest on'] as const),
    ...[...law, ...notice.statedLaw].map(askProvision),
  ];
}

function askProvision({ provision, title }: LawReference): Asked {
  return [provision, 'which part of this law do you rely on', title];
}

/** A use for which nobody has said which of the notice's recipients or periods hold for it. */
function aboutUses({ processing }: Notice): readonly Asked[] {
  const open = (entry: Processing, key: 'recipients' | 'retention'): Answer<unknown> => ({
    state: [entry, ...entry.purposes].some((use) => use[key] === 'not-stated') ? 'not-stated' : 'absent',
    origin: childOrigin(entry.origin, key),
  });
  return processing.flatMap((entry): readonly Asked[] => {
    const name = entry.heading ?? entry.purposes[0]?.text;
    return [
      [open(entry, 'recipients'), 'who gets the information for this use', name],
      [open(entry, 'retention'), 'how long is the information kept for this use', name],
    ];
  });
}

/** Whether uses touch sensitive data of which the notice marks none. Where it marks some, rules of their own ask what allows the use. */
function aboutSensitive(notice: Notice): readonly Asked[] {
  const uses = usesOf(notice).map((one) => ({ ...one, kinds: sensitiveData(notice, one.use) }));
  const special = uses.filter(({ kinds }) => kinds.every((kind) => kind === 'criminal-offence'));
  const offences = uses.filter(({ kinds }) => !kinds.includes('criminal-offence'));
  return [
    ...askOnce(
      special,
      (use) => use.specialCategory,
      'does this use touch special category data, such as health or ethnic origin, and what allows it',
    ),
    ...askOnce(offences, (use) => use.criminalOffence, 'does this use touch information about offences, and what allows it'),
  ];
}

/** One question for each place of an answer, with the name of the entry where it is the answer of one only. */
function askOnce(uses: readonly PurposeUse[], answerOf: (use: Use) => Answer<unknown>, question: string): readonly Asked[] {
  return groupByPlace(uses, ({ use }) => answerOf(use).origin).flatMap((group): readonly Asked[] => {
    const [first] = group;
    if (first === undefined) return [];
    const { entry, use } = first;
    const alone = group.every((one) => one.entry === entry);
    return [[answerOf(use), question, alone ? (entry.heading ?? use.text) : undefined]];
  });
}

function aboutConsent(notice: Notice): readonly Asked[] {
  return usesOf(notice).flatMap(({ use: { consent } }): readonly Asked[] =>
    consent === undefined
      ? []
      : [
          [consent.givenBy, 'who gives consent'],
          [consent.how, 'how do people give consent'],
          [consent.ifRefused, 'what happens if someone does not consent'],
        ],
  );
}

function aboutTopic({ topic }: Processing): readonly Asked[] {
  return topic === undefined ? [] : askTopic(topic);
}

function askTopic(topic: TopicFacts): readonly Asked[] {
  switch (topic.topic) {
    case 'marketing':
      return [[topic.optOut, 'how can people stop the messages']];
    case 'photographs':
      return [
        [topic.permission, 'how do you ask people before you use their picture'],
        [topic.removal, 'how can people have a picture taken down'],
      ];
    case 'cctv':
      return [
        [topic.where, 'where are the cameras'],
        [topic.operator, 'who runs the cameras'],
      ];
    case 'call-recording':
      return [
        [topic.which, 'which calls are recorded'],
        [topic.refuse, 'how can people speak to you without being recorded'],
      ];
    case 'website':
      return [
        [topic.cookies, 'which cookies does the website set'],
        ...(given(topic.cookies) ?? []).flatMap((cookie): readonly Asked[] => [
          [cookie.purpose, 'what is this cookie for', cookie.name],
          [cookie.expires, 'when does this cookie go', cookie.name],
        ]),
        ...topic.embedded.map(({ url, name }) => [url, 'where is the privacy or cookie policy of this organisation', name] as const),
        [topic.policyUrl, 'where is the cookie policy'],
      ];
    default:
      return topic satisfies never;
  }
}

function aboutSharing({ sharingWithoutAgreement, transfers }: Notice): readonly Asked[] {
  const abroad = given(transfers);
  const all = abroad === undefined ? [] : [...(given(abroad.routine) ?? []), ...abroad.exceptions];
  return [
    ...(sharingWithoutAgreement === undefined
      ? []
      : [[sharingWithoutAgreement.whoDecides, 'who decides to share without asking people first'] as const]),
    // Where the approval of the country is what protects it, a rule of its own asks.
    ...all
      .filter(({ mechanism }) => given(mechanism) !== 'uk-adequacy')
      .map(({ country, recipient, when }) => [country, 'to which country does the information go', recipient ?? when] as const),
  ];
}

function aboutRetention({ retention }: Notice): readonly Asked[] {
  return (given(retention) ?? []).flatMap(({ records, period, from, then, schedule, criteria }): readonly Asked[] => [
    // Where nothing else says how long, a rule of its own asks.
    ...(criteria === undefined ? [] : [[period, 'is there a fixed time for which you keep these records', records] as const]),
    [from, 'from when do you count the time for these records', records],
    [then, 'what happens to these records at the end', records],
    ...(schedule === undefined ? [] : [[schedule.url, 'where can people read this retention schedule', schedule.title] as const]),
  ]);
}
