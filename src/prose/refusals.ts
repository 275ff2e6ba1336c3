import type { Diagnostic } from '../diagnostics/index.js';

/** What is said of a piece of Markdown that a notice cannot hold. `what` is the name of the piece: one of ours, or mdast's. */
export function describeRefusal(what: string): Pick<Diagnostic, 'code' | 'message' | 'hint'> {
  return refusals[what] ?? refusals['other'] ?? other;
}

const other = {
  code: 'prose/not-allowed',
  message: 'This piece of Markdown cannot stand in a notice.',
  hint: 'Use paragraphs, emphasis, links, lists and tables only.',
};

const rawHtml = {
  code: 'prose/raw-html',
  message: 'HTML cannot stand in a notice.',
  hint: 'It would not reach the PDF and could do harm on a page. Take the tag out. To print the sign < as it is, write \\<.',
};
const image = {
  code: 'prose/image',
  message: 'A picture cannot stand in a notice.',
  hint: 'Say in words what it shows. People who listen to the page or print it need the words.',
};
const code = {
  code: 'prose/code',
  message: 'Text set as code cannot stand in a notice.',
  hint: 'Take out the backticks, or the four spaces at the start of the line.',
};
const reference = {
  code: 'prose/reference-link',
  message: 'A link that names its address elsewhere cannot stand in a notice.',
  hint: 'Write the address with the words: [words](https://…). To print square brackets as they are, write \\[ and \\].',
};

const refusals: Readonly<Record<string, Pick<Diagnostic, 'code' | 'message' | 'hint'>>> = {
  html: rawHtml,
  image,
  imageReference: image,
  inlineCode: code,
  code,
  linkReference: reference,
  definition: reference,
  blockquote: {
    code: 'prose/quote',
    message: 'A quotation block cannot stand in a notice.',
    hint: 'Take out the > at the start of the line.',
  },
  thematicBreak: {
    code: 'prose/rule',
    message: 'A line across the page cannot stand in a notice.',
    hint: 'Take out the line of hyphens or stars. Use a new field or section in its place.',
  },
  heading: {
    code: 'prose/heading',
    message: 'A heading cannot stand in this text.',
    hint: 'Headings are made from the fields. Put text with headings of its own under “sections”. To start a line with #, write \\#.',
  },
  'unsafe-link': {
    code: 'prose/unsafe-link',
    message: 'This link has an address that we do not allow.',
    hint: 'A link starts with https://, http://, mailto: or tel:, or is the id of another notice, such as anytown-council/libraries.',
  },
  'incomplete-link': {
    code: 'prose/incomplete-link',
    message: 'The address of this link is not complete.',
    hint: 'Write the whole address, starting with https://. To link to another notice, write its id, such as anytown-council/libraries.',
  },
  'link-without-words': {
    code: 'prose/link-without-words',
    message: 'This link has no words to follow.',
    hint: 'Say where the link leads: [our data protection page](https://…).',
  },
  'link-title': {
    code: 'prose/link-title',
    message: 'This link has a title, which would not be printed.',
    hint: 'Say all that people need in the words of the link, and take out the text in quotes after the address.',
  },
  'list-start': {
    code: 'prose/list-start',
    message: 'This number would be read as the start of a list and printed as 1.',
    hint: 'If it is no list, write \\ before the full stop: 2026\\. If it is a list, start it with 1.',
  },
  'too-deep': {
    code: 'prose/too-deep',
    message: 'Lists or quotes stand too deep inside each other here.',
    hint: 'Use a list inside a list at most, or tables and sections.',
  },
  'too-many-marks': {
    code: 'prose/too-many-marks',
    message: 'This text holds more than 2,000 marks for stress or links.',
    hint: 'Nobody finds their way through so many. Divide the text among sections, or take out marks that were pasted in by mistake.',
  },
  'empty-heading': {
    code: 'prose/empty-heading',
    message: 'This heading has no words.',
    hint: 'Write the heading after the # and a space. To print #, write \\#.',
  },
  'empty-item': {
    code: 'prose/empty-item',
    message: 'This list item has no text.',
    hint: 'Write the text after the hyphen, or take the item out.',
  },
  'long-item': {
    code: 'prose/long-item',
    message: 'This list item holds more than one paragraph.',
    hint: 'Keep an item to one paragraph and at most one list below it. Put longer text outside the list.',
  },
  'table-without-header': {
    code: 'prose/table-without-header',
    message: 'A column of this table has no heading.',
    hint: 'Give each column a heading in the first row. People who listen to a table need it.',
  },
  'table-without-caption': {
    code: 'prose/table-without-caption',
    message: 'This table has no caption.',
    hint: 'Put a line of its own before the table, with an empty line after it: Table: What the table shows.',
  },
  'pasted-list': {
    code: 'prose/pasted-list',
    message: 'This looks like a list pasted from a document.',
    hint: 'It would be printed in one run of words. Begin each item on its own line with a hyphen and a space, with an empty line before the first. If the field takes a list, make each item one of its own.',
  },
  'pasted-tab': {
    code: 'prose/pasted-list',
    message: 'This looks like a list or a table pasted from a document: it holds a tab.',
    hint: 'It would be printed in one run of words. Begin each item of a list on its own line with a hyphen and a space. In a table put | before, between and after the cells of each row, and | --- | under each heading. If it is neither, write a space in place of the tab.',
  },
  'hidden-character': {
    code: 'prose/hidden-character',
    message: 'This text holds a character that cannot be seen or that turns the order of letters round.',
    hint: 'Delete the words here and type them again.',
  },
  other,
};
