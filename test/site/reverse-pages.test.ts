import { describe, expect, it } from 'vitest';
import { renderListPages, type SiteInput } from '../../src/site/index.js';
import { compile, compileRepository, compileText, help, write, type Files } from '../support/compile.js';
import { findHtmlFaults } from '../support/html-validate.js';
import { row, sampleSite } from './sample-site.js';
import { drawReverse, siteOf, tell, tellFacts } from './reverse-site.js';

/** The reverse pages of the made-up workspace with something else in its notice. */
async function pagesOf(change: string, files: Files = {}, lang = 'en'): Promise<ReadonlyMap<string, string>> {
  return drawReverse(await siteOf(compileText(write(change), files), lang));
}

/** The folders below one kind. */
function foldersOf(pages: ReadonlyMap<string, string>, kind: string): readonly string[] {
  return [...pages.keys()].filter((path) => path.startsWith(`${kind}/`) && path !== `${kind}/`).map((path) => path.slice(kind.length + 1));
}

const school = `name: Anytown School
kind: academy
nation: england
contact:
  phone: "01234 567 890"
dpo:
  email: dpo@example.org
complaints:
  how: Tell us what went wrong.
  phone: "01234 567 890"
`;
const bilingual = 'fairnotice: 1\ntitle: Privacy notices\nbaseUrl: https://www.example.org/\nlanguages: [en, cy]\n';

describe('the page of a recipient', () => {
  it('begins with what others may do, and tells by controller and notice', async () => {
    const pages = drawReverse(
      await siteOf(
        compile({
          'controllers/anytown-school.yaml': school,
          [help]: write('title: Zoo'),
          'anytown-council/bins.yaml': write('title: Bins'),
          'anytown-school/pupils.yaml': write('title: Pupils'),
          'anytown-school/old.yaml': write('title: Old\nstatus: withdrawn\nwithdrawn:\n  since: "2026-10-01"'),
        }),
      ),
    );
    const lines = tell(pages.get('recipients/police/'));
    expect(lines.slice(0, 3)).toEqual([
      'h1 Who gets my data? The police',
      'p Other services may also share with them when the law requires it or someone is in danger.',
      'p This page shows only what privacy notices say. A service that is not on it may use or share information too. Read its notice, or ask it.',
    ]);
    expect(lines.filter((line) => /^h[2-9]/.test(line))).toEqual([
      'h2 Anytown Council',
      'h3 Bins',
      'h3 Zoo',
      'h2 Anytown School',
      'h3 Pupils',
    ]);
    expect(pages.get('recipients/police/')).toContain('href="/anytown-council/bins/#recipients"');
  });

  it('stands under each of joint controllers', async () => {
    const pages = await pagesOf('jointControllers: [anytown-school]', { 'controllers/anytown-school.yaml': school });
    expect(tell(pages.get('recipients/police/')).filter((line) => line.startsWith('h'))).toEqual([
      'h1 Who gets my data? The police',
      'h2 Anytown Council',
      'h3 Help for families',
      'h2 Anytown School',
      'h3 Help for families',
    ]);
  });

  const group = (rest: string): string => `sources: not-stated\nrecipients:\n  outside:\n    - id: g\n      who: [schools]\n${rest}`;
  it.each([
    ['', ['Which way it goes: They get information.', 'Their role: The notice does not yet say.']],
    ['      direction: they-give\n      supplies: your marks', ['Which way it goes: They give information.', 'What they give: Your marks']],
    ['      direction: both', ['Which way it goes: They get information and they give information.']],
    ['      role: processor', ['Their role: They work for the service and use it only as it tells them.']],
    ['      role: controller', ['Their role: They decide for themselves how they use it.']],
    ['      role: joint-controller', ['Their role: They decide together with the service how it is used.']],
    ['', ['Named: In a list. The notice does not say whether there are others.']],
    ['      list: examples', ['Named: As an example. There may be others like them.']],
    [
      '      when: you move\n      why: so that they know\n      people: [parent]',
      ['When: You move', 'Why: So that they know', 'About whom: Parents'],
    ],
  ])('tells what the notice says: %s', async (rest, expected) => {
    const facts = tellFacts((await pagesOf(group(rest))).get('recipients/schools/'));
    expect(facts).toEqual(expect.arrayContaining(expected));
  });

  it('says that a name stands for many', async () => {
    const pages = await pagesOf(group(''));
    expect(tell(pages.get('recipients/schools/'))).toContain('p This name stands for many people or organisations, not for one alone.');
  });

  it('tells apart who gets information and who is only named as giving it', async () => {
    const pages = await pagesOf(
      'sources:\n  - who: [police]\n    supplies: worries\nrecipients:\n  outside:\n    - who: [schools]\n    - who:\n        - name: A charity\n      direction: they-give',
    );
    expect(tell(pages.get('recipients/')).filter((line) => /^(h2|li)/.test(line))).toEqual([
      'li Schools (1 notice)',
      'h2 Named as giving information',
      'li A charity (1 notice)',
      'li The police (1 notice)',
    ]);
    expect(tellFacts(pages.get('recipients/police/'))).toEqual(['Which way it goes: They give information.', 'What they give: Worries']);
  });

  const use = (text: string): string =>
    `recipients:\n  outside:\n    - id: g\n      who: [schools]\n    - id: h\n      who: [police]\n${text}`;
  it.each<readonly [string, string, readonly string[]]>([
    [
      'a heading that stands for all its purposes, with one reason',
      'processing:\n  - id: a\n    heading: Our work\n    lawfulBases:\n      - basis: public-task\n    purposes: [Help., Tell.]',
      ['What for: Our work', 'Legal reason: Public task'],
    ],
    [
      'purposes of a use without a heading',
      'processing:\n  - id: a\n    lawfulBases: not-stated\n    purposes:\n      - "**Help** them."\n      - Tell.',
      ['What for: Help them.; Tell.', 'Legal reason: Not yet given'],
    ],
    [
      'reasons that differ, each behind its use',
      'processing:\n  - id: a\n    heading: Our work\n    lawfulBases:\n      - basis: public-task\n    purposes: [Help.]\n  - id: b\n    heading: News\n    lawfulBases:\n      - basis: consent\n    purposes: [Tell.]',
      ['What for: Our work (legal reason: Public task); News (legal reason: Consent)'],
    ],
    [
      'a reason that one of them lacks',
      'processing:\n  - id: a\n    heading: Our work\n    lawfulBases: not-stated\n    purposes: [Help.]\n  - id: b\n    heading: News\n    lawfulBases:\n      - basis: consent\n    purposes: [Tell.]',
      ['What for: Our work (legal reason not yet given); News (legal reason: Consent)'],
    ],
    [
      'the one purpose of a use that reaches it',
      'processing:\n  - id: a\n    heading: Our work\n    recipients: [h]\n    lawfulBases:\n      - basis: public-task\n    purposes:\n      - Help.\n      - text: Tell schools.\n        recipients: [g]',
      ['What for: Tell schools.', 'Legal reason: Public task'],
    ],
    [
      'that no use is said to reach it, and that others are open',
      'processing:\n  - id: a\n    recipients: not-stated\n    lawfulBases: not-stated\n    purposes: [Help.]',
      [
        'What for: The notice does not yet say for which use.',
        'Other uses: The notice does not yet say who may see information for some of them.',
      ],
    ],
  ])('tells %s', async (_, text, expected) => {
    const facts = tellFacts((await pagesOf(use(text))).get('recipients/schools/'));
    expect(facts.filter((fact) => /^(What for|Legal reason|Other uses)/.test(fact))).toEqual(expected);
  });
});

describe('the page of data', () => {
  it('tells which information, about whom and what for, by category and by kind in law', async () => {
    const pages = await pagesOf(`personalData:
  - id: about
    people: [child]
    items:
      - ethnic-group
      - NHS number
      - item: how you feel
        special: health
      - item: what you did
        criminal: true
      - your hobbies
  - id: files
    heading: Our files
    mayContain: [health]
    items: [letters]
  - id: forms
    items:
      - item: beliefs or politics
        special: not-stated`);
    expect(foldersOf(pages, 'data')).toEqual([
      'ethnic-group/',
      'sensitive--health/',
      'nhs-number/',
      'sensitive--criminal-offence/',
      'sensitive--racial-or-ethnic-origin/',
      'sensitive--not-stated/',
    ]);
    expect(tellFacts(pages.get('data/nhs-number/'))).toEqual([
      'About whom: Children we work with',
      'What for: Look into worries about a child.',
    ]);
    expect(tellFacts(pages.get('data/sensitive--health/')).filter((fact) => fact.startsWith('Which'))).toEqual([
      'Which information: How you feel',
      'Which information: Our files (may hold this)',
    ]);
    expect(tell(pages.get('data/sensitive--health/')).slice(0, 3)).toEqual([
      'h1 What information is used? Health',
      'p Other services may also share this information when the law requires it or someone is in danger.',
      'p The law gives this information more protection. It calls it special category data.',
    ]);
    expect(tellFacts(pages.get('data/sensitive--racial-or-ethnic-origin/'))[0]).toBe('Which information: Ethnic group');
    expect(tell(pages.get('data/sensitive--not-stated/'))[0]).toContain('Special category data whose kind is not yet said');
  });
});

describe('the page of a law', () => {
  const law = (references: string): string => `processing:
  - id: a
    heading: Our work
    lawfulBases:
      - basis: public-task
        function: to keep children safe
        law:
${references}
    specialCategory:
      - condition: substantial-public-interest
        schedule1: [18]
        law:
          - statute: children-act-1989
            provision: section 17
    purposes: [Help.]
`;

  it('is parted by provision in the order of its numbers, and says what each is the reason for', async () => {
    const pages = await pagesOf(
      law(
        ['section 47', 'Section 9', 'section 10']
          .map((place) => `          - statute: children-act-1989\n            provision: ${place}`)
          .join('\n'),
      ) + 'statedLaw:\n  - statute: children-act-1989\n',
    );
    const html = pages.get('law/children-act-1989/');
    expect(tell(html).filter((line) => /^h[2-4]/.test(line))).toEqual(
      ['Section 9', 'Section 10', 'Section 17', 'Section 47', 'Where no section is named'].flatMap((part) => [
        `h2 ${part}`,
        'h3 Anytown Council',
        'h4 Help for families',
      ]),
    );
    expect(tellFacts(html)).toEqual([
      'Legal reason: Public task: to keep children safe',
      'What for: Our work',
      'Legal reason: Public task: to keep children safe',
      'What for: Our work',
      'Legal reason: Sensitive information: Substantial public interest',
      'What for: Our work',
      'Legal reason: Public task: to keep children safe',
      'What for: Our work',
      'What for: The notice names this law without saying for which use.',
    ]);
    expect(html).toContain('href="https://www.legislation.gov.uk/ukpga/1989/41/section/47"');
    expect(html).toContain('>Read the law itself</a>');
  });

  it('joins what has one title, and keeps a register entry apart from an Act of the same id', async () => {
    const pages = await pagesOf(
      law(
        '          - guidance: The handbook\n          - guidance: the Handbook\n          - legislation: children-act-1989\n            provision: part 2',
      ),
      { 'registers/legislation.yaml': 'children-act-1989:\n  title: Our own by-law\n  kind: other\n' },
    );
    expect(foldersOf(pages, 'law')).toEqual(['children-act-1989/', 'register--children-act-1989/', 'handbook/']);
  });
});

describe('the page of records', () => {
  it('tells the period as its author wrote it, from when, and what then', async () => {
    const pages = await pagesOf(
      'retention:\n  - class: case-files\n    period: 72 months\n    then: destroy\n    people: [child]\n  - records: letters\n    period: permanent',
    );
    expect(tellFacts(pages.get('retention/case-files/'))).toEqual([
      'How long: 72 months',
      'Counted from: The day the case is closed',
      'What happens then: We destroy it',
      'About whom: Children we work with',
    ]);
    expect(tellFacts(pages.get('retention/letters/'))).toEqual(['How long: Permanently']);
  });

  it.each([
    ['records: letters\n    period: not-stated', ['How long: The notice does not yet say.']],
    ['records: letters\n    criteria: Until you move away.', ['How long: The notice says how the time is decided.']],
    [
      'records: letters\n    period: 2 years\n    alternatives:\n      - when: you complain\n        period: 3 years',
      ['How long: 2 years; The notice says more about this time.'],
    ],
    [
      'schedule:\n      title: Council schedule\n      url: not-stated\n      classes: [letters]',
      ['How long: Our retention schedule sets the time: Council schedule'],
    ],
  ])('is honest about %s', async (text, expected) => {
    expect(tellFacts((await pagesOf(`retention:\n  - ${text}`)).get('retention/letters/'))).toEqual(expected);
  });
});

describe('the page of people and of topics', () => {
  it('leads to the notices, with the names that they give to people', async () => {
    const pages = await pagesOf(
      'people:\n  - id: a\n    name: Children\n    kind: children\n  - id: b\n    name: Teenagers\n    kind: children\n  - id: c\n    name: Landlords\nservice:\n  name: Help\n  topics: [early-help]',
    );
    expect(foldersOf(pages, 'people')).toEqual(['children/', 'landlords/']);
    expect(tell(pages.get('people/children/')).slice(-4)).toEqual([
      'h2 Anytown Council',
      'li Help for families',
      'dt This notice calls them',
      'dd Teenagers',
    ]);
    expect(pages.get('people/children/')).toContain('href="/anytown-council/help/"');
    expect(tell(pages.get('topics/early-help/')).slice(-2)).toEqual(['h2 Anytown Council', 'li Help for families']);
  });
});

describe('what is not said', () => {
  it.each([
    ['recipients', 'recipients: not-stated', 'Notices that do not yet say who gets information'],
    ['recipients', 'recipients:\n  outside: not-stated', 'Notices that do not yet say who gets information'],
    ['data', 'personalData: not-stated', 'Notices that do not yet say what information is used'],
    ['retention', 'retention: not-stated', 'Notices that do not yet say how long information is kept'],
    [
      'law',
      'processing:\n  - id: a\n    lawfulBases: not-stated\n    purposes: [Help.]',
      'Notices that do not yet name all the law they rely on',
    ],
  ])('is told on the page of all %s: %s', async (kind, change, heading) => {
    const pages = await pagesOf(change);
    expect(tell(pages.get(`${kind}/`)).slice(-2)).toEqual([`h2 ${heading}`, 'li Help for families']);
  });

  it('is told where a notice names no people', async () => {
    const pages = drawReverse(
      await siteOf(
        compileText(write('processing:\n  - id: a\n    lawfulBases:\n      - basis: consent\n    purposes: [Help.]', ['people'])),
      ),
    );
    expect(tell(pages.get('people/')).slice(-2)).toEqual(['h2 Notices that do not yet say whom they are about', 'li Help for families']);
  });

  it('leaves no page without a word where no name is known', () => {
    return sampleSite({ notices: [] }).then((input) => {
      for (const [path, html] of drawReverse(input)) {
        expect([path, tell(html)[1]]).toEqual([
          path,
          'p Other services may also share information when the law requires it or someone is in danger.',
        ]);
        expect(tell(html)[2]).toMatch(/^p No notice /);
      }
    });
  });

  /** Ways of saying that somebody does not share, or that a list is all there is. */
  const denials: Readonly<Record<string, RegExp>> = {
    en: /\b(?:not|never|n[’']t|no longer) (?:be )?(?:shar|giv|pass|get|us)(?:e|es|ed|ing)\b|\b(?:only|nobody|no one|none of) [^.]*\b(?:shar|gets?|receiv)|complete list|full list/i,
    cy: /(?:nid yw|nid ydynt|ddim|byth) yn (?:rhannu|rhoi|cael)|neb [^.]*yn (?:rhannu|cael)|rhestr (?:gyflawn|lawn)/i,
  };
  it.each(['en', 'cy'])('is never put as somebody not sharing, on any page in %s', async (lang) => {
    const { 'site.yaml': _, ...files } = { 'site.yaml': bilingual };
    const input = await siteOf(compile({ ...files, 'site.yaml': bilingual }), lang);
    const texts = Object.entries(input.phrases).flatMap(([key, text]) => (/^(?:reverse|describe)\./.test(key) ? [text] : []));
    expect(texts.length).toBeGreaterThan(50);
    expect(texts.filter((text) => denials[lang]!.test(text))).toEqual([]);
    for (const [path, html] of drawReverse(input)) {
      expect([path, tell(html)[1]]).toEqual([
        path,
        expect.stringMatching(
          lang === 'en'
            ? /^p Other services may also .* when the law requires it or someone is in danger\.$/
            : /^p Gall gwasanaethau eraill hefyd .* pan fydd y gyfraith yn mynnu hynny neu pan fydd rhywun mewn perygl\.$/,
        ),
      ]);
    }
  });
});

describe('the pages of a long list', () => {
  const many = async (count: number, changes: Partial<SiteInput> = {}): Promise<ReadonlyMap<string, string>> =>
    drawReverse(
      await sampleSite({
        notices: Array.from({ length: count }, (_, i) =>
          row(`anytown-council/n${i}`, `Notice ${String(i).padStart(4, '0')}`, { topics: ['bins'] }),
        ),
        entries: { ...(await sampleSite()).entries, topics: { bins: { text: 'Bins', lang: 'en' } } },
        ...changes,
      }),
    );

  it.each([
    [1, ['bins/'], ''],
    [500, ['bins/'], ''],
    [501, ['bins/', 'bins/2/'], 'Page 1 of 2'],
    [1000, ['bins/', 'bins/2/'], 'Page 1 of 2'],
    [1001, ['bins/', 'bins/2/', 'bins/3/'], 'Page 1 of 3'],
  ])('%i rows', async (count, folders, paging) => {
    const pages = await many(count);
    expect(foldersOf(pages, 'topics')).toEqual(folders);
    expect(tell(pages.get('topics/bins/')).filter((line) => line.startsWith('p Page'))[0] ?? '').toBe(paging === '' ? '' : `p ${paging}`);
    const rows = folders.flatMap((folder) => tell(pages.get(`topics/${folder}`)).filter((line) => line.startsWith('li Notice')));
    expect(rows).toHaveLength(count);
    expect(new Set(rows).size).toBe(count);
  });

  it('leads on and back, each with a title and an address of its own', async () => {
    const html = (await many(1001)).get('topics/bins/2/') ?? '';
    expect(html).toContain('<title>Bins, page 2 of 3 – Notices by topic</title>');
    expect(html).toContain('<link rel="canonical" href="https://www.example.org/privacy/topics/bins/2/">');
    expect(html).toMatch(
      /href="\/privacy\/topics\/bins\/" rel="prev">Previous page<[^]*href="\/privacy\/topics\/bins\/3\/" rel="next">Next page</,
    );
    expect(tell(html).filter((line) => line.startsWith('h2'))).toEqual(['h2 Anytown Council']);
  });

  it('begins with links to its controllers where more than 60 rows stand under several', async () => {
    const notices = (count: number): Partial<SiteInput> => ({
      notices: ['anytown-council', 'anytown-school'].flatMap((controller) =>
        Array.from({ length: count }, (_, i) => row(`${controller}/n${i}`, `Notice ${i}`, { topics: ['bins'] })),
      ),
    });
    const jumps = async (count: number): Promise<readonly string[]> =>
      [...((await many(0, notices(count))).get('topics/bins/') ?? '').matchAll(/href="#(part-[^"]*)"/g)].map((found) => found[1]!);
    expect(await jumps(30)).toEqual([]);
    expect(await jumps(31)).toEqual(['part-1', 'part-2']);
    const html = (await many(0, notices(31))).get('topics/bins/') ?? '';
    expect(html).toMatch(/id="part-1"[^>]*>Anytown Council<[^]*id="part-2"[^>]*>Anytown School</);
    expect(await findHtmlFaults(html)).toEqual([]);
  });

  it('lists more than 60 names by letter, and more than 500 on several pages', async () => {
    const named = (count: number): Partial<SiteInput> => ({
      notices: [
        row('anytown-council/a', 'A', {
          persons: Array.from({ length: count }, (_, i) => ({ names: { en: `${i % 2 === 0 ? 'Bakers' : 'Cooks'} of type ${i}x` } })),
        }),
      ],
    });
    const heads = async (count: number): Promise<readonly string[]> =>
      tell((await many(0, named(count))).get('people/')).filter((line) => line.startsWith('h2'));
    expect(await heads(60)).toEqual([]);
    expect(await heads(61)).toEqual(['h2 B', 'h2 C']);
    const pages = await many(0, named(501));
    expect(tell(pages.get('people/2/')).filter((line) => line.startsWith('li Cooks'))).toHaveLength(1);
    expect(pages.get('people/2/')).toContain('<title>Which notice is about me?, page 2 of 2 – Privacy notices</title>');
  });
});

describe('the folder of a name', () => {
  const bodies = async (names: readonly string[], register = ''): Promise<readonly string[]> => {
    const who = names.map((name) => `        - name: ${JSON.stringify(name)}`).join('\n');
    const pages = await pagesOf(
      `sources: not-stated\nrecipients:\n  outside:\n    - who:\n${who}\n`,
      register === '' ? {} : { 'registers/recipients.yaml': register },
    );
    return foldersOf(pages, 'recipients');
  };

  it.each<readonly [string, readonly string[], readonly RegExp[]]>([
    ['a plain name', ['The Red Cross'], [/^red-cross\/$/]],
    ['one name written in two ways', ['The Red Cross', 'Red cross.'], [/^red-cross\/$/]],
    ['names that only signs tell apart', ['St Mary’s', 'St Marys'], [/^st-marys--[0-9a-f]{8}\/$/, /^st-marys\/$/]],
    ['letters with accents', ['Tŷ Hafan'], [/^ty-hafan--[0-9a-f]{8}\/$/]],
    ['no letters at all', ['…', '💥'], [/^[0-9a-f]{8}\/$/, /^[0-9a-f]{8}\/$/]],
    ['a number, which is a page of the list', ['2'], [/^2--[0-9a-f]{8}\/$/]],
    ['a name that Windows keeps', ['Con'], [/^con--[0-9a-f]{8}\/$/]],
    ['a way out of the folder', ['../../etc/passwd', '/'], [/^[0-9a-f]{8}\/$/, /^etc-passwd--[0-9a-f]{8}\/$/]],
    ['a very long name', [`The ${'very '.repeat(40)}long name`], [/^[a-z-]{1,60}--[0-9a-f]{8}\/$/]],
    ['another alphabet', ['Общество'], [/^[0-9a-f]{8}\/$/]],
  ])('%s', async (_, names, folders) => {
    const found = [...(await bodies(names))].sort();
    expect(found).toHaveLength(folders.length);
    found.forEach((folder, position) => expect(folder).toMatch([...folders][position]!));
  });

  it('is that of the register entry of the same name, and never that of another', async () => {
    const register = 'police:\n  name: The police\nred-cross:\n  name: British Red Cross\n';
    const pages = await pagesOf(
      'sources: not-stated\nrecipients:\n  outside:\n    - who:\n        - police\n        - red-cross\n        - name: the Police\n        - name: Red Cross\n',
      { 'registers/recipients.yaml': register },
    );
    expect(foldersOf(pages, 'recipients')).toEqual(['red-cross/', 'red-cross--ac18ec39/', 'police/']);
    expect(tell(pages.get('recipients/red-cross/'))[0]).toBe('h1 Who gets my data? British Red Cross');
  });

  it.each([
    ['2', 'entry--2'],
    ['con', 'entry--con'],
    ['a'.repeat(80), 'a'.repeat(80)],
  ])('holds no id that cannot be a folder: %s', async (id, folder) => {
    const pages = await pagesOf(`sources: not-stated\nrecipients:\n  outside:\n    - who: ["${id}"]\n`, {
      'registers/recipients.yaml': `"${id}":\n  name: Somebody\n`,
    });
    expect(foldersOf(pages, 'recipients')).toEqual([`${folder}/`]);
  });

  it('does not change with what else is on the site', async () => {
    const [alone] = await bodies(['St Mary’s']);
    expect(await bodies(['St Marys', 'St Mary’s', 'St. Mary’s Trust'])).toContain(alone);
  });
});

describe('the pages of names', () => {
  const hostile = '<script>alert(1)</script>{{ 7 * 7 }}"\'&';

  it('print what people wrote as text', async () => {
    const pages = await pagesOf(
      `title: ${JSON.stringify(hostile)}\npeople:\n  - id: a\n    name: ${JSON.stringify(hostile)}\nsources: not-stated\nrecipients:\n  outside:\n    - who:\n        - name: ${JSON.stringify(hostile)}\n      when: ${JSON.stringify(hostile)}\n`,
    );
    const [folder] = foldersOf(pages, 'recipients');
    const html = pages.get(`recipients/${folder ?? ''}`) ?? '';
    expect(html).not.toMatch(/<script|49/);
    expect(tell(html)[0]).toBe(`h1 Who gets my data? ${hostile}`);
    expect(tellFacts(html)).toContain(`When: ${hostile}`);
  });

  it('are the same in each language, say what they can in it, and mark what they cannot', async () => {
    const notice = write(
      'title: {en: Help, cy: Cymorth}\nsources: not-stated\nrecipients:\n  outside:\n    - who:\n        - police\n        - name: {en: Red Cross, cy: Y Groes Goch}\n        - name: {en: Scouts}\n      when: {en: you ask}\n',
    );
    const compiled = compile({
      'site.yaml': bilingual,
      [help]: notice,
      'registers/recipients.yaml': 'police:\n  name: {en: Police, cy: Heddlu}\n',
    });
    const [english, welsh] = [drawReverse(await siteOf(compiled, 'en')), drawReverse(await siteOf(compiled, 'cy'))];
    expect([...welsh.keys()].sort()).toEqual([...english.keys()].map((path) => `cy/${path}`).sort());
    expect(tell(welsh.get('cy/recipients/')).filter((line) => line.startsWith('li'))).toEqual([
      'li Heddlu (1 hysbysiad)',
      'li Scouts (1 hysbysiad)',
      'li Y Groes Goch (1 hysbysiad)',
    ]);
    const page = welsh.get('cy/recipients/red-cross/') ?? '';
    expect(tell(page)[0]).toBe('h1 Pwy sy’n cael fy nata? Y Groes Goch');
    expect(tellFacts(page)).toContain('Pryd: You ask');
    expect(page).toContain('<span lang="en">You ask</span>');
    expect(page).toContain('href="/recipients/red-cross/"');
    expect(welsh.get('cy/recipients/scouts/')).toContain('<span lang="en">Scouts</span>');
    expect(welsh.get('cy/law/children-act-1989/')).toContain('<span lang="en">Children Act 1989</span>');
  });

  it.each([
    [[true, true], true],
    [[true, false], false],
  ])('are kept from search engines only where all their notices are examples: %j', async (examples, noindex) => {
    const notices = examples.map((example, i) => row(`anytown-council/n${i}`, `Notice ${i}`, { topics: ['bins'], example }));
    const pages = drawReverse(await sampleSite({ notices }));
    for (const path of ['topics/', 'topics/bins/']) expect([path, pages.get(path)?.includes('content="noindex"')]).toEqual([path, noindex]);
  });

  it('are valid HTML with headings in order, and belong to the site', async () => {
    const input = await siteOf(compileRepository());
    const drawn = new Map((await renderListPages(input)).map(({ path, content }) => [path, content]));
    const pages = [...drawReverse(input).keys()];
    expect(pages.length).toBeGreaterThan(100);
    expect(pages.filter((path) => !drawn.has(`${path}index.html`))).toEqual([]);
    const some = pages.filter((path) => /^(?:recipients|data|law|retention|people|topics)\/(?:p[^/]*\/)?$/.test(path));
    for (const path of some) expect([path, await findHtmlFaults(drawn.get(`${path}index.html`) ?? '')]).toEqual([path, []]);
  });
});
