import type { Explanation } from '../explain.js';

/** Faults in the shape of a file: its fields and what they may hold. */
export const schemaExplanations: Readonly<Record<string, Explanation>> = {
  'schema/colon-in-text': {
    summary: 'A text holds a colon and a space, and YAML has made a field of the words before it.',
    why: 'We would look for a field of that name and find none. Readers would miss what the text says.',
    fix: 'Put the whole text in quotation marks.',
    bad: 'items:\n  - your name: first and last\n',
    good: 'items:\n  - "your name: first and last"\n',
  },
  'schema/empty-list': {
    summary: 'A list has no item.',
    why: 'Readers could not tell whether there is nothing to say or nobody has said it yet.',
    fix: 'Add an item, or take the line out. Where a field allows it, write none if there is nothing, or not-stated if nobody has given the fact.',
    bad: 'recipients: []\n',
    good: 'recipients: none\n',
  },
  'schema/empty-text': {
    summary: 'A text is empty.',
    why: 'The page would have a heading or label with nothing after it.',
    fix: 'Write the text, or take the line out.',
  },
  'schema/missing-property': {
    summary: 'A field that we cannot do without is missing.',
    why: 'Without it we cannot make the page. What the law asks for is checked apart from this, by rules.',
    fix: 'Add the field.',
    bad: 'status: published\n',
    good: 'title: Libraries\nstatus: published\n',
  },
  'schema/more-than-one-line': {
    summary: 'A text that has to be one line is longer.',
    why: 'Titles, names and headings stand on one line, on the page and in lists.',
    fix: 'Take the line break out, or shorten the text.',
  },
  'schema/not-a-date': {
    summary: 'A date is not written the way we read it, or there is no such day.',
    why: 'Some people read 01/12/2022 as a day in January and others as a day in December.',
    fix: 'Write the year, the month and the day, with hyphens between them.',
    bad: 'issued: 01/12/2022\n',
    good: 'issued: 2022-12-01\n',
  },
  'schema/not-a-period': {
    summary: 'A length of time is not written the way we read it.',
    why: 'The period is printed, compared and counted, so it has to be a number and a unit.',
    fix: 'Write a number and a unit, or permanent, or until superseded. If no fixed time is set, say under “criteria” what decides it; “as long as necessary” will not do there either. If nobody has said, write not-stated.',
    bad: 'period: as long as necessary\n',
    good: 'period: 6 years\n',
  },
  'schema/not-a-phone-number': {
    summary: 'A phone number holds something other than figures and spaces, or is not in quotation marks.',
    why: 'People tap the number to ring it. Without quotation marks, YAML takes it for a sum and drops the zero at the start.',
    fix: 'Write the figures with spaces, in quotation marks. Opening hours and names have fields of their own.',
    bad: 'phone: 01234567890\n',
    good: 'phone: "01234 567 890"\n',
  },
  'schema/not-a-web-address': {
    summary: 'A web address is not whole.',
    why: 'A link that is not whole leads to the wrong place or nowhere.',
    fix: 'Write the whole address, starting with https://.',
    bad: 'url: www.example.org/libraries\n',
    good: 'url: https://www.example.org/libraries\n',
  },
  'schema/not-an-email-address': {
    summary: 'An email address cannot be right.',
    why: 'People who write to it would get no answer.',
    fix: 'Write it like name@example.org, without a name or brackets around it.',
  },
  'schema/not-an-id': {
    summary: 'An id holds something other than small letters, digits and single hyphens.',
    why: 'Ids become part of web addresses and are written in other files. Spaces and capital letters make them hard to repeat.',
    fix: 'Use small letters, digits and hyphens.',
    bad: 'id: About you\n',
    good: 'id: about-you\n',
  },
  'schema/too-long': {
    summary: 'A value is longer than its field allows.',
    why: 'An id becomes part of an address. People read addresses out and type them.',
    fix: 'Choose a shorter one.',
  },
  'schema/unknown-property': {
    summary: 'There is no field of this name here.',
    why: 'Fairnotice would leave it out in silence, and readers would miss what it says. Often the name is misspelt or the line is indented too little or too much.',
    fix: 'Correct the name, or move the line to where the field belongs.',
    bad: 'titel: Libraries\n',
    good: 'title: Libraries\n',
  },
  'schema/unknown-value': {
    summary: 'A field that has a fixed list of values holds another one.',
    why: 'The words on the page, and the checks of law, follow from the value.',
    fix: 'Use one of the values that the finding lists. If nobody has said which, write not-stated where the field allows it.',
    bad: 'status: live\n',
    good: 'status: published\n',
  },
  'schema/wrong-form': {
    summary: 'A value does not have the form that the field needs.',
    why: 'We could not print it, or not rely on it.',
    fix: 'Look at what the finding says of the field, and write the value so.',
  },
  'schema/wrong-type': {
    summary: 'A field holds another sort of value than it should: text where a list belongs, or a number where text belongs.',
    why: 'YAML changes what looks like a number or a date: a phone number loses its zero.',
    fix: 'Put text that looks like a number in quotation marks. Put each item of a list on a line of its own, with a dash and a space before it.',
    bad: 'topics: libraries\n',
    good: 'topics:\n  - libraries\n',
  },
};
