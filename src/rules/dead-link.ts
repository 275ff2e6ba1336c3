import { always, ukGdpr } from '../law/index.js';
import { rule, type Finding } from './rule.js';
import { isProse, linksOf } from '../model/index.js';
import { readerTexts, spanOf, type ReaderText } from './support/reader-texts.js';

export default rule({
  id: 'dead-link',
  kind: 'duty',
  severity: 'error',
  citation: ukGdpr('12(1)'),
  inForce: always,
  confirmed: 'statute-read',
  file: 'notice',
  summary: 'A link leads nowhere.',
  why: 'A link that goes nowhere takes help away from someone who was promised it.',
  fix: 'Write the whole address, or take the link out and keep its words.',
  bad: `
introduction: "Read [how we protect you](#)."
`,
  good: `
introduction: "Read [how we protect you](https://www.example.org/protect)."
`,
  check: ({ notice }) => readerTexts(notice).flatMap(judge),
});

function judge({ text, words }: ReaderText): readonly Finding[] {
  if (!isProse(text)) return [];
  return linksOf(text)
    .filter(({ address }) => leadsNowhere(address))
    .map(({ address, at }) => ({
      origin: spanOf(text, at.start, at.end),
      message: `The link “${words.slice(at.start, at.end).trim()}” leads nowhere: its address is ${address.trim() === '' ? 'empty' : `“${address}”`}.`,
      hint: 'Write the whole address, starting with https://. If there is none, take the link out and keep its words.',
    }));
}

/** Addresses of a form that is refused outright (`javascript:`) are found where the text is read. */
function leadsNowhere(address: string): boolean {
  return ['', '#', '/'].includes(address.trim());
}
