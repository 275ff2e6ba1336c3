import type { Explanation } from '../explain.js';

/** The short texts for forms, letters, calls and posters. */
export const packExplanations: Readonly<Record<string, Explanation>> = {
  'pack/address-missing': {
    summary: 'The notice has no address that people elsewhere can open.',
    why: 'The short texts for forms, letters, calls and posters lead people to the whole notice. Without its address they would lead nowhere, so they are not made.',
    fix: 'In site.yaml, write the address under which the site is published as “baseUrl”, or the address of your own pages as “publicUrl”.',
    bad: 'baseUrl: http://localhost:8080/\n',
    good: 'baseUrl: https://privacy.example.org/\n',
  },
  'pack/purpose-missing': {
    summary: 'A part of the notice gives no purpose, so there is nothing to say on a form, in a letter or on the phone.',
    why: 'What their information is used for is the first thing people must hear when they give it. Fairnotice never makes up a purpose.',
    fix: 'Write each purpose as a sentence that begins with a verb, under “purposes”.',
  },
  'pack/too-long': {
    summary: 'No purpose is short enough for a form, a letter, a call or a poster.',
    why: 'People at a counter or on the phone take in a few words only. Fairnotice leaves a text out rather than cut a sentence short.',
    fix: 'Say one purpose in a short sentence, and put it first. Details can follow as purposes of their own.',
  },
  'pack/way-to-reach-missing': {
    summary: 'There is no way to reach the body that a form or a caller could be told in one sentence.',
    why: 'People must hear how to reach you when they give you information. Text relay, text message and sign language alone leave most people out.',
    fix: 'Add a phone number, an email address, a form or a postal address under “contact” in the file of the controller.',
    good: 'contact:\n  phone: "01234 567 890"\n',
  },
};
