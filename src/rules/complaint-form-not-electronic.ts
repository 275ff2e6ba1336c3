import { complaintAcknowledgement, dpa2018 } from '../law/index.js';
import { given } from '../model/index.js';
import { rule } from './rule.js';
import { complaintWays } from './support/complaint-ways.js';

export default rule({
  id: 'complaint-form-not-electronic',
  kind: 'duty',
  severity: 'info',
  citation: dpa2018('section 164A(2)'),
  inForce: complaintAcknowledgement.inForce,
  confirmed: 'statute-read',
  caveat: 'An online form is the law’s own example of making complaining easy. Other ways may do as well.',
  file: 'notice',
  summary: 'The notice gives several ways to complain to the body itself, and no online form.',
  why: 'A form that people can fill in online is what the law itself names as an example of making complaining easy.',
  fix: 'If there is an online form, give its web address under “form” of “complaints”. If there is none, the other ways may do: nothing has to change here.',
  bad: `
complaints:
  how: Tell us what went wrong.
  phone: "01234 567 890"
  email: privacy@example.org
`,
  good: `
complaints:
  how: Tell us what went wrong.
  phone: "01234 567 890"
  email: privacy@example.org
  form: https://www.example.org/complain
`,
  check: ({ notice }) => {
    const route = given(notice.complaints);
    const ways = route === undefined ? [] : complaintWays(notice, route);
    // One way alone is for `complaint-one-way-only`: what to add is one question.
    if (ways.length < 2 || ways.some(({ name }) => name === 'an online form')) return [];
    return [
      {
        origin: notice.complaints.origin,
        message: `The notice gives no online form to complain to ${notice.controller.name.value}.`,
        hint: 'The law names an online form as one way of making complaining easy. If you have one, give its web address under “form” of “complaints”. If you have none, nothing has to change here.',
      },
    ];
  },
});
