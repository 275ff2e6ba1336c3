import { describeSection } from './describe-section.js';

describeSection('purposes', [
  {
    says: 'a use with all that goes with it',
    notice: `
processing:
  - id: help
    heading: Helping families
    introduction: We work with *others*.
    people: [child]
    data: [school]
    recipients: [police]
    retention: [case-files]
    since: "2025-01-01"
    lawfulBases:
      - basis: legal-obligation
        function: to keep children safe
        law:
          - statute: children-act-2004
            provision: section 11
          - guidance: Working together
            url: https://www.example.org/guidance
      - basis: consent
    specialCategory:
      - condition: substantial-public-interest
        schedule1: [18]
        policyDocument:
          title: Our policy on sensitive data
    criminalOffence:
      - authority: official-authority
    consent:
      givenBy: parents
      how: We ask on the form.
      withdraw: Email us.
      ifRefused: We cannot help you.
    provision:
      requirement: needed-for-service
      consequence: We cannot help you.
    purposes:
      - Keep children safe.
      - "Help parents:\\n\\n- with money\\n- with homes\\n  - to rent\\n  - to buy\\n"
      - text: Send you news.
        recipients: none
        lawfulBases:
          - basis: consent
`,
    reads: `
### Helping families
We work with others.
What for:
  * Keep children safe.
  * Help parents: with money; with homes; to rent; to buy
Whose information: Children we work with
Which information: School
Our legal reason:
  * Legal duty: to keep children safe ([Children Act 2004, section 11](https://www.legislation.gov.uk/ukpga/2004/31/section/11); [Working together](https://www.example.org/guidance); UK GDPR Article 6(1)(c))
  * Consent (UK GDPR Article 6(1)(a))
Sensitive information: Substantial public interest (UK GDPR Article 9(2)(g); Data Protection Act 2018, Schedule 1, paragraph 18 (Safeguarding of children and of individuals at risk); Our policy: Our policy on sensitive data)
Information about offences: Under the control of official authority (UK GDPR Article 10)
Your consent:
  Consent comes from: parents
  How: We ask on the form.
  You can withdraw consent at any time.
  Email us.
If you do not agree: We cannot help you.
Who may see it: Police
How long we keep it: [case files](#retention)
Do you have to tell us?:
  We need this information to give you the service.
  If you do not give it to us:
  We cannot help you.
Holds from: We have done this since 1 January 2025.
What for: Send you news.
Whose information: Children we work with
Which information: School
Our legal reason: Consent (UK GDPR Article 6(1)(a))
Sensitive information: Substantial public interest (UK GDPR Article 9(2)(g); Data Protection Act 2018, Schedule 1, paragraph 18 (Safeguarding of children and of individuals at risk); Our policy: Our policy on sensitive data)
Information about offences: Under the control of official authority (UK GDPR Article 10)
Your consent:
  Consent comes from: parents
  How: We ask on the form.
  You can withdraw consent at any time.
  Email us.
If you do not agree: We cannot help you.
Who may see it: No one outside Anytown Council
How long we keep it: [case files](#retention)
Do you have to tell us?:
  We need this information to give you the service.
  If you do not give it to us:
  We cannot help you.
Holds from: We have done this since 1 January 2025.
`,
  },
  {
    says: 'nothing stated about a use',
    notice: `
processing:
  - id: help
    data: not-stated
    recipients: not-stated
    retention: not-stated
    lawfulBases: not-stated
    specialCategory: not-stated
    criminalOffence: not-stated
    consent:
      givenBy: not-stated
      how: not-stated
      withdraw: not-stated
      ifRefused: not-stated
    provision: not-stated
    purposes:
      - Help you.
`,
    reads: `
### Our uses
What for: Help you.
Whose information: This notice does not yet say.
Which information: This notice does not yet say which.
Our legal reason: This notice does not yet give our legal reason for this. Ask us.
Your consent:
  Consent comes from: not yet said
  How: not yet said
  You can withdraw consent at any time.
  This notice does not yet say how to withdraw consent.
If you do not agree: This notice does not yet say what happens if you do not agree.
Who may see it: This notice does not yet say who may see it for this use.
How long we keep it: This notice does not yet say how long we keep it for this use.
Do you have to tell us?: This notice does not yet say whether you have to give us this information.
[gap] This notice does not yet say what allows us to use sensitive information.
[gap] This notice does not yet say what allows us to use information about offences.
`,
  },
  {
    says: 'facts of the law not stated',
    notice: `
processing:
  - id: help
    people: all
    lawfulBases:
      - basis: not-stated
      - basis: public-task
        function: not-stated
        law: not-stated
      - basis: legal-obligation
        law:
          - statute: children-act-1989
            provision: not-stated
      - basis: legitimate-interests
        interest: not-stated
      - basis: recognised-legitimate-interest
        annex1Condition: not-stated
    specialCategory:
      - condition: not-stated
      - condition: substantial-public-interest
        schedule1: not-stated
        policyDocument: not-stated
    criminalOffence:
      - authority: not-stated
    purposes:
      - Help you.
`,
    reads: `
### Our uses
What for: Help you.
Whose information: Everyone this notice is about
Our legal reason:
  * Not yet given
  * Public task: this notice does not yet say for which duty (the law is not yet named; UK GDPR Article 6(1)(e))
  * Legal duty ([Children Act 1989, the part of it is not yet named](https://www.legislation.gov.uk/ukpga/1989/41/contents); UK GDPR Article 6(1)(c))
  * Legitimate interests: this notice does not yet say which interest (UK GDPR Article 6(1)(f))
  * Recognised legitimate interest: this notice does not yet say for which listed reason (UK GDPR Article 6(1)(ea))
Sensitive information:
  * Not yet given
  * Substantial public interest (UK GDPR Article 9(2)(g); the paragraph of Schedule 1 to the Data Protection Act 2018 is not yet named; our policy document is not yet named)
Information about offences: Not yet given
`,
  },
  {
    says: 'more laws than brackets can hold, none with its part named',
    notice: `
processing:
  - id: help
    people: all
    lawfulBases:
      - basis: public-task
        function: to help families
        law:
          - statute: children-act-1989
            provision: not-stated
          - statute: children-act-2004
            provision: not-stated
          - statute: care-act-2014
            provision: not-stated
          - statute: localism-act-2011
            provision: not-stated
    purposes:
      - Help you.
`,
    reads: `
### Our uses
What for: Help you.
Whose information: Everyone this notice is about
Our legal reason:
  Public task: to help families (the parts of these laws are not yet named; UK GDPR Article 6(1)(e))
  * [Children Act 1989](https://www.legislation.gov.uk/ukpga/1989/41/contents)
  * [Children Act 2004](https://www.legislation.gov.uk/ukpga/2004/31/contents)
  * [Care Act 2014](https://www.legislation.gov.uk/ukpga/2014/23/contents)
  * [Localism Act 2011](https://www.legislation.gov.uk/ukpga/2011/20/contents)
`,
  },
  {
    says: 'none',
    notice: `
processing:
  - id: help
    people: all
    recipients: none
    lawfulBases:
      - basis: vital-interests
    specialCategory: none
    criminalOffence: none
    purposes:
      - Help you.
`,
    reads: `
### Our uses
What for: Help you.
Whose information: Everyone this notice is about
Our legal reason: Protecting someone’s life (UK GDPR Article 6(1)(d))
Sensitive information: We do not use sensitive information for this.
Information about offences: We do not use information about offences for this.
Who may see it: No one outside Anytown Council
`,
  },
  {
    says: 'bases, conditions and laws without a use',
    notice: `
statedBases:
  - consent
  - basis: public-task
    text: tasks in the public interest
statedConditions:
  - explicit-consent
statedLaw:
  - statute: children-act-2004
    provision: section 11
`,
    reads: `
### Our uses
What for: Look into worries about a child.
Whose information: Everyone this notice is about
Our legal reason: Public task: to look into worries about a child ([Children Act 1989, section 47](https://www.legislation.gov.uk/ukpga/1989/41/section/47); UK GDPR Article 6(1)(e))
### Legal reasons we name without saying for which use
The legal reasons we name include these. This notice does not yet say which use each belongs to:
* Consent
* Public task (tasks in the public interest)
We name these reasons for using sensitive information. This notice does not yet say which use each belongs to: Explicit consent
We name this law. This notice does not yet say which use it belongs to: [Children Act 2004, section 11](https://www.legislation.gov.uk/ukpga/2004/31/section/11)
`,
  },
  {
    says: 'a topic alone',
    notice: `
processing:
  - id: site
    topic: website
    people: all
    lawfulBases: not-stated
    purposes:
      - Run the site.
`,
    reads: `
We use it only as these parts of the notice say: [What happens when you use our website?](#website)
`,
  },
  {
    says: 'nothing',
    without: ['processing'],
    reads: `
[gap] This notice does not yet say what we use information for. Ask us.
`,
  },
]);

describeSection('provision', [
  {
    says: 'statutory',
    notice: `
provision:
  requirement: statutory
`,
    reads: `
The law asks for this information.
This notice does not yet say what happens if you do not give it to us. Ask us.
`,
  },
  {
    says: 'contractual',
    notice: `
provision:
  requirement: contractual
`,
    reads: `
Our contract with you asks for this information.
This notice does not yet say what happens if you do not give it to us. Ask us.
`,
  },
  {
    says: 'to-enter-contract',
    notice: `
provision:
  requirement: to-enter-contract
`,
    reads: `
We need this information before we can make a contract with you.
This notice does not yet say what happens if you do not give it to us. Ask us.
`,
  },
  {
    says: 'needed-for-service',
    notice: `
provision:
  requirement: needed-for-service
`,
    reads: `
We need this information to give you the service.
This notice does not yet say what happens if you do not give it to us. Ask us.
`,
  },
  {
    says: 'optional',
    notice: `
provision:
  requirement: optional
`,
    reads: `
You can choose whether to give us this information.
`,
  },
  {
    says: 'not-stated',
    notice: `
provision:
  requirement: not-stated
`,
    reads: `
This notice does not yet say whether you have to give us this information. Ask us.
This notice does not yet say what happens if you do not give it to us.
`,
  },
  {
    says: 'with what follows',
    notice: `
provision:
  requirement: statutory
  obliged: true
  consequence: You may be fined.
  ifNotObtained: We ask others.
`,
    reads: `
The law asks for this information.
You must give it to us.
If you do not give it to us:
You may be fined.
If we cannot get it:
We ask others.
`,
  },
  {
    says: 'not obliged',
    notice: `
provision:
  requirement: needed-for-service
  obliged: false
  consequence: not-stated
`,
    reads: `
We need this information to give you the service.
You do not have to give it to us.
This notice does not yet say what happens if you do not give it to us. Ask us.
`,
  },
  {
    says: 'not stated',
    notice: `
provision: not-stated
`,
    reads: `
[gap] This notice does not yet say whether you have to give us this information. Ask us.
`,
  },
  {
    says: 'nothing',
    without: ['provision'],
    reads: `
[gap] This notice does not yet say whether you have to give us this information. Ask us.
`,
  },
]);
