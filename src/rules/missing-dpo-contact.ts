import { given } from '../model/index.js';
import { rule } from './rule.js';
import { isReachable, mustHaveDpo, placeOf } from '../facts/index.js';
import { dutyLaw } from './support/duty-law.js';
import { wordMissing } from './support/wording.js';

export default rule({
  id: 'missing-dpo-contact',
  kind: 'duty',
  severity: 'error',
  ...dutyLaw('dpo-contact'),
  file: 'controller',
  summary: 'There is no way to reach the data protection officer.',
  why: 'The data protection officer is the person people can turn to about their information. Public authorities must have one and must say how to reach the post. A name is not needed.',
  fix: 'In the file of the controller, give an email address, a phone number, a form or a postal address under “dpo”. A body that need not have one writes “dpo: none”; where its kind says otherwise, it gives its reason under “dpoRequired”.',
  bad: `
name: Anytown Council
kind: principal-council
nation: england
dpo: not-stated
`,
  good: `
name: Anytown Council
kind: principal-council
nation: england
dpo:
  email: dpo@example.org
`,
  check: ({ notice }) =>
    [notice.controller, ...notice.jointControllers].flatMap((controller) => {
      const { name, dpo } = controller;
      const { answer, severity } = mustHaveDpo(controller);
      const officer = given(dpo);
      // Nobody has said whether a body that may not need an officer has one.
      const isOpen = dpo.state === 'not-stated' || (dpo.state === 'absent' && answer === 'depends');
      if (officer === undefined ? answer !== 'yes' && !isOpen : isReachable(officer.channels)) return [];
      return [
        {
          origin: placeOf(dpo),
          message: wordMissing(dpo, {
            question: `how can people reach the data protection officer of ${name.value}?`,
            missing: `Nothing says how to reach the data protection officer of ${name.value}.`,
            knows: 'own-team',
          }),
          hint: 'Add an email address, a phone number, a form or a postal address under “dpo” in the file of the controller. The name of the officer is not needed.',
          // An officer who exists must be reachable, whether or not the body needs one.
          ...(officer === undefined ? { severity: answer === 'yes' ? severity : 'info' } : {}),
        },
      ];
    }),
});
