import { given, isUnanswered } from '../../model/index.js';
import { placeOf } from '../places.js';
import { gap, judged, notApplicable, type Judge } from './outcome.js';
import { namesOf, written } from './words.js';

/** Row 16: who gives the information, other than the people themselves. Whether a source is open to the public is said only where it is. */
export const judgeSource: Judge = ({ notice: { collection, sources, recipients } }) => {
  if (collection === 'direct') return notApplicable('All information comes from the people themselves.');
  const groups = given(recipients);
  const givers = (groups === undefined ? [] : (given(groups.outside) ?? [])).filter(({ direction }) => direction !== 'we-give');
  const places = [
    ...(sources.state === 'none' ? [written(sources.origin, 'none')] : []),
    ...(given(sources) ?? []).map(({ who, supplies, origin }) => written(origin, namesOf(who), supplies)),
    ...givers.map(({ who, supplies, origin }) => written(origin, namesOf(who), supplies)),
  ];
  const silent = isUnanswered(sources) && givers.length === 0;
  return judged(
    places,
    silent ? [gap('missing-source', placeOf(sources), 'Who gives the information, other than the people themselves.')] : [],
  );
};
