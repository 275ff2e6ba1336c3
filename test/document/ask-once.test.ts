import { describe, expect, it } from 'vitest';
import { documentOf, compileText, write } from '../support/compile.js';
import { phrasesOf } from '../support/phrases.js';
import { printPart } from '../support/print-document.js';

const open = `
processing:
  - id: a
    heading: Helping you
    people: all
    lawfulBases: not-stated
    purposes:
      - Help you.
  - id: b
    heading: Planning
    people: all
    lawfulBases: not-stated
    purposes:
      - text: Plan. Ask us.
provision: not-stated
`;
const gap = 'This notice does not yet give our legal reason for this.';

describe('a notice that leaves much open', () => {
  const document = documentOf(compileText(write(open)));

  it('says “Ask us.” once in each part, after the first fact it does not give, and of every fact that it does not give it', () => {
    const said = printPart(document, 'purposes').filter((line) => line.includes(gap));
    expect(said).toEqual([`Our legal reason: ${gap} Ask us.`, `Our legal reason: ${gap}`]);
    const rights = printPart(document, 'rights').filter((line) => line.includes('does not yet'));
    expect(rights.map((line) => line.endsWith('Ask us.'))).toEqual([true, ...rights.slice(1).map(() => false)]);
    expect(rights.length).toBeGreaterThan(2);
    expect(printPart(document, 'provision').join(' ')).toContain('Ask us.');
  });

  it('leaves what its author wrote as it is', () => {
    expect(printPart(document, 'purposes')).toContain('What for: Plan. Ask us.');
  });
});

describe.each(['en', 'cy'])('the phrases (%s)', (lang) => {
  it('end so where they tell whom to ask', () => {
    const phrases = phrasesOf(lang);
    const ask = phrases['askUs'] ?? '';
    expect(Object.values(phrases).filter((phrase) => phrase.endsWith(` ${ask}`)).length).toBeGreaterThan(30);
  });
});
