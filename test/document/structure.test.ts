import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Document } from '../../src/document/index.js';
import { compile, compileRepository, documentOf, help, write } from '../support/compile.js';
import { anchorsOf, faultsOf } from '../support/document-faults.js';
import { fullNotice, fullWorkspace } from '../support/full-notice.js';

/** Sections that the law or a frightened reader asks for: there in every notice, whatever it says. */
const always = [
  'who-we-are',
  'people',
  'data',
  'sources',
  'purposes',
  'provision',
  'recipients',
  'transfers',
  'retention',
  'automated-decisions',
  'rights',
  'objection',
  'contacts',
  'complaints',
  'changes',
];

/** For each field, ways of writing it; `''` leaves it out. */
const ways: Readonly<Record<string, readonly string[]>> = {
  status: ['status: published', 'status: withdrawn', 'status: withdrawn\nwithdrawn:\n  since: "2026-01-01"\n  why: Closed.'],
  introduction: ['', 'introduction: |\n  Hello.\n\n  - a\n  - b'],
  service: ['', 'service:\n  name: Help\n  outcomes:\n    - safe children', 'service:\n  name: Help\n  url: not-stated'],
  collection: ['', 'collection: direct', 'collection: indirect'],
  people: [
    'people:\n  - id: child\n    name: Children',
    'people:\n  - id: child\n    name: Children\n    told: not-stated\n  - id: 2\n    name: Others\n'.replace('id: 2', 'id: others'),
  ],
  personalData: [
    '',
    'personalData: not-stated',
    'personalData:\n  - id: "2"\n    heading: A\n    items:\n      - marks\n  - heading: B\n    items:\n      - names\n  - id: protection-officer\n    heading: C\n    mayContain: [health]\n    items:\n      - notes',
  ],
  sources: ['', 'sources: not-stated', 'sources:\n  - who: [police]\n    public: true'],
  recipients: [
    '',
    'recipients: none',
    'recipients: not-stated',
    'recipients:\n  outside: none\n  needToKnow: Few.',
    'recipients:\n  outside:\n    - id: our-teams\n      who: [police]\n    - id: terms\n      heading: More\n      who: [schools]\n      direction: both\n  terms: Ours.\n  ourTeams:\n    - heading: A\n      teams:\n        - B\n    - teams:\n        - C',
  ],
  transfers: [
    '',
    'transfers: none',
    'transfers:\n  routine: none\n  exceptions:\n    - mechanism: not-stated',
    'transfers:\n  routine: not-stated',
  ],
  retention: [
    '',
    'retention: not-stated',
    'retention:\n  - records: a\n    period: 6 years\n  - records: b\n    period: permanent\n  - criteria: Until then.\n  - records: c\n    period: not-stated',
  ],
  automatedDecisions: ['', 'automatedDecisions: none', 'automatedDecisions:\n  - what: a\n  - what: b'],
  security: ['', 'security: not-stated', 'security: [encryption]'],
  rights: [
    '',
    'rights:\n  routes:\n    - right: access',
    'rights:\n  routes:\n    - right: others\n      to: service',
    'rights:\n  notes:\n    - right: portability\n      text: No.',
  ],
  contacts: ['', 'contacts: not-stated', 'contacts:\n  - name: Desk\n  - id: "1"\n    name: Post\n    email: a@example.org'],
  howToAsk: ['', 'howToAsk: Ask us.'],
  dates: ['', 'dates:\n  issued: "2026-01-01"'],
  sections: [
    '',
    'sections:\n  - id: more\n    heading: More\n    body: |\n      # One\n\n      Text.\n\n      Table: How long we keep each kind of record\n\n      | A | B |\n      |---|---|\n      | 1 | 2 |\n\n      ### Two\n\n      Table: Same\n\n      | A |\n      |---|\n      | 1 |\n\n      Table: Same\n\n      | A |\n      |---|\n      | 1 |\n  - id: more-1\n    heading: Even more\n    after: rights\n    body: Text.',
  ],
  processing: [
    '',
    'processing:\n  - id: a\n    lawfulBases: not-stated\n    purposes:\n      - Help.',
    'processing:\n  - id: web\n    topic: website\n    heading: Our site\n    purposes:\n      - Run it.\n    website:\n      cookies:\n        - name: a\n          purpose: b\n          expires: c\n          party: not-stated\n  - id: web-cookies\n    topic: website\n    purposes:\n      - Run it too.\n    website:\n      cookies:\n        - name: a\n          purpose: b\n          expires: c\n          party: first-party',
    'processing:\n  - id: a\n    people: all\n    heading: A\n    lawfulBases:\n      - basis: consent\n    purposes:\n      - text: Help.\n        firstLayer: true\n  - id: b\n    people: all\n    lawfulBases:\n      - basis: public-task\n    purposes:\n      - text: Plan.\n        specialCategory: none\n      - Count.',
  ],
};

const notices = fc
  .record(Object.fromEntries(Object.entries(ways).map(([key, texts]) => [key, fc.constantFrom(...texts)])))
  .map((fields) => {
    const chosen = Object.values(fields).filter((text) => text !== '');
    return `title: Help\n${chosen.join('\n')}\n`;
  });

/** Compiles a made-up notice in two languages, and leaves aside whether its ids lead anywhere. */
function composeBoth(notice: string): readonly [Document, Document] {
  const compiled = compile({
    'site.yaml': 'fairnotice: 1\ntitle: x\nbaseUrl: https://www.example.org/\nlanguages: [en, cy]\n',
    [help]: notice,
  });
  return [documentOf(compiled, 'en'), documentOf(compiled, 'cy')];
}

describe('every document', () => {
  it('has the sections that are owed, places and tables with names of their own, and no heading without words under it', () => {
    fc.assert(
      fc.property(notices, (notice) => {
        const [english, welsh] = composeBoth(notice);
        const anchors = english.sections.map(({ anchor }) => anchor);
        expect(anchors.filter((anchor) => always.includes(anchor))).toEqual(always);
        expect(faultsOf(english)).toEqual([]);
        expect(anchorsOf(welsh)).toEqual(anchorsOf(english));
      }),
      { numRuns: 80, seed: 20261121 },
    );
  });

  it('has them where nothing is said at all', () => {
    const [english] = composeBoth('title: Help\nstatus: draft\n');
    expect(english.sections.map(({ anchor }) => anchor)).toEqual(always);
    expect(faultsOf(english)).toEqual([]);
  });

  it('has them where everything is said', () => {
    expect(faultsOf(documentOf(compile(fullWorkspace(fullNotice()))))).toEqual([]);
  });

  it.each(compileRepository().notices.map(({ id, documents }) => [id, documents['en']!] as const))('has them: %s', (_, document) => {
    expect(faultsOf(document)).toEqual([]);
    expect(document.sections.map(({ anchor }) => anchor).filter((anchor) => always.includes(anchor))).toEqual(always);
  });
});

describe('sections of the author’s own', () => {
  it('stand beside the standard section they name, and before the rights where they name none', () => {
    const section = (id: string, place: string): string => `  - id: ${id}\n    heading: ${id}\n    body: Hello.\n${place}`;
    const text = write(
      `sections:\n${section('a', '')}${section('b', '    after: data\n')}${section('c', '    before: data\n')}${section('d', '    before: sharing\n')}${section('e', '    after: topics\n')}`,
    );
    const anchors = documentOf(compile({ [help]: text })).sections.map(({ anchor }) => anchor);
    expect(anchors).toEqual([
      'who-we-are',
      'people',
      'section-c',
      'data',
      'section-b',
      'sources',
      'purposes',
      'provision',
      'recipients',
      'section-d',
      'transfers',
      'retention',
      'automated-decisions',
      'section-e',
      'section-a',
      'rights',
      'objection',
      'contacts',
      'complaints',
      'changes',
    ]);
  });
});
