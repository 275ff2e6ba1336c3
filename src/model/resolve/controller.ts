import { childOrigin, type Origin } from '../../diagnostics/index.js';
import type { ControllerInput, NoticeInput } from '../../schema/index.js';
import type { Answer } from '../answer.js';
import type { Controller, DataProtectionOfficer } from '../controller.js';
import type { JointArrangement } from '../notice.js';
import type { Read } from '../shared.js';
import { resolveChannels } from './channels.js';
import { lookUpController, readAnswer, readLine, readOptionalLine, readProseAnswer, type Reader } from './reader.js';

/** A controller in the reader's language. */
export function resolveController(reader: Reader, id: string, { file, value }: Read<ControllerInput>): Controller {
  const origin: Origin = { file, path: [] };
  if (value.hostedBy !== undefined) lookUpController(reader, value.hostedBy, childOrigin(origin, 'hostedBy'));
  const shortName = readOptionalLine(reader, value.shortName, childOrigin(origin, 'shortName'));
  return {
    id,
    name: readLine(reader, value.name, childOrigin(origin, 'name')),
    ...(shortName ? { shortName } : {}),
    kind: value.kind,
    nation: value.nation,
    ...(value.publicAuthority ? { publicAuthority: value.publicAuthority } : {}),
    ...(value.dpoRequired ? { dpoRequired: value.dpoRequired } : {}),
    ...(value.welshStandards ? { welshStandards: value.welshStandards } : {}),
    ...(value.hostedBy === undefined ? {} : { hostedBy: value.hostedBy }),
    ...(value.website === undefined ? {} : { website: value.website }),
    contact: readAnswer(value.contact, origin, 'contact', (channels, at) => resolveChannels(reader, channels, at)),
    dpo: readAnswer(value.dpo, origin, 'dpo', (dpo, at): DataProtectionOfficer => {
      const title = readOptionalLine(reader, dpo.title, childOrigin(at, 'title'));
      const providedBy = readOptionalLine(reader, dpo.providedBy, childOrigin(at, 'providedBy'));
      return { ...(title ? { title } : {}), ...(providedBy ? { providedBy } : {}), channels: resolveChannels(reader, dpo, at) };
    }),
    ...(value.icoRegistration === undefined || value.icoRegistration === 'not-stated' ? {} : { icoRegistration: value.icoRegistration }),
    origin,
  };
}

/** The controllers that decide together with the one that publishes the notice (UK GDPR Article 26): other bodies, each once. */
export function resolveJointControllers(
  reader: Reader,
  ids: readonly string[] | undefined,
  owner: string,
  list: Origin,
): readonly Controller[] {
  return (ids ?? []).flatMap((id, position, all) => {
    const origin = childOrigin(list, position);
    if (id === owner || all.indexOf(id) < position) {
      reportRepeatedController(reader, id, id === owner, origin);
      return [];
    }
    const found = lookUpController(reader, id, origin);
    return found ? [resolveController(reader, id, found)] : [];
  });
}

/** What the joint controllers have agreed; `parent` is the notice. */
export function resolveJointArrangement(
  reader: Reader,
  arrangement: NoticeInput['jointArrangement'],
  parent: Origin,
): Answer<JointArrangement> {
  return readAnswer(arrangement, parent, 'jointArrangement', ({ summary, contact }, origin): JointArrangement => ({
    summary: readProseAnswer(reader, summary, origin, 'summary'),
    contact: readAnswer(contact, origin, 'contact', (channels, at) => resolveChannels(reader, channels, at)),
    origin,
  }));
}

function reportRepeatedController(reader: Reader, id: string, isOwn: boolean, origin: Origin): void {
  reader.diagnostics.push({
    code: 'ref/repeated-controller',
    severity: 'error',
    message: isOwn
      ? `“${id}” publishes this notice and cannot be its own joint controller.`
      : `The joint controller “${id}” stands here twice.`,
    hint: 'The page would say that it decides together with itself. Take the line out.',
    origin,
  });
}
