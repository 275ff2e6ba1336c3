import { complaintAcknowledgement, dpa2018 } from '../law/index.js';
import { given } from '../model/index.js';
import { rule } from './rule.js';
import { complaintWays, type ComplaintWay } from './support/complaint-ways.js';
import { listWords } from './support/wording.js';

export default rule({
  id: 'complaint-one-way-only',
  kind: 'duty',
  severity: 'warning',
  citation: dpa2018('section 164A(2)'),
  inForce: complaintAcknowledgement.inForce,
  confirmed: 'statute-read',
  caveat: 'The law wants complaining made easy and gives an online form beside other ways as its example. It sets no number of ways.',
  file: 'notice',
  summary: 'The notice gives only one way to complain to the body itself, or none that works without the internet.',
  why: 'Not everyone has the internet, hears on the phone or writes English with ease. Who cannot use the one way there is cannot complain. The law wants the body to make complaining easy.',
  fix: 'Find out which other ways people may use, and add them under “complaints”: a phone number, a postal address or a place to go to, beside an online form or an email address. Give only ways that somebody answers.',
  bad: `
complaints:
  how: Tell us what went wrong.
  form: https://www.example.org/complain
`,
  good: `
complaints:
  how: Tell us what went wrong.
  form: https://www.example.org/complain
  phone: "01234 567 890"
`,
  check: ({ notice }) => {
    const route = given(notice.complaints);
    const ways = route === undefined ? [] : complaintWays(notice, route);
    const message = describe(ways, notice.controller.name.value);
    return message === undefined ? [] : [{ origin: notice.complaints.origin, message, hint }];
  },
});

const hint =
  'People who cannot use it cannot complain. Find out which other ways there are: at least two in all, and one that works without the internet, such as a phone number or a postal address. Add them under “complaints”, each in its own field. Give only ways that somebody answers.';

/** Words alone (“Tell the librarian.”) may name any number of ways: they are not judged. */
function describe(ways: readonly ComplaintWay[], body: string): string | undefined {
  const [only] = ways;
  if (only === undefined) return undefined;
  if (ways.length === 1) return `The notice gives only one way to complain to ${body}: ${only.name}.`;
  if (ways.some(({ needsInternet }) => !needsInternet)) return undefined;
  const names = listWords(ways.map(({ name }) => name));
  return `Every way to complain to ${body} that the notice gives needs the internet: ${names}.`;
}
