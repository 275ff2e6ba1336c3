import { given, plainWords, type LawfulBasis, type Notice } from '../../model/index.js';
import { isClosedToUse } from '../authority.js';
import { placeOf } from '../places.js';
import { sameWords } from '../same-words.js';
import { basesInUse, usesOf, type Shared } from '../uses.js';
import { gap, judged, notApplicable, openGap, type DutyGap, type Judge, type Judgement } from './outcome.js';
import { namesOfUses, written } from './words.js';

const basis = 'legitimate-interests';

/** Row 6: which interest, and whose, where a use rests on legitimate interests. */
export const judgeInterests: Judge = ({ notice }) => {
  const items = basesInUse(notice).filter(({ item }) => item.basis === basis);
  if (items.length === 0) return judgeStated(notice);
  return judged(
    items.flatMap((one) => {
      const interest = given(one.item.interest);
      return interest === undefined || repeatsPurpose(one) ? [] : [written(interest.origin, interest)];
    }),
    items.flatMap((one) => lacking(notice, one)),
  );
};

function lacking(notice: Notice, one: Shared<LawfulBasis>): readonly DutyGap[] {
  const { item, uses } = one;
  const repeated = repeatsPurpose(one);
  if (given(item.interest) !== undefined && !repeated) return [];
  const closed = uses.some(({ use }) => isClosedToUse(notice, use, basis));
  const rule = closed ? 'authority-legitimate-interests' : 'interest-not-named';
  const what = repeated ? 'The interest. What is given only repeats the purpose.' : 'Which interest, and whose.';
  return [gap(rule, placeOf(item.interest), what, namesOfUses(uses))];
}

function repeatsPurpose({ item, uses }: Shared<LawfulBasis>): boolean {
  const interest = given(item.interest);
  return interest !== undefined && uses.some(({ use }) => sameWords(plainWords(use.text), interest.value));
}

/** A reason that the notice names for no use in particular: whether anything rests on it is open. */
function judgeStated(notice: Notice): Judgement {
  const stated = notice.statedBases.find((item) => item.basis === basis);
  if (stated === undefined) return notApplicable('No use is said to rest on legitimate interests.');
  const uses = usesOf(notice);
  const closed = uses.some(({ use }) => isClosedToUse(notice, use, basis));
  const what =
    'Whether any use rests on legitimate interests and, if so, which interest. The notice names this reason and ties it to no use.';
  return judged([], [openGap(closed ? 'authority-legitimate-interests' : undefined, stated.origin, what)]);
}
