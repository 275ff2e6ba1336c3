import type { Explanation } from '../explain.js';

const byHand = 'This should not happen with the templates that come with Fairnotice. Ask the person who looks after the site.';

/** What stands in the way of a PDF. */
export const pdfExplanations: Readonly<Record<string, Explanation>> = {
  'pdf/hidden-character': {
    summary: 'A text holds a character that nobody can see.',
    why: 'It can turn text round or hide it, and a screen reader may stumble over it.',
    fix: 'Delete the word and type it again.',
  },
  'pdf/missing-glyph': {
    summary: 'A text holds a letter that the fonts of the PDF do not have.',
    why: 'Readers would see an empty box in its place.',
    fix: 'Write the word in other letters, or ask the person who looks after the site to add a font.',
  },
  'pdf/no-phrases': {
    summary: 'The words around the text of a PDF are missing in this language.',
    why: 'A notice in Welsh needs page numbers and contents in Welsh.',
    fix: 'Ask the person who looks after the site to add them.',
  },
  'pdf/no-table-header': {
    summary: 'A table has no column headings.',
    why: 'Someone who listens to the table cannot tell what each column means.',
    fix: 'Give each column a heading.',
  },
  'pdf/no-title': {
    summary: 'A notice has no title.',
    why: 'A screen reader says the title first, and a PDF without one is not accessible.',
    fix: 'Add a title that says what the notice is about.',
  },
  'pdf/not-drawn': {
    summary: 'The PDF of a notice could not be made.',
    why: 'The notice is not at fault. Something is wrong in the templates.',
    fix: byHand,
  },
  'pdf/repeated-anchor': {
    summary: 'Two headings of a notice have the same link name.',
    why: 'A link to it could lead to the wrong one.',
    fix: 'Change one of the two headings or its id.',
  },
  'pdf/skipped-heading': {
    summary: 'A heading is more than one level below the one before it.',
    why: 'People who move through a document by its headings would think that something is missing.',
    fix: byHand,
  },
  'pdf/unknown-anchor': {
    summary: 'A link leads to a place in the notice that is not there.',
    why: 'Whoever follows it gets nowhere.',
    fix: 'Correct the link, or take it out.',
  },
  'pdf/unknown-notice': {
    summary: 'A link leads to a notice that is not on this site.',
    why: 'Whoever follows it gets nowhere. A draft has no page yet.',
    fix: 'Correct the id, publish the other notice, or take the link out.',
  },
  'pdf/unsafe-link': {
    summary: 'A link has an address of a kind that we do not allow.',
    why: 'Some kinds of address run a program on the reader’s computer.',
    fix: 'Use a web address, an email address or a phone number.',
  },
};
