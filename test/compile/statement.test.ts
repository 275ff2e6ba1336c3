import { describe, expect, it } from 'vitest';
import { compile, write, help, type Files } from '../support/compile.js';

const head = 'fairnotice: 1\ntitle: Privacy notices\nbaseUrl: https://www.example.org/privacy/\nlanguages: [en, cy]\n';

/** A statement from which nothing is missing, field by field. */
const whole: Readonly<Record<string, string>> = {
  status: 'status: partly-compliant',
  problems: `problems:
    - what: Old maps cannot be read out.
      affects: People who cannot see them
      reason: non-compliance
      fixBy: 2027-03-31`,
  tested: 'tested: {date: 2026-09-14, by: our digital team, how: By keyboard.}',
  contact: 'contact: {form: "https://www.example.org/form", textRelay: "18001 01234 567 890"}',
  prepared: 'prepared: 2026-09-21',
  reviewed: 'reviewed: 2026-09-21',
};

/** site.yaml with some fields of the statement said otherwise, and some left out where nothing is said. */
function site(changes: Readonly<Record<string, string>> = {}): string {
  const lines = Object.values({ ...whole, ...changes }).filter((field) => field !== '');
  return `${head}accessibility:\n${lines.map((line) => `  ${line}\n`).join('')}`;
}

function find(text: string, files: Files = {}, day?: string): readonly string[] {
  return compile({ 'site.yaml': text, ...files }, day)
    .diagnostics.filter(({ code }) => code.startsWith('statement/'))
    .map(({ code, severity, origin }) => `${severity} ${code} ${origin.path.join('/')}`);
}

const controller = (kind: string): Files => ({
  'controllers/anytown-council.yaml': `name: Anytown Body\nkind: ${kind}\nnation: england\n`,
});

describe('a statement', () => {
  it('is made in every language of the site where nothing is missing', () => {
    const { siteTexts } = compile({ 'site.yaml': site() });
    expect(Object.entries(siteTexts).map(([lang, { statement }]) => [lang, statement.state])).toEqual([
      ['en', 'own'],
      ['cy', 'own'],
    ]);
    expect(find(site())).toEqual([]);
  });

  it.each<[missing: string, changes: Readonly<Record<string, string>>, at: string]>([
    ['its status', { status: '' }, 'accessibility'],
    ['problems, though it does not comply fully', { problems: '' }, 'accessibility'],
    [
      'what a problem is',
      { problems: 'problems: [{affects: All, reason: non-compliance, fixBy: 2027-01-01}]' },
      'accessibility/problems/0',
    ],
    [
      'whom a problem affects',
      { problems: 'problems: [{what: Maps, reason: non-compliance, fixBy: 2027-01-01}]' },
      'accessibility/problems/0',
    ],
    ['why a problem is there', { problems: 'problems: [{what: Maps, affects: All}]' }, 'accessibility/problems/0'],
    [
      'when a problem will be put right',
      { problems: 'problems: [{what: Maps, affects: All, reason: non-compliance}]' },
      'accessibility/problems/0',
    ],
    [
      'what its assessment of a burden found',
      { problems: 'problems: [{what: Maps, affects: All, reason: disproportionate-burden}]' },
      'accessibility/problems/0',
    ],
    [
      'why something is out of scope',
      { problems: 'problems: [{what: Maps, affects: All, reason: out-of-scope}]' },
      'accessibility/problems/0',
    ],
    ['when it was tested', { tested: 'tested: {by: us, how: By keyboard.}' }, 'accessibility/tested'],
    ['who tested it', { tested: 'tested: {date: 2026-09-14, how: By keyboard.}' }, 'accessibility/tested'],
    ['how it was tested', { tested: 'tested: {date: 2026-09-14, by: us}' }, 'accessibility/tested'],
    ['a contact form', { contact: 'contact: {phone: "01234 567 890"}' }, 'accessibility/contact'],
    ['any contact', { contact: '' }, 'accessibility'],
    ['when it was prepared', { prepared: '' }, 'accessibility'],
    ['when it was reviewed', { reviewed: '' }, 'accessibility'],
    ['a status that fits the problems it lists', { status: 'status: fully-compliant' }, 'accessibility/status'],
  ])('that lacks %s is found and is not published', (_, changes, at) => {
    expect(find(site(changes))).toEqual([`warning statement/incomplete ${at}`]);
    const { siteTexts } = compile({ 'site.yaml': site(changes) });
    expect(Object.values(siteTexts).map(({ statement }) => statement.state)).toEqual(['none', 'none']);
  });

  it('has to say who runs the site where several bodies publish on it', () => {
    const second: Files = { 'controllers/other.yaml': 'name: Other Council\nkind: principal-council\nnation: northern-ireland\n' };
    expect(find(site(), second)).toEqual(['warning statement/incomplete accessibility']);
    expect(find(site({ organisation: 'organisation: Anytown Council' }), second)).toEqual([]);
  });

  it('may say that it complies fully and what the regulations leave out', () => {
    const problems = 'problems: [{what: Old maps, affects: Some, reason: out-of-scope, why: They are archives.}]';
    expect(find(site({ status: 'status: fully-compliant', problems }))).toEqual([]);
    expect(find(site({ status: 'status: fully-compliant', problems: '' }))).toEqual([]);
  });

  it.each([
    ['2026-09-20', ['warning statement/future-date accessibility/prepared', 'warning statement/future-date accessibility/reviewed']],
    ['2026-09-21', []],
    ['2027-09-21', []],
    ['2027-09-22', ['warning statement/review-overdue accessibility/reviewed']],
  ])('on %s is as old as its dates say', (day, found) => {
    expect(find(site(), {}, day)).toEqual(found);
  });
});

describe('the address of a statement there is', () => {
  const existing = 'useExisting: https://www.example.org/accessibility';

  it('is all that is needed', () => {
    expect(find(`${head}accessibility:\n  ${existing}\n`)).toEqual([]);
  });

  it('beside facts for another is one too many', () => {
    expect(find(site({ useExisting: existing }))).toEqual(['warning statement/existing-and-own accessibility']);
    const { siteTexts } = compile({ 'site.yaml': site({ useExisting: existing }) });
    expect(siteTexts['en']?.statement).toEqual({ state: 'existing', address: 'https://www.example.org/accessibility' });
  });
});

describe('no statement', () => {
  it.each([
    ['principal-council', ['warning statement/missing ']],
    ['parish-council', ['warning statement/missing ']],
    ['maintained-school', ['info statement/missing ']],
    ['academy', ['info statement/missing ']],
    ['councillor', ['info statement/missing ']],
    ['council-company', ['info statement/missing ']],
  ])('is said of a site of a %s as far as the regulations are known to bind it', (kind, found) => {
    expect(find(head, controller(kind))).toEqual(found);
  });

  it('is nothing to say of a site with drafts or examples alone', () => {
    expect(find(head, { [help]: write('status: draft') })).toEqual([]);
    expect(find(head, { [help]: write('example: {url: "https://www.example.org/real", found: 2026-01-01}') })).toEqual([]);
  });
});

describe('the words of a statement', () => {
  const wordsOf = (text: string, files: Files = {}, lang = 'en'): string =>
    JSON.stringify(compile({ 'site.yaml': text, ...files }).siteTexts[lang]?.statement);

  it('claim the status that the council chose and no other', () => {
    const claims = ['fully compliant', 'partially compliant', 'not compliant'];
    const made = (['fully-compliant', 'partly-compliant', 'not-compliant'] as const).map((status) =>
      wordsOf(site({ status: `status: ${status}`, ...(status === 'fully-compliant' ? { problems: '' } : {}) })),
    );
    expect(made.map((words) => claims.filter((claim) => words.includes(claim)))).toEqual(claims.map((claim) => [claim]));
  });

  it.each([
    ['england', 'Equality and Human Rights Commission', 'Equality Commission for Northern Ireland'],
    ['wales', 'Equality and Human Rights Commission', 'Equality Commission for Northern Ireland'],
    ['scotland', 'Equality and Human Rights Commission', 'Equality Commission for Northern Ireland'],
    ['northern-ireland', 'Equality Commission for Northern Ireland', 'Equality and Human Rights Commission'],
  ])('name for %s the %s', (nation, named, other) => {
    const words = wordsOf(site(), {
      'controllers/anytown-council.yaml': `name: Anytown Council\nkind: principal-council\nnation: ${nation}\n`,
    });
    expect(words).toContain(named);
    expect(words).not.toContain(other);
  });

  it('name both, each for its nations, where the bodies of the site have two', () => {
    const files: Files = { 'controllers/other.yaml': 'name: Other Council\nkind: principal-council\nnation: northern-ireland\n' };
    const words = wordsOf(site({ organisation: 'organisation: Anytown Council' }), files);
    expect(words).toContain('England, Wales and Scotland');
    expect(words).toContain('Equality Commission for Northern Ireland');
  });
});
