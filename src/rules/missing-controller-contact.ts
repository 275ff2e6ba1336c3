import { given } from '../model/index.js';
import { rule } from './rule.js';
import { isReachable, placeOf } from '../facts/index.js';
import { dutyLaw } from './support/duty-law.js';
import { wordMissing } from './support/wording.js';

export default rule({
  id: 'missing-controller-contact',
  kind: 'duty',
  severity: 'error',
  ...dutyLaw('controller-identity'),
  file: 'controller',
  summary: 'There is no way to reach the body that is responsible for the information.',
  why: 'People need to know who is responsible for their information and how to reach them. It is the first thing the law wants a notice to say.',
  fix: 'In the file of the controller, give a phone number, an email address, a form, a postal address or a place to visit under “contact”.',
  bad: `
name: Anytown Council
kind: principal-council
nation: england
contact: not-stated
`,
  good: `
name: Anytown Council
kind: principal-council
nation: england
contact:
  phone: "01234 567 890"
  address:
    - Town Hall
    - Anytown
    - AB1 2CD
`,
  check: ({ notice }) =>
    [notice.controller, ...notice.jointControllers].flatMap(({ name, contact }) => {
      const channels = given(contact);
      if (channels !== undefined && isReachable(channels)) return [];
      return [
        {
          origin: placeOf(contact),
          message: wordMissing(contact, {
            question: `how can people reach ${name.value}?`,
            missing: `Nothing says how to reach ${name.value}.`,
            knows: 'own-team',
          }),
          hint: 'A notice must tell people who is responsible and how to reach them. Add a phone number, an email address, a form or a postal address under “contact” in the file of the controller.',
        },
      ];
    }),
});
