import { describe, expect, it } from 'vitest';
import { compile, compileText, findingsOf, help, soundFiles, write } from '../support/compile.js';
import { resolve } from '../support/resolve.js';

/** What is found in a notice of a title, a status and one other field, which starts on line 3. */
function find(field: string): readonly string[] {
  return resolve({ [help]: `title: Help\nstatus: draft\n${field}\n` }).found;
}

const people = 'people:\n  - id: child\n    name: Children';
const use = 'processing:\n  - id: a\n    purposes:\n      - Help you.\n';

describe('an id that leads to nothing', () => {
  it.each([
    ['a recipient', 'recipients:\n  outside:\n    - who:\n        - polce', ['6:11 ref/unknown-recipient → police']],
    ['a source', 'sources:\n  - who:\n      - schols', ['5:9 ref/unknown-recipient → schools']],
    ['nothing like it', 'sources:\n  - who:\n      - library', ['5:9 ref/unknown-recipient']],
    ['a kind of people', 'people:\n  - id: child\n    name: Children\n    kind: childrn', ['6:11 ref/unknown-kind-of-people → children']],
    ['a category of data', 'personalData:\n  - items:\n      - category: nhs-numbr', ['5:19 ref/unknown-data-category → nhs-number']],
    ['a word that was meant as an id', 'personalData:\n  - items:\n      - nhs-numbr', ['5:9 ref/unknown-data-category → nhs-number']],
    ['a topic', 'service:\n  name: Help\n  topics:\n    - erly-help', ['6:7 ref/unknown-topic → early-help']],
    ['a class of retention', 'retention:\n  - class: case-file', ['4:12 ref/unknown-retention-class → case-files']],
    ['a security measure', 'security:\n  - encription', ['4:5 ref/unknown-security-measure → encryption']],
    ['a recipient by its name', 'sources:\n  - who:\n      - The Police', ['5:9 ref/unknown-recipient → police']],
    ['a recipient by a name without its article', 'sources:\n  - who:\n      - Police', ['5:9 ref/unknown-recipient → police']],
    ['a recipient in no register', 'sources:\n  - who:\n      - Cleveland Fire Brigade', ['5:9 ref/unknown-recipient']],
    ['an Act by its title', 'statedLaw:\n  - statute: Children Act 1989', ['4:14 ref/unknown-statute → children-act-1989']],
    [
      'an Act by its title and more',
      'statedLaw:\n  - statute: The Children Act 1989, s.47',
      ['4:14 ref/unknown-statute → children-act-1989'],
    ],
    ['an Act by a title with a slip', 'statedLaw:\n  - statute: Childrens Act 1989', ['4:14 ref/unknown-statute → children-act-1989']],
    [
      'an Act whose id is shorter than its title',
      'statedLaw:\n  - statute: Children’s Wellbeing and Schools Act 2026',
      ['4:14 ref/unknown-statute → childrens-wellbeing-and-schools-act-2026'],
    ],
    ['an Act that we do not know', 'statedLaw:\n  - statute: Magna Carta', ['4:14 ref/unknown-statute']],
    ['an Act', 'statedLaw:\n  - statute: children-act-1998', ['4:14 ref/unknown-statute → children-act-1989']],
    ['an entry of legislation', 'statedLaw:\n  - legislation: victim-code', ['4:18 ref/unknown-legislation → victims-code']],
    ['a joint controller', 'jointControllers:\n  - anytown-counci', ['4:5 ref/unknown-controller → anytown-council']],
    ['a person', `${people}\n${use}    people:\n      - chid`, ['11:9 ref/unknown-person → child']],
    [
      'a person of a group of data',
      `${people}\npersonalData:\n  - people:\n      - parent\n    items:\n      - marks`,
      ['8:9 ref/unknown-person'],
    ],
    ['a person of a row', `${people}\nretention:\n  - period: 6 years\n    people:\n      - chid`, ['9:9 ref/unknown-person → child']],
    [
      'a person of a source',
      `${people}\nsources:\n  - who:\n      - police\n    people:\n      - chid`,
      ['10:9 ref/unknown-person → child'],
    ],
    [
      'a person of a section',
      `${people}\nsections:\n  - id: more\n    heading: More\n    body: More.\n    people:\n      - chid`,
      ['11:9 ref/unknown-person → child'],
    ],
    ['a group of data', `${use}    data:\n      - school`, ['8:9 ref/unknown-data-group']],
    [
      'a group of recipients',
      `recipients:\n  outside:\n    - id: police\n      who:\n        - police\n${use}    recipients:\n      - polic`,
      ['13:9 ref/unknown-recipient-group → police'],
    ],
    [
      'a row of retention',
      `retention:\n  - id: files\n    period: 6 years\n${use}    retention:\n      - file`,
      ['11:9 ref/unknown-retention-row → files'],
    ],
    ['a use by default', 'defaults:\n  data:\n    - school', ['5:7 ref/unknown-data-group']],
    [
      'one purpose',
      'processing:\n  - id: a\n    purposes:\n      - text: Help you.\n        people:\n          - chid',
      ['8:13 ref/unknown-person'],
    ],
    ['a contact', 'rights:\n  routes:\n    - right: access\n      to: desk', ['6:11 ref/unknown-contact']],
  ])('is found where it stands: %s', (_, field, found) => {
    expect(find(field)).toEqual(found);
  });

  it('is found where the controller names it', () => {
    const controller = `${soundFiles['controllers/anytown-council.yaml'] ?? ''}hostedBy: anytown-counci\ninherited:\n  security:\n    - encription\n`;
    expect(resolve({ 'controllers/anytown-council.yaml': controller }).found.toSorted()).toEqual([
      'controllers/anytown-council.yaml 12:11 ref/unknown-controller → anytown-council',
      'controllers/anytown-council.yaml 15:7 ref/unknown-security-measure → encryption',
    ]);
  });

  it('is not looked for where plain words were meant', () => {
    expect(find('personalData:\n  - items:\n      - self-esteem\n      - nhs numbr\n      - your NHS number')).toEqual([]);
  });

  it('leaves out what it stood for and keeps the rest', () => {
    const { notice } = resolve({ [help]: write('sources:\n  - who: [polce, schools]') });
    expect(notice.sources.state === 'given' && notice.sources.value[0]?.who.map(({ name }) => name.value)).toEqual(['Schools']);
  });

  it('is found once in a notice of two languages', () => {
    const files = { 'site.yaml': 'fairnotice: 1\ntitle: x\nbaseUrl: https://www.example.org/\nlanguages: [en, cy]\n' };
    expect(findingsOf(compileText('title: Help\nstatus: draft\nsecurity:\n  - encription\n', files))).toEqual([
      '4:5 ref/unknown-security-measure',
    ]);
  });
});

describe('what is said of an id that leads to nothing', () => {
  const say = (field: string): string => {
    const [found] = compileText(`title: Help\nstatus: draft\n${field}\n`).diagnostics.filter(({ code }) => code.startsWith('ref/'));
    return `${found?.message ?? ''} ${found?.hint ?? ''}`;
  };

  it.each([
    [
      'words, where a notice can name a body itself',
      'sources:\n  - who:\n      - Cleveland Fire Brigade',
      '“Cleveland Fire Brigade” is not the id of a recipient. To name it in this notice only, write “- name: Cleveland Fire Brigade”. Or add it to registers/recipients.yaml under an id such as cleveland-fire-brigade, and write that id here.',
    ],
    [
      'words with signs of YAML',
      'sources:\n  - who:\n      - "Police: all forces"',
      '“Police: all forces” is not the id of a recipient. To name it in this notice only, write “- name: "Police: all forces"”. Or add it to registers/recipients.yaml under an id such as police-all-forces, and write that id here.',
    ],
    [
      'a name that an entry has',
      'sources:\n  - who:\n      - the police',
      '“the police” is not the id of a recipient. Write its id: police.',
    ],
    [
      'a measure in words',
      'security:\n  - We lock our doors',
      '“We lock our doors” is not the id of a security measure. To name it in this notice only, write “- measure: We lock our doors”. Or add it to registers/security-measures.yaml under an id such as we-lock-our-doors, and write that id here.',
    ],
    [
      'an id',
      'sources:\n  - who:\n      - library',
      'There is no recipient called “library”. Check the spelling. Or add “library” to registers/recipients.yaml.',
    ],
    [
      'the title of an Act',
      'statedLaw:\n  - statute: Children Act 1989',
      '“Children Act 1989” is not the id of a statute. Write its id: children-act-1989.',
    ],
    [
      'an Act that we do not know',
      'statedLaw:\n  - statute: Magna Carta',
      '“Magna Carta” is not the id of a statute. docs/law.md lists the Acts and regulations that Fairnotice knows, each with its id. Put others, by-laws, codes and local Acts in registers/legislation.yaml, and name them under “legislation”.',
    ],
  ])('fits %s', (_, field, words) => {
    expect(say(field)).toBe(words);
  });

  it('is to add it, where its register is empty', () => {
    const text = 'title: Help\nstatus: draft\nservice:\n  name: Help\n  topics:\n    - libraries\n';
    const { diagnostics } = compileText(text, { 'registers/topics.yaml': null });
    expect(diagnostics.find(({ code }) => code === 'ref/unknown-topic')?.hint).toBe('Add “libraries” to registers/topics.yaml.');
  });

  it('offers what can be followed', () => {
    const field = (who: string): string => `title: Help\nstatus: draft\nsources:\n  - who:\n      - ${who}\n`;
    expect(findingsOf(compileText(field('name: Cleveland Fire Brigade')))).toEqual([]);
    expect(findingsOf(compileText(field('name: "Police: all forces"')))).toEqual([]);
  });
});

describe('an id that two items have', () => {
  it.each([
    ['people', 'people:\n  - id: child\n    name: Children\n  - id: child\n    name: Pupils', ['6:9 ref/repeated-id']],
    [
      'groups of data',
      'personalData:\n  - id: a\n    items:\n      - marks\n  - id: a\n    items:\n      - names',
      ['7:9 ref/repeated-id'],
    ],
    ['uses', `${use}  - id: a\n    purposes:\n      - More.`, ['7:9 ref/repeated-id']],
    [
      'purposes of a use',
      'processing:\n  - id: a\n    purposes:\n      - id: b\n        text: Help.\n      - id: b\n        text: More.',
      ['8:13 ref/repeated-id'],
    ],
    [
      'groups of recipients',
      'recipients:\n  outside:\n    - id: a\n      who: [police]\n    - id: a\n      who: [schools]',
      ['7:11 ref/repeated-id'],
    ],
    ['rows', 'retention:\n  - id: a\n    period: 6 years\n  - id: a\n    period: 7 years', ['6:9 ref/repeated-id']],
    [
      'rows in place of the controller’s',
      'retention:\n  only:\n    - id: a\n      period: 6 years\n    - id: a\n      period: 7 years',
      ['7:11 ref/repeated-id'],
    ],
    ['contacts', 'contacts:\n  - id: a\n    name: Desk\n  - id: a\n    name: Post', ['6:9 ref/repeated-id']],
    ['sections', 'sections:\n  - id: a\n    heading: A\n    body: A.\n  - id: a\n    heading: B\n    body: B.', ['7:9 ref/repeated-id']],
  ])('is found at the second of the %s', (_, field, found) => {
    expect(find(field)).toEqual(found);
  });

  it('is found in what the controller gives', () => {
    const controller = `${soundFiles['controllers/anytown-council.yaml'] ?? ''}inherited:\n  contacts:\n    - id: a\n      name: Desk\n    - id: a\n      name: Post\n`;
    expect(findingsOf(compile({ 'controllers/anytown-council.yaml': controller }))).toEqual([
      'controllers/anytown-council.yaml 16:11 ref/repeated-id (reaches 1)',
    ]);
  });

  it('is no fault in two lists', () => {
    expect(find(`people:\n  - id: a\n    name: Children\n${use}`)).toEqual([]);
  });
});

describe('a law', () => {
  it.each([
    ['that names nothing', 'statedLaw:\n  - provision: section 1', ['4:5 ref/unclear-law']],
    ['that names two things', 'statedLaw:\n  - statute: children-act-1989\n    guidance: Working together', ['4:5 ref/unclear-law']],
  ])('%s is found', (_, field, found) => {
    expect(find(field)).toEqual(found);
  });

  it('is resolved to title, provision and address', () => {
    const { notice } = resolve({
      [help]: write(
        'statedLaw:\n  - statute: children-act-1989\n    provision: section 47\n  - legislation: victims-code\n  - guidance: Working together\n    url: https://www.example.org/guidance\n  - commonLaw: duty of confidence\n',
      ),
    });
    expect(
      notice.statedLaw.map(({ kind, title, provision, url }) => [
        kind,
        title.value,
        provision.state === 'given' ? provision.value.value : provision.state,
        url,
      ]),
    ).toEqual([
      ['statute', 'Children Act 1989', 'section 47', 'https://www.legislation.gov.uk/ukpga/1989/41/section/47'],
      ['legislation', 'Code of Practice for Victims of Crime', 'absent', undefined],
      ['guidance', 'Working together', 'absent', 'https://www.example.org/guidance'],
      ['common-law', 'duty of confidence', 'absent', undefined],
    ]);
  });
});

describe('facts of a topic', () => {
  it('are found where the entry does not have that topic', () => {
    expect(find(`${use}    website:\n      logs: We keep a log.`)).toEqual(['7:5 ref/stray-topic']);
  });
});

describe('an item of data', () => {
  it.each([
    ['by id', 'ethnic-group', 'ethnic group', 'ethnic-group', 'racial-or-ethnic-origin'],
    ['by name', 'Ethnic Group', 'ethnic group', 'ethnic-group', 'racial-or-ethnic-origin'],
    ['in plain words', 'your ethnic group', 'your ethnic group', undefined, undefined],
    [
      'with words of its own',
      'category: ethnic-group\n        item: where your family comes from',
      'where your family comes from',
      'ethnic-group',
      'racial-or-ethnic-origin',
    ],
    ['with a flag of its own', 'item: your sick notes\n        special: health', 'your sick notes', undefined, 'health'],
    ['with a flag in place of the register’s', 'category: nhs-number\n        special: health', 'NHS number', 'nhs-number', 'health'],
  ])('takes its flags from the register: %s', (_, item, name, category, special) => {
    const { notice, found } = resolve({ [help]: write(`personalData:\n  - items:\n      - ${item}`) });
    expect(found).toEqual([]);
    const [read] = notice.personalData.state === 'given' ? (notice.personalData.value[0]?.items ?? []) : [];
    expect([read?.name.value, read?.category, read?.special]).toEqual([name, category, special]);
  });

  it('is found where it says nothing', () => {
    expect(find('personalData:\n  - items:\n      - optional: true')).toEqual(['5:9 ref/unnamed-data']);
  });
});
