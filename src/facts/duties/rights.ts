import { childOrigin, type Origin } from '../../diagnostics/index.js';
import { regulatorOn, type RightReasonId } from '../../law/index.js';
import type { Notice } from '../../model/index.js';
import { placeOf } from '../places.js';
import type { NoticeRight } from '../rights.js';
import { judged, notApplicable, openGap, type DutyGap, type Judge } from './outcome.js';
import { printed, wordsOf } from './words.js';

/** Row 11: the rights that follow from the legal reasons. Fairnotice works them out and prints them all. */
export const judgeRights: Judge = ({ notice, rights }) => {
  const held = rights.filter(({ applies }) => applies !== 'no').map(({ right }) => wordsOf(right));
  return judged([printed('rights', held.join(', '))], [], openRights(notice, rights));
};

/** Row 14: the regulator by its name of the day and its address. Fairnotice prints both. */
export const judgeRegulator: Judge = ({ day }) => {
  const { name, complaintUrl } = regulatorOn(day);
  return judged([printed('complaints', `${name.value}, ${complaintUrl.value}`)], []);
};

/** Row 19: the right to object under a heading of its own, where a use or direct marketing gives it. Fairnotice prints it. */
export const judgeObjection: Judge = ({ notice, rights }) => {
  const told = rights.filter(({ right, applies }) => ['objection', 'marketing-objection'].includes(right) && applies !== 'no');
  if (told.length === 0)
    return notApplicable('No use rests on a legal reason that people can object to, and there is no direct marketing.');
  return judged([printed('objection', told.map(({ right }) => wordsOf(right)).join(', '))], [], openRights(notice, told));
};

/** Rights of which the notice can only say that they depend on something it does not yet give, those with one cause together. */
function openRights(notice: Notice, rights: readonly NoticeRight[]): readonly DutyGap[] {
  const open = rights.filter(({ applies }) => applies === 'depends');
  return causes(notice).flatMap(({ reason, rule, origin, on }) => {
    const names = open.filter(({ outcomes }) => outcomes.some((outcome) => outcome.reason === reason)).map(({ right }) => wordsOf(right));
    return names.length === 0 ? [] : [openGap(rule, origin, `People are only told that it depends on ${on}: ${names.join(', ')}.`)];
  });
}

function causes({ origin, processing, automatedDecisions }: Notice): readonly {
  readonly reason: RightReasonId;
  readonly rule?: string;
  readonly origin: Origin;
  readonly on: string;
}[] {
  const uses = childOrigin(origin, 'processing');
  const rule = processing.length === 0 ? 'missing-purpose' : 'purpose-without-basis';
  return [
    { reason: 'depends-on-basis', rule, origin: uses, on: 'a legal reason the notice does not give' },
    { reason: 'depends-on-automated-means', origin: uses, on: 'whether a computer holds the information' },
    {
      reason: 'depends-on-automated-decision',
      rule: 'adm-not-stated',
      origin: placeOf(automatedDecisions),
      on: 'whether a computer decides alone',
    },
  ];
}
