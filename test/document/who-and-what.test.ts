import { describeSection } from './describe-section.js';

describeSection('who-we-are', [
  {
    says: 'the body, its contact and its officer',
    files: {
      'controllers/anytown-council.yaml': `
name: Anytown Council
kind: principal-council
nation: england
website: https://www.example.org/
icoRegistration: Z1234567
contact:
  phone: 01234 567 890
  phoneHours: Monday to Friday, 9am to 5pm
  textRelay: 18001 01234 567 890
  sms: 07700 900 123
  bsl: https://www.example.org/bsl
  email: help@example.org
  form: https://www.example.org/contact/
  page: https://www.example.org/data
  address:
    - Town Hall
    - Anytown
  inPerson: Any library
dpo:
  title: Information officer
  providedBy: Anytown Shared Services
  email: dpo@example.org
`,
    },
    reads: `
Anytown Council decides how and why your information is used. The law calls this the controller.
### How to reach us
Phone: [01234 567 890](tel:01234567890) / Monday to Friday, 9am to 5pm
Text relay: [18001 01234 567 890](tel:1800101234567890)
Text message: [07700 900 123](tel:07700900123)
British Sign Language: [www.example.org/bsl](https://www.example.org/bsl)
Email: [help@example.org](mailto:help@example.org)
Online form: [www.example.org/contact](https://www.example.org/contact/)
Web page: [www.example.org/data](https://www.example.org/data)
Post: Town Hall / Anytown
In person: Any library
Website: [www.example.org](https://www.example.org/)
Registration with the regulator: Z1234567
### Information officer
This officer checks that we look after your information as the law asks.
The officer works for Anytown Shared Services.
Email: [dpo@example.org](mailto:dpo@example.org)
`,
  },
  {
    says: 'the service and who decides with us',
    notice: `
introduction: Your privacy *matters*.
jointControllers: [othertown]
service:
  name: Help
  does: We help.
  outcomes:
    - safe children
  directorate: Children
  url: https://www.example.org/help/
`,
    files: {
      'controllers/othertown.yaml': `
name: Othertown Council
kind: principal-council
nation: england
`,
    },
    reads: `
Your privacy matters.
Anytown Council decides how and why your information is used. The law calls this the controller.
We decide this together with Othertown Council. The law calls this joint controllers.
[gap] This notice does not yet say who does what. Ask us.
### The service
Name: Help
Part of: Children
More about this service: [www.example.org/help](https://www.example.org/help/)
We help.
#### What we want to achieve
safe children
### How to reach us
Phone: [01234 567 890](tel:01234567890)
### Data protection officer
This officer checks that we look after your information as the law asks.
Email: [dpo@example.org](mailto:dpo@example.org)
`,
  },
  {
    says: 'who does what with others',
    notice: `
jointControllers: [othertown]
jointArrangement:
  summary: We take the call. They *visit*.
  contact:
    email: both@example.org
`,
    files: {
      'controllers/othertown.yaml': `
name: Othertown Council
kind: principal-council
nation: england
`,
    },
    reads: `
Anytown Council decides how and why your information is used. The law calls this the controller.
We decide this together with Othertown Council. The law calls this joint controllers.
### Who does what
We take the call. They visit.
You can turn to this place about what we do together:
Email: [both@example.org](mailto:both@example.org)
### How to reach us
Phone: [01234 567 890](tel:01234567890)
### Data protection officer
This officer checks that we look after your information as the law asks.
Email: [dpo@example.org](mailto:dpo@example.org)
`,
  },
  {
    says: 'no officer',
    files: {
      'controllers/anytown-council.yaml': `
name: Anytown Council
kind: principal-council
nation: england
contact:
  email: a@example.org
dpo: none
`,
    },
    reads: `
Anytown Council decides how and why your information is used. The law calls this the controller.
### How to reach us
Email: [a@example.org](mailto:a@example.org)
### Data protection officer
We do not have a data protection officer.
`,
  },
  {
    says: 'not stated',
    files: {
      'controllers/anytown-council.yaml': `
name: Anytown Council
kind: principal-council
nation: england
contact: not-stated
dpo: not-stated
`,
    },
    reads: `
Anytown Council decides how and why your information is used. The law calls this the controller.
### How to reach us
[gap] This notice does not yet say how to reach Anytown Council as a whole.
### Data protection officer
[gap] This notice does not yet say how to reach our data protection officer.
`,
  },
  {
    says: 'nothing',
    files: {
      'controllers/anytown-council.yaml': `
name: Anytown Council
kind: principal-council
nation: england
`,
    },
    reads: `
Anytown Council decides how and why your information is used. The law calls this the controller.
### How to reach us
[gap] This notice does not yet say how to reach Anytown Council as a whole.
### Data protection officer
[gap] This notice does not yet say how to reach our data protection officer.
`,
  },
  {
    says: 'an officer whom nobody can reach',
    files: {
      'controllers/anytown-council.yaml': `
name: Anytown Council
kind: principal-council
nation: england
contact:
  email: a@example.org
dpo:
  title: Information officer
`,
    },
    reads: `
Anytown Council decides how and why your information is used. The law calls this the controller.
### How to reach us
Email: [a@example.org](mailto:a@example.org)
### Information officer
This officer checks that we look after your information as the law asks.
[gap] This notice does not yet say how to reach our data protection officer.
`,
  },
]);

describeSection('people', [
  {
    says: 'people',
    notice: `
people:
  - id: child
    name: Children
    ages: 0-17
    readsThrough: parent-or-carer
  - id: parent
    name: Parents
    ages: 18+
  - id: baby
    name: Unborn babies
    ages: 0-1
    dataSubject: false
  - id: relative
    name: Relatives
    told: We write to them.
  - id: neighbour
    name: Neighbours
    told: not-stated
  - id: witness
    name: Witnesses
    notToldBecause: 14(5)(f)
  - id: suspect
    name: Suspects
    notToldBecause: 14(5)(f)
`,
    reads: `
This notice is about:
* Children (aged 0 to 17; a parent or carer reads this notice for them)
* Parents (aged 18 and over)
* Unborn babies (aged 0 to 1)
* Relatives. How they are told: We write to them.
* Neighbours
* Witnesses
* Suspects
We do not tell these people ourselves: Witnesses, Suspects. It would stop us doing what the information is for.
[gap] This notice does not yet say how these people are told: Neighbours. Ask us.
`,
  },
  {
    says: 'nothing',
    without: ['people', 'recipients'],
    reads: `
[gap] This notice does not yet say whom it is about.
`,
  },
]);

describeSection('data', [
  {
    says: 'data',
    notice: `
personalData:
  - id: about-you
    heading: About you
    people: [child]
    items:
      - your address
      - NHS number
      - item: your hobbies
        optional: true
        when: if you come to us
  - id: records
    mayContain: [health, criminal-offence]
    items:
      - ethnic-group
      - item: case notes
        special: not-stated
      - item: convictions
        criminal: true
`,
    reads: `
The law gives some of this more protection. It calls it special category data: race or ethnic origin; health.
[gap] This notice does not yet say which kind of special category data some of it is.
Some of this is about offences. The law gives it more protection.
* ethnic group
* case notes
* convictions
These records may also hold: health; offences, also alleged ones
### About you
About: Children we work with
* your address
* NHS number
* your hobbies, if you come to us, if you choose to tell us
`,
  },
  {
    says: 'not stated',
    notice: `
personalData: not-stated
`,
    reads: `
[gap] This notice does not yet say what information we use. Ask us.
`,
  },
  {
    says: 'nothing',
    without: ['personalData'],
    reads: `
[gap] This notice does not yet say what information we use. Ask us.
`,
  },
]);

describeSection('sources', [
  {
    says: 'you alone',
    notice: `
collection: direct
`,
    without: ['sources'],
    reads: `
You give it to us yourself.
`,
  },
  {
    says: 'you and others',
    notice: `
collection: both
sources:
  - who: [police, schools]
    supplies: worries about a child
    people: [child]
  - who:
      - name: The electoral register
    public: true
`,
    reads: `
You give us some of it yourself. We get some of it from others.
* The police, Schools: worries about a child (about: Children we work with)
* The electoral register. This source is open to the public.
`,
  },
  {
    says: 'recipients who also give',
    notice: `
collection: indirect
recipients:
  outside:
    - who: [schools]
      direction: both
      supplies: marks
    - who: [police]
`,
    without: ['sources'],
    reads: `
We get information from the people and bodies below.
Schools: marks
`,
  },
  {
    says: 'not stated',
    notice: `
collection: indirect
sources: not-stated
`,
    reads: `
[gap] This notice does not yet say where we get information from. Ask us.
`,
  },
  {
    says: 'nothing',
    without: ['sources', 'collection'],
    reads: `
[gap] This notice does not yet say where we get information from. Ask us.
`,
  },
]);
