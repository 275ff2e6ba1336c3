import { childOrigin, type Origin } from '../../diagnostics/index.js';
import type * as Input from '../../schema/index.js';
import type { Answer } from '../answer.js';
import type { Channels, ComplaintRoute } from '../controller.js';
import type { Contact, RightRoute, Rights } from '../notice.js';
import {
  readItems,
  readLine,
  readOptionalLine,
  readOptionalProse,
  readProse,
  readSourcedAnswer,
  type Reader,
  type Sourced,
} from './reader.js';

/** The ways to reach someone that an object holds among its other fields. */
export function resolveChannels(reader: Reader, input: Input.Channels, origin: Origin): Channels {
  const phoneHours = readOptionalLine(reader, input.phoneHours, childOrigin(origin, 'phoneHours'));
  const inPerson = readOptionalLine(reader, input.inPerson, childOrigin(origin, 'inPerson'));
  const { phone, textRelay, sms, bsl, email, form, page, address } = input;
  return {
    ...(phone === undefined ? {} : { phone }),
    ...(phoneHours ? { phoneHours } : {}),
    ...(textRelay === undefined ? {} : { textRelay }),
    ...(sms === undefined ? {} : { sms }),
    ...(bsl === undefined ? {} : { bsl }),
    ...(email === undefined ? {} : { email }),
    ...(form === undefined ? {} : { form }),
    ...(page === undefined ? {} : { page }),
    ...(address ? { address: readItems(address, childOrigin(origin, 'address'), (line, at) => readLine(reader, line, at)) } : {}),
    ...(inPerson ? { inPerson } : {}),
    origin,
  };
}

export function resolveContact(reader: Reader, { value, origin }: Sourced<Input.Contact>): Contact {
  const about = readOptionalLine(reader, value.about, childOrigin(origin, 'about'));
  return {
    ...(value.id === undefined ? {} : { id: value.id }),
    name: readLine(reader, value.name, childOrigin(origin, 'name')),
    for: value.for ?? [],
    ...(about ? { about } : {}),
    channels: resolveChannels(reader, value, origin),
    origin,
  };
}

/** How people complain to the controller; `parent` is where the answer belongs when it is left out. */
export function resolveComplaints(
  reader: Reader,
  sourced: Sourced<Input.ComplaintRoute> | undefined,
  parent: Origin,
): Answer<ComplaintRoute> {
  return readSourcedAnswer(sourced, parent, (route, origin): ComplaintRoute => {
    const how = readOptionalProse(reader, route.how, childOrigin(origin, 'how'));
    const team = readOptionalLine(reader, route.team, childOrigin(origin, 'team'));
    return { ...(how ? { how } : {}), ...(team ? { team } : {}), channels: resolveChannels(reader, route, origin) };
  });
}

export function resolveRights(reader: Reader, sourced: Sourced<Input.RightsRoutes> | undefined): Rights {
  if (!sourced) return { routes: [], notes: [] };
  const { value, origin } = sourced;
  const introduction = readOptionalProse(reader, value.introduction, childOrigin(origin, 'introduction'));
  return {
    ...(introduction ? { introduction } : {}),
    routes: readItems(value.routes, childOrigin(origin, 'routes'), (route, at): RightRoute => {
      const how = readOptionalProse(reader, route.how, childOrigin(at, 'how'));
      return {
        right: route.right,
        ...(route.to === undefined ? {} : { to: route.to }),
        ...(how ? { how } : {}),
        channels: resolveChannels(reader, route, at),
        origin: at,
      };
    }),
    notes: readItems(value.notes, childOrigin(origin, 'notes'), (note, at) => ({
      right: note.right,
      text: readProse(reader, note.text, childOrigin(at, 'text')),
    })),
  };
}
