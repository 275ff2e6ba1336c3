import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { composeDraft, type DraftBase, type DraftPlace } from '../../src/draft/index.js';
import type { NewAnswersInput } from '../../src/schema/index.js';
import { createSource, parseYaml } from '../../src/yaml/index.js';
import { product, schemas } from '../support/compile.js';

const text = `# A head.
title: Parking
status: draft
service:
  name: Parking
  url: not-stated # ask: what is the web page?
  topics: [parking, ghosts]
people:
  - id: drivers
    name: Drivers
    kind: service-users
  - id: neighbours
    name: Neighbours
personalData:
  - id: about-you
    heading: About you
    people: [drivers, neighbours]
    items:
      - name
processing:
  - id: permits
    heading: Permits
    people: [neighbours]
    data: [about-you]
    recipients: [debt]
    nature: task
    purposes:
      - Give you a permit.
    lawfulBases:
      - basis: public-task
        function: to give permits
        law:
          - statute: road-traffic-regulation-act-1984
            provision: section 45
    specialCategory: not-stated # ask: anything about health?
provision: not-stated # ask: and if not?
recipients:
  # ask: who else?
  outside:
    - id: debt
      heading: Debt
      who:
        - name: The courts
      role: not-stated # ask: who decides?
retention:
  - id: permits
    records: permit records
    period: not-stated # ask: how long?
    # Somebody's note.
    then: not-stated
`;

const model: DraftBase = { kind: 'model', name: 'parking', text };
const notice: DraftBase = { kind: 'notice', name: 'anytown-council/old', text };

const place: DraftPlace = {
  file: 'notices/anytown-council/new.yaml',
  answersFile: 'answers.yaml',
  body: { id: 'anytown-council', kind: 'principal-council', nation: 'england' },
  registered: {
    topics: new Map([['parking', 'Parking']]),
    people: new Map([['service-users', 'People who use a service']]),
    recipients: new Map([
      ['courts', 'Courts'],
      ['shelfmark', 'Shelfmark Systems Ltd'],
    ]),
  },
  languages: ['en'],
  schemas,
};

type Answers = Omit<NewAnswersInput, 'fairnotice' | 'format'>;

interface Made {
  readonly text: string;
  readonly value: Readonly<Record<string, unknown>>;
  readonly leftOut: unknown;
}

function make(answers: Answers = {}, base: DraftBase = model, at: Partial<DraftPlace> = {}): Made {
  const { value, diagnostics } = composeDraft(base, { fairnotice: 'new-answers', format: 1, ...answers }, { ...place, ...at });
  expect(diagnostics).toEqual([]);
  const file = parseYaml(createSource('new.yaml', value!.text));
  expect(
    [...file.diagnostics, ...product.validator.validate('notice', file.value).diagnostics].filter(({ severity }) => severity === 'error'),
  ).toEqual([]);
  return { ...value!, value: file.value.value as Made['value'] };
}

/** What stands at a path of plain data. */
function at(value: unknown, ...path: readonly (string | number)[]): unknown {
  return path.reduce((found, step) => (found as Readonly<Record<string | number, unknown>>)[step], value);
}

describe('what nobody answered', () => {
  it('is as the model has it, remarks and all', () => {
    const made = make();
    expect(made.text).toContain('# A head.\ntitle: Parking\nstatus: draft\n');
    for (const words of ['url: not-stated # ask: what', 'provision: not-stated # ask: and', '  # ask: who else?', "# Somebody's note."])
      expect(made.text).toContain(words);
    expect(made.value['recipients']).toEqual({
      outside: [{ id: 'debt', heading: 'Debt', who: ['courts'], role: 'not-stated' }],
    });
  });

  it('leaves out topics and kinds of people that no register has, and says so', () => {
    const made = make();
    expect(made.leftOut).toEqual([{ kind: 'entries', ids: ['ghosts'] }]);
    expect(made.value['service']).toMatchObject({ topics: ['parking'] });
    expect(at(make({}, model, { registered: {} }).value, 'people', 0)).toEqual({ id: 'drivers', name: 'Drivers' });
    expect(make({}, model, { registered: {} }).value['service']).not.toHaveProperty('topics');
  });

  it.each([
    ['principal-council', 'england', false],
    ['principal-council', 'wales', true],
    ['parish-council', 'england', true],
    ['academy', 'england', true],
  ] as const)('names the law for a %s in %s only where the model does', (kind, nation, isLeftOut) => {
    const { value, leftOut } = make({}, model, { body: { id: 'anytown-council', kind, nation } });
    const law = at(value, 'processing', 0, 'lawfulBases', 0, 'law');
    expect(law === 'not-stated').toBe(isLeftOut);
    expect(JSON.stringify(leftOut).includes('"law"')).toBe(isLeftOut);
  });

  it('says that it is English, where the site begins with Welsh', () => {
    const { value } = make({ people: ['Gyrwyr'] }, model, { languages: ['cy', 'en'] });
    expect(value['title']).toEqual({ en: 'Parking' });
    expect(value['people']).toEqual([{ id: 'gyrwyr', name: 'Gyrwyr' }]);
    expect(at(value, 'processing', 0)).toMatchObject({ purposes: [{ text: { en: 'Give you a permit.' } }] });
  });
});

describe('an answer', () => {
  it('takes its remark with it, and no other', () => {
    const made = make({
      service: { url: 'https://www.example.org/parking' },
      retention: [{ id: 'permits', period: '2 years', then: 'destroy' }],
      recipients: ['Police'],
    });
    expect(made.text.match(/# ask: .*/g)).toEqual(['# ask: anything about health?', '# ask: and if not?']);
    expect(made.text).toContain("# Somebody's note.");
    expect(made.value['retention']).toEqual([{ id: 'permits', records: 'permit records', period: '2 years', then: 'destroy' }]);
  });

  it('of a list takes its place, and keeps what was said of entries that it names', () => {
    const { value } = make({ people: ['neighbours ', { id: 'drivers', ages: '17+' }, 'People who ask', 'People who ask'] });
    expect(value['people']).toEqual([
      { id: 'neighbours', name: 'Neighbours' },
      { id: 'drivers', name: 'Drivers', kind: 'service-users', ages: '17+' },
      { id: 'people-who-ask', name: 'People who ask' },
      { id: 'people-who-ask-2', name: 'People who ask' },
    ]);
  });

  it('that leaves an entry out leaves no name of it behind', () => {
    const { value } = make({ people: ['Drivers'], personalData: ['address'], recipients: 'none' });
    expect(at(value, 'processing', 0)).toMatchObject({ people: 'all', data: 'not-stated', recipients: 'not-stated' });
    expect(value['personalData']).toEqual([{ id: 'information', people: 'all', items: ['address'] }]);
    expect(value['recipients']).toBe('none');
  });

  it('that is a sentence becomes a use with its gaps', () => {
    const { value } = make({ processing: [{ id: 'permits' }, 'Count the cars in our car parks, and say how many there were.'] });
    expect(at(value, 'processing', 1)).toEqual({
      id: 'count-the-cars-in-our-car-parks-and-say',
      purposes: ['Count the cars in our car parks, and say how many there were.'],
      people: 'all',
      nature: 'not-stated',
      lawfulBases: 'not-stated',
      specialCategory: 'not-stated',
      criminalOffence: 'not-stated',
    });
  });

  it.each([
    ['shelfmark systems ltd', 'shelfmark'],
    ['The Courts', 'courts'],
    ['courts', 'courts'],
    ['Courtesy Ltd', { name: 'Courtesy Ltd' }],
  ])('names %s as the register does, or in its own words', (words, who) => {
    const { value } = make({ recipients: [words, { id: 'more', who: [words] }] });
    expect([0, 1].map((position) => at(value, 'recipients', 'outside', position, 'who'))).toEqual([[who], [who]]);
  });

  it.each([
    ['a kind of records', 'letters', { id: 'letters', records: 'letters', period: 'not-stated' }],
    [
      'how the time is decided',
      { records: 'files', criteria: 'Until you move.' },
      { id: 'files', records: 'files', criteria: 'Until you move.' },
    ],
    [
      'the same of known records',
      { id: 'permits', criteria: 'Until you move.' },
      { id: 'permits', records: 'permit records', then: 'not-stated', criteria: 'Until you move.' },
    ],
  ])('to how long can be %s', (_, answer, row) => {
    expect(make({ retention: [answer] }).value['retention']).toEqual([row]);
  });

  it('gives the notice the name of the service, unless it has a title of its own', () => {
    expect(make({ service: { name: 'Car parks' } }).value).toMatchObject({
      title: 'Car parks',
      service: { name: 'Car parks', url: 'not-stated' },
    });
    expect(make({ title: 'Cars', service: { name: 'Car parks' } }).value['title']).toBe('Cars');
  });

  it('that is new and says too little is found at its place', () => {
    const { value, diagnostics } = composeDraft(
      model,
      { fairnotice: 'new-answers', format: 1, people: ['Drivers', { id: 'ghost' }] },
      place,
    );
    expect(value).toBeUndefined();
    expect(diagnostics).toMatchObject([
      {
        code: 'new/incomplete-entry',
        message: expect.stringContaining('“ghost”') as string,
        origin: { file: 'answers.yaml', path: ['people', 1] },
      },
    ]);
  });

  it('is a value, whatever is in it', () => {
    const words = fc.oneof(
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }),
      fc.constantFrom(
        '- x',
        'a: b',
        '# no',
        '*x',
        '&x',
        '!!str',
        '{a}',
        '[b]',
        '"',
        "'",
        '---',
        '...',
        'yes',
        'null',
        '~',
        '1',
        '2026-01-01',
        '<<',
        '@',
        '`',
        '%TAG',
        '? x',
        '| ',
        '>',
        'a #b',
        ': ',
      ),
    );
    fc.assert(
      fc.property(words, words, words, (one, two, three) => {
        const plain = [one, two, three].map((each) => `${each}x`.replace(/[\p{C}\p{Zl}\p{Zp}]/gu, '').trim());
        const [name, item, does] = plain as [string, string, string];
        const { value } = make({ service: { name, does }, people: [{ id: 'some', name }], personalData: [{ id: 'data', items: [item] }] });
        expect(value).toMatchObject({
          title: name,
          service: { name, does },
          people: [{ id: 'some', name }],
          personalData: [{ items: [item] }],
        });
        expect(Object.keys(value)).toEqual([
          'title',
          'status',
          'service',
          'people',
          'personalData',
          'processing',
          'provision',
          'recipients',
          'retention',
        ]);
      }),
      { numRuns: 150, seed: 7 },
    );
  });

  it('gives no orders to a terminal and hides nothing', () => {
    const { text: made } = make({ service: { does: 'a\u001b[31mb\u202ec\r\nd\te\u0000' } });
    expect(parse(made)).toMatchObject({ service: { does: 'a[31mbc\nd e' } });
  });

  it('may be long', () => {
    const does = 'word '.repeat(2000).trim();
    expect(make({ service: { does } }).value['service']).toMatchObject({ does });
  });
});

describe('another notice', () => {
  const past = `formerPaths: [anytown-council/older]
example:
  url: https://www.example.org/
  foundOn: 2026-01-01
dates:
  issued: 2026-01-01
changes:
  - date: 2026-01-01
    kind: other
    summary: We published this.
source:
  notes:
    - A note.
contacts:
  - id: team
    name: Team
    phone: "01234 567 890"
owner:
  post: Head
`;
  const old: DraftBase = {
    ...notice,
    text: `${text.replace('status: draft', 'status: published').replace('# ask: and if not?', '# answered by Head of Parking, 2026-01-01').replace('heading: Permits', 'heading: Permits\n    since: 2026-01-01')}${past}`,
  };

  it('gives its facts and remarks, less what holds for it alone', () => {
    const { text: made, value, leftOut } = make({ title: 'Car parks' }, old);
    expect(value).toMatchObject({ title: 'Car parks', status: 'draft', contacts: [{ id: 'team' }], owner: { post: 'Head' } });
    for (const field of ['formerPaths', 'example', 'dates', 'changes', 'source']) expect(value).not.toHaveProperty(field);
    expect(at(value, 'processing', 0)).not.toHaveProperty('since');
    expect(made).toContain("# Somebody's note.");
    expect(made).not.toContain('answered by');
    expect(leftOut).toEqual([{ kind: 'fields', fields: ['formerPaths', 'example', 'dates', 'changes', 'source'] }]);
  });

  it('gives no contacts and no policies to another body', () => {
    const policy = 'specialCategory:\n      - condition: legal-claims\n        policyDocument:\n          title: Policy';
    const base = { ...old, text: old.text.replace('specialCategory: not-stated # ask: anything about health?', policy) };
    const { value, leftOut } = make({}, base, { body: { ...place.body, id: 'otherby-council' } });
    for (const field of ['contacts', 'owner']) expect(value).not.toHaveProperty(field);
    expect(value['service']).not.toHaveProperty('url');
    expect(at(value, 'processing', 0)).toMatchObject({ specialCategory: [{ policyDocument: 'not-stated' }] });
    expect(leftOut).toContainEqual({ kind: 'body', fields: ['contacts', 'owner'] });
  });
});

describe('the law of another notice', () => {
  const body = { id: 'otherby-council', kind: 'principal-council', nation: 'england' } as const;
  it.each([
    ['the same body', place.body, { body: place.body }, false],
    ['another body of its kind', body, { body: place.body }, false],
    ['a body of another kind', { ...body, kind: 'academy' }, { body: place.body }, true],
    ['a body of another nation', { ...body, nation: 'wales' }, { body: place.body }, true],
    ['a body, where nobody knows whose it was', body, {}, true],
  ] as const)('is that of %s, or is left out', (_, to, from, isLeftOut) => {
    const defaults = 'defaults:\n  lawfulBases:\n    - basis: public-task\n      law:\n        - statute: children-act-1989\n';
    const { value, leftOut } = make({}, { ...notice, ...from, text: text + defaults }, { body: to });
    expect(at(value, 'processing', 0, 'lawfulBases', 0, 'law') === 'not-stated').toBe(isLeftOut);
    expect(at(value, 'defaults', 'lawfulBases', 0, 'law') === 'not-stated').toBe(isLeftOut);
    expect(JSON.stringify(leftOut).includes('"law"')).toBe(isLeftOut);
  });
});

describe('its first line', () => {
  const address = '../../schema/notice.schema.json';
  it('tells editors of the schema as the files beside it do', () => {
    expect(make({}, model, { schemaAddress: address }).text).toMatch(
      /^# yaml-language-server: \$schema=\.\.\/\.\.\/schema\/notice\.schema\.json\n# A head\.\n/,
    );
  });
  it('is not said twice', () => {
    const base = { ...notice, text: `# yaml-language-server: $schema=${address}\n${text}` };
    expect(make({}, base, { schemaAddress: address }).text.match(/language-server/g)).toHaveLength(1);
  });
});

it('makes nothing of a notice that cannot be read', () => {
  const { value, diagnostics } = composeDraft({ ...notice, text: 'title: [' }, { fairnotice: 'new-answers', format: 1 }, place);
  expect([value, diagnostics.map(({ code }) => code)]).toEqual([undefined, ['new/unreadable']]);
});
