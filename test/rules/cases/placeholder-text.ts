import type { RuleCases } from '../case.js';

export const cases: RuleCases = {
  bad: [
    { text: '[insert name of council] protects you', finds: ['[insert name of council]'], severity: 'error' },
    { text: 'Our partners (add later)', finds: ['(add later)'], severity: 'error' },
    { shows: 'a placeholder in pointed brackets', notice: 'title: Ring us on <phone number>', finds: ['title'], severity: 'error' },
    { text: 'Lorem ipsum dolor sit amet', finds: ['Lorem ipsum'], severity: 'error' },
    { text: 'Contact: TBC', finds: ['TBC'], severity: 'warning' },
    { text: 'From XXX to now', finds: ['XXX'], severity: 'warning' },
    { text: 'The period is to be confirmed', finds: ['to be confirmed'], severity: 'warning' },
  ],
  good: [
    { text: 'Your council tax (include your reference number)' },
    { text: 'Your identity has to be confirmed.' },
    { text: 'Add your name here' },
    { text: 'Go to [contact](https://www.example.org/insert).' },
  ],
  border: [
    { text: 'TBC Housing Association', finds: [], why: 'the letters are part of a name' },
    { text: 'Tamworth Borough Council (TBC)', finds: [], why: 'the words before spell the letters out' },
    { text: 'He told [the child] so', finds: [], why: 'people put a word of their own into a quotation like this' },
  ],
};
