import { childOrigin, type Origin } from '../../diagnostics/index.js';
import type * as Input from '../../schema/index.js';
import type { Answer } from '../answer.js';
import type { Choice, Consent, Processing, Provision, Purpose, Use } from '../processing.js';
import { resolveCriminalOffence, resolveLawfulBasis, resolveSpecialCategory } from './law.js';
import { resolveTopic } from './topics.js';
import {
  readAnswer,
  readItems,
  readLineAnswer,
  readOptionalLine,
  readOptionalProse,
  readProse,
  readProseAnswer,
  readSourcedAnswer,
  type Reader,
  type Sourced,
} from './reader.js';
import { reportUnknown } from './report-unknown.js';

/** The ids of the notice that a use may name. */
export interface OwnIds {
  readonly people: readonly string[];
  readonly data: readonly string[];
  readonly recipients: readonly string[];
  readonly retention: readonly string[];
}

/** The uses of a notice. Each purpose has all that its use rests on, taken over from its entry, and that from `defaults`. */
export function resolveProcessing(reader: Reader, notice: Input.NoticeInput, file: string, ids: OwnIds): readonly Processing[] {
  const root: Origin = { file, path: [] };
  const nothing: Use = {
    nature: 'task',
    people: { state: 'absent', origin: root },
    data: { all: true },
    recipients: { all: true },
    retention: { all: true },
    lawfulBases: { state: 'absent', origin: root },
    specialCategory: { state: 'absent', origin: root },
    criminalOffence: { state: 'absent', origin: root },
  };
  const defaults =
    notice.defaults === undefined ? nothing : resolveUse(reader, notice.defaults, childOrigin(root, 'defaults'), nothing, ids);
  const provision = resolveProvision(
    reader,
    notice.provision === undefined ? undefined : { value: notice.provision, origin: childOrigin(root, 'provision') },
    root,
  );
  return readItems(notice.processing, childOrigin(root, 'processing'), (entry, origin) => {
    const use = atEntry(resolveUse(reader, entry, origin, defaults, ids), origin);
    const heading = readOptionalLine(reader, entry.heading, childOrigin(origin, 'heading'));
    const introduction = readOptionalProse(reader, entry.introduction, childOrigin(origin, 'introduction'));
    const topic = resolveTopic(reader, entry, origin);
    const own = entry.provision === undefined ? undefined : { value: entry.provision, origin: childOrigin(origin, 'provision') };
    return {
      ...use,
      id: entry.id,
      ...(heading ? { heading } : {}),
      ...(introduction ? { introduction } : {}),
      ...(topic ? { topic } : {}),
      purposes: readItems(entry.purposes, childOrigin(origin, 'purposes'), (purpose, at) => resolvePurpose(reader, purpose, at, use, ids)),
      provision: own ? resolveProvision(reader, own, origin) : provision,
      automatedMeans: entry.automatedMeans ?? 'not-stated',
      directMarketing: entry.directMarketing ?? entry.topic === 'marketing',
      ...(entry.since === undefined ? {} : { since: entry.since }),
      origin,
    };
  });
}

/** Whether people must give the information. `parent` is where it belongs when it is left out. */
export function resolveProvision(reader: Reader, sourced: Sourced<Input.Provision> | undefined, parent: Origin): Answer<Provision> {
  return readSourcedAnswer(sourced, parent, (provision, origin): Provision => {
    const ifNotObtained = readOptionalProse(reader, provision.ifNotObtained, childOrigin(origin, 'ifNotObtained'));
    return {
      requirement: provision.requirement,
      ...(provision.obliged === undefined ? {} : { obliged: provision.obliged }),
      consequence: readProseAnswer(reader, provision.consequence, origin, 'consequence'),
      ...(ifNotObtained ? { ifNotObtained } : {}),
      origin,
    };
  });
}

const useFields = [
  'people',
  'data',
  'recipients',
  'retention',
  'nature',
  'lawfulBases',
  'specialCategory',
  'criminalOffence',
  'consent',
] as const;

type UseInput = Pick<Input.Processing, (typeof useFields)[number]>;

/** `use` is what holds where the input says nothing. */
function resolveUse(reader: Reader, input: UseInput, origin: Origin, use: Use, ids: OwnIds): Use {
  const consent = input.consent === undefined ? use.consent : resolveConsent(reader, input.consent, childOrigin(origin, 'consent'));
  return {
    nature: input.nature ?? use.nature,
    people:
      input.people === undefined
        ? use.people
        : {
            state: 'given',
            value: readChoice(reader, input.people, childOrigin(origin, 'people'), ids.people, 'person'),
            origin: childOrigin(origin, 'people'),
          },
    data: readChoiceOr(reader, input.data, use.data, childOrigin(origin, 'data'), ids.data, 'data-group'),
    recipients: readChoiceOr(
      reader,
      input.recipients,
      use.recipients,
      childOrigin(origin, 'recipients'),
      ids.recipients,
      'recipient-group',
    ),
    retention: readChoiceOr(reader, input.retention, use.retention, childOrigin(origin, 'retention'), ids.retention, 'retention-row'),
    lawfulBases:
      input.lawfulBases === undefined
        ? use.lawfulBases
        : readAnswer(input.lawfulBases, origin, 'lawfulBases', (bases, at) =>
            readItems(bases, at, (basis, item) => resolveLawfulBasis(reader, basis, item)),
          ),
    specialCategory:
      input.specialCategory === undefined
        ? use.specialCategory
        : readAnswer(input.specialCategory, origin, 'specialCategory', (conditions, at) =>
            readItems(conditions, at, (condition, item) => resolveSpecialCategory(reader, condition, item)),
          ),
    criminalOffence:
      input.criminalOffence === undefined
        ? use.criminalOffence
        : readAnswer(input.criminalOffence, origin, 'criminalOffence', (conditions, at) =>
            readItems(conditions, at, (condition, item) => resolveCriminalOffence(reader, condition, item)),
          ),
    ...(consent ? { consent } : {}),
  };
}

/** An answer that neither the entry nor `defaults` gives belongs in the entry. */
function atEntry(use: Use, origin: Origin): Use {
  const place = <T>(answer: Answer<T>): Answer<T> => (answer.state === 'absent' ? { state: 'absent', origin } : answer);
  return {
    ...use,
    people: place(use.people),
    lawfulBases: place(use.lawfulBases),
    specialCategory: place(use.specialCategory),
    criminalOffence: place(use.criminalOffence),
  };
}

function resolvePurpose(reader: Reader, input: string | Input.Purpose, origin: Origin, entry: Use, ids: OwnIds): Purpose {
  if (typeof input === 'string')
    return { ...entry, text: readProse(reader, input, origin), firstLayer: false, ownBases: false, differs: false, origin };
  return {
    ...resolveUse(reader, input, origin, entry, ids),
    ...(input.id === undefined ? {} : { id: input.id }),
    text: readProse(reader, input.text, childOrigin(origin, 'text')),
    firstLayer: input.firstLayer ?? false,
    ownBases: input.lawfulBases !== undefined,
    differs: useFields.some((field) => input[field] !== undefined),
    origin,
  };
}

function resolveConsent(reader: Reader, consent: Input.Consent, origin: Origin): Consent {
  return {
    givenBy: readLineAnswer(reader, consent.givenBy, origin, 'givenBy'),
    how: readLineAnswer(reader, consent.how, origin, 'how'),
    withdraw: readProseAnswer(reader, consent.withdraw, origin, 'withdraw'),
    ifRefused: readProseAnswer(reader, consent.ifRefused, origin, 'ifRefused'),
    origin,
  };
}

function readChoiceOr(
  reader: Reader,
  input: 'all' | 'none' | 'not-stated' | readonly string[] | undefined,
  otherwise: Choice | 'not-stated',
  origin: Origin,
  known: readonly string[],
  what: string,
): Choice | 'not-stated' {
  if (input === undefined) return otherwise;
  return input === 'not-stated' ? input : readChoice(reader, input, origin, known, what);
}

/** Some of the notice's own items by id. An id that is not there is a finding. */
export function readChoice(
  reader: Reader,
  input: 'all' | 'none' | readonly string[] | undefined,
  origin: Origin,
  known: readonly string[],
  what: string,
): Choice {
  if (input === undefined || input === 'all') return { all: true };
  if (input === 'none') return { all: false, ids: [] };
  for (const [position, id] of input.entries()) {
    if (known.includes(id)) continue;
    reportUnknown(reader, { what, id, origin: childOrigin(origin, position), known, add: 'It must be the id of an item in this file.' });
  }
  return { all: false, ids: input.filter((id) => known.includes(id)) };
}
