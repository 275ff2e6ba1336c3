import { always, ukGdpr } from '../law/index.js';
import { rule, type Finding } from './rule.js';
import { findPlaceholders } from './support/placeholders.js';
import { readerTexts, spanOf, type ReaderText } from './support/reader-texts.js';

export default rule({
  id: 'placeholder-text',
  kind: 'duty',
  severity: 'error',
  citation: ukGdpr('12(1)'),
  inForce: always,
  confirmed: 'statute-read',
  file: 'notice',
  summary: 'A text still holds a placeholder: words that stand where a fact should be.',
  why: 'Someone who reads “[insert name of council]” learns nothing, and does not trust the rest.',
  fix: 'Put in the fact. If nobody knows it yet, write “not-stated” in its field: the page then says so honestly.',
  bad: `
introduction: "[Insert name of council] protects your privacy."
`,
  good: `
introduction: We protect your privacy.
`,
  check: ({ notice }) => readerTexts(notice).flatMap(judge),
});

function judge({ text, words }: ReaderText): readonly Finding[] {
  return findPlaceholders(words).map(({ start, end, sure }) => ({
    origin: spanOf(text, start, end),
    message: `This looks like a placeholder: “${words.slice(start, end).replace(/\s+/g, ' ')}”.`,
    hint: 'Put in the fact before you publish. If nobody knows it yet, write “not-stated” in its field: the page then says so honestly.',
    severity: sure ? 'error' : 'warning',
  }));
}
