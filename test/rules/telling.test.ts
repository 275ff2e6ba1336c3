import { describe, expect, it } from 'vitest';
import { entry, find, findPlaces, taskBases } from './find.js';
import type { Changes } from './make-notice.js';

type Case = readonly [what: string, changes: Changes, places: readonly string[]];

const processing = (...entries: readonly string[]): string => `processing:\n${entries.join('\n')}\n`;

/** What each rule finds, and what it leaves alone: the paths of its findings. */
const cases: Readonly<Record<string, readonly Case[]>> = {
  'missing-controller-contact': [
    ['nothing said', { controller: 'contact:\n  page: https://www.example.org/' }, ['contact']],
    ['an address', { controller: 'contact:\n  address:\n    - Town Hall' }, []],
    ['a place to visit', { controller: 'contact:\n  inPerson: Any library' }, []],
  ],
  'missing-dpo-contact': [
    ['none where one is needed', { controller: 'dpo: none' }, ['dpo']],
    ['none where none is needed', { controller: 'kind: parish-council\ndpo: none' }, []],
    ['not stated where none is needed', { controller: 'kind: councillor\ndpo: not-stated' }, []],
    [
      'one of its own choice that cannot be reached',
      { controller: 'kind: parish-council\ndpo:\n  title: Data protection officer' },
      ['dpo'],
    ],
    [
      'a body that says that it needs none',
      { controller: 'dpo: none\ndpoRequired:\n  value: false\n  reason: Not a public authority.' },
      [],
    ],
    [
      'a body that says that it needs one',
      { controller: 'kind: other\ndpo: none\ndpoRequired:\n  value: true\n  reason: It watches people at scale.' },
      ['dpo'],
    ],
    ['a body whose kind leaves it open', { controller: 'kind: council-company\ndpo: none' }, []],
  ],
  'missing-recipients': [
    ['nothing said', { without: ['recipients'] }, ['']],
    ['none outside', { notice: 'recipients:\n  outside: none' }, []],
    [
      'not stated who outside, beside own teams',
      { notice: 'recipients:\n  ourTeams:\n    - teams:\n        - Housing\n  outside: not-stated' },
      ['recipients/outside'],
    ],
    ['terms and nobody', { notice: 'recipients:\n  terms: They keep to the law.' }, ['recipients']],
    [
      'only such as give',
      { notice: 'recipients:\n  outside:\n    - who:\n        - name: The police\n      direction: they-give' },
      ['recipients/outside'],
    ],
    ['one that gives and gets', { notice: 'recipients:\n  outside:\n    - who:\n        - name: The police\n      direction: both' }, []],
    ['only own teams, which is for another rule', { notice: 'recipients:\n  ourTeams:\n    - teams:\n        - Housing' }, []],
  ],
  'only-internal-recipients': [
    [
      'not stated who outside, which is for another rule',
      { notice: 'recipients:\n  ourTeams:\n    - teams:\n        - Housing\n  outside: not-stated' },
      [],
    ],
    [
      'others outside',
      { notice: 'recipients:\n  ourTeams:\n    - teams:\n        - Housing\n  outside:\n    - who:\n        - name: The police' },
      [],
    ],
  ],
  'transfers-not-stated': [
    ['nothing said', { without: ['transfers'] }, ['']],
    ['not stated what is routine', { notice: 'transfers:\n  routine: not-stated' }, ['transfers/routine']],
    ['nothing routine', { notice: 'transfers:\n  routine: none' }, []],
  ],
  'transfer-without-mechanism': [
    ['a transfer of which nothing is said', { notice: 'transfers:\n  routine:\n    - country: India' }, ['transfers/routine/0']],
    [
      'each transfer, exceptions too',
      { notice: 'transfers:\n  routine:\n    - country: India\n  exceptions:\n    - when: now and then\n      mechanism: not-stated' },
      ['transfers/routine/0', 'transfers/exceptions/0/mechanism'],
    ],
    ['no transfers', { notice: 'transfers: not-stated' }, []],
  ],
  'safeguard-copy-missing': [
    [
      'a safeguard without a copy among the exceptions',
      { notice: 'transfers:\n  routine: none\n  exceptions:\n    - country: India\n      mechanism: uk-bcr' },
      ['transfers/exceptions/0'],
    ],
    ['adequacy, which has none', { notice: 'transfers:\n  routine:\n    - country: France\n      mechanism: uk-adequacy' }, []],
  ],
  'authority-art49-consent': [
    [
      'a parish council',
      {
        controller: 'kind: parish-council',
        notice: 'transfers:\n  routine:\n    - country: Kenya\n      mechanism: art49-explicit-consent',
      },
      [],
    ],
    ['another exception', { notice: 'transfers:\n  routine:\n    - country: Kenya\n      mechanism: art49-legal-claims' }, []],
  ],
  'missing-retention': [
    ['nothing said', { without: ['retention'] }, ['']],
    ['a row without a period', { notice: 'retention:\n  - records: case files' }, ['retention/0']],
    [
      'only the rows that lack it',
      {
        notice:
          'retention:\n  - id: files\n    records: case files\n    period: not-stated\n  - id: calls\n    records: calls\n    period: permanent',
      },
      ['retention/files/period'],
    ],
    ['criteria', { notice: 'retention:\n  - criteria: Until your child leaves the school.' }, []],
    ['a schedule, which is for another rule', { notice: 'retention:\n  - schedule:\n      title: Schedule\n      url: not-stated' }, []],
    [
      'periods for each case',
      { notice: 'retention:\n  - alternatives:\n      - when: if you were in our care\n        period: 75 years' },
      [],
    ],
    [
      'periods for each case, none of them stated',
      { notice: 'retention:\n  - alternatives:\n      - when: if you were in our care\n        period: not-stated' },
      ['retention/0'],
    ],
  ],
  'retention-only-by-schedule': [
    [
      'a period beside the schedule',
      { notice: 'retention:\n  - period: 6 years\n    schedule:\n      title: Schedule\n      url: not-stated' },
      [],
    ],
    [
      'criteria beside the schedule',
      { notice: 'retention:\n  - criteria: Until it closes.\n    schedule:\n      title: Schedule\n      url: not-stated' },
      [],
    ],
    [
      'a period that is not stated beside it',
      { notice: 'retention:\n  - id: files\n    period: not-stated\n    schedule:\n      title: Schedule\n      url: not-stated' },
      ['retention/files/schedule'],
    ],
  ],
  'missing-council-complaint': [
    ['no route but words', { notice: 'complaints:\n  how: Tell the librarian.' }, []],
    ['a route that leads nowhere', { notice: 'complaints:\n  team: Complaints team' }, ['complaints']],
    ['not stated by the controller', { controller: 'complaints: not-stated' }, ['complaints']],
  ],
  'missing-provision-consequence': [
    ['nothing said', { without: ['provision'] }, ['']],
    ['not stated what asks for it', { notice: 'provision:\n  requirement: not-stated' }, ['provision/requirement']],
    ['a duty without its consequence', { notice: 'provision:\n  requirement: statutory\n  obliged: true' }, ['provision']],
    [
      'a consequence nobody has stated',
      { notice: 'provision:\n  requirement: statutory\n  consequence: not-stated' },
      ['provision/consequence'],
    ],
    ['what comes only from others', { notice: 'collection: indirect\nprovision: not-stated' }, []],
    ['what nobody says where it comes from', { notice: 'collection: not-stated\nprovision: not-stated' }, ['provision']],
    [
      'an answer of every use’s own',
      { notice: `provision: not-stated\n${processing(entry('a', `${taskBases}provision:\n  requirement: optional`))}` },
      [],
    ],
    [
      'one use whose answer differs',
      { notice: processing(entry('a', `${taskBases}provision: not-stated`), entry('b', taskBases)) },
      ['processing/a/provision'],
    ],
  ],
  'missing-data-categories': [
    ['nothing said', { without: ['personalData'] }, ['']],
    ['what people give themselves', { notice: 'collection: direct\npersonalData: not-stated' }, []],
    ['nothing said of where it comes from', { without: ['collection', 'personalData'] }, ['']],
  ],
  'missing-source': [
    ['nothing said', { without: ['sources'] }, ['']],
    ['what people give themselves', { notice: 'collection: direct\nsources: not-stated' }, []],
    [
      'a recipient that gives',
      { notice: 'sources: not-stated\nrecipients:\n  outside:\n    - who:\n        - name: The police\n      direction: both' },
      [],
    ],
    [
      'a recipient that only gets',
      { notice: 'sources: not-stated\nrecipients:\n  outside:\n    - who:\n        - name: The police' },
      ['sources'],
    ],
  ],
  'adm-not-stated': [['nothing said', { without: ['automatedDecisions'] }, ['']]],
  'adm-without-explanation': [
    [
      'each decision',
      { notice: 'automatedDecisions:\n  - what: one thing\n  - what: another thing' },
      ['automatedDecisions/0', 'automatedDecisions/1'],
    ],
    ['nothing where nobody has said whether there are any', { notice: 'automatedDecisions: not-stated' }, []],
  ],
  'person-without-purpose': [
    [
      'uses that name nobody, once for each',
      { notice: processing(entry('a', taskBases), entry('b', `${taskBases}people: all`)) },
      ['processing/a'],
    ],
    ['nobody where the notice names nobody', { without: ['people'], notice: processing(entry('a', taskBases)) }, []],
    [
      'nobody who is no data subject',
      {
        notice: `people:\n  - id: child\n    name: Children\n  - id: unborn\n    name: Unborn babies\n    dataSubject: false\n${processing(entry('a', `${taskBases}people: [child]`))}`,
      },
      [],
    ],
    [
      'nobody whom a single purpose names',
      {
        notice: `people:\n  - id: child\n    name: Children\n  - id: parent\n    name: Parents\n${processing(entry('a', `${taskBases}people: [child]`, ['text: Do a thing.', 'text: Ask parents.\n        people: [parent]']))}`,
      },
      [],
    ],
    [
      'everyone left out',
      {
        notice: `people:\n  - id: child\n    name: Children\n  - id: parent\n    name: Parents\n  - id: friend\n    name: Friends\n${processing(entry('a', `${taskBases}people: [child]`))}`,
      },
      ['people/parent', 'people/friend'],
    ],
  ],
  'data-without-purpose': [
    [
      'no group where a use has all',
      { notice: `personalData:\n  - id: one\n    items:\n      - name\n${processing(entry('a', taskBases))}` },
      [],
    ],
    [
      'no group where nobody has stated the data of a use',
      { notice: `personalData:\n  - id: one\n    items:\n      - name\n${processing(entry('a', `${taskBases}data: not-stated`))}` },
      [],
    ],
    [
      'a group without an id, which no use can name',
      {
        notice: `personalData:\n  - id: one\n    items:\n      - name\n  - items:\n      - shoe size\n${processing(entry('a', `${taskBases}data: [one]`))}`,
      },
      ['personalData/1'],
    ],
  ],
  'missing-last-updated': [
    ['no dates at all', { without: ['dates'] }, ['']],
    ['only the day it takes effect', { notice: 'dates:\n  effective: "2026-09-01"' }, ['']],
    ['a review', { notice: 'dates:\n  reviewed: "2026-09-01"' }, []],
    ['a change', { without: ['dates'], notice: 'changes:\n  - date: "2026-09-01"\n    kind: wording\n    summary: Plainer words.' }, []],
  ],
  'part3-mixed': [
    [
      'several laws, once',
      { notice: 'statedLaw:\n  - statute: police-and-criminal-evidence-act-1984\n  - statute: criminal-justice-act-2003' },
      ['statedLaw/0'],
    ],
    [
      'law behind a condition',
      {
        notice: processing(
          entry(
            'a',
            `${taskBases}criminalOffence:\n  - authority: official-authority\n    law:\n      - statute: criminal-justice-act-2003`,
          ),
        ),
      },
      ['processing/a/criminalOffence/0/law/0'],
    ],
    [
      'a notice that is about law enforcement anyway',
      { notice: 'regime: law-enforcement\nstatedLaw:\n  - statute: criminal-justice-act-2003' },
      [],
    ],
    ['youth justice on other law', { notice: 'statedLaw:\n  - statute: crime-and-disorder-act-1998' }, []],
  ],
  'fact-not-stated': [
    [
      'one question for what stands open in two places',
      { notice: 'people:\n  - id: a\n    name: Children\n    told: not-stated\n  - id: b\n    name: Parents\n    told: not-stated' },
      ['people/a/told'],
    ],
    ['nothing that is only left out', { notice: 'service:\n  name: Help' }, []],
    [
      'the words of a duty whose law is given',
      {
        notice: processing(
          entry('a', 'lawfulBases:\n  - basis: legal-obligation\n    function: not-stated\n    law:\n      - statute: children-act-1989'),
        ),
      },
      ['processing/a/lawfulBases/0/function'],
    ],
    [
      'no words of a duty whose law is asked for',
      { notice: processing(entry('a', 'lawfulBases:\n  - basis: legal-obligation\n    function: not-stated\n    law: not-stated')) },
      [],
    ],
    ['no date where the notice has none: another rule asks', { notice: 'dates:\n  issued: not-stated\n  reviewed: not-stated' }, []],
    [
      'the first issue of a notice that was reviewed',
      { notice: 'dates:\n  issued: not-stated\n  reviewed: "2026-09-01"' },
      ['dates/issued'],
    ],
    [
      'facts of a topic',
      { notice: processing(entry('a', `${taskBases}topic: cctv\ncctv:\n  where: not-stated\n  operator: not-stated`)) },
      ['processing/a/cctv/where', 'processing/a/cctv/operator'],
    ],
  ],
};

describe.each(Object.entries(cases))('%s', (rule, table) => {
  it.each([...table])('%s', (_, changes, places) => {
    expect(findPlaces(rule, changes)).toEqual(places);
  });
});

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
