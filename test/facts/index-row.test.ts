import { describe, expect, it } from 'vitest';
import { compile, compileText, noticeOf, write } from '../support/compile.js';

function rowOf(change: string): NonNullable<ReturnType<typeof noticeOf>['index']> {
  const { index, diagnostics } = noticeOf(compileText(write(change)));
  if (!index) throw new Error(diagnostics.map(({ message }) => message).join('\n'));
  return index;
}

describe('the row of a notice', () => {
  it('names what it is found under', () => {
    const {
      hash,
      version,
      lawUses: _,
      ...row
    } = rowOf(`service:
  name: Help
  topics: [early-help]
people:
  - id: child
    name: Children
    kind: children
personalData:
  - id: about
    items: [ethnic-group, NHS number, your hobbies]
retention:
  - class: case-files
security: [encryption]
introduction: See [libraries](anytown-council/libraries).
statedLaw:
  - legislation: victims-code
`);
    expect(hash).toMatch(/^[0-9a-f]{64}$/);
    expect(version).toBe(`2026-09-01-${hash.slice(0, 8)}`);
    expect(row).toEqual({
      changes: [],
      id: 'anytown-council/help',
      file: 'notices/anytown-council/help.yaml',
      controller: 'anytown-council',
      controllerNames: ['Anytown Council'],
      jointControllers: [],
      formerPaths: [],
      status: 'published',
      languages: ['en'],
      titles: { en: { text: 'Help for families', lang: 'en' } },
      addresses: { en: 'https://www.example.org/anytown-council/help/' },
      changed: '2026-09-01',
      example: false,
      recipients: [
        {
          id: 'police',
          name: 'The police',
          role: 'not-stated',
          direction: 'we-give',
          list: 'complete',
          bases: ['public-task'],
          group: 'body',
          uses: [0],
          origin: { file: 'notices/anytown-council/help.yaml', path: ['recipients', 'outside', 'police', 'who', 0] },
        },
      ],
      purposes: [
        {
          entry: 'worries',
          purposes: [{ en: 'Look into worries about a child.' }],
          bases: ['public-task'],
        },
      ],
      persons: [{ kind: 'children', names: { en: 'Children' } }],
      notStated: [],
      sources: [{ id: 'police', name: 'The police', group: 'body', supplies: { en: 'worries about a child' } }],
      data: [
        {
          uses: [0],
          items: [{ category: 'ethnic-group', special: 'racial-or-ethnic-origin' }, { category: 'nhs-number' }],
          mayContain: [],
        },
      ],
      categories: ['ethnic-group', 'nhs-number'],
      people: ['children'],
      law: [
        {
          kind: 'statute',
          id: 'children-act-1989',
          title: 'Children Act 1989',
          provision: 'section 47',
          provisions: { en: 'section 47' },
          grounds: [{ ground: { kind: 'basis', id: 'public-task' }, function: { en: 'to look into worries about a child' }, uses: [0] }],
        },
        { kind: 'legislation', id: 'victims-code', title: 'Code of Practice for Victims of Crime', grounds: [] },
      ],
      retention: ['case-files'],
      kept: [
        {
          class: 'case-files',
          records: 'case files',
          names: { en: 'case files' },
          period: '6 years',
          length: { kind: 'length', years: 6, months: 0, weeks: 0, days: 0 },
          from: 'the day the case is closed',
          counted: { en: 'the day the case is closed' },
          origin: { file: 'notices/anytown-council/help.yaml', path: ['retention', 0] },
        },
      ],
      named: [],
      topics: ['early-help'],
      links: [{ notice: 'anytown-council/libraries', origin: { file: 'notices/anytown-council/help.yaml', path: ['introduction'] } }],
      uses: [
        'data-categories/ethnic-group',
        'data-categories/nhs-number',
        'legislation/victims-code',
        'people/children',
        'recipients/police',
        'retention/case-files',
        'security-measures/encryption',
        'topics/early-help',
      ],
    });
  });

  it('ties recipients to the bases of the uses that reach them, a purpose of its own included', () => {
    const { recipients } = rowOf(`recipients:
  outside:
    - id: police
      who: [police]
      role: controller
      direction: both
    - id: schools
      who: [schools]
      list: examples
    - who:
        - name: A charity
processing:
  - id: a
    lawfulBases:
      - basis: consent
    recipients: none
    purposes:
      - Help.
      - text: Tell.
        recipients: [schools]
        lawfulBases:
          - basis: legal-obligation
  - id: b
    lawfulBases: not-stated
    recipients: [police]
    purposes:
      - Help.
`);
    expect(recipients.map(({ id, name, role, direction, list, bases }) => [id, name, role, direction, list, bases.join(' ')])).toEqual([
      ['police', 'The police', 'controller', 'both', 'complete', 'not-stated'],
      ['schools', 'Schools', 'not-stated', 'we-give', 'examples', 'legal-obligation'],
      [undefined, 'A charity', 'not-stated', 'we-give', 'complete', ''],
    ]);
  });

  it('names uses and people by position, and says what nobody has stated', () => {
    const row = rowOf(`people:
  - id: child
    name: Children we help
    kind: children
  - id: parent
    name: Parents
personalData:
  - id: health
    people: [child]
    mayContain: [criminal-offence]
    items:
      - item: your health
        special: health
      - your hobbies
  - items: [your garden]
recipients:
  outside:
    - id: schools
      who: [schools]
      people: [parent]
      when: you move
      direction: both
      supplies: your marks
processing:
  - id: a
    heading: Our work
    data: [health]
    lawfulBases:
      - basis: consent
    purposes:
      - "**Help** you."
      - text: Tell others.
        recipients: not-stated
  - id: b
    recipients: none
    data: not-stated
    lawfulBases: not-stated
    purposes: [Count.]
retention: not-stated
`);
    expect(row.purposes).toEqual([
      { entry: 'a', heading: { en: 'Our work' }, purposes: [{ en: 'Help you.' }], bases: ['consent'] },
      {
        entry: 'a',
        heading: { en: 'Our work' },
        purposes: [{ en: 'Tell others.' }],
        bases: ['consent'],
        recipientsNotStated: true,
      },
      { entry: 'b', purposes: [{ en: 'Count.' }], bases: ['not-stated'] },
    ]);
    expect(row.persons).toEqual([{ kind: 'children', names: { en: 'Children we help' } }, { names: { en: 'Parents' } }]);
    expect(row.recipients.map(({ origin: _, ...recipient }) => recipient)).toEqual([
      {
        id: 'schools',
        name: 'Schools',
        group: 'kind',
        role: 'not-stated',
        direction: 'both',
        list: 'complete',
        bases: ['consent'],
        uses: [0],
        about: [1],
        when: { en: 'you move' },
        supplies: { en: 'your marks' },
      },
    ]);
    expect(row.data).toEqual([
      { about: [0], uses: [0, 1], items: [{ names: { en: 'your health' }, special: 'health' }], mayContain: ['criminal-offence'] },
    ]);
    expect(row.notStated).toEqual(['retention', 'law']);
  });

  it.each<readonly [string, readonly string[]]>([
    ['recipients: not-stated', ['recipients']],
    ['recipients: none', []],
    ['recipients:\n  outside: not-stated', ['recipients']],
    ['recipients:\n  outside: none', []],
    ['personalData: not-stated', ['data']],
    ['retention: not-stated', ['retention']],
    ['processing:\n  - id: a\n    lawfulBases:\n      - basis: public-task\n        law: not-stated\n    purposes: [Help.]', ['law']],
  ])('knows what is open: %s', (change, open) => {
    expect(rowOf(change).notStated).toEqual(open);
  });

  it('holds records with a period, with other words on it, and with none', () => {
    const { kept } = rowOf(`retention:
  - records: letters
    period: 72 months
    then: archive
    people: [child]
  - records: files
    criteria: Until you move.
  - records: films
    period: not-stated
  - schedule:
      title: Our schedule
      url: not-stated
      classes: [forms]
`);
    expect(kept.map(({ origin: _, ...record }) => record)).toEqual([
      {
        records: 'letters',
        names: { en: 'letters' },
        period: '6 years',
        length: { kind: 'length', years: 0, months: 72, weeks: 0, days: 0 },
        then: 'archive',
        people: ['Children we work with'],
        about: [0],
      },
      { records: 'files', names: { en: 'files' }, more: true },
      { records: 'films', names: { en: 'films' } },
      { records: 'forms', names: { en: 'forms' }, schedule: { en: 'Our schedule' } },
    ]);
  });

  it('holds texts in all languages they are in, and names of registers in none: those are looked up', () => {
    const site = 'fairnotice: 1\ntitle: x\nbaseUrl: https://www.example.org/\nlanguages: [en, cy]\n';
    const { index } = noticeOf(
      compileText(
        write(`title: {en: Help, cy: Cymorth}
recipients:
  outside:
    - who:
        - police
        - name: {en: Red Cross, cy: Y Groes Goch}
        - name: {cy: Urdd}
processing:
  - id: a
    heading: {en: Our work, cy: Ein gwaith}
    lawfulBases:
      - basis: public-task
        function: {en: to help, cy: i helpu}
        law:
          - guidance: The handbook
            provision: {en: part 2, cy: rhan 2}
    purposes:
      - text: {en: Help., cy: Helpu.}
      - Tell.
`),
        { 'site.yaml': site },
      ),
    );
    expect(index?.recipients.map(({ name, names }) => [name, names])).toEqual([
      ['The police', undefined],
      ['Red Cross', { en: 'Red Cross', cy: 'Y Groes Goch' }],
      ['Urdd', { cy: 'Urdd' }],
    ]);
    expect(index?.purposes).toEqual([
      {
        entry: 'a',
        heading: { en: 'Our work', cy: 'Ein gwaith' },
        purposes: [{ en: 'Help.', cy: 'Helpu.' }, { en: 'Tell.' }],
        bases: ['public-task'],
      },
    ]);
    expect(index?.law).toEqual([
      {
        kind: 'guidance',
        title: 'The handbook',
        titles: { en: 'The handbook' },
        provision: 'part 2',
        provisions: { en: 'part 2', cy: 'rhan 2' },
        grounds: [{ ground: { kind: 'basis', id: 'public-task' }, function: { en: 'to help', cy: 'i helpu' }, uses: [0] }],
      },
    ]);
  });

  it('has a hash that follows the words people read and nothing else', () => {
    const hash = (change: string): string => rowOf(change).hash;
    const before = hash('');
    expect(hash('owner:\n  post: Head of Help')).toBe(before);
    expect(hash('# a comment')).toBe(before);
    expect(hash('introduction: Hello.')).not.toBe(before);
    expect(noticeOf(compile({ 'registers/recipients.yaml': 'police:\n  name: Police forces\n' })).index?.hash).not.toBe(before);
  });

  it('has its hash alone as version where no date is given', () => {
    const { version, hash, changed } = rowOf('dates:\n  issued: not-stated');
    expect([version, changed]).toEqual([hash.slice(0, 8), undefined]);
  });
});

describe('bodies named in running text', () => {
  const named = (text: string, rest = ''): readonly string[] =>
    rowOf(`introduction: ${JSON.stringify(text)}\n${rest}`).named.map(({ name }) => name);

  it.each([
    ['Ask Othertown Council about it.', ['Othertown Council']],
    [
      'Othertown Council, Thirdtown Council and Fourthtown Academy work together.',
      ['Othertown Council', 'Thirdtown Council', 'Fourthtown Academy'],
    ],
    ['We and Othertown Council and Thirdtown Council help.', ['Othertown Council', 'Thirdtown Council']],
    ['Write to Redcar and Cleveland Borough Council.', ['Redcar and Cleveland Borough Council']],
    ['the Royal Borough of Kensington and Chelsea Council', ['Royal Borough of Kensington and Chelsea Council']],
    ['**Othertown** Council', []],
    ['See St. Mary’s Primary School.', ['St. Mary’s Primary School']],
    ['It was done by the Othertown\nCouncil.', ['Othertown Council']],
    ['Othertown Council Housing Team', ['Othertown Council']],
    ['You pay Othertown Council Tax.', []],
    ['The Council helps. Our School does too. Ask the Authority.', []],
    ['See [Othertown Council](https://www.example.org/) or othertown council.', []],
    ['Anytown Council, the ANYTOWN COUNCIL and Anytown council', []],
    ['Cyngor Sir Gâr', []],
  ])('%s', (text, names) => {
    expect(named(text)).toEqual(names);
  });

  it('are not those that the notice names by right', () => {
    const text = 'Othertown Council and Thirdtown Academy and Fourthtown School work with us.';
    expect(
      named(
        text,
        'recipients:\n  outside:\n    - who:\n        - name: the Othertown Council\nsources:\n  - who:\n      - name: Thirdtown Academy\n',
      ),
    ).toEqual(['Fourthtown School']);
  });

  it('have their place to the word', () => {
    const [found] = rowOf('introduction: "See [Thirdtown Council](https://www.example.org/). Ask Othertown Council."').named;
    expect(found).toEqual({
      name: 'Othertown Council',
      origin: { file: 'notices/anytown-council/help.yaml', path: ['introduction'], part: 'value', span: { start: 55, end: 72 } },
    });
  });

  it('are found in Welsh, whose names begin with the word', () => {
    const site = 'fairnotice: 1\ntitle: x\nbaseUrl: https://www.example.org/\nlanguages: [cy]\n';
    const { index } = noticeOf(
      compileText(write('introduction: Gofynnwch i Gyngor Sir y Fflint neu Ysgol Bro Preseli.'), { 'site.yaml': site }),
    );
    expect(index?.named.map(({ name }) => name)).toEqual(['Gyngor Sir y Fflint', 'Ysgol Bro Preseli']);
  });

  it.each([
    ['words in capitals', 'Aa '.repeat(200_000)],
    ['one long word', `A${'a'.repeat(500_000)}`],
    ['capitals', 'A'.repeat(500_000)],
    ['small words of names', `A ${'of the and '.repeat(50_000)}`],
    ['links', '[Othertown Council](https://a.example) '.repeat(800)],
  ])('are looked for in time in proportion to a text of %s', (_, text) => {
    expect(named(text)).toEqual([]);
  });
});
