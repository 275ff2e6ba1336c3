import type { Origin } from '../../diagnostics/index.js';
import { regulatorOn, rightProvisionOn } from '../../law/index.js';
import type { Answer, ComplaintRoute, Controller } from '../../model/index.js';
import type { Block, SummaryBlock } from '../document.js';
import { channelRows, phoneLink, postal, webLink } from './channels.js';
import { english, paragraph, plain, prose, row, sentence, sentenceAbout, summary, type Wording } from './composer.js';

/**
 * How to complain to a body about the use of information, where nothing is said of any one notice. `ask-officer`: it has not said how,
 * and its data protection officer can be asked. `none`: it has not said, and has given no officer.
 */
export interface ComplaintWay {
  readonly state: 'given' | 'ask-officer' | 'none';
  readonly blocks: readonly Block[];
}

/** The way to a controller, as its own file gives it (DPA 2018 section 164A). */
export function composeComplaintWay(
  w: Wording,
  { complaints, controller }: { readonly complaints: Answer<ComplaintRoute>; readonly controller: Controller },
): ComplaintWay {
  if (complaints.state === 'given') {
    const { how } = complaints.value;
    const answer = rightProvisionOn('complain-to-controller', w.day) === undefined ? [] : [answerTime(w, complaints.origin)];
    return { state: 'given', blocks: [...(how ? prose(how, '') : []), ...answer, ...controllerRows(w, complaints.value)] };
  }
  if (controller.dpo.state !== 'given') return { state: 'none', blocks: [] };
  const rows = summary(w, controller.dpo.origin, channelRows(w, controller.dpo.value.channels));
  return { state: rows.length === 0 ? 'none' : 'ask-officer', blocks: rows };
}

/** The way to the regulator of the day (DPA 2018 section 165). A notice adds that it asks people to complain "to us" first: here nobody would be meant. */
export function composeRegulatorWay(w: Wording, origin: Origin): readonly Block[] {
  const regulator = english(w, regulatorOn(w.day).name.value);
  return [sentenceAbout(w, origin, 'complaints.regulatorBefore', { regulator }), ...regulatorRows(w, origin)];
}

/** How long an answer may take (DPA 2018 section 164A(3)). */
export function answerTime(w: Wording, origin: Origin): Block {
  return sentence(w, origin, 'complaints.answer');
}

/** Who answers complaints at a controller, and how to reach them. */
export function controllerRows(w: Wording, { team, channels }: ComplaintRoute): readonly SummaryBlock[] {
  const { origin } = channels;
  return summary(w, origin, [
    ...(team ? [row(w, 'complaints.team', [paragraph(w, origin, plain(w, team))])] : []),
    ...channelRows(w, channels),
  ]);
}

/** That one can complain to the regulator of the day: after the controller as a rule, and never only then. */
export function regulatorSentence(w: Wording, origin: Origin): Block {
  const key = rightProvisionOn('complain-to-controller', w.day) === undefined ? 'complaints.regulatorBefore' : 'complaints.regulator';
  return sentenceAbout(w, origin, key, { regulator: english(w, regulatorOn(w.day).name.value) });
}

/** How to reach the regulator of the day. */
export function regulatorRows(w: Wording, origin: Origin): readonly SummaryBlock[] {
  const regulator = regulatorOn(w.day);
  const helpline = w.lang === 'cy' ? regulator.welshHelpline : regulator.helpline;
  return summary(w, origin, [
    row(w, 'complaints.complaintPage', [paragraph(w, origin, webLink(regulator.complaintUrl.value) ?? [])]),
    row(w, 'complaints.helpline', [paragraph(w, origin, [phoneLink(helpline.value)])]),
    row(w, 'channels.website', [paragraph(w, origin, webLink(regulator.website.value) ?? [])]),
    ...(w.regulatorAddress.length === 0 ? [] : [row(w, 'channels.address', [paragraph(w, origin, postal(w, w.regulatorAddress))])]),
  ]);
}
