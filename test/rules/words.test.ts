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
    ['Ask [name] about it', '[name]'],
    ['Ask [officer name]', '[officer name]'],
    ['Write to [DPO email]', '[DPO email]'],
    ['Kept for 6 years [?]', '[?]'],
    ['Ring us (to follow)', '(to follow)'],
    ['Our partners (list to follow)', '(list to follow)'],
    ['Our partners [TODO]', '[TODO]'],
    ['Our partners (todo: ask Housing)', '(todo: ask Housing)'],
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
    ['TODO', 'TODO'],
    ['TODO Ask Housing', 'TODO'],
    ['Partners, todo: ask Housing', 'todo'],
    ['???', '???'],
    ['Kept for ??? years', '???'],
    ['To be confirmed', 'To be confirmed'],
    ['Contact: to be confirmed.', 'to be confirmed'],
    ['The period is to be confirmed', 'to be confirmed'],
    ['Retention period to be confirmed.', 'to be confirmed'],
    ['Retention – to be advised', 'to be advised'],
    ['To follow', 'To follow'],
    ['Phone: to follow', 'to follow'],
    ['Details to follow.', 'to follow'],
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
    'Your identity has to be confirmed.',
    'The date needs to be confirmed.',
    'Hearings are to be confirmed by the court',
    'You have rules to follow.',
    'Advice that is easy to follow',
    'Things to do with your child',
    'A to do list',
    'Todo sobre la ciudad',
    'Why do we ask??',
    'He told [the child with a number] so',
    'Your list (rules to follow)',
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

describe('vague-retention', () => {
  const row = (fields: string): { readonly notice: string } => ({ notice: `retention:\n  - records: case files\n${fields}` });
  const criteria = (text: string): { readonly notice: string } => row(`    criteria: ${JSON.stringify(text)}`);

  it.each([
    'for as long as necessary',
    'For as long as is necessary.',
    'We only keep your information for as long as we need it.',
    'as long as needed',
    'as long as required by law',
    'for as long as the law requires us to keep it',
    'until it is no longer needed',
    'We will keep your personal data no longer than is necessary for the purposes for which it was collected.',
    'in line with legal requirements',
    'For the minimum period necessary to comply with our legal obligations',
    'for **as long as necessary**',
  ])('warns of %j', (text) => {
    const found = find('vague-retention', criteria(text));
    expect(found.map(({ severity, kind, origin }) => [severity, kind, origin.path.join('/')])).toEqual([
      ['warning', 'prose', 'retention/0/criteria'],
    ]);
    expect(found[0]?.message).toMatch(/ gives neither a period nor the way it is decided\.$/);
  });

  it.each([
    'until you leave the library',
    'for as long as you need our help',
    'until you no longer need the service',
    'as long as your account is open',
    'We keep it until the child is 25.',
    'as long as the law requires, which is 6 years',
    'as long as necessary to look into your complaint',
    'in line with our retention schedule',
    'until the Limitation Act 1980 no longer allows a claim',
    'cyhyd ag sydd angen',
    '?',
  ])('leaves %j alone', (text) => {
    expect(find('vague-retention', criteria(text))).toEqual([]);
  });

  it.each([
    ['a period', row('    period: 6 years\n    criteria: or as long as necessary')],
    ['a period in some cases', row('    alternatives:\n      - when: always\n        period: 6 years\n    criteria: as long as necessary')],
    [
      'a schedule',
      row('    criteria: as long as necessary\n    schedule:\n      title: Our schedule\n      url: https://www.example.org/'),
    ],
    ['a time among the records', { notice: 'retention:\n  - records: files of the last 6 years\n    criteria: as long as necessary' }],
    ['no criteria', row('    period: not-stated')],
  ])('is silent where the row has %s', (_, changes) => {
    expect(find('vague-retention', changes)).toEqual([]);
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
