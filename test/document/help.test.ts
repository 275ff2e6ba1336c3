import { describeSection } from './describe-section.js';

describeSection('security', [
  {
    says: 'measures',
    notice: `
security:
  - encryption
  - measure: "We lock:\\n\\n- doors\\n- cabinets\\n"
`,
    reads: `
* We encrypt what we send.
* We lock: doors; cabinets
`,
  },
  {
    says: 'not stated',
    notice: `
security: not-stated
`,
    reads: `
[gap] This notice does not yet say how we keep your information safe. Ask us.
`,
  },
  {
    says: 'nothing',
    reads: `
`,
  },
]);

describeSection('contacts', [
  {
    says: 'contacts',
    notice: `
contacts:
  - id: desk
    name: Front desk
    about: If your details change
    phone: 01234 567 890 ext 12
  - name: The postman
`,
    reads: `
### Front desk
If your details change
Phone: [01234 567 890 ext 12](tel:01234567890)
### The postman
[gap] This notice does not yet say how to reach them.
`,
  },
  {
    says: 'not stated',
    notice: `
contacts: not-stated
`,
    reads: `
[gap] This notice does not yet say how to reach the service. You can reach us through the data protection officer.
`,
  },
  {
    says: 'nothing',
    reads: `
[gap] This notice does not yet say how to reach the service. You can reach us through the data protection officer.
`,
  },
  {
    says: 'nothing, and no officer',
    files: {
      'controllers/anytown-council.yaml': `
name: Anytown Council
kind: principal-council
nation: england
dpo: none
`,
    },
    reads: `
[gap] This notice does not yet say how to reach the service.
`,
  },
]);

describeSection('complaints', [
  {
    says: 'a route',
    reads: `
### Complain to us
Tell us what went wrong.
We must tell you within 30 days that we have your complaint, and then answer it as soon as we can.
Phone: [01234 567 890](tel:01234567890)
Online form: [www.example.org/complain](https://www.example.org/complain)
### Complain to the regulator
You can complain to the Information Commission (ICO). It will usually ask you to complain to us first.
Make a complaint: [ico.org.uk/make-a-complaint](https://ico.org.uk/make-a-complaint/)
Helpline: [0303 123 1113](tel:03031231113)
Website: [ico.org.uk](https://ico.org.uk/)
`,
  },
  {
    says: 'a route of the notice',
    notice: `
complaints:
  how: Write to us.
  team: Customer team
  email: complain@example.org
rights:
  notes:
    - right: complain-to-controller
      text: We are sorry.
    - right: complain-to-regulator
      text: You may go there at once.
`,
    reads: `
### Complain to us
Write to us.
We must tell you within 30 days that we have your complaint, and then answer it as soon as we can.
We are sorry.
Who answers: Customer team
Email: [complain@example.org](mailto:complain@example.org)
### Complain to the regulator
You can complain to the Information Commission (ICO). It will usually ask you to complain to us first.
You may go there at once.
Make a complaint: [ico.org.uk/make-a-complaint](https://ico.org.uk/make-a-complaint/)
Helpline: [0303 123 1113](tel:03031231113)
Website: [ico.org.uk](https://ico.org.uk/)
`,
  },
  {
    says: 'not stated',
    notice: `
complaints: not-stated
`,
    reads: `
### Complain to us
If you are unhappy with how we use your information, tell us.
[gap] This notice does not yet say how to complain to us. You can ask the data protection officer how.
We must tell you within 30 days that we have your complaint, and then answer it as soon as we can.
### Complain to the regulator
You can complain to the Information Commission (ICO). It will usually ask you to complain to us first.
Make a complaint: [ico.org.uk/make-a-complaint](https://ico.org.uk/make-a-complaint/)
Helpline: [0303 123 1113](tel:03031231113)
Website: [ico.org.uk](https://ico.org.uk/)
`,
  },
  {
    says: 'nothing, and no officer',
    files: {
      'controllers/anytown-council.yaml': `
name: Anytown Council
kind: principal-council
nation: england
dpo: none
`,
    },
    reads: `
### Complain to us
If you are unhappy with how we use your information, tell us.
[gap] This notice does not yet say how to complain to us.
We must tell you within 30 days that we have your complaint, and then answer it as soon as we can.
### Complain to the regulator
You can complain to the Information Commission (ICO). It will usually ask you to complain to us first.
Make a complaint: [ico.org.uk/make-a-complaint](https://ico.org.uk/make-a-complaint/)
Helpline: [0303 123 1113](tel:03031231113)
Website: [ico.org.uk](https://ico.org.uk/)
`,
  },
]);

describeSection('changes', [
  {
    says: 'dates, changes and exceptions',
    notice: `
dates:
  issued: "2026-01-01"
  effective: "2026-02-01"
  reviewed: "2026-03-01"
  reviewDue: "2027-03-01"
changes:
  - date: "2026-02-03"
    kind: wording
    summary: We write more plainly.
  - date: "2026-10-05"
    kind: new-recipient
    summary: The *police* get it.
  - date: "2026-01-01"
    kind: other
    summary: We published this notice.
exceptions:
  - item: the name of who told us
    exception: 13(4)
    why: They asked us not to say.
`,
    reads: `
First published: 1 January 2026
Holds from: 1 February 2026
Last reviewed: 1 March 2026
### What has changed
5 October 2026:
  Someone new who may see it
  The police get it.
3 February 2026:
  Wording
  We write more plainly.
1 January 2026: We published this notice.
### What we do not tell people
the name of who told us: They asked us not to say.
`,
  },
  {
    says: 'not stated',
    notice: `
dates:
  issued: not-stated
  effective: not-stated
`,
    reads: `
[gap] This notice does not yet say when it was last changed.
`,
  },
  {
    says: 'nothing',
    without: ['dates'],
    reads: `
[gap] This notice does not yet say when it was last changed.
`,
  },
]);

describeSection('other-forms', [
  {
    says: 'forms in their own words, and how to ask for one',
    notice: `
versions:
  - kind: easy-read
    name: Easy Read
    url: https://www.example.org/easy.pdf
    file: PDF, 2 MB
  - kind: other-language
    name: Polski
    url: https://www.example.org/pl
    language: pl
  - kind: bsl
    name: British Sign Language
    url: https://www.example.org/bsl
    language: bfi
howToAsk: Ask us for large print. Ring 01234 567 890.
`,
    reads: `
You can also get it in these forms:
* [Easy Read](https://www.example.org/easy.pdf) (PDF, 2 MB)
* [(pl) Polski](https://www.example.org/pl)
* [British Sign Language](https://www.example.org/bsl)
Ask us for large print. Ring [01234 567 890](tel:01234567890).
`,
  },
  {
    says: 'how to ask alone',
    notice: `
howToAsk: Ask us for large print.
`,
    reads: `
Ask us for large print.
`,
  },
  {
    says: 'no other form',
    reads: `
`,
  },
]);
