import { describeSection } from './describe-section.js';

describeSection('marketing', [
  {
    says: 'news',
    notice: `
processing:
  - id: news
    topic: marketing
    people: all
    lawfulBases:
      - basis: consent
    purposes:
      - Send you news.
    marketing:
      sent: By email.
      optOut: not-stated
`,
    reads: `
What for: Send you news.
Whose information: Everyone this notice is about
Our legal reason: Consent (UK GDPR Article 6(1)(a))
By email.
How to stop it: This notice does not yet say how to stop it. Ask us.
`,
  },
]);

describeSection('photographs', [
  {
    says: 'pictures',
    notice: `
processing:
  - id: pictures
    topic: photographs
    heading: Pictures at school
    people: all
    lawfulBases: not-stated
    purposes:
      - Show our work.
    photographs:
      permission: We ask you.
      crowds: We put up a sign.
`,
    reads: `
### Pictures at school
What for: Show our work.
Whose information: Everyone this notice is about
Our legal reason: This notice does not yet give our legal reason for this. Ask us.
How we ask you: We ask you.
Pictures of crowds: We put up a sign.
How to have a picture taken down: This notice does not yet say how to have a picture taken down.
`,
  },
]);

describeSection('cctv', [
  {
    says: 'cameras',
    notice: `
processing:
  - id: cameras
    topic: cctv
    people: all
    lawfulBases: not-stated
    purposes:
      - Prevent crime.
    cctv:
      where: In the hall.
      operator: not-stated
`,
    reads: `
What for: Prevent crime.
Whose information: Everyone this notice is about
Our legal reason: This notice does not yet give our legal reason for this. Ask us.
Where the cameras are: In the hall.
Who runs them: This notice does not yet say who runs them.
`,
  },
]);

describeSection('call-recording', [
  {
    says: 'calls',
    notice: `
processing:
  - id: calls
    topic: call-recording
    people: all
    lawfulBases: not-stated
    purposes:
      - Train our staff.
    callRecording:
      which: All calls.
`,
    reads: `
What for: Train our staff.
Whose information: Everyone this notice is about
Our legal reason: This notice does not yet give our legal reason for this. Ask us.
Which calls: All calls.
How to speak to us without being recorded: This notice does not yet say.
`,
  },
]);

describeSection('website', [
  {
    says: 'a site',
    notice: `
processing:
  - id: site
    topic: website
    people: all
    lawfulBases: not-stated
    purposes:
      - Run the site.
    website:
      introduction: We use few.
      cookies:
        - name: session
          purpose: to sign you in
          contains: a number
          expires: when you leave
          party: first-party
        - name: _ga
          purpose: not-stated
          expires: not-stated
          party: not-stated
      logs: We keep a log.
      analytics: We count visits.
      controls: In your browser.
      policyUrl: https://www.example.org/cookies
      embedded:
        - name: A video site
          does: shows videos
          url: https://video.example.org/privacy
        - name: A map
          url: not-stated
`,
    reads: `
What for: Run the site.
Whose information: Everyone this notice is about
Our legal reason: This notice does not yet give our legal reason for this. Ask us.
### Cookies
We use few.
Table: Cookies we use
| Name | What it is for | What it holds | When it goes | Who sets it |
| session | to sign you in | a number | when you leave | we do |
| _ga | not yet said | not yet said | not yet said | not yet said |
[Our cookie policy](https://www.example.org/cookies)
### How to turn cookies off
In your browser.
### How we count visits
We count visits.
### What our web server records
We keep a log.
### Content from other organisations
* A video site: shows videos. Cookie and privacy policy: [A video site, video.example.org/privacy](https://video.example.org/privacy)
* A map
`,
  },
  {
    says: 'nothing stated of a site',
    notice: `
processing:
  - id: site
    topic: website
    people: all
    lawfulBases: not-stated
    purposes:
      - Run the site.
    website:
      cookies: not-stated
      policyUrl: not-stated
`,
    reads: `
What for: Run the site.
Whose information: Everyone this notice is about
Our legal reason: This notice does not yet give our legal reason for this. Ask us.
### Cookies
[gap] This notice does not yet list the cookies.
[gap] This notice does not yet say where to find our cookie policy.
`,
  },
]);
