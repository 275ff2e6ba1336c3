import { given } from '../model/index.js';
import { rule } from './rule.js';
import { isReachable, placeOf } from '../facts/index.js';
import { dutyLaw } from './support/duty-law.js';
import { wordMissing } from './support/wording.js';

export default rule({
  id: 'missing-council-complaint',
  kind: 'duty',
  severity: 'error',
  ...dutyLaw('complain-to-controller'),
  caveat: 'The text was read. The day it became law was read in notes that quote the regulations.',
  file: 'notice',
  summary: 'The notice does not say how to complain to the body itself.',
  why: 'Since 19 June 2026 people have a right to complain to the body that uses their information, and a notice must tell them of it.',
  fix: 'Say how to complain under “complaints”, best in the file of the controller, so that every notice has it. Offer at least two ways, one of them without the internet.',
  bad: `
complaints: not-stated
`,
  good: `
complaints:
  how: Tell us what went wrong. We will look into it and write to you.
  phone: "01234 567 890"
  form: https://www.example.org/complain
`,
  check: ({ notice: { complaints, controller } }) => {
    const route = given(complaints);
    if (route !== undefined && (route.how !== undefined || isReachable(route.channels))) return [];
    const name = controller.name.value;
    const words = {
      question: `how can people complain to ${name} about the use of their information?`,
      missing: `The notice does not say how to complain to ${name}.`,
      knows: 'own-team' as const,
    };
    return [
      {
        origin: placeOf(complaints),
        message: wordMissing(complaints, words),
        hint: 'Since 19 June 2026 a notice must tell people that they can complain to the body itself, and how. Write it under “complaints” in the file of the controller, so that every notice has it.',
      },
    ];
  },
});
