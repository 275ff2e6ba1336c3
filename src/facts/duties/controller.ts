import { given, type Controller } from '../../model/index.js';
import { mustHaveDpo } from '../authority.js';
import { placeOf } from '../places.js';
import { isReachable } from '../reachable.js';
import { gap, judged, notApplicable, openGap, type DutyContext, type DutyGap, type DutyPlace, type Judge } from './outcome.js';
import { waysOf, written } from './words.js';

/** Row 1: each body that is responsible, by name, with a way to reach it. */
export const judgeController: Judge = (context) => {
  const all = controllersOf(context);
  const reached = ({ contact }: Controller): boolean => {
    const channels = given(contact);
    return channels !== undefined && isReachable(channels);
  };
  return judged(
    all.flatMap((controller) => {
      const { name, contact } = controller;
      const channels = given(contact);
      const way = channels !== undefined && reached(controller) ? [written(contact.origin, waysOf(channels))] : [];
      return [written(name.origin, name), ...way];
    }),
    all
      .filter((controller) => !reached(controller))
      .map(({ name, contact }) => gap('missing-controller-contact', placeOf(contact), `A way to reach ${name.value}.`)),
  );
};

/** Row 2: only a body outside the UK has a representative here, and every nation a controller can name is in the UK. */
export const judgeRepresentative: Judge = () =>
  notApplicable('Only a body outside the UK needs a representative here. This one is in the UK.');

/** Row 3: a way to reach the data protection officer, of a body that must have one or says that it does. */
export const judgeOfficer: Judge = (context) => {
  const found = controllersOf(context).map(judgeOne);
  const places = found.flatMap((one) => one.places);
  const missing = found.flatMap((one) => one.missing);
  if (places.length + missing.length > 0) return judged(places, missing);
  return notApplicable('No data protection officer is named, and a body of this kind need not have one.');
};

function judgeOne(controller: Controller): { readonly places: readonly DutyPlace[]; readonly missing: readonly DutyGap[] } {
  const { name, dpo } = controller;
  const officer = given(dpo);
  if (officer !== undefined && isReachable(officer.channels)) {
    return { places: [written(dpo.origin, officer.title, waysOf(officer.channels))], missing: [] };
  }
  const { answer, severity } = mustHaveDpo(controller);
  const rule = 'missing-dpo-contact';
  const what = `A way to reach the data protection officer of ${name.value}.`;
  if (officer !== undefined || (answer === 'yes' && severity === 'error')) return { places: [], missing: [gap(rule, placeOf(dpo), what)] };
  if (answer !== 'yes' && !isOpen(controller)) return { places: [], missing: [] };
  const open = `Whether ${name.value} has a data protection officer and, if so, a way to reach the officer.`;
  return { places: [], missing: [openGap(rule, placeOf(dpo), answer === 'yes' ? what : open)] };
}

/** Whether nobody has said if a body that may not need an officer has one. */
function isOpen(controller: Controller): boolean {
  if (controller.dpo.state === 'not-stated') return true;
  return controller.dpo.state === 'absent' && mustHaveDpo(controller).answer === 'depends';
}

function controllersOf({ notice }: DutyContext): readonly Controller[] {
  return [notice.controller, ...notice.jointControllers];
}
