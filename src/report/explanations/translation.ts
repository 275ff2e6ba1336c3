import type { Explanation } from '../explain.js';

/** How the languages of a site keep up with each other. */
export const translationExplanations: Readonly<Record<string, Explanation>> = {
  'translation/missing': {
    summary: 'Some texts of a file are not there in one of the languages of the site.',
    why: 'Readers of that language get these passages in another one. Where a notice must be ready in both languages before either changes, it is held back until then.',
    fix: 'Write the text once for each language. Or make a file for your translator with “export --format xliff --changed cy”, and bring their work back with “import”.',
    bad: 'title: Libraries\n',
    good: 'title:\n  en: Libraries\n  cy: Llyfrgelloedd\n',
  },
  'translation/phrases-not-reviewed': {
    summary: 'Words that Fairnotice prints in this language were written by a machine, and no speaker has read them for you.',
    why: 'Every page is made of them: headings, rights, dates. A machine can be wrong, or read badly. In Wales people have a right to Welsh as good as the English, so there this stops the build.',
    fix: 'Have a speaker of the language read Fairnotice’s file of phrases. Write what they would say otherwise into templates/phrases of your workspace. Record the rest as read with “translations --phrases-reviewed” and the post of the speaker. When Fairnotice changes a phrase, only that one is to be read again.',
  },
  'translation/stale': {
    summary: 'A text has changed, and its translation has not been recorded since.',
    why: 'The two languages may now say different things about people’s data, and both readers have a right to be told the truth. Until it is put right, the page in the other language shows the new text in its own language.',
    fix: 'Put the translation right and record it with “translations --record”. If it still says the same as it is, add --still-fits. Or send it to your translator with “export --format xliff --changed cy”.',
  },
  'translation/left-out': {
    summary: 'A notice is not ready in every language, and we do not have it as it was last published.',
    why: 'Where languages must be ready together, a notice stays as it was last published until they are. Without its last form it can only be left out, and people who look for its page would find nothing.',
    fix: 'Let “build” write into the folder that holds the published site, or name a copy of it with “--against”. A copy needs build.json, notices.json and the notice.json of each notice. Where nothing is published yet, say “--against none”. Or bring the missing texts in.',
  },
  'translation/overdue': {
    summary: 'A notice promised its missing translation for a day that has passed.',
    why: 'A promise on a page that nobody kept makes readers doubt the rest of it. The page no longer names the day.',
    fix: 'Bring in the missing texts. If they need more time, write the new day under “translationDue”.',
    bad: 'translationDue:\n  cy: "2026-01-31"\n',
    good: 'translationDue:\n  cy: "2027-01-31"\n',
  },
  'translation/unrecorded': {
    summary: 'There is a translation, and nothing says which text it was made from.',
    why: 'We print it. But when the text changes later, we cannot tell you that the translation did not.',
    fix: 'See that it fits, and record it with “translations --record”. What “import” brings in is recorded at once.',
  },
};
