import { rightProvisionOn } from '../../law/index.js';
import type { Block, Section } from '../document.js';
import { answerTime, controllerRows, regulatorRows, regulatorSentence } from './complaint-routes.js';
import { gap, heading, prose, say, section, sentence, type Composer } from './composer.js';
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
  const answer = duty ? [answerTime(c, origin)] : [];
  if (complaints.state !== 'given') {
    const key = controller.dpo.state === 'given' ? 'complaints.notStated' : 'complaints.notStatedNoOfficer';
    return [head, sentence(c, origin, 'complaints.toUsIntroduction'), gap(c, origin, key), ...answer, ...notes];
  }
  const { how } = complaints.value;
  return [
    head,
    ...(how ? prose(how, 'complain-to-us') : [sentence(c, origin, 'complaints.toUsIntroduction')]),
    ...answer,
    ...notes,
    ...controllerRows(c, complaints.value),
  ];
}

function toRegulator(c: Composer): readonly Block[] {
  const { origin } = c.notice;
  return [
    heading(c, origin, 1, 'complain-to-regulator', say(c, 'complaints.toRegulator')),
    regulatorSentence(c, origin),
    ...notesOn(c, { right: 'complain-to-regulator' }),
    ...regulatorRows(c, origin),
  ];
}
