import { describeSection } from './describe-section.js';

describeSection('automated-decisions', [
  {
    says: 'decisions',
    notice: `
automatedDecisions:
  - what: whether you get a permit
    logic: It compares your address with the zone.
    significance: not-stated
    safeguards: Ask us.
    atrs: https://www.gov.uk/algorithmic-transparency-records
`,
    reads: `
A computer alone decides:
### Whether you get a permit
How it decides: It compares your address with the zone.
What it means for you: This notice does not yet say. Ask us.
How to have a person look at it: Ask us.
Public record of this tool: [www.gov.uk/algorithmic-transparency-records](https://www.gov.uk/algorithmic-transparency-records)
`,
  },
  {
    says: 'none',
    notice: `
automatedDecisions: none
`,
    reads: `
No. We do not make decisions about you by computer alone.
`,
  },
  {
    says: 'not stated',
    notice: `
automatedDecisions: not-stated
`,
    reads: `
[gap] This notice does not yet say whether a computer alone decides about you. Ask us.
`,
  },
  {
    says: 'nothing',
    without: ['automatedDecisions'],
    reads: `
[gap] This notice does not yet say whether a computer alone decides about you. Ask us.
`,
  },
]);

describeSection('rights', [
  {
    says: 'no route',
    reads: `
The law gives you rights over your information. Using them is usually free. We must usually answer within one month. We may need up to two months more for a complicated request. The time can stop while we wait for you.
### Get a copy of your information
You can have a copy of what we hold about you and know how we use it. We make a reasonable search. The law lets us hold some things back, such as information about other people.
### Have it put right
We put right what is wrong and complete what is missing. Where it is an opinion, we may add your view to it and not change it.
### Have it erased
We can usually not erase it while we need it for work that the law gives us. When we no longer do, you can ask us to.
### Limit what we do with it
You can ask us to keep it and not use it while a question is settled, for example whether it is right.
### Rights that do not apply here
* Take it elsewhere. This right does not cover public tasks.
* Withdraw consent. We do not rely on your consent.
* Have a person look at a computer’s decision. No computer alone decides about you.
### How to use your rights
To use a right, ask us or our data protection officer.
`,
  },
  {
    says: 'one route for all',
    notice: `
rights:
  introduction: There are limits.
  routes:
    - right: others
      how: Email us.
      email: rights@example.org
`,
    reads: `
The law gives you rights over your information. Using them is usually free. We must usually answer within one month. We may need up to two months more for a complicated request. The time can stop while we wait for you.
There are limits.
### Get a copy of your information
You can have a copy of what we hold about you and know how we use it. We make a reasonable search. The law lets us hold some things back, such as information about other people.
### Have it put right
We put right what is wrong and complete what is missing. Where it is an opinion, we may add your view to it and not change it.
### Have it erased
We can usually not erase it while we need it for work that the law gives us. When we no longer do, you can ask us to.
### Limit what we do with it
You can ask us to keep it and not use it while a question is settled, for example whether it is right.
### Rights that do not apply here
* Take it elsewhere. This right does not cover public tasks.
* Withdraw consent. We do not rely on your consent.
* Have a person look at a computer’s decision. No computer alone decides about you.
### How to use your rights
Email us.
Email: [rights@example.org](mailto:rights@example.org)
`,
  },
  {
    says: 'routes of several kinds',
    notice: `
contacts:
  - id: desk
    name: Front desk
    phone: 01234 567 890
rights:
  routes:
    - right: access
      to: desk
    - right: erasure
      to: service
    - right: rectification
    - right: others
      how: Ask our officer.
      to: data-protection-officer
  notes:
    - right: portability
      text: We have no computer.
    - right: access
      text: Bring your passport.
`,
    reads: `
The law gives you rights over your information. Using them is usually free. We must usually answer within one month. We may need up to two months more for a complicated request. The time can stop while we wait for you.
### Get a copy of your information
You can have a copy of what we hold about you and know how we use it. We make a reasonable search. The law lets us hold some things back, such as information about other people.
Bring your passport.
### Have it put right
We put right what is wrong and complete what is missing. Where it is an opinion, we may add your view to it and not change it.
### Have it erased
We can usually not erase it while we need it for work that the law gives us. When we no longer do, you can ask us to.
### Limit what we do with it
You can ask us to keep it and not use it while a question is settled, for example whether it is right.
### Rights that do not apply here
* Take it elsewhere. This right does not cover public tasks.
* Withdraw consent. We do not rely on your consent.
* Have a person look at a computer’s decision. No computer alone decides about you.
We have no computer.
### How to use your rights
#### Get a copy of your information
Ask: Front desk
#### Have it erased
Ask the service.
#### Have it put right
To use a right, ask us or our data protection officer.
#### All other rights
Ask our officer.
`,
  },
  {
    says: 'uses that differ',
    notice: `
processing:
  - id: a
    heading: Helping you
    people: all
    lawfulBases:
      - basis: public-task
    purposes:
      - Help you.
  - id: b
    topic: marketing
    people: all
    lawfulBases:
      - basis: consent
    purposes:
      - Send you news.
`,
    reads: `
The law gives you rights over your information. Using them is usually free. We must usually answer within one month. We may need up to two months more for a complicated request. The time can stop while we wait for you.
### Get a copy of your information
You can have a copy of what we hold about you and know how we use it. We make a reasonable search. The law lets us hold some things back, such as information about other people.
### Have it put right
We put right what is wrong and complete what is missing. Where it is an opinion, we may add your view to it and not change it.
### Have it erased
* News and offers: If you withdraw your consent, you can have it erased, unless we have another legal reason to keep it.
* Helping you: We can usually not erase it while we need it for work that the law gives us. When we no longer do, you can ask us to.
### Limit what we do with it
You can ask us to keep it and not use it while a question is settled, for example whether it is right.
### Take it elsewhere
* News and offers: Whether this applies depends on how we keep the information, which this notice does not yet say. Ask us.
* Helping you: This right does not cover public tasks.
### Withdraw consent
* News and offers: You can withdraw your consent at any time, as easily as you gave it. What we did before stays lawful.
* Helping you: We do not rely on your consent.
### Rights that do not apply here
Have a person look at a computer’s decision. No computer alone decides about you.
### How to use your rights
To use a right, ask us or our data protection officer.
`,
  },
]);

describeSection('objection', [
  {
    says: 'a use that one can object to',
    reads: `
You can object to what we do with your information.
You can object for reasons of your own situation. We then stop, unless we can show reasons that weigh more than yours, or we need it for a legal claim.
`,
  },
  {
    says: 'none of that kind',
    notice: `
processing:
  - id: a
    people: all
    lawfulBases:
      - basis: consent
    purposes:
      - Help you.
`,
    reads: `
The law gives this right where we rely on a public task or on legitimate interests, recognised ones included. We rely on none of these here.
`,
  },
  {
    says: 'marketing',
    notice: `
processing:
  - id: a
    topic: marketing
    people: all
    lawfulBases:
      - basis: consent
    purposes:
      - Send you news.
rights:
  notes:
    - right: marketing-objection
      text: Reply STOP.
`,
    reads: `
The law gives this right where we rely on a public task or on legitimate interests, recognised ones included. We rely on none of these here.
You can object to marketing at any time. We must then stop.
Reply STOP.
`,
  },
  {
    says: 'a basis not stated',
    notice: `
processing:
  - id: a
    people: all
    lawfulBases: not-stated
    purposes:
      - Help you.
`,
    reads: `
Whether this applies depends on our legal reason, which this notice does not yet give. Ask us.
`,
  },
]);
