import type { Explanation } from '../explain.js';

/** The council's own look: colours, logo, fonts, links and templates. */
export const lookExplanations: Readonly<Record<string, Explanation>> = {
  'look/dead-link': {
    summary: 'A link around every page leads to a page that the site does not have.',
    why: 'It stands on every page, and whoever follows it finds nothing.',
    fix: 'Write the address of a page that there is, with a slash at both ends, or the full address of a page elsewhere.',
    bad: 'look:\n  headerLinks:\n    - text: All notices\n      to: /all/\n',
    good: 'look:\n  headerLinks:\n    - text: All notices\n      to: /a-z/\n',
  },
  'look/faulty-font': {
    summary: 'A font for PDFs is not one that we can read.',
    why: 'The letters it was added for would still be missing from the PDFs.',
    fix: 'Put a whole TrueType file (.ttf) in its place: one weight and style a file, not a collection.',
  },
  'look/faulty-override': {
    summary: 'A template of yours that takes the place of one of Fairnotice’s cannot be used.',
    why: 'No page can be made with it. The site stays as it was before.',
    fix: 'Ask the person who wrote the template to put it right at the line named. Until then, move it out of the workspace: Fairnotice’s own is then used again.',
  },
  'look/faulty-picture': {
    summary: 'The logo is not a still picture that holds all it needs.',
    why: 'An SVG can hold scripts, links to other servers and movement. None of that belongs on a page that promises to send nobody’s data anywhere.',
    fix: 'Ask whoever made the logo for a plain SVG with a viewBox, or save it as PNG.',
  },
  'look/heavy-file': {
    summary: 'The logo or a font is larger than a notice.',
    why: 'Every visitor loads it. On a slow phone the page looks unfinished until it is there.',
    fix: 'Save the picture smaller or as SVG. Keep of a font only the letters that English and Welsh need.',
  },
  'look/logo-without-words': {
    summary: 'The logo stands alone and has no words for people who cannot see it.',
    why: 'The logo is the link to the first page. Without words a screen reader has nothing to say of it (WCAG 2.2, 1.1.1).',
    fix: 'Write what the picture says under “alt”, or have the name stand beside it with “showName: true”.',
    bad: 'look:\n  logo:\n    file: logo.svg\n',
    good: 'look:\n  logo:\n    file: logo.svg\n    alt: Anytown Council\n',
  },
  'look/low-contrast': {
    summary: 'A colour cannot be told well enough from what lies behind it.',
    why: 'People with low vision, and anyone with a phone in the sun, could not read it. The law asks public bodies for a contrast of at least 4.5 to 1 for words, and 3 to 1 for lines and edges that matter (WCAG 2.2, 1.4.3 and 1.4.11).',
    fix: 'Use the shade that the finding names, or change the other colour of the two.',
    bad: 'look:\n  colours:\n    link: "#7aa5d2"\n',
    good: 'look:\n  colours:\n    link: "#14527f"\n',
  },
  'look/overrides-in-force': {
    summary: 'Files of the workspace are used in place of Fairnotice’s.',
    why: 'Nothing is wrong. But a new version of Fairnotice does not change these files, and pages may then miss what it brings.',
    fix: 'Compare them with Fairnotice’s own after each update, and delete those you no longer need.',
  },
  'look/too-many-links': {
    summary: 'There are many links in the header.',
    why: 'On a phone they push the notice off the first screen, where people in a hurry look for it.',
    fix: 'Keep up to four, and move the others to footerLinks.',
  },
  'look/unknown-file': {
    summary: 'The file site.yaml names a picture or font that is not there.',
    why: 'The page would have a gap in its place, or another font.',
    fix: 'Put the file into the folder “look” beside site.yaml, or write its name as it is. Capital letters count.',
  },
};
