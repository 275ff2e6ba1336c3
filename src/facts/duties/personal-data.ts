import { given } from '../../model/index.js';
import { placeOf } from '../places.js';
import { gap, judged, notApplicable, type Judge } from './outcome.js';
import { written } from './words.js';

/** Row 7: the kinds of information, where some comes from others. */
export const judgePersonalData: Judge = ({ notice: { collection, personalData } }) => {
  if (collection === 'direct') return notApplicable('All information comes from the people themselves. To list it is good practice.');
  if (personalData.state === 'none') return judged([written(personalData.origin, 'none')], []);
  const groups = given(personalData);
  if (groups === undefined) return judged([], [gap('missing-data-categories', placeOf(personalData), 'The kinds of information held.')]);
  return judged(
    groups.map(({ heading, items, origin }) => written(origin, heading, items.map(({ name }) => name.value).join(', '))),
    [],
  );
};
