import { childOrigin } from '../../diagnostics/index.js';
import type { Block, Section } from '../document.js';
import { canBeReached, channelRows, webLink } from './channels.js';
import {
  gap,
  heading,
  joined,
  oneOrList,
  paragraph,
  plain,
  prose,
  row,
  say,
  sayInlines,
  section,
  sentence,
  summary,
  words,
  type Composer,
} from './composer.js';

/** Who decides about the data and how to reach them and their officer (UK GDPR Articles 13(1)(a) and (b), 26). */
export function composeWhoWeAre(c: Composer): Section {
  const { notice } = c;
  const { controller, service } = notice;
  const joint: readonly Block[] =
    notice.jointControllers.length === 0
      ? []
      : [
          paragraph(
            c,
            childOrigin(notice.origin, 'jointControllers'),
            sayInlines(c, 'whoWeAre.joint', {
              controllers: joined(
                c,
                notice.jointControllers.map(({ name }) => plain(c, name)),
              ),
            }),
          ),
        ];
  return section(c, 'who-we-are', [
    ...(notice.introduction ? prose(notice.introduction, 'introduction') : []),
    paragraph(c, controller.origin, sayInlines(c, 'whoWeAre.controller', { controller: plain(c, controller.name) })),
    ...joint,
    ...composeArrangement(c),
    ...(service ? composeService(c, service) : []),
    ...composeContact(c),
    ...composeOfficer(c),
  ]);
}

/** What joint controllers have agreed, and where to turn: the essence of their arrangement (Article 26(2)). */
function composeArrangement(c: Composer): readonly Block[] {
  const { jointArrangement, jointControllers } = c.notice;
  if (jointArrangement.state !== 'given') {
    return jointControllers.length === 0 ? [] : [gap(c, jointArrangement.origin, 'whoWeAre.noArrangement')];
  }
  const { summary: agreed, contact, origin } = jointArrangement.value;
  const reached = contact.state === 'given' ? channelRows(c, contact.value) : [];
  return [
    heading(c, origin, 1, 'joint-arrangement', say(c, 'whoWeAre.arrangement')),
    ...(agreed.state === 'given' ? prose(agreed.value, 'joint-arrangement') : [gap(c, agreed.origin, 'whoWeAre.noArrangement')]),
    ...(reached.length === 0 ? [] : [sentence(c, contact.origin, 'whoWeAre.jointContact'), ...summary(c, contact.origin, reached)]),
    ...(contact.state === 'not-stated' ? [gap(c, contact.origin, 'whoWeAre.noJointContact')] : []),
  ];
}

function composeService(c: Composer, service: NonNullable<Composer['notice']['service']>): readonly Block[] {
  const origin = childOrigin(c.notice.origin, 'service');
  const rows = [
    row(c, 'whoWeAre.serviceName', [paragraph(c, origin, plain(c, service.name))]),
    ...(service.directorate ? [row(c, 'whoWeAre.directorate', [paragraph(c, origin, plain(c, service.directorate))])] : []),
    ...(service.url.state === 'given' ? [row(c, 'whoWeAre.serviceLink', [paragraph(c, origin, webLink(service.url.value) ?? [])])] : []),
  ];
  return [
    heading(c, origin, 1, 'who-we-are-service', say(c, 'whoWeAre.service')),
    ...summary(c, origin, rows),
    ...(service.does ? prose(service.does, 'service') : []),
    ...(service.outcomes.length === 0
      ? []
      : [
          heading(c, origin, 2, 'who-we-are-outcomes', say(c, 'whoWeAre.outcomes')),
          ...oneOrList(
            c,
            childOrigin(origin, 'outcomes'),
            service.outcomes.map((outcome) => plain(c, outcome)),
          ),
        ]),
  ];
}

function composeContact(c: Composer): readonly Block[] {
  const { controller } = c.notice;
  const { contact } = controller;
  const origin = contact.origin;
  const rows = [
    ...(contact.state === 'given' ? channelRows(c, contact.value) : []),
    ...(controller.website === undefined
      ? []
      : [row(c, 'channels.website', [paragraph(c, controller.origin, webLink(controller.website) ?? [])])]),
    ...(controller.icoRegistration === undefined
      ? []
      : [row(c, 'whoWeAre.registration', [paragraph(c, controller.origin, words(controller.icoRegistration))])]),
  ];
  const reached = contact.state === 'given' && canBeReached(c, contact.value);
  return [
    heading(c, origin, 1, 'who-we-are-contact', say(c, 'whoWeAre.contact')),
    ...(reached ? [] : [gap(c, origin, 'whoWeAre.noContact', { controller: plain(c, controller.name) })]),
    ...summary(c, origin, rows),
  ];
}

function composeOfficer(c: Composer): readonly Block[] {
  const { dpo } = c.notice.controller;
  const { origin } = dpo;
  const title = dpo.state === 'given' && dpo.value.title ? dpo.value.title : say(c, 'whoWeAre.dpo');
  const head = heading(c, origin, 1, 'data-protection-officer', title);
  if (dpo.state === 'none') return [head, sentence(c, origin, 'whoWeAre.dpoNone')];
  if (dpo.state !== 'given') return [head, gap(c, origin, 'whoWeAre.noDpo')];
  const { providedBy, channels } = dpo.value;
  return [
    head,
    sentence(c, origin, 'whoWeAre.dpoRole'),
    ...(providedBy ? [paragraph(c, origin, sayInlines(c, 'whoWeAre.dpoProvidedBy', { body: plain(c, providedBy) }))] : []),
    ...(canBeReached(c, channels) ? summary(c, origin, channelRows(c, channels)) : [gap(c, origin, 'whoWeAre.noDpo')]),
  ];
}
