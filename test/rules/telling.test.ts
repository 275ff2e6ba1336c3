import { describe, expect, it } from 'vitest';
import { find } from './find.js';
import { entry, processing } from './snippets.js';

describe('the words of a finding', () => {
  it.each([
    [
      'missing-retention',
      { notice: 'retention: not-stated' },
      'Ask the service: how long do you keep these records, or how do you decide?',
    ],
    ['missing-retention', { without: ['retention'] }, 'The notice does not say how long records are kept.'],
    [
      'missing-retention',
      { notice: 'retention:\n  - records: case files\n    period: not-stated' },
      'Ask the service: how long do you keep “case files”, or how do you decide?',
    ],
    ['missing-controller-contact', { controller: 'contact: not-stated' }, 'Find out: how can people reach Anytown Council?'],
    [
      'missing-dpo-contact',
      { controller: 'dpo: not-stated' },
      'Find out: how can people reach the data protection officer of Anytown Council?',
    ],
    [
      'missing-council-complaint',
      { controller: 'complaints: not-stated' },
      'Find out: how can people complain to Anytown Council about the use of their information?',
    ],
    ['missing-last-updated', { notice: 'dates:\n  issued: not-stated' }, 'Find out: when was this notice issued or last changed?'],
    ['fact-not-stated', { notice: 'contacts: not-stated' }, 'Find out: whom can people turn to?'],
    ['missing-recipients', { without: ['recipients'] }, 'The notice does not say who gets the information.'],
    [
      'transfer-without-mechanism',
      { notice: 'transfers:\n  routine:\n    - country: India' },
      'The notice does not say what makes the transfer to “India” lawful.',
    ],
    [
      'adm-without-explanation',
      { notice: 'automatedDecisions:\n  - what: who gets a place\n    logic: By distance.' },
      'A computer alone decides “who gets a place”, and the notice does not say what it means for people and how to have a person look at it.',
    ],
    [
      'fact-not-stated',
      { notice: 'people:\n  - id: a\n    name: Children\n    told: not-stated\n  - id: b\n    name: Parents\n    told: not-stated' },
      'Ask the service: how do these people get this notice: “Children” and “Parents”?',
    ],
  ])('%s', (rule, changes, message) => {
    expect(find(rule, changes).map((found) => found.message)).toEqual([message]);
  });

  it('shortens a long purpose between words', () => {
    const notice = processing(
      entry('a', 'people: all', ['Find children and young people who are being harmed or abused or may be, and help them.']),
    );
    expect(find('purpose-without-basis', { notice })[0]?.message).toBe(
      'The notice gives no legal reason for “Find children and young people who are being harmed or…”.',
    );
  });

  it('names a few of many uses', () => {
    const notice = `defaults:\n  lawfulBases: not-stated\n${processing(...['a', 'b', 'c', 'd'].map((id) => entry(id, `heading: Use ${id}`)))}`;
    expect(find('purpose-without-basis', { notice })[0]?.message).toBe(
      'Ask the service: what is the legal reason for “Use a”, “Use b” and 2 more?',
    );
  });
});

describe('exceptions that weigh less', () => {
  it('holds a transfer that happens now and then less against the notice', () => {
    const notice = 'transfers:\n  routine:\n    - country: India\n  exceptions:\n    - when: you ask us to';
    expect(find('transfer-without-mechanism', { notice }).map(({ severity }) => severity)).toEqual(['error', 'warning']);
  });

  it('only warns where nobody has checked that this kind of body needs a data protection officer', () => {
    expect(find('missing-dpo-contact', { controller: 'kind: fire\ndpo: not-stated' })[0]?.severity).toBe('warning');
    expect(find('missing-dpo-contact', { controller: 'kind: fire\ndpo:\n  title: Officer' })[0]?.severity).toBe('error');
  });
});

describe('a finding in the file of the controller', () => {
  it('has its place there', () => {
    expect(find('missing-dpo-contact', { controller: 'dpo: not-stated' })[0]?.origin.file).toBe('notices/controllers/anytown-council.yaml');
  });
});
