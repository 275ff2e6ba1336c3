import type { RuleCases } from '../case.js';

const link = (words: string, path: string): string => `Read [${words}](https://www.legislation.gov.uk/${path}).`;
const bad = (words: string, path: string): { readonly text: string; readonly finds: readonly string[] } => {
  const text = link(words, path);
  return { text, finds: [text.slice(5, -1)] };
};
const law = (title: string, url: string): string => `code:\n  title: ${title}\n  kind: code\n  url: ${url}\n`;

export const cases: RuleCases = {
  bad: [
    bad('section 47', 'ukpga/1989/41/section/17'),
    bad('s.47 of the Children Act 1989', 'ukpga/1989/41/section/17/1'),
    bad('sections 17 and 20', 'ukpga/1989/41/section/47'),
    bad('the Children Act 2004', 'ukpga/1989/41/contents'),
    bad('the *Care Act 2014*', 'ukpga/2014/6'),
    bad('the Borough Markets Act 1999', 'ukla/1998/3'),
    bad('Article 6 of the UK GDPR', 'eur/2016/679/article/9'),
    {
      shows: 'an entry of the register',
      notice: 'statedLaw:\n  - legislation: code',
      registers: { legislation: law('Order under the Care Act 2014', 'https://www.legislation.gov.uk/ukpga/1989/41') },
      finds: ['code/url'],
    },
    {
      shows: 'guidance with an address',
      notice: 'statedLaw:\n  - guidance: Notes on the Care Act 2014\n    url: https://www.legislation.gov.uk/ukpga/2014/6/notes\n',
      finds: ['statedLaw/0/url'],
    },
  ],
  good: [
    { text: link('section 47 of the Children Act 1989', 'ukpga/1989/41/section/47') },
    { text: link('section 47(1)', 'ukpga/1989/41/section/47/1') },
    { text: link('the Children Act 1989', 'ukpga/1989/41/section/47') },
    { text: link('the law behind this', 'ukpga/1989/41/section/17') },
    { text: link('sections 17, 20 and 47', 'ukpga/1989/41/section/20') },
    { text: link('the Children Act 1989 and the Children Act 2004', 'ukpga/2004/31') },
    { text: link('the Births and Deaths Registration Act 1953', 'ukpga/Eliz2/1-2/20/contents') },
    { text: 'Read [section 47](https://www.example.org/ukpga/1989/41/section/17).' },
    {
      shows: 'an entry of the register that fits',
      notice: 'statedLaw:\n  - legislation: code',
      registers: { legislation: law('Victims’ Code', 'https://www.gov.uk/code') },
    },
  ],
  border: [
    { text: link('sections 42 to 47', 'ukpga/2014/23/section/43'), finds: [], why: 'the address may lie between the two' },
    { text: link('section 47', 'ukpga/1989/41/schedule/2'), finds: [], why: 'a Schedule may belong to a section' },
    { text: link('Schedule 2, paragraph 5', 'ukpga/1989/41/schedule/2/paragraph/4'), finds: [], why: 'paragraphs are not compared' },
  ],
};
