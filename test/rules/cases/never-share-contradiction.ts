import type { RuleCases } from '../case.js';

const police = `recipients:
  outside:
    - id: police
      heading: Police
      who:
        - name: Anytown Police
      role: controller`;
const processor = police.replace('role: controller', 'role: processor');
const promise = 'introduction: We will never share your information without your consent.';
const byConsent = `processing:
  - id: pictures
    people: all
    nature: non-task
    purposes:
      - Publish pictures.
    lawfulBases:
      - basis: consent`;
const said = (text: string, rest = police): { readonly shows: string; readonly notice: string } => ({
  shows: text,
  notice: `introduction: ${JSON.stringify(text)}\n${rest}`,
});

export const cases: RuleCases = {
  bad: [
    { ...said('We do not pass your details on unless you have agreed.'), finds: ['introduction'] },
    { ...said('Without your permission we will not disclose anything.'), finds: ['introduction'] },
    { ...said('We only share your information with your explicit consent.'), finds: ['introduction'] },
    { ...said('We share what you tell us only if you give us your permission.'), finds: ['introduction'] },
    { ...said('We won’t give your information to anyone without asking you.'), finds: ['introduction'] },
    { ...said('We never share your personal information with third parties.'), finds: ['introduction'] },
    { ...said('We never share or sell your data without your permission.'), finds: ['introduction'] },
    { ...said('No information is shared without your consent.'), finds: ['introduction'] },
    { ...said('We will not share it with third parties unless you have specifically asked us to.'), finds: ['introduction'] },
    {
      shows: 'the notice says itself when it shares without asking',
      notice: `${promise}\nsharingWithoutAgreement:\n  when:\n    - a court asks for it`,
      finds: ['introduction'],
    },
    {
      shows: 'nobody has said on what the use rests',
      notice: `${promise}\n${police}\n${byConsent.replace('\n      - basis: consent', ' not-stated')}`,
      finds: ['introduction'],
    },
  ],
  good: [
    { shows: 'nobody gets it', notice: promise },
    { ...said('We never sell your information.') },
    { ...said('We do not share your information with anyone for marketing.') },
    { ...said('We share your information only when the law requires it.') },
    { ...said('We do not share your information without your consent, unless the law requires it.') },
    { ...said('We do not share your information without your consent. However, we must tell the police about crime.') },
    { ...said('We do not usually share your information without your permission.') },
    { ...said('We share your information with people who agree to keep it safe.') },
    { ...said('We may not be able to provide you with a service unless we have your permission.') },
    { ...said('We cannot give you help without your permission.') },
    { ...said('We do not share IP addresses with anyone.') },
    { ...said('We do not give your details to other organisations, unless this notice says so.') },
    { shows: 'whoever gets it gets it with consent', notice: `${promise}\n${police}\n${byConsent}` },
    { shows: 'people who only give us information', notice: `${promise}\n${police}\n      direction: they-give` },
  ],
  border: [
    {
      shows: 'a company that works for the body',
      notice: `${promise}\n${processor}`,
      finds: [],
      why: 'people do not call it sharing when somebody only does the body’s own work',
    },
    {
      shows: 'a promise about one use, whose recipients get it with consent',
      notice: `${police}
processing:
  - id: worries
    people: all
    nature: task
    recipients: [police]
    purposes:
      - Look into worries.
    lawfulBases:
      - basis: public-task
        function: to look into worries
        law:
          - commonLaw: a power
  - id: pictures
    introduction: We never share pictures without your consent.
    people: all
    nature: non-task
    recipients: none
    purposes:
      - Publish pictures.
    lawfulBases:
      - basis: consent`,
      finds: [],
      why: 'the promise speaks of its own use alone',
    },
    {
      shows: 'a promise above the list of exceptions',
      notice: `${police}\nsharingWithoutAgreement:\n  usually: We do not share without your consent.\n  when:\n    - a court asks for it`,
      finds: [],
      why: 'the page goes on to say when',
    },
  ],
};
