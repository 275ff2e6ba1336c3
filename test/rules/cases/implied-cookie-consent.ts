import type { RuleCases } from '../case.js';

export const cases: RuleCases = {
  bad: [
    { text: 'By using our website you agree to cookies.', finds: ['By using our website you agree'] },
    {
      text: 'By continuing to browse this site, you are consenting to our use of cookies.',
      finds: ['By continuing to browse this site, you are consenting'],
    },
    {
      text: 'We use cookies. If you continue to browse we assume that you are happy with this.',
      finds: ['If you continue to browse we assume'],
    },
    {
      text: 'If you carry on without changing your settings, we’ll assume that you accept all cookies.',
      finds: ['If you carry on without changing your settings, we’ll assume'],
    },
    {
      text: 'Your continued use of our site means that you accept cookies.',
      finds: ['continued use of our site means that you accept'],
    },
    {
      text: 'By visiting Anytown Council’s web pages, you accept that we place cookies on your device.',
      finds: ['By visiting Anytown Council’s web pages, you accept'],
    },
  ],
  good: [
    { text: 'You can change your choice at any time.' },
    { text: 'By using this form you can tell us which cookies you accept.' },
    { text: 'We set cookies only if you agree. By using our website you can change your choice.' },
    { text: 'We ask you before we set any other cookies.' },
    { text: 'By using our website you find out about our services. We set no cookies.' },
    { text: 'If you continue to see the cookie banner, tell us.' },
    { text: 'If you accept cookies, we count your visit.' },
    { text: 'If you continue to use the library, we keep your card.' },
  ],
  border: [
    {
      text: 'By using our website you agree to our terms of use.',
      finds: [],
      why: 'it says nothing of cookies',
    },
    {
      text: 'By using our website you do not agree to cookies.',
      finds: [],
      why: 'it says the opposite',
    },
  ],
};
