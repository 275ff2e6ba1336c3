import type { RuleCases } from '../case.js';

const consented = (how: string): string => `processing:
  - id: newsletter
    people: all
    nature: non-task
    purposes:
      - Send you our newsletter.
    lawfulBases:
      - basis: consent
    consent:
      how: ${JSON.stringify(how)}
      withdraw: Tell us.`;

export const cases: RuleCases = {
  bad: [
    {
      text: 'By providing your details you agree that we may share them with our partners in health.',
      finds: ['By providing your details you agree'],
    },
    {
      text: 'Help is near. By registering with us online, you consent to our use of the data we collect.',
      finds: ['By registering with us online, you consent'],
    },
    {
      text: 'By filling in this form you are giving us your consent to use your information.',
      finds: ['By filling in this form you are giving us your consent'],
    },
    {
      text: 'Your use of this service means that you agree to this privacy notice.',
      finds: ['use of this service means that you agree'],
    },
    {
      text: 'If we do not hear from you, we will assume that you consent.',
      finds: ['we will assume that you consent'],
    },
    {
      text: 'By clicking submit you consent to us storing what you wrote.',
      finds: ['By clicking submit you consent'],
    },
    { text: 'When you give us your information you consent to us using it.', finds: ['When you give us your information you consent'] },
    { text: 'Completion of this form is taken as consent to share your data.', finds: ['Completion of this form is taken as consent'] },
    { text: 'You are deemed to have consented to this.', finds: ['You are deemed to have consented'] },
    {
      shows: 'a basis that the body names for no use',
      notice:
        'statedBases:\n  - basis: consent\n    text: "By registering with us, you consent to our use of your information."\n    printed: false',
      finds: ['statedBases/0/text'],
    },
    {
      shows: 'consent that is given by using a service',
      notice: consented('by using our service'),
      finds: ['processing/newsletter/consent/how'],
    },
    {
      shows: 'words that Markdown breaks over two lines',
      notice: 'introduction: |\n  By using\n  our service you\n  consent to our use of your information.',
      finds: ['introduction'],
    },
  ],
  good: [
    { text: 'By using this form you can tell us what happened. We share it only if you agree.' },
    { text: 'By ticking the box you consent to getting our newsletter.' },
    { text: 'By signing the consent form you agree that we may use your picture.' },
    { text: 'By joining the library you agree to bring back your books.' },
    { text: 'By using our website you agree to our use of cookies.' },
    { text: 'Using this service does not mean that you consent to anything else.' },
    { text: 'When you register we ask whether you agree to us sharing your details.' },
    { text: 'By using this form you can tell us that you agree to us sharing your details.' },
    { text: 'If you give us your consent, you agree to us using your picture.' },
    { text: 'We never assume that you agree.' },
    { text: 'By attending the clinic you consent to treatment by a nurse.' },
    { shows: 'consent that is asked for', notice: consented('by ticking a box when you register') },
    { shows: 'consent that is given in words', notice: consented('by telling us on the phone that you agree') },
  ],
  border: [
    {
      text: 'Doctors rely on implied consent when they tell each other how you are.',
      finds: [],
      why: 'the duty of confidence, which is other law, knows implied consent',
    },
    {
      text: 'Our website sets cookies. If you go on, we assume that you consent.',
      finds: [],
      why: 'where cookies are what people agree to, implied-cookie-consent speaks',
    },
  ],
};
