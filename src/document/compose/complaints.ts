import { regulatorOn, rightProvisionOn } from '../../law/index.js';
import type { Block, Section } from '../document.js';
import { channelRows, phoneLink, postal, webLink } from './channels.js';
import { gap, heading, paragraph, plain, prose, row, say, section, sentence, summary, type Composer } from './composer.js';
import { notesOn } from './rights.js';

/**
 * How to complain: to the controller first (DPA 2018 section 164A, from 19 June 2026), then to the regulator (section 165).
 * Complaining to the controller first is what the regulator usually asks for and never a condition.
 */
export function composeComplaints(c: Composer): Section {
  return section(c, 'complaints', [...toUs(c), ...toRegulator(c)]);
}

function toUs(c: Composer): readonly Block[] {
  const { complaints, controller } = c.notice;
  const { origin } = complaints;
  const duty = rightProvisionOn('complain-to-controller', c.day) !== undefined;
  if (!duty && complaints.state !== 'given') return [];
  const head = heading(c, origin, 1, 'complain-to-us', say(c, 'complaints.toUs'));
  const notes = notesOn(c, { right: 'complain-to-controller' });
  const answer = duty ? [sentence(c, origin, 'complaints.answer')] : [];
  if (complaints.state !== 'given') {
    const key = controller.dpo.state === 'given' ? 'complaints.notStated' : 'complaints.notStatedNoOfficer';
    return [head, sentence(c, origin, 'complaints.toUsIntroduction'), gap(c, origin, key), ...answer, ...notes];
  }
  const { how, team, channels } = complaints.value;
  return [
    head,
    ...(how ? prose(how, 'complain-to-us') : [sentence(c, origin, 'complaints.toUsIntroduction')]),
    ...answer,
    ...notes,
    ...summary(c, origin, [
      ...(team ? [row(c, 'complaints.team', [paragraph(c, origin, plain(c, team))])] : []),
      ...channelRows(c, channels),
    ]),
  ];
}

function toRegulator(c: Composer): readonly Block[] {
  const { origin } = c.notice;
  const regulator = regulatorOn(c.day);
  const key = rightProvisionOn('complain-to-controller', c.day) === undefined ? 'complaints.regulatorBefore' : 'complaints.regulator';
  const helpline = c.lang === 'cy' ? regulator.welshHelpline : regulator.helpline;
  return [
    heading(c, origin, 1, 'complain-to-regulator', say(c, 'complaints.toRegulator')),
    sentence(c, origin, key, { regulator: regulator.name.value }),
    ...notesOn(c, { right: 'complain-to-regulator' }),
    ...summary(c, origin, [
      row(c, 'complaints.complaintPage', [paragraph(c, origin, webLink(regulator.complaintUrl.value) ?? [])]),
      row(c, 'complaints.helpline', [paragraph(c, origin, [phoneLink(helpline.value)])]),
      row(c, 'channels.website', [paragraph(c, origin, webLink(regulator.website.value) ?? [])]),
      ...(c.regulatorAddress.length === 0 ? [] : [row(c, 'channels.address', [paragraph(c, origin, postal(c, c.regulatorAddress))])]),
    ]),
  ];
}
