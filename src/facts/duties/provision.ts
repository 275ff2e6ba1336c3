import { childOrigin } from '../../diagnostics/index.js';
import { given, type Answer, type Notice, type Processing, type Provision } from '../../model/index.js';
import { groupByPlace, placeOf } from '../places.js';
import { gap, judged, notApplicable, type DutyGap, type Judge } from './outcome.js';
import { nameOf, wordsOf, written } from './words.js';

/** Row 15: whether people must give the information and what happens if they do not, for each use. */
export const judgeProvision: Judge = ({ notice }) => {
  if (notice.collection === 'indirect') return notApplicable('None of the information comes from the people themselves.');
  const found = answersOf(notice).map(({ answer, uses }) => ({ answer, missing: lacking(answer, uses) }));
  return judged(
    found.flatMap(({ answer, missing }) => {
      const provision = given(answer);
      if (provision === undefined || missing.length > 0) return [];
      return [written(provision.origin, wordsOf(provision.requirement), given(provision.consequence))];
    }),
    found.flatMap(({ missing }) => missing),
  );
};

interface Answered {
  readonly answer: Answer<Provision>;
  /** The uses it holds for, where it does not hold for all. */
  readonly uses: readonly string[];
}

/** Uses that take over the answer of the notice share it. */
function answersOf({ processing, provision }: Notice): readonly Answered[] {
  if (processing.length === 0) return [{ answer: provision, uses: [] }];
  return groupByPlace(processing, (entry) => entry.provision.origin).flatMap((entries: readonly Processing[]) => {
    const [first] = entries;
    return first === undefined ? [] : [{ answer: first.provision, uses: entries.length === processing.length ? [] : entries.map(nameOf) }];
  });
}

function lacking(answer: Answer<Provision>, uses: readonly string[]): readonly DutyGap[] {
  const rule = 'missing-provision-consequence';
  const provision = given(answer);
  if (provision === undefined)
    return [gap(rule, placeOf(answer), 'Whether people must give the information, and what happens if not.', uses)];
  if (provision.requirement === 'not-stated') {
    return [gap(rule, childOrigin(provision.origin, 'requirement'), 'Whether people must give the information.', uses)];
  }
  if (provision.requirement === 'optional' || given(provision.consequence) !== undefined) return [];
  return [gap(rule, placeOf(provision.consequence), 'What happens if people do not give the information.', uses)];
}
