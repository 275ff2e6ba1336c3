import { describe, expect, it } from 'vitest';
import { compile, compileText, findingsOf } from '../support/compile.js';

/** What is found in a notice whose title and status are right. The text of each case starts on line 3. */
function find(text: string): readonly string[] {
  return findingsOf(compileText(`title: Help\nstatus: draft\n${text}`));
}

function first(text: string): { readonly message: string; readonly hint: string; readonly suggestions: readonly string[] } {
  const [found] = compileText(`title: Help\nstatus: draft\n${text}`).diagnostics.filter(({ code }) => code.startsWith('schema/'));
  return { message: found?.message ?? '', hint: found?.hint ?? '', suggestions: found?.suggestions ?? [] };
}

function condition(line: string): string {
  return `processing:\n  - id: a\n    purposes:\n      - Help.\n    specialCategory:\n      - condition: substantial-public-interest\n        ${line}`;
}

describe('a file that does not fit its schema', () => {
  it.each<readonly [string, string, readonly string[]]>([
    ['an unknown field', 'statuss: draft', ['3:1 schema/unknown-property']],
    ['an unknown field in an item', 'people:\n  - id: child\n    name: Children\n    nmae: x', ['6:5 schema/unknown-property']],
    ['a field of another place', 'lawfulBases: not-stated', ['3:1 schema/unknown-property']],
    ['a text with a colon among texts', 'personalData:\n  - items:\n      - your name: first and last', ['5:9 schema/colon-in-text']],
    ['a text with a colon among lines', 'recipients:\n  ourTeams:\n    - teams:\n        - Housing: rents', ['6:11 schema/colon-in-text']],
    [
      'a text with a colon where fields are needed',
      'processing:\n  - id: a\n    purposes:\n      - Help you: a lot',
      ['6:9 schema/colon-in-text'],
    ],
    ['a name where no text can stand', 'Your rights: x', ['3:1 schema/unknown-property']],
    ['a missing field of an item', 'people:\n  - id: child', ['4:5 schema/missing-property']],
    ['two missing fields', 'example: {}', ['3:1 schema/missing-property', '3:1 schema/missing-property']],
    ['a phone number without quotes', 'contacts:\n  - name: Desk\n    phone: 01642245432', ['5:12 schema/wrong-type']],
    ['text for a list', 'people: child', ['3:9 schema/wrong-type']],
    ['one item for a list of items', 'people:\n  id: child\n  name: Children', ['4:3 schema/wrong-type']],
    ['text for a group of fields', 'people:\n  - child', ['4:5 schema/wrong-type']],
    ['a list for text', 'introduction:\n  - We care.', ['4:3 schema/wrong-type']],
    ['a list of a field with a name that JavaScript has a use for', 'introduction:\n  - toString: x', ['4:3 schema/wrong-type']],
    ['the same among figures', 'service:\n  name: Help\n  lgsl: [{ toString: x, valueOf: y, toJSON: z }]', ['5:9 schema/wrong-type']],
    ['the same for a word', 'collection: { toString: x, toJSON: z }', ['3:13 schema/unknown-value']],
    ['a list for a group of fields', 'service:\n  - name: Help', ['4:3 schema/wrong-type']],
    ['a group of fields for a line', 'service:\n  name:\n    - Help', ['5:5 schema/wrong-type']],
    [
      'text for true or false',
      'processing:\n  - id: a\n    purposes:\n      - Help you.\n    automatedMeans: "yes"',
      ['7:21 schema/wrong-type'],
    ],
    ['text for a number', 'service:\n  name: Help\n  lgsl: "5"', ['5:9 schema/wrong-type']],
    ['nothing', 'people:', ['3:1 schema/wrong-type']],
    ['null', 'people: null', ['3:9 schema/wrong-type']],
    ['a number for a text', 'introduction: 5', ['3:15 schema/wrong-type']],
    ['an unknown word', 'collection: indirekt', ['3:13 schema/unknown-value']],
    ['a number for a word', 'collection: 5', ['3:13 schema/unknown-value']],
    ['no word at all', 'collection:', ['3:1 schema/wrong-type']],
    ['a word where fields belong', 'provision: statutory', ['3:12 schema/unknown-value']],
    ['a word where a list belongs', 'recipients:\n  outside: police', ['4:12 schema/unknown-value']],
    [
      'a list with an unknown word',
      'personalData:\n  - items:\n      - marks\n    mayContain:\n      - helth',
      ['7:9 schema/unknown-value'],
    ],
    ['a date day first', 'dates:\n  issued: 01/12/2022', ['4:11 schema/not-a-date']],
    ['a day that is not in the calendar', 'dates:\n  issued: 2026-02-30', ['4:11 schema/not-a-date']],
    ['a leap day in a common year', 'dates:\n  issued: 2100-02-29', ['4:11 schema/not-a-date']],
    ['a year for a date', 'dates:\n  issued: 2026', ['4:11 schema/not-a-date']],
    ['no length of time', 'retention:\n  - period: as long as necessary', ['4:13 schema/not-a-period']],
    ['no time at all', 'retention:\n  - period: 0 years', ['4:13 schema/not-a-period']],
    ['half a period', 'retention:\n  - period: P', ['4:13 schema/not-a-period']],
    ['a number for a period', 'retention:\n  - period: 6', ['4:13 schema/not-a-period']],
    ['a host for a web address', 'service:\n  name: Help\n  url: www.example.org', ['5:8 schema/not-a-web-address']],
    ['a web address with a password', 'service:\n  name: Help\n  url: https://a:b@example.org/', ['5:8 schema/not-a-web-address']],
    ['a script for a web address', 'service:\n  name: Help\n  url: "javascript:alert(1)"', ['5:8 schema/not-a-web-address']],
    ['words for an email address', 'contacts:\n  - name: Desk\n    email: ask us', ['5:12 schema/not-an-email-address']],
    ['words for a phone number', 'contacts:\n  - name: Desk\n    phone: ask us', ['5:12 schema/not-a-phone-number']],
    ['capitals in an id', 'people:\n  - id: Child\n    name: Children', ['4:9 schema/not-an-id']],
    ['the path of a file for a notice', 'withdrawn:\n  since: "2026-01-01"\n  replacedBy: help.yaml', ['5:15 schema/not-an-id']],
    ['an id of 81 letters', `people:\n  - id: ${'a'.repeat(81)}\n    name: Children`, ['4:9 schema/too-long']],
    ['a form of its own', 'people:\n  - id: child\n    name: Children\n    ages: young', ['6:11 schema/wrong-form']],
    ['an empty list', 'people: []', ['3:9 schema/empty-list']],
    ['an empty line', 'service:\n  name: ""', ['4:9 schema/empty-text']],
    ['a blank text', 'introduction: "  "', ['3:15 schema/empty-text']],
    ['no language', 'introduction: {}', ['3:15 schema/empty-text']],
    ['an unknown language', 'introduction:\n  fr: Nous aidons.', ['4:3 schema/unknown-property']],
    ['two lines where one belongs', 'service:\n  name: |\n    Help\n    for all', ['4:9 schema/more-than-one-line']],
    ['a last line break', 'service:\n  name: |\n    Help\n', ['4:9 schema/more-than-one-line']],
  ])('says of %s where it is, once', (_, text, expected) => {
    expect(find(text)).toEqual(expected);
  });

  it.each([
    ['two required fields of the file', '{}', ['1:1 schema/missing-property', '1:1 schema/missing-property']],
    ['a list for the file', '- a', ['1:1 schema/wrong-type']],
    ['an empty file', '', ['1:1 yaml/empty']],
    ['an empty title', 'title: ""\nstatus: draft', ['1:8 schema/empty-text']],
  ])('says of %s where it is, once', (_, text, expected) => {
    expect(findingsOf(compileText(text))).toEqual(expected);
  });

  it.each([
    ['registers/people.yaml', 'Children:\n  name: Children\n', ['registers/people.yaml 1:1 schema/not-an-id']],
    ['registers/people.yaml', 'children:\n  name: Children\nyoung_people:\n  name: x\n', ['registers/people.yaml 3:1 schema/not-an-id']],
    ['registers/people.yaml', 'children:\n', ['registers/people.yaml 1:1 schema/wrong-type']],
    ['registers/people.yaml', 'children: Children\n', ['registers/people.yaml 1:11 schema/wrong-type']],
    ['registers/retention.yaml', 'case-files:\n  records: files\n  then: burn\n', ['registers/retention.yaml 3:9 schema/unknown-value']],
    [
      'controllers/anytown-council.yaml',
      'name: Anytown\nkind: council\nnation: england\n',
      ['controllers/anytown-council.yaml 2:7 schema/unknown-value'],
    ],
    ['waivers.yaml', '- rule: missing-retention\n  reason: x\n  approvedBy: x\n  until: soon\n', ['waivers.yaml 4:10 schema/not-a-date']],
    ['site.yaml', 'fairnotice: 2\ntitle: x\nbaseUrl: https://example.org\nlanguages: [en]\n', ['site.yaml 1:13 schema/unknown-value']],
  ])('says where the fault is in %s', (file, text, expected) => {
    expect(findingsOf(compile({ [file]: text }))).toEqual(expected);
  });
});

describe('a field that may hold two sorts of value', () => {
  it.each([
    ['a faulty list', 'recipients:\n  outside:\n    - who: police', ['5:12 schema/wrong-type']],
    ['a faulty group', 'retention:\n  only: x', ['4:9 schema/wrong-type']],
    [
      'a faulty item of either sort',
      'personalData:\n  - items:\n      - marks\n      - item: health\n        specal: health',
      ['7:9 schema/unknown-property'],
    ],
    ['a faulty word', 'transfers: "no"', ['3:12 schema/unknown-value']],
    ['a faulty language', 'introduction:\n  en: ""', ['4:7 schema/empty-text']],
    ['a sort it does not know', 'transfers: 5', ['3:12 schema/wrong-type']],
  ])('is judged by the sort that was written: %s', (_, text, expected) => {
    expect(find(text)).toEqual(expected);
  });
});

describe('the words of a finding', () => {
  it.each([
    ['statuss: draft', 'There is no field called “statuss” in this kind of file.', 'status'],
    ['introducton: x', 'There is no field called “introducton” in this kind of file.', 'introduction'],
    ['collection: Both', '“Both” is not a value that “collection” can have.', 'both'],
    ['transfers: nothing', '“nothing” is not a value that “transfers” can have.', undefined],
    ['dates:\n  issued: 01/12/2022', '“01/12/2022” is not a date we can read.', '2022-12-01'],
    ['dates:\n  issued: 1.2.2022', '“1.2.2022” is not a date we can read.', '2022-02-01'],
    ['dates:\n  issued: 1 December 2022', '“1 December 2022” is not a date we can read.', '2022-12-01'],
    ['dates:\n  issued: 2nd Sep 2022', '“2nd Sep 2022” is not a date we can read.', '2022-09-02'],
    ['dates:\n  issued: 12/31/2022', '“12/31/2022” is not a date we can read.', undefined],
    ['dates:\n  issued: 31/02/2022', '“31/02/2022” is not a date we can read.', undefined],
    ['dates:\n  issued: 2026-02-30', 'There is no day 2026-02-30 in the calendar.', undefined],
    ['retention:\n  - period: 6 Years', '“6 Years” is not a length of time we can read.', '6 years'],
    ['service:\n  name: Help\n  url: www.example.org/help', '“www.example.org/help” is not a web address.', 'https://www.example.org/help'],
    ['people:\n  - child', 'Item 1 of “people” should be a group of fields, but it is text.', undefined],
    ['people:', '“people” is empty.', undefined],
    ['people:\n  - id: About you\n    name: You', '“About you” cannot be used as an id.', 'about-you'],
    ['people:\n  - id: ＊\n    name: You', '“＊” cannot be used as an id.', undefined],
    ['transfers: []', '“transfers” should be none, not-stated or a group of fields, but it is a list.', undefined],
    [
      'personalData:\n  - items:\n      - your name: first and last',
      'Item 1 of “items” looks like a text with a colon in it, which YAML takes for a field called “your name”.',
      undefined,
    ],
    ['personalData:\n  - items:\n      - Item: marks', 'There is no field called “Item” under item 1 of “items”.', 'item'],
  ])('%s', (text, message, suggestion) => {
    const found = first(text);
    expect(found.message).toBe(message);
    expect(found.suggestions).toEqual(suggestion === undefined ? [] : [suggestion]);
  });

  it.each([
    ['a lost zero', 'contacts:\n  - name: Desk\n    phone: 01642245432', 'Put it in quotes: "01642245432".'],
    [
      'fields in place of a word',
      'provision: statutory',
      'Write not-stated, or give fields, each on a line of its own below this one, such as “requirement:”.',
    ],
    [
      'a list in place of a word',
      'recipients:\n  outside: police',
      'Use one of: none, not-stated, or give a list, each item on a line of its own',
    ],
    ['a list of one, for a number', condition('schedule1: 2'), 'Write it as a list: [2].'],
    ['a list of one, for a number in quotes', condition('schedule1: "2"'), 'Write it as a list: [2].'],
    ['no list of what the list cannot hold', condition('schedule1: 99'), 'Write not-stated, or give a list'],
    ['a list of one, for a word', 'personalData:\n  - items:\n      - x\n    mayContain: health', 'Write it as a list: [health].'],
    [
      'no list of a word that is an answer',
      'processing:\n  - id: a\n    purposes:\n      - Help.\n    data: none',
      'Use one of: all, not-stated',
    ],
    ['no quotation marks where text cannot stand', 'recipients: 5', 'Use one of: none, not-stated, or give fields'],
    ['the most usual fields', 'recipients: The police', 'below this one, such as “outside:” and “ourTeams:”.'],
    ['the most usual fields, of a list', 'recipients:\n  - The police', 'below this one, such as “outside:” and “ourTeams:”.'],
    ['the fields of the items of a list', 'retention: 6 years', 'with fields such as “records:”, “period:” and “from:”.'],
    ['the most usual fields of an item', 'retention:\n  - 6 years', 'such as “records:”, “period:” and “from:”.'],
    [
      'all that a missing field takes',
      'transfers: {}',
      'Add it. It says what happens in the ordinary way: none, not-stated, or a list of transfers.',
    ],
    ['the fields of an item', 'people:\n  - child', 'such as “id:” and “name:”'],
    ['what a missing field is for', 'people:\n  - id: child', 'Add it. It says what they are called'],
    [
      'which fields there are, where none is near',
      'dates:\n  printed: not-stated',
      'The fields allowed here are: issued, effective, reviewed, reviewDue.',
    ],
    ['an example of the form', 'people:\n  - id: child\n    name: x\n    ages: young', 'Write it like 0-17.'],
    ['that nobody may have said', 'retention:\n  - period: some years', 'If nobody has said, write not-stated.'],
    [
      'another field for words about time',
      'retention:\n  - period: as long as needed',
      'say under criteria what decides it, such as “until you leave the library”. “As long as necessary” says neither.',
    ],
    ['the way out where a text holds a colon', 'introduction:\n  We do this: help', 'write "We do this: help", with the quotation marks'],
    [
      'the way out of quotation marks inside one',
      'personalData:\n  - items:\n      - Note: it\'s a "mark"',
      `write 'Note: it''s a "mark"', with the quotation marks`,
    ],
    [
      'the way out where a word before a colon could be a field',
      'personalData:\n  - items:\n      - health: illnesses',
      'If this is a text with a colon in it, write "health: illnesses", with the quotation marks.',
    ],
    ['the values of a missing field', 'provision:\n  obliged: true', 'Use one of: statutory, contractual, to-enter-contract,'],
    ['the values of an empty field', 'collection:', 'Use one of: direct, indirect, both, or take the line out. If nobody has given'],
    [
      'the word for none where a field is empty',
      'recipients:',
      'If there is none, write none. If nobody has given the fact yet, write not-stated.',
    ],
    ['the word for what nobody has said of an empty date', 'dates:\n  issued:', 'If nobody has given the fact yet, write not-stated.'],
    ['the word for none where a list is empty', 'automatedDecisions: []', 'If there is none, write none.'],
    ['the words where a list cannot stand', 'transfers: []', 'Use one of: none, not-stated, or give fields'],
    [
      'what a field that is no text is for',
      'personalData:\n  - items:\n      - item: x\n        optional: maybe',
      'It says whether people may',
    ],
  ])('tell %s', (_, text, hint) => {
    expect(first(text).hint).toContain(hint);
  });

  it.each([
    ['has that heading and no id', 'heading: About you', 'Write “id: about-you” above that heading, and about-you here.', []],
    ['has that heading and another id', 'id: you\n    heading: About you', 'Write its id: you.', ['you']],
    ['has the id made of it', 'id: about-you\n    heading: You', 'An id has small letters', ['about-you']],
    ['is not there', 'heading: You', 'An id has small letters', []],
  ])('suggest no id that the file does not have: the group %s', (_, group, hint, suggestions) => {
    const found = first(
      `personalData:\n  - ${group}\n    items:\n      - x\nprocessing:\n  - id: a\n    purposes:\n      - Help.\n    data:\n      - About you`,
    );
    expect(found.hint).toContain(hint);
    expect(found.suggestions).toEqual(suggestions);
  });

  it('offer no word that the field cannot hold', () => {
    for (const text of ['people: []', 'people:', 'introduction: ""', 'service:\n  name:', 'processing:\n  - id: a\n    purposes: []']) {
      expect(first(text).hint).not.toMatch(/none|not-stated/);
    }
  });

  it('are whole sentences for an officer, without a word of the checker’s own', () => {
    const { diagnostics } = compileText(
      'title: 5\nstatus: x\nintroduction: []\nservice: no\npeople: []\ndates:\n  issued: 3\nretention:\n  - period: 5\ncontacts:\n  - phone: 5\n',
    );
    const words = diagnostics.filter(({ code }) => code.startsWith('schema/')).flatMap(({ message, hint = '' }) => [message, hint]);
    expect(words.length).toBeGreaterThan(12);
    for (const text of words) {
      expect(text).toMatch(/^[A-Z“].*\.$/s);
      expect(text).not.toMatch(/\b(schema|string|object|array|null|undefined|pattern|property|must (NOT|be|have|match)|oneOf|keyword)\b/);
    }
  });
});
