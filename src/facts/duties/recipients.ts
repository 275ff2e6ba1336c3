import { given } from '../../model/index.js';
import { placeOf } from '../places.js';
import { usesOf } from '../uses.js';
import { gap, judged, openGap, type Judge } from './outcome.js';
import { namesOf, namesOfUses, written } from './words.js';

/** Row 8: who outside gets the information, or that nobody does. Teams of the body itself are nobody outside (Article 4(9)). */
export const judgeRecipients: Judge = ({ notice }) => {
  const { recipients } = notice;
  const what = 'Who outside gets the information, companies that work for the body included.';
  if (recipients.state === 'none') return judged([written(recipients.origin, 'none')], []);
  if (recipients.state !== 'given') return judged([], [gap('missing-recipients', placeOf(recipients), what)]);
  const { outside, ourTeams } = recipients.value;
  if (outside.state === 'none') return judged([written(outside.origin, 'none')], []);
  const getting = (given(outside) ?? []).filter(({ direction }) => direction !== 'they-give');
  if (getting.length === 0) {
    const rule = outside.state === 'absent' && ourTeams.length > 0 ? 'only-internal-recipients' : 'missing-recipients';
    return judged([], [gap(rule, placeOf(outside), what)]);
  }
  const open = usesOf(notice).filter(({ use }) => use.recipients === 'not-stated');
  return judged(
    getting.map(({ heading, who, origin }) => written(origin, heading, namesOf(who))),
    [],
    open.length === 0
      ? []
      : [openGap('fact-not-stated', outside.origin, 'Which of them get it for these uses is not said.', namesOfUses(open))],
  );
};
