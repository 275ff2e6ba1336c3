import type { ControllerKindId, NationId } from '../law/index.js';
import { isRecord, type RegisterKind } from '../schema/index.js';
import { itemsOf, type Json } from './json.js';
import type { LeftOut } from './left-out.js';
import { modelKinds } from './model-kinds.js';
import { nameRecipient, type Registered } from './registered.js';

/** What a draft is made from: a model of the product, or a notice of the workspace. */
export interface DraftBase {
  readonly kind: 'model' | 'notice';
  /** The name of the model, or the id of the notice. */
  readonly name: string;
  /** The text of its file. */
  readonly text: string;
  /** The body that a notice is of, where it is known. */
  readonly body?: DraftBody;
}

/** The body that the new notice is of. */
export interface DraftBody {
  readonly id: string;
  readonly kind: ControllerKindId;
  readonly nation: NationId;
}

/** What a model or a notice says, less what holds for it alone. */
export function beginFrom(
  value: Json,
  base: DraftBase,
  body: DraftBody,
  registered: Registered,
): { readonly value: Json; readonly leftOut: readonly LeftOut[] } {
  return base.kind === 'model' ? fromModel(value, base.name, body, registered) : fromNotice(value, base, body);
}

function fromModel(value: Json, name: string, { kind, nation }: DraftBody, registered: Registered): ReturnType<typeof beginFrom> {
  const kinds = modelKinds[name];
  const isMadeFor = kinds === undefined || (kinds.includes(kind) && nation === 'england');
  const known = onlyKnown(withRegisterIds(value, registered), registered);
  const lawful = isMadeFor ? known.value : mapUses(known.value, withoutLaw);
  const leftOut: readonly LeftOut[] = [
    ...(isMadeFor ? [] : [{ kind: 'law' } as const]),
    ...(known.ids.length === 0 ? [] : [{ kind: 'entries', ids: known.ids } as const]),
  ];
  return { value: lawful, leftOut };
}

/** What was found out, agreed or promised for the other notice, and what tells of its past. */
const ownToNotice = [
  'withdrawn',
  'translationDue',
  'formerPaths',
  'example',
  'versions',
  'dates',
  'changes',
  'approvals',
  'dpoAdvice',
  'records',
  'source',
];

/** How people reach the body, and with whom it has agreed what. */
const ownToBody = ['jointControllers', 'jointArrangement', 'rights', 'contacts', 'complaints', 'howToAsk', 'owner'];

function fromNotice(value: Json, base: DraftBase, body: DraftBody): ReturnType<typeof beginFrom> {
  const isOther = !base.name.startsWith(`${body.id}/`);
  const isOtherLaw = isOther && (base.body?.kind !== body.kind || base.body.nation !== body.nation);
  const fields = ownToNotice.filter((name) => name in value);
  const bodily = isOther ? ownToBody.filter((name) => name in value) : [];
  const kept = Object.fromEntries(Object.entries(value).filter(([name]) => !fields.includes(name) && !bodily.includes(name)));
  const undated = mapUses(kept, ({ since, ...use }) => (isOtherLaw ? withoutLaw(use) : use));
  const leftOut: readonly LeftOut[] = [
    ...(fields.length === 0 ? [] : [{ kind: 'fields', fields } as const]),
    ...(bodily.length === 0 ? [] : [{ kind: 'body', fields: bodily } as const]),
    ...(isOtherLaw ? [{ kind: 'law' } as const] : []),
  ];
  return { value: isOther ? withoutDocuments(undated) : undated, leftOut };
}

/** The web page of the service and the policies are documents of the other body. */
function withoutDocuments(value: Json): Json {
  const { service } = value;
  const plain = isRecord(service)
    ? { ...value, service: Object.fromEntries(Object.entries(service).filter(([name]) => name !== 'url')) }
    : value;
  return Object.fromEntries(Object.entries(plain).map(([name, item]) => [name, withoutPolicies(item)]));
}

function withoutPolicies(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutPolicies);
  if (!isRecord(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => [name, name === 'policyDocument' ? 'not-stated' : withoutPolicies(item)]),
  );
}

/** A use whose reasons name no law, nor do those of its purposes. */
function withoutLaw(use: Json): Json {
  return Object.fromEntries(Object.entries(use).map(([name, value]) => [name, lawHolders.includes(name) ? namelessLaw(value) : value]));
}

const lawHolders = ['lawfulBases', 'specialCategory', 'criminalOffence', 'purposes'];

function namelessLaw(list: unknown): unknown {
  if (!Array.isArray(list)) return list;
  return list.map((item: unknown) => {
    if (!isRecord(item)) return item;
    return 'law' in item ? { ...item, law: 'not-stated' } : withoutLaw(item);
  });
}

function mapUses(value: Json, change: (use: Json) => Json): Json {
  const { defaults, processing } = value;
  return {
    ...value,
    ...(isRecord(defaults) && { defaults: change(defaults) }),
    ...(Array.isArray(processing) && { processing: processing.map((use: unknown) => (isRecord(use) ? change(use) : use)) }),
  };
}

/** A body that the register has is named as the register names it. */
function withRegisterIds(value: Json, registered: Registered): Json {
  const { recipients } = value;
  if (!isRecord(recipients) || !Array.isArray(recipients['outside'])) return value;
  const outside = recipients['outside'].map((group: unknown) =>
    isRecord(group) ? { ...group, who: itemsOf(group['who']).map((one) => nameRecipient(one, registered)) } : group,
  );
  return { ...value, recipients: { ...recipients, outside } };
}

/** A model names entries that a register may have or not. Where it has none, nothing else is lost: the words stand in the notice. */
function onlyKnown(value: Json, registered: Registered): { readonly value: Json; readonly ids: readonly string[] } {
  const unknown = (register: RegisterKind, id: unknown): boolean => typeof id === 'string' && registered[register]?.has(id) !== true;
  const service = isRecord(value['service']) ? value['service'] : {};
  const topics = itemsOf(service['topics']);
  const known = topics.filter((id) => !unknown('topics', id));
  const { topics: _, ...rest } = service;
  const people = itemsOf(value['people']).filter(isRecord);
  const lost = [
    ...topics.filter((id) => unknown('topics', id)),
    ...people.map(({ kind }) => kind).filter((kind) => unknown('people', kind)),
  ];
  return {
    value: {
      ...value,
      ...(topics.length === 0 ? {} : { service: known.length === 0 ? rest : { ...service, topics: known } }),
      ...(people.length === 0
        ? {}
        : { people: people.map(({ kind, ...person }) => (unknown('people', kind) ? person : withKind(person, kind))) }),
    },
    ids: [...new Set(lost.map(String))],
  };
}

function withKind(person: Json, kind: unknown): Json {
  return kind === undefined ? person : { ...person, kind };
}
