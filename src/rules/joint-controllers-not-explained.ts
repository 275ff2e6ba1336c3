import { keyOrigin } from '../diagnostics/index.js';
import { always, ukGdpr } from '../law/index.js';
import { given } from '../model/index.js';
import { rule } from './rule.js';
import { isReachable, placeOf } from '../facts/index.js';
import { listWords, wordQuestion } from './support/wording.js';

export default rule({
  id: 'joint-controllers-not-explained',
  kind: 'duty',
  severity: 'warning',
  citation: ukGdpr('26(2)'),
  inForce: always,
  confirmed: 'unverified',
  file: 'notice',
  summary: 'Several bodies decide together, and the notice does not say who does what, or where to turn.',
  why: 'People who deal with two bodies at once need to know which of them holds what, and one place to ask. We believe that the law gives them the main points of what the bodies agreed.',
  fix: 'Write under “jointArrangement” a “summary” of who does what, and a “contact” for what you do together.',
  bad: `
jointControllers: [othertown-council]
`,
  good: `
jointControllers: [othertown-council]
jointArrangement:
  summary: We take your call. Othertown visits you.
  contact:
    phone: "01234 567 890"
`,
  check: ({ notice }) => {
    const [joint] = notice.jointControllers;
    if (joint === undefined) return [];
    const { jointArrangement } = notice;
    const agreed = given(jointArrangement);
    const contact = agreed === undefined ? undefined : given(agreed.contact);
    const missing = [
      ...(agreed === undefined || given(agreed.summary) === undefined ? ['which of you does what'] : []),
      ...(contact === undefined || !isReachable(contact) ? ['where can people turn about what you do together'] : []),
    ];
    if (missing.length === 0) return [];
    const names = listWords(notice.jointControllers.map(({ name }) => name.value));
    return [
      {
        origin: agreed === undefined ? placeOf(jointArrangement) : keyOrigin(agreed.origin),
        message: wordQuestion(`you decide together with ${names}: ${missing.join(', and ')}?`, 'own-team'),
        hint: 'People are to be told the main points of what the bodies agreed. Take them from your arrangement and write them under “jointArrangement”. If there is no arrangement yet, tell your data protection officer.',
      },
    ];
  },
});
