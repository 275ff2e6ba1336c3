import { describe, expect, it } from 'vitest';
import { help, soundFiles, write } from '../support/compile.js';
import { placeOf, resolve } from '../support/resolve.js';

const path = 'controllers/anytown-council.yaml';

/** The controller of the made-up workspace with a block `inherited`, and the notice with some fields said otherwise. */
function inherit(inherited: string, change = '', without: readonly string[] = []): ReturnType<typeof resolve>['notice'] {
  const { notice, found } = resolve({
    [path]: `${soundFiles[path] ?? ''}inherited:\n${inherited.replace(/^(?=.)/gm, '  ')}`,
    [help]: write(change, without),
  });
  if (found.length > 0) throw new Error(found.join('\n'));
  return notice;
}

const rows = `retention:
  - id: case-files
    records: case files
    period: 10 years
  - id: cameras
    records: pictures of cameras
    period: 30 days
`;

function rowsOf({ retention }: ReturnType<typeof inherit>): readonly string[] {
  if (retention.state !== 'given') return [retention.state];
  return retention.value.map((row) => {
    const period = row.period.state === 'given' && row.period.value.kind === 'length' ? row.period.value : undefined;
    return `${row.records?.value ?? ''} ${String(period?.years)}y ${String(period?.days)}d (${placeOf(row)})`;
  });
}

describe('a list of the controller', () => {
  it.each<readonly [string, string | undefined, readonly string[]]>([
    [
      'stands where the notice names none',
      undefined,
      [`case files 10y 0d (${path} inherited/retention/case-files)`, `pictures of cameras 0y 30d (${path} inherited/retention/cameras)`],
    ],
    [
      'comes before what the notice adds',
      'retention:\n  - records: letters\n    period: 1 year',
      [
        `case files 10y 0d (${path} inherited/retention/case-files)`,
        `pictures of cameras 0y 30d (${path} inherited/retention/cameras)`,
        'letters 1y 0d (retention/0)',
      ],
    ],
    [
      'gives way, in its place, to an item with the same id',
      'retention:\n  - id: letters\n    records: letters\n    period: 1 year\n  - id: case-files\n    records: our case files\n    period: 6 years',
      [
        'our case files 6y 0d (retention/case-files)',
        `pictures of cameras 0y 30d (${path} inherited/retention/cameras)`,
        'letters 1y 0d (retention/letters)',
      ],
    ],
    [
      'gives way as a whole to `only`',
      'retention:\n  only:\n    - id: letters\n      records: letters\n      period: 1 year',
      ['letters 1y 0d (retention/only/letters)'],
    ],
    ['gives way to not-stated', 'retention: not-stated', ['not-stated']],
  ])('%s', (_, own, expected) => {
    expect(rowsOf(inherit(rows, own, own === undefined ? ['retention'] : []))).toEqual(expected);
  });

  it('that is not stated gives way to the items of the notice', () => {
    expect(rowsOf(inherit('retention: not-stated\n', 'retention:\n  - records: letters\n    period: 1 year'))).toEqual([
      'letters 1y 0d (retention/0)',
    ]);
  });

  it('that is not stated is not stated in the notice', () => {
    const { retention } = inherit('retention: not-stated\n', '', ['retention']);
    expect([retention.state, placeOf(retention)]).toEqual(['not-stated', `${path} inherited/retention`]);
  });

  it('of register entries holds each entry once', () => {
    const { security } = inherit('security:\n  - encryption\n', 'security:\n  - encryption\n  - measure: We lock our doors.\n');
    expect(security.state === 'given' && security.value.map(({ value, origin }) => [value, placeOf({ origin })])).toEqual([
      ['We encrypt what we send.', 'registers/security-measures.yaml encryption/text'],
      ['We lock our doors.', 'security/1/measure'],
    ]);
  });

  it('is taken over by contacts, sources and sections alike', () => {
    const notice = inherit(
      `contacts:
  - id: desk
    name: Front desk
sources:
  - who: [schools]
sections:
  - id: more
    heading: More
    body: Hello.
`,
      'contacts:\n  - id: desk\n    name: Our own desk\nsections:\n  only:\n    - id: less\n      heading: Less\n      body: Hello.',
    );
    expect(notice.contacts.state === 'given' && notice.contacts.value.map(({ name }) => name.value)).toEqual(['Our own desk']);
    expect(notice.sources.state === 'given' && notice.sources.value.map(({ who }) => who.map(({ id }) => id))).toEqual([
      ['schools'],
      ['police'],
    ]);
    expect(notice.sections.map(({ id }) => id)).toEqual(['less']);
  });
});

describe('one value of the controller', () => {
  const transfers = 'transfers:\n  routine: none\n  note: Ask us.\n';

  it('stands where the notice names none, and keeps its place', () => {
    const found = inherit(transfers, '', ['transfers']).transfers;
    expect(found.state === 'given' && [found.value.note?.value, placeOf(found)]).toEqual(['Ask us.', `${path} inherited/transfers`]);
    expect(found.state === 'given' && found.value.note && placeOf(found.value.note)).toBe(`${path} inherited/transfers/note`);
  });

  it.each([
    ['an object', 'transfers:\n  routine: not-stated', 'given'],
    ['none', 'transfers: none', 'none'],
    ['not-stated', 'transfers: not-stated', 'not-stated'],
  ])('gives way as a whole to %s', (_, own, state) => {
    const found = inherit(transfers, own).transfers;
    expect([found.state, placeOf(found)]).toEqual([state, 'transfers']);
    expect(found.state === 'given' ? found.value.note : undefined).toBeUndefined();
  });

  it('is taken over for complaints and rights, which stand in the file itself', () => {
    const { notice } = resolve({ [path]: `${soundFiles[path] ?? ''}rights:\n  routes:\n    - right: access\n      to: service\n` });
    expect([placeOf(notice.complaints), notice.rights.routes.map(placeOf)]).toEqual([`${path} complaints`, [`${path} rights/routes/0`]]);
    const own = resolve({ [help]: write('complaints: not-stated\nrights:\n  introduction: Ask us.\n') }).notice;
    expect([own.complaints.state, placeOf(own.complaints), own.rights.routes]).toEqual(['not-stated', 'complaints', []]);
  });

  it('that is missing belongs in the controller’s file or in the notice', () => {
    const { notice } = resolve({
      [path]: 'name: Anytown Council\nkind: principal-council\nnation: england\n',
      [help]: 'title: Help\nstatus: draft\n',
    });
    const { complaints, transfers, retention, controller } = notice;
    expect([complaints, transfers, retention, controller.contact, controller.dpo].map((answer) => [answer.state, placeOf(answer)])).toEqual(
      [
        ['absent', `${path} `],
        ['absent', ''],
        ['absent', ''],
        ['absent', `${path} `],
        ['absent', `${path} `],
      ],
    );
  });
});

describe('a use of data', () => {
  const text = `defaults:
  people: [child]
  nature: task
  lawfulBases:
    - basis: public-task
  specialCategory: none
processing:
  - id: help
    specialCategory: not-stated
    recipients: none
    purposes:
      - Help you.
      - text: Send you news.
        people: [parent]
        data: [school]
        lawfulBases:
          - basis: consent
        consent:
          how: Tick the box.
      - text: Count.
        nature: non-task
        recipients: [police]
        specialCategory: none
  - id: bare
    purposes:
      - Do.
`;

  it('takes over what it does not say: a purpose from its entry, an entry from the defaults', () => {
    const { notice, found } = resolve({ [help]: write(text) });
    expect(found).toEqual([]);
    const lines = notice.processing.flatMap((entry) =>
      [entry, ...entry.purposes].map((use) =>
        [
          'text' in use ? `  ${use.text.value}` : entry.id,
          use.nature,
          use.people.state === 'given' ? showChoice(use.people.value) : use.people.state,
          showChoice(use.data),
          showChoice(use.recipients),
          use.lawfulBases.state === 'given' ? use.lawfulBases.value.map(({ basis }) => basis).join(' ') : use.lawfulBases.state,
          use.specialCategory.state,
          use.consent?.how.state ?? 'no consent',
          ...('ownBases' in use ? [`${use.ownBases ? 'own bases' : ''}${use.differs ? ', differs' : ''}`] : []),
        ].join(' | '),
      ),
    );
    expect(lines).toEqual([
      'help | task | child | all | nobody | public-task | not-stated | no consent',
      '  Help you. | task | child | all | nobody | public-task | not-stated | no consent | ',
      '  Send you news. | task | parent | school | nobody | consent | not-stated | given | own bases, differs',
      '  Count. | non-task | child | all | police | public-task | none | no consent | , differs',
      'bare | task | child | all | all | public-task | none | no consent',
      '  Do. | task | child | all | all | public-task | none | no consent | ',
    ]);
  });

  it('keeps the place of what it takes over', () => {
    const { notice } = resolve({ [help]: write(text) });
    const [help_, bare] = notice.processing;
    expect([help_, help_?.purposes[1], bare].map((use) => use && placeOf(use.lawfulBases))).toEqual([
      'defaults/lawfulBases',
      'processing/help/purposes/1/lawfulBases',
      'defaults/lawfulBases',
    ]);
  });

  it('misses in its own entry what nobody says', () => {
    const { notice } = resolve({ [help]: 'title: Help\nstatus: draft\nprocessing:\n  - id: a\n    purposes:\n      - Help.\n' });
    const [entry] = notice.processing;
    expect(
      [entry?.people, entry?.lawfulBases, entry?.purposes[0]?.lawfulBases].map((answer) => answer && [answer.state, placeOf(answer)]),
    ).toEqual([
      ['absent', 'processing/a'],
      ['absent', 'processing/a'],
      ['absent', 'processing/a'],
    ]);
  });

  it('says of itself whether people must tell us, or else the notice does', () => {
    const { notice } = resolve({
      [help]: write(
        'provision: not-stated\nprocessing:\n  - id: a\n    purposes:\n      - Help.\n    provision:\n      requirement: optional\n  - id: b\n    purposes:\n      - Help.\n',
      ),
    });
    expect(notice.processing.map(({ provision }) => [provision.state, placeOf(provision)])).toEqual([
      ['given', 'processing/a/provision'],
      ['not-stated', 'provision'],
    ]);
  });
});

function showChoice(choice: 'not-stated' | { readonly all: true } | { readonly all: false; readonly ids: readonly string[] }): string {
  if (choice === 'not-stated') return choice;
  return choice.all ? 'all' : choice.ids.join(' ') || 'nobody';
}

describe('a class of retention', () => {
  it('gives what the row leaves out, from its own place', () => {
    const { notice, uses } = resolve({ [help]: write('retention:\n  - class: case-files\n    period: 7 years\n    then: destroy\n') });
    const [row] = notice.retention.state === 'given' ? notice.retention.value : [];
    expect([row?.records, row?.period, row?.from, row?.then].map((fact) => fact && placeOf(fact))).toEqual([
      'registers/retention.yaml case-files/records',
      'retention/0/period',
      'registers/retention.yaml case-files/from',
      'retention/0/then',
    ]);
    expect(uses).toEqual(['recipients/police', 'retention/case-files']);
  });
});

describe('a text in two languages', () => {
  const site = { 'site.yaml': 'fairnotice: 1\ntitle: x\nbaseUrl: https://www.example.org/\nlanguages: [en, cy]\n' };
  const inBoth = {
    ...site,
    [help]: write(
      'title:\n  en: Help\n  cy: Cymorth\nintroduction: We help.\nurgentHelp:\n  cy: Ffoniwch 999.\nhowToAsk:\n  en: Ask us.\n',
    ),
  };

  it.each([
    ['en', ['en Help', 'en We help.', 'cy Ffoniwch 999.', 'en Ask us.']],
    ['cy', ['cy Cymorth', 'en We help.', 'cy Ffoniwch 999.', 'en Ask us.']],
  ])('is taken in %s, or as it is there, and says its language', (lang, expected) => {
    const { notice } = resolve(inBoth, lang);
    const texts = [notice.title, notice.introduction, notice.urgentHelp, notice.howToAsk];
    expect(texts.map((text) => `${text?.lang ?? ''} ${text?.value ?? ''}`)).toEqual(expected);
  });

  it('has its place in its language', () => {
    expect(placeOf(resolve(inBoth, 'cy').notice.title)).toBe('title/cy');
    expect(
      resolve({ ...site, [help]: 'title: Help\nstatus: draft\nintroduction:\n  en: We help.\n  cy: A <b>c</b>\n' }, 'cy').found,
    ).toEqual(['5:9 prose/raw-html']);
  });

  it('without a language is in the site’s first one', () => {
    const welsh = { 'site.yaml': 'fairnotice: 1\ntitle: x\nbaseUrl: https://www.example.org/\nlanguages: [cy, en]\n' };
    expect(resolve(welsh, 'en').notice.title.lang).toBe('cy');
  });
});
