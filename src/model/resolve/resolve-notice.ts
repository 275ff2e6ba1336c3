import { childOrigin, type Diagnostic, type Origin, type Result } from '../../diagnostics/index.js';
import type { ControllerInput, NoticeInput } from '../../schema/index.js';
import type { Answer } from '../answer.js';
import type { AutomatedDecision, Contact, ExtraSection, Notice, StatedBasis, StatedCondition, Version } from '../notice.js';
import type { RecipientGroup, Retention } from '../sharing.js';
import type { Read, Shared } from '../shared.js';
import type { Prose } from '../text.js';
import { resolveComplaints, resolveContact, resolveRights } from './channels.js';
import { resolveController, resolveJointArrangement, resolveJointControllers } from './controller.js';
import { readFormerPaths } from './former-paths.js';
import { inherit, inheritList, listPlaces, type Inheritance, ownOrController } from './inherit.js';
import { resolveLaw } from './law.js';
import { resolvePeople, resolvePersonalData } from './people-and-data.js';
import { readChoice, resolveProcessing, resolveProvision } from './processing.js';
import {
  lookUp,
  readAnswer,
  readItems,
  readLine,
  readOptionalLine,
  readOptionalProse,
  readProse,
  readProseAnswer,
  type Reader,
  type Sourced,
} from './reader.js';
import { reportUnknown } from './report-unknown.js';
import { reportRepeatedIds } from './repeated-ids.js';
import { resolveRetention } from './retention.js';
import { readService, readWithdrawn } from './service.js';
import { resolveRecipients, resolveSharing, resolveSource, resolveTransfers } from './sharing.js';

/** A notice in one language, and the register entries it used (`register/id`). */
export interface ResolvedNotice {
  readonly notice: Notice;
  readonly uses: readonly string[];
}

/**
 * Looks up registers and controller, takes over what the controller gives, and turns every text into the language asked for.
 * An id that leads to nothing is a finding `ref/…`; what it stood for is left out.
 */
export function resolveNotice(
  id: string,
  input: Read<NoticeInput>,
  controller: { readonly id: string; readonly file: Read<ControllerInput> },
  shared: Shared,
  lang: string,
): Result<ResolvedNotice> {
  const diagnostics: Diagnostic[] = [];
  const reader: Reader = { lang, languages: shared.site.languages, shared, diagnostics, uses: new Set() };
  const notice = readNotice(reader, id, input, controller);
  return { value: { notice, uses: [...reader.uses].sort() }, diagnostics };
}

function readNotice(
  reader: Reader,
  id: string,
  read: Read<NoticeInput>,
  owner: { readonly id: string; readonly file: Read<ControllerInput> },
): Notice {
  const { file, value: input } = read;
  const from: Inheritance = { notice: read, controller: owner.file };
  const root: Origin = { file, path: [] };
  const at = (...path: readonly string[]): Origin => childOrigin(root, ...path);
  const list = <K extends Parameters<typeof listPlaces>[1]>(key: K): ReturnType<typeof listPlaces<K>> => listPlaces(from, key);

  reportRepeatedIds(reader, read, owner.file);
  const people = resolvePeople(reader, input.people, at('people'));
  const peopleIds = people.map((person) => person.id);
  const personalData = resolvePersonalData(reader, input.personalData, root, peopleIds);
  const recipients = resolveRecipients(reader, inherit(from, 'recipients'), root, peopleIds);
  const rows = list('retention');
  const retention = mapAnswer(inheritList(rows.own, rows.inherited, root), (items): readonly Retention[] =>
    items.map((item) => resolveRetention(reader, item, peopleIds)),
  );
  const groups: readonly RecipientGroup[] =
    recipients.state === 'given' && recipients.value.outside.state === 'given' ? recipients.value.outside.value : [];
  const ownIds = {
    people: peopleIds,
    data: idsOf(personalData.state === 'given' ? personalData.value : []),
    recipients: idsOf(groups),
    retention: idsOf(retention.state === 'given' ? retention.value : []),
  };
  const sharing = inherit(from, 'sharingWithoutAgreement');
  const sources = list('sources');
  const contacts = resolveContacts(reader, from, root);
  const rights = resolveRights(reader, ownOrController(from, 'rights'));
  reportUnknownContacts(reader, rights.routes, contacts);
  const introduction = readOptionalProse(reader, input.introduction, at('introduction'));
  const inheritedText = (key: 'urgentHelp' | 'howToAsk'): Prose | undefined => {
    const found = inherit(from, key);
    return found && readProse(reader, found.value, found.origin);
  };
  const [urgentHelp, howToAsk] = [inheritedText('urgentHelp'), inheritedText('howToAsk')];
  const exitPage = inherit(from, 'exitPage')?.value;
  const service = readService(reader, input.service, at('service'));
  const withdrawn = readWithdrawn(reader, input.withdrawn, at('withdrawn'));
  const { dates } = input;
  const date = (key: 'issued' | 'effective' | 'reviewed' | 'reviewDue'): Answer<string> =>
    readAnswer(dates?.[key], dates === undefined ? root : at('dates'), key, (day) => day);

  return {
    id,
    lang: reader.lang,
    languages: reader.languages,
    title: readLine(reader, input.title, at('title')),
    status: input.status,
    ...(withdrawn ? { withdrawn } : {}),
    ...readDue(input, reader.lang),
    formerPaths: readFormerPaths(reader, id, input.formerPaths, at('formerPaths')),
    ...(input.example ? { example: input.example } : {}),
    controller: resolveController(reader, owner.id, owner.file),
    jointControllers: resolveJointControllers(reader, input.jointControllers, owner.id, at('jointControllers')),
    jointArrangement: resolveJointArrangement(reader, input.jointArrangement, root),
    ...(service ? { service } : {}),
    ...(introduction ? { introduction } : {}),
    ...(urgentHelp ? { urgentHelp } : {}),
    ...(exitPage === undefined || exitPage === 'none' ? {} : { exitPage }),
    collection: input.collection ?? 'not-stated',
    regime: input.regime ?? 'uk-gdpr',
    people,
    personalData,
    sources: mapAnswer(inheritList(sources.own, sources.inherited, root), (items) =>
      items.map((item) => resolveSource(reader, item, peopleIds)),
    ),
    processing: resolveProcessing(reader, input, file, ownIds),
    statedBases: readItems(input.statedBases, at('statedBases'), (stated, origin): StatedBasis =>
      typeof stated === 'string'
        ? { basis: stated, printed: true, origin }
        : { basis: stated.basis, ...readText(reader, stated.text, origin), printed: stated.printed ?? true, origin },
    ),
    statedConditions: readItems(input.statedConditions, at('statedConditions'), (stated, origin): StatedCondition =>
      typeof stated === 'string'
        ? { condition: stated, origin }
        : { condition: stated.condition, ...readText(reader, stated.text, origin), origin },
    ),
    statedLaw: resolveLaw(reader, input.statedLaw ?? [], at('statedLaw')),
    provision: resolveProvision(
      reader,
      input.provision === undefined ? undefined : { value: input.provision, origin: at('provision') },
      root,
    ),
    recipients,
    ...(sharing ? { sharingWithoutAgreement: resolveSharing(reader, sharing) } : {}),
    transfers: resolveTransfers(reader, inherit(from, 'transfers'), root),
    retention,
    automatedDecisions: resolveAutomatedDecisions(
      reader,
      from,
      root,
      (input.processing ?? []).map((entry) => entry.id),
    ),
    rights,
    security: resolveSecurity(reader, from, root),
    contacts,
    complaints: resolveComplaints(reader, ownOrController(from, 'complaints'), { file: owner.file.file, path: [] }),
    ...(howToAsk ? { howToAsk } : {}),
    versions: readItems(input.versions, at('versions'), (version, origin) => resolveVersion(reader, version, origin)),
    sections: resolveSections(reader, from, root, peopleIds),
    exceptions: readItems(input.exceptions, at('exceptions'), (exception, origin) => ({
      item: readLine(reader, exception.item, childOrigin(origin, 'item')),
      ...(exception.duty === undefined ? {} : { duty: exception.duty }),
      exception: exception.exception,
      why: readLine(reader, exception.why, childOrigin(origin, 'why')),
    })),
    dates: { issued: date('issued'), effective: date('effective'), reviewed: date('reviewed'), reviewDue: date('reviewDue') },
    changes: readItems(input.changes, at('changes'), (change, origin) => ({
      date: change.date,
      kind: change.kind,
      summary: readProse(reader, change.summary, childOrigin(origin, 'summary')),
      origin,
    })),
    origin: root,
  };
}

function resolveVersion(
  reader: Reader,
  { kind, name, url, language, file }: NonNullable<NoticeInput['versions']>[number],
  origin: Origin,
): Version {
  const written = readLine(reader, name, childOrigin(origin, 'name'));
  const fileType = readOptionalLine(reader, file, childOrigin(origin, 'file'));
  return {
    kind,
    // Whoever needs the form must know it by its name. Sign languages are not written, so a video is named in the words of the notice.
    name: language === undefined || kind === 'bsl' ? written : { ...written, lang: language },
    url,
    ...(language === undefined ? {} : { language }),
    ...(fileType ? { file: fileType } : {}),
  };
}

function readDue({ translationDue }: NoticeInput, lang: string): Pick<Notice, 'translationDue'> {
  const due = lang === 'cy' ? translationDue?.cy : undefined;
  return due === undefined ? {} : { translationDue: due };
}

function readText(
  reader: Reader,
  text: Parameters<typeof readOptionalLine>[1],
  origin: Origin,
): { readonly text?: ReturnType<typeof readLine> } {
  const read = readOptionalLine(reader, text, childOrigin(origin, 'text'));
  return read ? { text: read } : {};
}

function resolveAutomatedDecisions(
  reader: Reader,
  from: Inheritance,
  root: Origin,
  uses: readonly string[],
): Answer<readonly AutomatedDecision[]> {
  const sourced = inherit(from, 'automatedDecisions');
  if (!sourced) return { state: 'absent', origin: root };
  const { value, origin } = sourced;
  if (value === 'none' || value === 'not-stated') return { state: value, origin };
  const decisions = readItems(value, origin, (decision, at): AutomatedDecision => ({
    what: readLine(reader, decision.what, childOrigin(at, 'what')),
    processing:
      decision.processing === undefined
        ? 'not-stated'
        : readChoice(reader, decision.processing, childOrigin(at, 'processing'), uses, 'use'),
    logic: readProseAnswer(reader, decision.logic, at, 'logic'),
    significance: readProseAnswer(reader, decision.significance, at, 'significance'),
    safeguards: readProseAnswer(reader, decision.safeguards, at, 'safeguards'),
    ...(decision.atrs === undefined ? {} : { atrs: decision.atrs }),
    origin: at,
  }));
  return { state: 'given', value: decisions, origin };
}

function resolveSecurity(reader: Reader, from: Inheritance, root: Origin): Answer<readonly Prose[]> {
  const { own, inherited } = listPlaces(from, 'security');
  return mapAnswer(inheritList<string | { measure?: Parameters<typeof readProse>[1] }>(own, inherited, root), (items) =>
    items
      .map(({ value, origin }): Prose | undefined => {
        if (typeof value !== 'string') return readOptionalProse(reader, value.measure, childOrigin(origin, 'measure'));
        const entry = lookUp(reader, 'security-measures', value, origin, 'security-measure');
        return entry && readProse(reader, entry.value.text, childOrigin(entry.origin, 'text'));
      })
      .filter((measure) => measure !== undefined),
  );
}

function resolveContacts(reader: Reader, from: Inheritance, root: Origin): Answer<readonly Contact[]> {
  const { own, inherited } = listPlaces(from, 'contacts');
  return mapAnswer(inheritList(own, inherited, root), (items) => items.map((item) => resolveContact(reader, item)));
}

function resolveSections(reader: Reader, from: Inheritance, root: Origin, people: readonly string[]): readonly ExtraSection[] {
  const { own, inherited } = listPlaces(from, 'sections');
  const answer = inheritList(own, inherited, root);
  if (answer.state !== 'given') return [];
  return answer.value.map(({ value, origin }) => ({
    id: value.id,
    heading: readLine(reader, value.heading, childOrigin(origin, 'heading')),
    body: readProse(reader, value.body, childOrigin(origin, 'body'), true),
    place: value.after === undefined ? { side: 'before', section: value.before ?? 'rights' } : { side: 'after', section: value.after },
    people: readChoice(reader, value.people, childOrigin(origin, 'people'), people, 'person'),
    origin,
  }));
}

const everyNotice = ['service', 'data-protection-officer'];

function reportUnknownContacts(reader: Reader, routes: Notice['rights']['routes'], contacts: Answer<readonly Contact[]>): void {
  const known = [...everyNotice, ...idsOf(contacts.state === 'given' ? contacts.value : [])];
  for (const { to, origin } of routes) {
    if (to === undefined || known.includes(to)) continue;
    reportUnknown(reader, { what: 'contact', id: to, origin: childOrigin(origin, 'to'), known });
  }
}

function idsOf(items: readonly { readonly id?: string }[]): readonly string[] {
  return items.map(({ id }) => id).filter((id) => id !== undefined);
}

function mapAnswer<T, R>(answer: Answer<readonly Sourced<T>[]>, map: (items: readonly Sourced<T>[]) => R): Answer<R> {
  return answer.state === 'given' ? { state: 'given', value: map(answer.value), origin: answer.origin } : answer;
}
