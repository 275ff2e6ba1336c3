import { describe, expect, it } from 'vitest';
import { readerTexts } from '../../src/rules/support/reader-texts.js';
import { find } from './find.js';
import { makeNotice } from './make-notice.js';

const title = (text: string): { readonly notice: string } => ({ notice: `title: ${JSON.stringify(text)}` });
const introduction = (text: string): { readonly notice: string } => ({ notice: `introduction: ${JSON.stringify(text)}` });

describe('placeholder-text', () => {
  it.each([
    ['[insert name of council] protects you', '[insert name of council]'],
    ['Contact: [COUNCIL NAME]', '[COUNCIL NAME]'],
    ['Email [email address]', '[email address]'],
    ['Kept for [XX] years', '[XX]'],
    ['Kept for 6 years [TBC]', '[TBC]'],
    ['Our partners (add later)', '(add later)'],
    ['Our partners (to be added)', '(to be added)'],
    ['Ring us on (TBC)', '(TBC)'],
    ['Ring us on <phone number>', '<phone number>'],
    ['Dear {{firstName}}', '{{firstName}}'],
    ['Dear {{name}}', '{{name}}'],
    ['Dear {name}', '{name}'],
    ['Lorem ipsum dolor sit amet', 'Lorem ipsum'],
  ])('is sure of %j', (text, found) => {
    expect(find('placeholder-text', title(text)).map(({ severity, message }) => [severity, message])).toEqual([
      ['error', `This looks like a placeholder: “${found}”.`],
    ]);
  });

  it.each([
    ['Kept for TBC years', 'TBC'],
    ['Contact: TBC', 'TBC'],
    ['Contact tbc.', 'tbc'],
    ['From XXX to now', 'XXX'],
    ['The date is TBD', 'TBD'],
  ])('warns of %j', (text, found) => {
    expect(find('placeholder-text', title(text)).map(({ severity, message }) => [severity, message])).toEqual([
      ['warning', `This looks like a placeholder: “${found}”.`],
    ]);
  });

  it.each([
    'TBC Housing Association',
    'Tamworth Borough Council (TBC)',
    'Write to privacy@tbc.example.org',
    'See https://www.example.org/tbc/privacy',
    'Your council tax (include your reference number)',
    'Dates of hearings (to be set by the court)',
    'We keep it for 6 years [1]',
    'Ask [sic] for it',
    'He told [the child] so',
    'They wrote that “we […] keep it”',
    'Open to all pupils [state schools only]',
    'Add your name here',
    'Complete all sections of the form',
    'Less than < 5 people, more than > 3',
    'Insertion of a pacemaker',
  ])('leaves %j alone', (text) => {
    expect(find('placeholder-text', title(text))).toEqual([]);
  });

  it('points at the words themselves, in Markdown too', () => {
    const text = 'Read **this** and ask [insert team].';
    const [found] = find('placeholder-text', introduction(text));
    expect(found?.origin).toMatchObject({ path: ['introduction'], span: { start: text.indexOf('['), end: text.indexOf(']') + 1 } });
  });

  it('does not take the brackets of a link for its own', () => {
    expect(find('placeholder-text', introduction('Go to [contact](https://www.example.org/insert).'))).toEqual([]);
    expect(find('placeholder-text', introduction('Go to [contact TBC](https://www.example.org/).'))).toHaveLength(1);
  });

  it('finds each of several, in order', () => {
    const text = 'TBC, [insert name] and [insert place], then XXX and TBC Housing.';
    expect(find('placeholder-text', title(text)).map(({ origin }) => text.slice(origin.span?.start, origin.span?.end))).toEqual([
      'TBC',
      '[insert name]',
      '[insert place]',
      'XXX',
    ]);
  });

  it('reads each text once, whatever takes it over', () => {
    const notice = `defaults:
  consent:
    withdraw: Ring us (TBC).
processing:
  - id: a
    purposes:
      - Do one thing.
      - Do another.
  - id: b
    purposes:
      - Do a third.
`;
    expect(find('placeholder-text', { notice })).toHaveLength(1);
  });
});

describe('dead-link', () => {
  it.each([
    ['[here](#)', 'The link “here” leads nowhere: its address is “#”.'],
    ['[here]()', 'The link “here” leads nowhere: its address is empty.'],
    ['[here](/)', 'The link “here” leads nowhere: its address is “/”.'],
    ['- one\n- two with **[bold](#)**', 'The link “bold” leads nowhere: its address is “#”.'],
  ])('finds %j', (text, message) => {
    expect(find('dead-link', introduction(text)).map((found) => found.message)).toEqual([message]);
  });

  it.each([
    '[here](https://www.example.org/)',
    '[write](mailto:a@example.org)',
    '[ring](tel:01234567890)',
    '[libraries](anytown-council/libraries)',
    'A # sign and a / sign',
  ])('leaves %j alone', (text) => {
    expect(find('dead-link', introduction(text))).toEqual([]);
  });
});

describe('the texts of a notice', () => {
  it('are all those a reader sees, those of the controller among them', () => {
    const texts = readerTexts(makeNotice({ notice: 'introduction: Hello.' })).map(({ text }) => text.value);
    for (const text of [
      'Help for families',
      'Hello.',
      'Anytown Council',
      'Children we work with',
      'your address',
      'Look into worries about a child.',
      'Tell us what went wrong.',
    ]) {
      expect(texts).toContain(text);
    }
  });
});
