import { given } from '../../model/index.js';
import { placeOf } from '../places.js';
import { isReachable } from '../reachable.js';
import { gap, judged, type Judge } from './outcome.js';
import { waysOf, written } from './words.js';

/** Row 13: how to complain to the body itself (Data Protection Act 2018 section 164A). */
export const judgeComplaint: Judge = ({ notice: { complaints, controller } }) => {
  const route = given(complaints);
  if (route === undefined || (route.how === undefined && !isReachable(route.channels))) {
    return judged([], [gap('missing-council-complaint', placeOf(complaints), `How to complain to ${controller.name.value}.`)]);
  }
  return judged([written(complaints.origin, route.how, waysOf(route.channels))], []);
};
