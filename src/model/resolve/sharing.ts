import { childOrigin, type Origin } from '../../diagnostics/index.js';
import type * as Input from '../../schema/index.js';
import type { Answer } from '../answer.js';
import type { OwnTeams, Party, RecipientGroup, Recipients, SharingWithoutAgreement, Source, Transfer, Transfers } from '../sharing.js';
import { readChoice } from './processing.js';
import {
  lookUp,
  readAnswer,
  readItems,
  readLine,
  readLineAnswer,
  readOptionalLine,
  readOptionalProse,
  readSourcedAnswer,
  type Reader,
  type Sourced,
} from './reader.js';

export function resolveSource(reader: Reader, { value, origin }: Sourced<Input.Source>, people: readonly string[]): Source {
  const supplies = readOptionalLine(reader, value.supplies, childOrigin(origin, 'supplies'));
  return {
    who: resolveParties(reader, value.who, childOrigin(origin, 'who')),
    ...(supplies ? { supplies } : {}),
    public: value.public ?? false,
    people: readChoice(reader, value.people, childOrigin(origin, 'people'), people, 'person'),
    origin,
  };
}

export function resolveRecipients(
  reader: Reader,
  sourced: Sourced<Input.Recipients> | undefined,
  parent: Origin,
  people: readonly string[],
): Answer<Recipients> {
  return readSourcedAnswer(sourced, parent, (recipients, origin): Recipients => {
    const terms = readOptionalProse(reader, recipients.terms, childOrigin(origin, 'terms'));
    const needToKnow = readOptionalProse(reader, recipients.needToKnow, childOrigin(origin, 'needToKnow'));
    return {
      ourTeams: readItems(recipients.ourTeams, childOrigin(origin, 'ourTeams'), (teams, at): OwnTeams => {
        const heading = readOptionalLine(reader, teams.heading, childOrigin(at, 'heading'));
        const when = readOptionalLine(reader, teams.when, childOrigin(at, 'when'));
        return {
          ...(heading ? { heading } : {}),
          teams: readItems(teams.teams, childOrigin(at, 'teams'), (team, place) => readLine(reader, team, place)),
          list: teams.list ?? 'complete',
          ...(when ? { when } : {}),
          origin: at,
        };
      }),
      outside: readAnswer(recipients.outside, origin, 'outside', (groups, list) =>
        readItems(groups, list, (group, at) => resolveGroup(reader, group, at, people)),
      ),
      ...(terms ? { terms } : {}),
      ...(needToKnow ? { needToKnow } : {}),
      origin,
    };
  });
}

function resolveGroup(reader: Reader, group: Input.RecipientGroup, origin: Origin, people: readonly string[]): RecipientGroup {
  const line = (key: 'heading' | 'when' | 'why' | 'supplies' | 'agreement'): ReturnType<typeof readOptionalLine> =>
    readOptionalLine(reader, group[key], childOrigin(origin, key));
  const [heading, when, why, supplies, agreement] = [line('heading'), line('when'), line('why'), line('supplies'), line('agreement')];
  return {
    ...(group.id === undefined ? {} : { id: group.id }),
    ...(heading ? { heading } : {}),
    who: resolveParties(reader, group.who, childOrigin(origin, 'who')),
    role: group.role ?? 'not-stated',
    direction: group.direction ?? 'we-give',
    list: group.list ?? 'complete',
    ...(when ? { when } : {}),
    ...(why ? { why } : {}),
    ...(supplies ? { supplies } : {}),
    people: readChoice(reader, group.people, childOrigin(origin, 'people'), people, 'person'),
    ...(agreement ? { agreement } : {}),
    firstLayer: group.firstLayer ?? false,
    origin,
  };
}

/** Bodies by their id in the register, or by name where only this notice knows them. */
function resolveParties(reader: Reader, who: Input.RecipientGroup['who'], list: Origin): readonly Party[] {
  return readItems(who, list, (party, origin): Party | undefined => {
    if (typeof party !== 'string') {
      const name = readLine(reader, party.name, childOrigin(origin, 'name'));
      return { name, group: 'body', ...(party.url === undefined ? {} : { url: party.url }), origin };
    }
    const entry = lookUp(reader, 'recipients', party, origin, 'recipient');
    if (!entry) return undefined;
    const does = readOptionalLine(reader, entry.value.does, childOrigin(entry.origin, 'does'));
    const { url, privacyNotice } = entry.value;
    return {
      id: party,
      name: readLine(reader, entry.value.name, childOrigin(entry.origin, 'name')),
      group: entry.value.group ?? 'body',
      ...(does ? { does } : {}),
      ...(url === undefined ? {} : { url }),
      ...(privacyNotice === undefined ? {} : { privacyNotice }),
      origin,
    };
  }).filter((party) => party !== undefined);
}

export function resolveSharing(reader: Reader, { value, origin }: Sourced<Input.SharingWithoutAgreement>): SharingWithoutAgreement {
  const usually = readOptionalProse(reader, value.usually, childOrigin(origin, 'usually'));
  const asksFirst = readOptionalProse(reader, value.asksFirst, childOrigin(origin, 'asksFirst'));
  const told = readOptionalProse(reader, value.told, childOrigin(origin, 'told'));
  return {
    ...(usually ? { usually } : {}),
    when: readItems(value.when, childOrigin(origin, 'when'), (line, at) => readLine(reader, line, at)),
    whoDecides: readLineAnswer(reader, value.whoDecides, origin, 'whoDecides'),
    ...(asksFirst ? { asksFirst } : {}),
    ...(told ? { told } : {}),
    ...(value.recorded === undefined ? {} : { recorded: value.recorded }),
    origin,
  };
}

export function resolveTransfers(reader: Reader, sourced: Sourced<Input.Transfers> | undefined, parent: Origin): Answer<Transfers> {
  return readSourcedAnswer(sourced, parent, (transfers, origin): Transfers => {
    const note = readOptionalProse(reader, transfers.note, childOrigin(origin, 'note'));
    return {
      routine: readAnswer(transfers.routine, origin, 'routine', (list, at) =>
        readItems(list, at, (item, place) => resolveTransfer(reader, item, place)),
      ),
      exceptions: readItems(transfers.exceptions, childOrigin(origin, 'exceptions'), (item, at) => resolveTransfer(reader, item, at)),
      ...(note ? { note } : {}),
    };
  });
}

function resolveTransfer(reader: Reader, transfer: Input.Transfer, origin: Origin): Transfer {
  const when = readOptionalLine(reader, transfer.when, childOrigin(origin, 'when'));
  const recipient = readOptionalLine(reader, transfer.recipient, childOrigin(origin, 'recipient'));
  const protection = readOptionalProse(reader, transfer.protection, childOrigin(origin, 'protection'));
  const copy = readOptionalProse(reader, transfer.copy, childOrigin(origin, 'copy'));
  return {
    ...(when ? { when } : {}),
    country: readLineAnswer(reader, transfer.country, origin, 'country'),
    ...(recipient ? { recipient } : {}),
    mechanism: readAnswer(transfer.mechanism, origin, 'mechanism', (mechanism) => mechanism),
    adequacyCondition: readAnswer(transfer.adequacyCondition, origin, 'adequacyCondition', (condition) => condition),
    ...(protection ? { protection } : {}),
    ...(copy ? { copy } : {}),
    origin,
  };
}
