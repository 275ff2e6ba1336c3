import type { FieldAbove } from './find-field-above.js';
import { quote } from './findings.js';
import type { Words } from './findings.js';

/** What to say of each fault in the writing of a file. */
export const tab: Words = {
  code: 'yaml/tab',
  message: 'This line is indented with a tab. YAML allows only spaces there.',
  hint: 'Replace each tab at the start of a line by two spaces. Many editors can do this for the whole file: look for “convert tabs to spaces”.',
};

export function badEscape(escape: string): Words {
  return {
    code: 'yaml/bad-escape',
    message: `${quote(escape)} cannot be read: in double quotation marks a backslash begins a code for a special character.`,
    hint: "Use single quotation marks (') around the text, where a backslash is only a backslash, or write the backslash twice.",
  };
}

export const brackets: Words = {
  code: 'yaml/text-in-flow',
  message: 'What is written between these brackets cannot be read.',
  hint: 'Brackets are for short ids with commas between them. If this is text, put the whole text in quotation marks, or write one item to a line, each beginning with “- ”.',
};

export function colonInText(text: string): Words {
  return {
    code: 'yaml/colon-in-text',
    message: 'A colon followed by a space divides a name from its value, so this text is cut in two.',
    hint: /[“”‘’]/.test(text)
      ? `The curly quotation marks are only part of the text. Put straight single quotation marks (') around the whole text, or take the colon out.`
      : `Put the whole text in quotation marks, with a single quotation mark (') at each end, or take the colon out. Write an apostrophe inside it twice ('').`,
  };
}

export function missingColon(text: string): Words {
  return {
    code: 'yaml/missing-colon',
    message: `${quote(text)} is neither a name with a colon, nor an item of a list, nor part of the text above it.`,
    hint: 'If it is a name, put a colon and a space after it. If it goes on from the text above, begin it exactly under the first line of that text.',
  };
}

export const joinedColon: Words = {
  code: 'yaml/missing-space',
  message: 'There is no space after this colon, so the name and its value run together.',
  hint: 'Put a space after the colon.',
};

export const oddSpaceAfterColon: Words = {
  code: 'yaml/hidden-character',
  message: 'The space after this colon is a special one that looks like an ordinary space. YAML does not read it as a space.',
  hint: 'It often comes along from Word or a web page (a non-breaking space). Delete it and press the space bar.',
};

export const oddIndent: Words = {
  code: 'yaml/hidden-character',
  message: 'This line is indented with a special space that looks like an ordinary one. YAML does not read it as a space.',
  hint: 'It often comes along from Word or a web page (a non-breaking space). Delete it and press the space bar.',
};

export const joinedComment: Words = {
  code: 'yaml/missing-space',
  message: 'There is no space before this “#”.',
  hint: 'If a remark begins here, put a space before it. If it belongs to the text, put it inside the quotation marks.',
};

export const missingDash: Words = {
  code: 'yaml/missing-dash',
  message: 'This line is in a list but does not begin with a dash.',
  hint: 'Begin each item of the list with “- ”, all dashes exactly under each other.',
};

/** `above` is the field that the line probably belongs with. */
export function misaligned(indent: number, above?: FieldAbove): Words {
  const hint =
    above === undefined
      ? 'Entries of the same kind begin exactly under each other. What belongs to an entry is indented by two more spaces than the entry. Text that runs over several lines and holds a colon has to be in quotation marks.'
      : `If it belongs with “${above.name}” above it, begin it exactly under “${above.name}”: put ${countSpaces(above.indent)} before it. If it goes on from the text above it, put that whole text in quotation marks.`;
  return {
    code: 'yaml/indentation',
    message: `This line begins with ${countSpaces(indent)} and does not line up with the lines it belongs to.`,
    hint,
  };
}

function countSpaces(count: number): string {
  return count === 0 ? 'no spaces' : count === 1 ? '1 space' : `${count} spaces`;
}

export const strayItem: Words = {
  code: 'yaml/indentation',
  message: 'This item of a list does not line up with the list it belongs to, or no list begins here.',
  hint: 'Put the dash exactly under the dash of the item above. The name of the list ends with a colon and has nothing after it on its line.',
};

export const itemOnKeyLine: Words = {
  code: 'yaml/item-on-name-line',
  message: 'A value on the same line as its name may not begin with a dash and a space.',
  hint: "If this is a list, begin each item on a line of its own under the name. If it is text, put the whole text in quotation marks, with a single quotation mark (') at each end.",
};

export const unclosedQuote: Words = {
  code: 'yaml/unclosed-quote',
  message: 'A quotation mark opens here and is never closed, so the lines after it are taken as part of the text.',
  hint: "Put the same quotation mark at the end of the text. Inside single quotation marks write an apostrophe twice (''); inside double ones write \\\" for a double quotation mark.",
};

export function textAfterQuote(mark: string): Words {
  return {
    code: 'yaml/text-after-quote',
    message: 'The text in quotation marks has ended, but something follows it.',
    hint:
      mark === "'"
        ? "Put the whole text inside the quotation marks. If an apostrophe ended it too soon, write the apostrophe twice ('')."
        : "Put the whole text inside the quotation marks. If the text holds double quotation marks itself, put single ones (') around the whole text.",
  };
}

export function unclosedBracket(bracket: string): Words {
  return {
    code: 'yaml/unclosed-bracket',
    message: `“${bracket}” opens here and is never closed.`,
    hint: `Close it with “${bracket === '[' ? ']' : '}'}”. If it begins a text, put the whole text in quotation marks.`,
  };
}

export const strayBracket: Words = {
  code: 'yaml/unclosed-bracket',
  message: 'This bracket closes, but none was opened.',
  hint: 'Delete it, or put the whole text in quotation marks if it is part of a text.',
};

export const remarkInText: Words = {
  code: 'yaml/remark-in-text',
  message: 'The remark on the line above ends the text, so this line belongs to nothing.',
  hint: 'Move the remark above the whole text. If the “#” belongs to the text, put the whole text in quotation marks.',
};

export const tooDeep: Words = {
  code: 'yaml/too-deep',
  message: 'Lists and names are nested too deep here to be read.',
  hint: 'No notice needs more than about eight levels. Look for a bracket or an indent that was repeated by mistake.',
};

export const unreadable: Words = {
  code: 'yaml/unreadable',
  message: 'This line cannot be read.',
  hint: 'Compare it with the lines around it: a name, a colon, a space, and then the value. Text that holds special signs has to be in quotation marks.',
};
