import type { Diagnostic, Result } from '../diagnostics/index.js';
import { isRecord, type NewAnswersInput } from '../schema/index.js';
import { itemsOf, type Json } from './json.js';
import { layList, type ListKind } from './lay-list.js';
import { nameRecipient, type Registered } from './registered.js';

/**
 * What a notice says once the answers are laid over what it begins from. What the answers leave out stays. A list takes the place of the
 * list, but an entry of it that names an id or says the same words keeps what was said of it.
 *
 * Diagnostics are about the answers: an entry that is new and says too little to be one.
 */
export function layAnswers(base: Json, answers: NewAnswersInput, file: string, registered: Registered): Result<Json> {
  const diagnostics: Diagnostic[] = [];
  const lay = (field: string, now: unknown, answered: unknown, kind: ListKind): unknown => {
    if (!Array.isArray(answered)) return answered;
    const laid = layList(itemsOf(now), answered, { kind, field, file });
    diagnostics.push(...laid.diagnostics);
    return laid.value;
  };
  const { fairnotice, format, notice, from, title, service, ...rest } = answers;
  const lists: Json = {
    ...(answers.people !== undefined && { people: lay('people', base['people'], answers.people, person) }),
    ...(answers.personalData !== undefined && {
      personalData: lay('personalData', base['personalData'], gatherItems(answers.personalData), dataGroup),
    }),
    ...(answers.processing !== undefined && { processing: lay('processing', base['processing'], answers.processing, use) }),
    ...(answers.retention !== undefined && { retention: lay('retention', base['retention'], answers.retention, row) }),
    ...(answers.recipients !== undefined && {
      recipients: layRecipients(
        base['recipients'],
        lay('recipients', outsideOf(base['recipients']), answers.recipients, recipientsOf(registered)),
      ),
    }),
  };
  const value = { ...base, ...rest, ...lists, ...nameService(base, title, service), status: 'draft' };
  return { value, diagnostics };
}

const person: ListKind = {
  words: ({ name }) => [name],
  make: (name) => ({ name }),
  needs: ['name'],
};

const dataGroup: ListKind = {
  words: ({ heading }) => [heading],
  make: (item) => ({ items: [item] }),
  needs: ['items'],
  withDefaults: ({ id, ...group }) => ({ id, people: 'all', ...group }),
};

const use: ListKind = {
  words: ({ heading, purposes }) => [heading, ...itemsOf(purposes).map(textOfPurpose)],
  make: (purpose) => ({ purposes: [purpose] }),
  needs: ['purposes'],
  withDefaults: (entry) =>
    withMissing(entry, {
      people: 'all',
      nature: 'not-stated',
      lawfulBases: 'not-stated',
      specialCategory: 'not-stated',
      criminalOffence: 'not-stated',
    }),
};

const row: ListKind = {
  words: ({ records }) => [records],
  make: (records) => ({ records }),
  needs: ['records', 'class'],
  withDefaults: (given) => (tellsTime(given) ? given : withMissing(given, { period: 'not-stated' })),
  settle: dropOpenPeriod,
};

function recipientsOf(registered: Registered): ListKind {
  const entries = registered.recipients;
  return {
    words: ({ heading, who }) => [
      heading,
      ...itemsOf(who).map((one) => (isRecord(one) ? one['name'] : (entries?.get(String(one)) ?? one))),
    ],
    make: (name) => ({ who: [name] }),
    needs: ['who'],
    withDefaults: (group) => withMissing(group, { role: 'not-stated' }),
    settle: (group) => ('who' in group ? { ...group, who: itemsOf(group['who']).map((one) => nameRecipient(one, registered)) } : group),
  };
}

function layRecipients(now: unknown, laid: unknown): unknown {
  if (!Array.isArray(laid)) return laid;
  return isRecord(now) ? { ...now, outside: laid } : { outside: laid };
}

function outsideOf(recipients: unknown): unknown {
  return isRecord(recipients) ? recipients['outside'] : undefined;
}

/** What a new entry says where nobody has said anything, after what it says. */
function withMissing(entry: Json, missing: Json): Json {
  return { ...entry, ...Object.fromEntries(Object.entries(missing).filter(([name]) => !(name in entry))) };
}

function tellsTime(row: Json): boolean {
  return ['class', 'criteria', 'schedule', 'alternatives'].some((name) => name in row);
}

/** A row whose time is told by something else need not say that its period is unknown. */
function dropOpenPeriod(given: Json): Json {
  if (!tellsTime(given) || given['period'] !== 'not-stated') return given;
  return Object.fromEntries(
    Object.entries(given).filter(([name, value]) => name !== 'period' && !(name === 'from' && value === 'not-stated')),
  );
}

/** Kinds of information that are named in plain words stand together as one group. */
function gatherItems(data: NonNullable<NewAnswersInput['personalData']>): unknown {
  if (typeof data === 'string') return data;
  const items = data.filter((one) => typeof one === 'string');
  const groups = data.filter((one) => typeof one !== 'string');
  return items.length === 0 ? groups : [{ id: 'information', items }, ...groups];
}

function textOfPurpose(purpose: unknown): unknown {
  return isRecord(purpose) ? purpose['text'] : purpose;
}

/** A notice has the name of its service as its title, unless somebody gave it another. */
function nameService(base: Json, title: unknown, service: NewAnswersInput['service']): Json {
  const { name, ...about } = { ...(isRecord(base['service']) ? base['service'] : {}), ...service };
  const shown = title ?? service?.name ?? base['title'];
  if (name === undefined && Object.keys(about).length === 0) return { title: shown };
  return { title: shown, service: { name: name ?? shown, ...about } };
}
