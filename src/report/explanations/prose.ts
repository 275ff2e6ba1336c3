import type { Explanation } from '../explain.js';

const bothMedia = 'A notice is read on pages, on paper and aloud. This piece would be lost or mean nothing in one of them.';

/** Pieces of Markdown that a notice cannot hold. */
export const proseExplanations: Readonly<Record<string, Explanation>> = {
  'prose/code': {
    summary: 'Text is set as code, with backticks or four spaces at the start of a line.',
    why: 'It comes from a slip more often than not, and nobody needs code in a privacy notice.',
    fix: 'Take out the backticks, or the spaces at the start of the line.',
  },
  'prose/empty-heading': {
    summary: 'A heading in a section has no words.',
    why: 'People who move through a page by its headings would come to one that says nothing.',
    fix: 'Write the heading after the # and a space. To print #, write \\#.',
  },
  'prose/empty-item': {
    summary: 'An item of a list has no text.',
    why: 'Readers would see a bullet with nothing after it, and wonder what is missing.',
    fix: 'Write the text after the hyphen, or take the item out.',
  },
  'prose/heading': {
    summary: 'A text holds a heading of its own.',
    why: 'Headings follow from the fields, in the same order on every notice. One in the middle of a text would upset the contents list and the way people move through the page.',
    fix: 'Put text with headings under “sections”. To begin a line with #, write \\#.',
  },
  'prose/hidden-character': {
    summary: 'A text holds a character that cannot be seen, or that turns the order of letters round.',
    why: 'What people see could differ from what they hear or find.',
    fix: 'Delete the words and type them again.',
  },
  'prose/image': {
    summary: 'A text holds a picture.',
    why: 'People who listen to the page cannot see it, and a picture from elsewhere tells somebody who reads the notice.',
    fix: 'Say in words what it shows.',
  },
  'prose/incomplete-link': {
    summary: 'A link has an address that is not whole.',
    why: 'The same notice stands on pages, in a PDF and in other people’s sites. Only a whole address works in all of them.',
    fix: 'Write the whole address, starting with https://. To link to another notice, write its id.',
    bad: '[our policy](/policies/data)\n',
    good: '[our policy](https://www.example.org/policies/data)\n',
  },
  'prose/link-title': {
    summary: 'A link has a title in quotes after its address.',
    why: 'A title shows only to some people with a mouse. Nobody reads it on paper, by touch or aloud, so it is not printed.',
    fix: 'Say all that people need in the words of the link.',
    bad: '[our policy](https://www.example.org/policy "Data protection policy")\n',
    good: '[our data protection policy](https://www.example.org/policy)\n',
  },
  'prose/link-without-words': {
    summary: 'A link has no words.',
    why: 'A screen reader would read out the address letter by letter, or nothing.',
    fix: 'Say where the link leads.',
    bad: '[](https://www.example.org/data)\n',
    good: '[our data protection page](https://www.example.org/data)\n',
  },
  'prose/list-start': {
    summary: 'A line begins with a number and a full stop. Markdown takes it for a list that starts at this number.',
    why: 'Lists are numbered from 1, so the number would change: a sentence that begins with a year would lose the year.',
    fix: 'If it is no list, write \\ before the full stop. If it is a list, start it with 1.',
    bad: '2026. We began to use a new system.\n',
    good: '2026\\. We began to use a new system.\n',
  },
  'prose/long-item': {
    summary: 'An item of a list holds more than one paragraph.',
    why: 'Lists help people when each item is short.',
    fix: 'Keep an item to one paragraph and at most one list below it.',
  },
  'prose/not-allowed': {
    summary: 'A text holds a piece of Markdown that has no place in a notice.',
    why: bothMedia,
    fix: 'Use paragraphs, emphasis, links, lists and tables only.',
  },
  'prose/pasted-list': {
    summary: 'A list or table came along from a document, with bullets, dashes, letters or tabs that are no Markdown.',
    why: 'It looks right in the file, but is printed as one run of words: nobody would see where an item ends and the next begins.',
    fix: 'Begin each item on its own line with a hyphen and a space.',
    bad: 'We share it with:\n• schools\n• the police\n',
    good: 'We share it with:\n\n- schools\n- the police\n',
  },
  'prose/quote': {
    summary: 'A text holds a quotation block.',
    why: bothMedia,
    fix: 'Take out the > at the start of the line.',
  },
  'prose/raw-html': {
    summary: 'A text holds HTML.',
    why: 'It would not reach the PDF, and on a page it could run a program or load something from elsewhere.',
    fix: 'Take the tag out. To print the sign < as it is, write \\<.',
  },
  'prose/reference-link': {
    summary: 'A link names its address somewhere else in the text.',
    why: 'The address is easily lost when one of the two places changes.',
    fix: 'Write the address with the words. To print square brackets as they are, write \\[ and \\].',
    bad: 'Read [our policy][1].\n',
    good: 'Read [our policy](https://www.example.org/policy).\n',
  },
  'prose/rule': {
    summary: 'A text holds a line across the page.',
    why: bothMedia,
    fix: 'Take out the line of hyphens or stars. Use a field or a section of its own.',
  },
  'prose/table-without-caption': {
    summary: 'A table has no caption.',
    why: 'People who listen to the page hear the caption first, and decide by it whether to go through the table.',
    fix: 'Put a line before the table, with an empty line after it, that begins with “Table:”.',
    bad: '| Record | Kept for |\n| --- | --- |\n| Loans | 1 year |\n',
    good: 'Table: How long we keep records\n\n| Record | Kept for |\n| --- | --- |\n| Loans | 1 year |\n',
  },
  'prose/table-without-header': {
    summary: 'A column of a table has no heading.',
    why: 'People who listen to a table hear the heading with each cell. Without it they hear a row of words.',
    fix: 'Give each column a heading in the first row.',
  },
  'prose/too-deep': {
    summary: 'A dozen lists or quotes stand inside each other on one line.',
    why: 'Nobody could follow it, and it comes from a slip more often than not.',
    fix: 'Use a list inside a list at most, or tables and sections.',
  },
  'prose/too-many-marks': {
    summary: 'A text holds more than 2,000 marks for stress or links.',
    why: 'No reader finds their way through so many, and a text of marks alone would take minutes to read.',
    fix: 'Divide the text among sections, or take out marks that were pasted in by mistake.',
  },
  'prose/unsafe-link': {
    summary: 'A link has an address of a kind that we do not allow.',
    why: 'An address such as javascript: runs a program on the reader’s computer.',
    fix: 'Begin a link with https://, http://, mailto: or tel:, or write the id of another notice.',
  },
};
