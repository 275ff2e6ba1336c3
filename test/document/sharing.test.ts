import { describeSection } from './describe-section.js';

describeSection('recipients', [
  {
    says: 'outside and inside',
    notice: `
recipients:
  outside:
    - id: police
      heading: Police and courts
      who:
        - police
        - name: The Crown Court
          url: https://www.example.org/court
      role: controller
      direction: both
      list: examples
      when: there is a crime
      why: to stop it
      supplies: what they know
      people: [child]
      agreement: Anytown sharing agreement
    - who: [schools]
      direction: they-give
      role: processor
  terms: We have *agreements*.
  needToKnow: Only those who need it.
  ourTeams:
    - heading: Children
      teams:
        - Early help
        - Adoption
      list: examples
      when: so that they can help you
`,
    reads: `
### Police and courts
* The police
* [The Crown Court](https://www.example.org/court)
These are examples. There may be others like them.
When: there is a crime
Why: to stop it
About: Children we work with
We give them information and they give information to us.
What they give us: what they know
They decide for themselves how they use it.
Agreement: Anytown sharing agreement
### Others
Schools
They give information to us.
They work for us and use it only as we tell them.
### On what terms
We have agreements.
### Our own teams
Only those who need it.
#### Children
* Early help
* Adoption
These are examples. There may be others like them.
They see it so that they can help you.
`,
  },
  {
    says: 'a body with its own notice',
    files: {
      'registers/recipients.yaml': `
police:
  name: The police
  does: They look into crime.
  privacyNotice: https://www.example.org/police/privacy
`,
    },
    reads: `
### Police
The police (They look into crime; [The police privacy notice](https://www.example.org/police/privacy))
`,
  },
  {
    says: 'bodies that the heading names already',
    notice: `
recipients:
  outside:
    - heading: the police
      who: [police]
      direction: both
    - heading: Schools
      who: [schools]
    - heading: The Crown Court
      who:
        - name: The Crown Court
      list: examples
`,
    reads: `
### the police
We give them information and they give information to us.
### Schools
They may see it.
### The Crown Court
The Crown Court
These are examples. There may be others like them.
`,
  },
  {
    says: 'own teams alone',
    notice: `
recipients:
  outside: none
  ourTeams:
    - teams:
        - Early help
`,
    reads: `
No one outside Anytown Council gets it.
### Our own teams
Early help
`,
  },
  {
    says: 'outside not stated',
    notice: `
recipients:
  outside: not-stated
`,
    reads: `
[gap] This notice does not yet say who outside Anytown Council may see it. Ask us.
`,
  },
  {
    says: 'none',
    notice: `
recipients: none
`,
    reads: `
No one outside Anytown Council gets your information.
`,
  },
  {
    says: 'not stated',
    notice: `
recipients: not-stated
`,
    reads: `
[gap] This notice does not yet say who may see your information. Ask us.
`,
  },
  {
    says: 'nothing',
    without: ['recipients'],
    reads: `
[gap] This notice does not yet say who may see your information. Ask us.
`,
  },
]);

describeSection('sharing', [
  {
    says: 'when we share without asking',
    notice: `
sharingWithoutAgreement:
  usually: We ask you.
  when:
    - someone is in danger
  whoDecides: A manager
  asksFirst: We talk to you.
  told: We tell you.
  recorded: true
`,
    reads: `
We ask you.
We may share without asking you first when: someone is in danger
Who decides: A manager
### Before we share
We talk to you.
### After we share
We tell you.
We write down what we share and why.
`,
  },
  {
    says: 'who decides is not stated',
    notice: `
sharingWithoutAgreement:
  usually: We ask you.
  whoDecides: not-stated
  recorded: true
`,
    reads: `
We ask you.
This notice does not yet say who decides.
We write down what we share and why.
`,
  },
  {
    says: 'nothing',
    reads: `
`,
  },
]);

describeSection('transfers', [
  {
    says: 'routine ones',
    notice: `
transfers:
  routine:
    - country: United States
      recipient: Example Ltd
      mechanism: idta
      protection: We encrypt it.
      copy: Ask us.
  note: We look at this every year.
`,
    reads: `
We send information outside the UK:
Country: United States
Who gets it: Example Ltd
What protects it: The UK international data transfer agreement.
How we keep it safe: We encrypt it.
How to get a copy of the safeguards: Ask us.
We look at this every year.
`,
  },
  {
    says: 'to a place that regulations cover',
    notice: `
transfers:
  routine:
    - country: New Zealand
      mechanism: uk-adequacy
`,
    reads: `
We send information outside the UK:
Country: New Zealand
What protects it: UK adequacy regulations. They approve sending it there.
`,
  },
  {
    says: 'to a receiver that regulations cover',
    notice: `
transfers:
  routine:
    - country: United States
      mechanism: uk-adequacy
      adequacyCondition: met
`,
    reads: `
We send information outside the UK:
Country: United States
What protects it: UK adequacy regulations. They cover the organisation that gets it.
`,
  },
  {
    says: 'to a receiver that regulations do not cover',
    notice: `
transfers:
  routine:
    - country: United States
      mechanism: uk-adequacy
      adequacyCondition: not-met
`,
    reads: `
We send information outside the UK:
Country: United States
What protects it: UK adequacy regulations. They do not cover the organisation that gets it.
`,
  },
  {
    says: 'to a place that regulations cover in part',
    notice: `
transfers:
  routine:
    - country: United States
      mechanism: uk-adequacy
`,
    reads: `
We send information outside the UK:
Country: United States
What protects it: UK adequacy regulations. They may cover only some organisations there. This notice does not yet say whether they cover the one that gets it. Ask us.
`,
  },
  {
    says: 'to a place we do not know',
    notice: `
transfers:
  routine:
    - country: Ruritania
      mechanism: uk-adequacy
`,
    reads: `
We send information outside the UK:
Country: Ruritania
What protects it: UK adequacy regulations.
`,
  },
  {
    says: 'only exceptions',
    notice: `
transfers:
  routine: none
  exceptions:
    - when: you ask us to
      country: not-stated
      mechanism: not-stated
`,
    reads: `
Not normally.
We may send it outside the UK:
When: you ask us to
Country: This notice does not yet say which country.
What protects it: This notice does not yet say what makes this lawful. Ask us.
`,
  },
  {
    says: 'no exceptions either',
    notice: `
transfers:
  routine: none
`,
    reads: `
No. We do not send your information outside the UK.
`,
  },
  {
    says: 'routine not stated',
    notice: `
transfers:
  routine: not-stated
`,
    reads: `
[gap] This notice does not yet say whether we send information outside the UK in the ordinary way. Ask us.
`,
  },
  {
    says: 'none',
    notice: `
transfers: none
`,
    reads: `
No. We do not send your information outside the UK.
`,
  },
  {
    says: 'not stated',
    notice: `
transfers: not-stated
`,
    reads: `
[gap] This notice does not yet say whether your information leaves the UK. Ask us.
`,
  },
  {
    says: 'nothing',
    without: ['transfers'],
    reads: `
[gap] This notice does not yet say whether your information leaves the UK. Ask us.
`,
  },
]);

describeSection('retention', [
  {
    says: 'rows of one sort as a table',
    notice: `
retention:
  - id: a
    records: case files
    period: 6 years
    from: the day the case is closed
    then: destroy
  - id: b
    records: letters
    period: P1Y6M
    from: not-stated
    then: not-stated
  - id: c
    records: adoption files
    period: permanent
    from: the day of adoption
    then: archive
`,
    reads: `
Table: How long we keep each kind of record
| Record | How long | Counted from | What happens then |
| Case files | 6 years | the day the case is closed | We destroy it |
| Letters | 1 year and 6 months | Not yet said | Not yet said |
| Adoption files | permanently | the day of adoption | We pass it to an archive |
`,
  },
  {
    says: 'a row that has more to say than the table',
    notice: `
retention:
  - records: case files
    period: 6 years
  - records: letters
    period: 2 weeks
  - records: photographs
    period: until superseded
    then: destroy
`,
    reads: `
Table: How long we keep each kind of record
| Record | How long |
| Case files | 6 years |
| Letters | 2 weeks |
### Photographs
We keep it until it is replaced.
What happens then: We destroy it
`,
  },
  {
    says: 'whose records',
    notice: `
retention:
  - records: case files
    period: 1 day
    people: [child]
`,
    reads: `
### Case files
About: Children we work with
We keep it for 1 day.
`,
  },
  {
    says: 'all there is to say about a row',
    notice: `
retention:
  - records: case files
    period: 25 years
    from: the birth of the child
    alternatives:
      - when: if a child was in our care
        period: 75 years
      - when: in some cases
        period: not-stated
    extension: while a court case goes on
    then: review
    why: The law asks us to.
`,
    reads: `
### Case files
We keep it for 25 years.
Counted from: the birth of the child
Other times:
* 75 years: if a child was in our care
* Not yet said: in some cases
We may keep it longer while a court case goes on.
Why: The law asks us to.
What happens then: We look at it again
`,
  },
  {
    says: 'a schedule with classes, and one without',
    notice: `
retention:
  - schedule:
      title: Retention schedule
      url: https://www.example.org/retention
      classes:
        - Children’s files
  - records: other files
    schedule:
      title: Other schedule
      url: not-stated
`,
    reads: `
Our retention schedule sets the time: [Retention schedule](https://www.example.org/retention)
Look for: Children’s files
### Other files
Our retention schedule sets the time: Other schedule
This notice does not yet say where to find it. Ask us for a copy.
[gap] This notice does not yet say how long. Ask us.
`,
  },
  {
    says: 'criteria',
    notice: `
retention:
  - criteria: Until you leave the school.
`,
    reads: `
Until you leave the school.
`,
  },
  {
    says: 'not stated',
    notice: `
retention: not-stated
`,
    reads: `
[gap] This notice does not yet say how long we keep your information. Ask us.
`,
  },
  {
    says: 'nothing',
    without: ['retention'],
    reads: `
[gap] This notice does not yet say how long we keep your information. Ask us.
`,
  },
  {
    says: 'a period not stated',
    notice: `
retention:
  - records: case files
    period: not-stated
    then: not-stated
`,
    reads: `
### Case files
[gap] This notice does not yet say how long. Ask us.
What happens then: Not yet said
`,
  },
]);
