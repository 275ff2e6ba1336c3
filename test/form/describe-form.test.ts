import { describe, expect, it } from 'vitest';
import { describeForm, fieldId, pageOf as pageOfPath, readAt, writeAt, type Field, type FormFinding } from '../../src/form/index.js';
import { planOf } from '../../src/form/tasks.js';
import type { Path } from '../../src/revise/index.js';
import { isRecord } from '../../src/schema/index.js';
import { inputOf, pageOf, schemas } from './read-form.js';

const notice = {
  title: 'Libraries',
  status: 'draft',
  service: { name: 'Libraries', url: 'not-stated', extra: { nobody: 'knows' } },
  people: [
    { id: 'members', name: 'Members' },
    { id: 'children', name: 'Children', ages: '0-17' },
  ],
  personalData: [{ id: 'about-you', heading: 'About you', items: ['name', 'shoe size', { item: 'health', special: 'health' }] }],
  processing: [{ id: 'lend', purposes: ['Lend books.'], people: ['children', 'ghosts'], lawfulBases: 'not-stated' }],
  recipients: { outside: [{ who: ['police', { name: 'Food bank' }] }] },
};
const names = {
  'registers/data-categories': [{ id: 'name', name: 'Full name' }],
  'registers/recipients': [{ id: 'police', name: 'Police' }],
};

function fieldAt(path: Path, page: Path, given: Parameters<typeof pageOf>[2] = {}): Field {
  const found = find(pageOf(notice, page, { names, ...given }).fields, fieldId(path));
  if (found === undefined) throw new Error(`There is no field for ${path.join('/')}`);
  return found;
}

function find(fields: readonly Field[], id: string): Field | undefined {
  for (const field of fields) {
    const details = field.kind === 'answer' ? field.details : field;
    const inner = field.id === id ? field : details.kind === 'group' ? find(details.fields, id) : undefined;
    if (inner !== undefined) return inner;
  }
  return undefined;
}

describe('the top of a form', () => {
  it.each(['notice', 'controller'] as const)('has every field of a %s on one page, and on no other', (kind) => {
    const schema = schemas.find((one) => isRecord(one) && String(one['$id']).endsWith(`/${kind}.schema.json`));
    const all = isRecord(schema) && isRecord(schema['properties']) ? Object.keys(schema['properties']) : [];
    const planned = planOf(kind).flatMap(({ tasks }) => tasks.flatMap(({ fields }) => fields));
    expect(all.length).toBeGreaterThan(10);
    expect([...planned].sort()).toEqual([...all].sort());
  });

  it('says how each part stands: errors before gaps, gaps before what is there', () => {
    const findings: readonly FormFinding[] = [
      { severity: 'error', code: 'a/b', message: 'Wrong.', path: ['people', 0, 'id'] },
      { severity: 'warning', code: 'a/b', message: 'Odd.', path: ['title'] },
    ];
    const controller = { id: 'anytown-council', name: 'Anytown Council', value: { inherited: { transfers: 'none' } } };
    const { groups } = pageOf(notice, [], { findings, controller });
    const states: Readonly<Record<string, unknown>> = Object.fromEntries(
      groups.flatMap(({ tasks }) => tasks.map(({ path, state }) => [String(path[0]), state] as const)),
    );
    expect(states).toMatchObject({
      title: { kind: 'filled' },
      service: { kind: 'not-stated', facts: 1 },
      people: { kind: 'errors', errors: 1 },
      processing: { kind: 'not-stated', facts: 1 },
      transfers: { kind: 'inherited' },
      retention: { kind: 'empty' },
    });
  });
});

describe('a field', () => {
  it.each<{ readonly path: Path; readonly page: Path; readonly field: object }>([
    {
      path: ['title'],
      page: ['title'],
      field: { kind: 'text', as: 'line', label: 'Title', optional: false, article: 'UK GDPR Article 12(1)' },
    },
    { path: ['introduction'], page: ['title'], field: { kind: 'text', as: 'prose', optional: true, isFilled: false } },
    { path: ['status'], page: ['title'], field: { kind: 'choice', layout: 'radios' } },
    {
      path: ['service', 'url'],
      page: ['service'],
      field: { kind: 'text', as: 'web', notStated: true, inputs: [{ lang: 'en', text: '' }] },
    },
    { path: ['service', 'extra'], page: ['service'], field: { kind: 'other', label: 'extra' } },
    { path: ['owner', 'post'], page: ['owner'], field: { kind: 'text', as: 'id', internal: true } },
    {
      path: ['processing', 0, 'people'],
      page: ['processing', 0],
      field: {
        kind: 'names',
        isSome: true,
        words: [{ value: 'all', label: 'Everyone in this notice', chosen: false }],
        options: [
          { value: 'members', label: 'Members', chosen: false },
          { value: 'children', label: 'Children', chosen: true },
          { value: 'ghosts', label: 'ghosts (not in the list)', chosen: true },
        ],
      },
    },
    {
      path: ['processing', 0, 'lawfulBases'],
      page: ['processing', 0],
      field: { kind: 'answer', isDetailed: false, words: [{ value: 'not-stated', label: 'Nobody has told us yet', chosen: true }] },
    },
    {
      path: ['personalData', 0, 'items'],
      page: ['personalData', 0],
      field: {
        kind: 'list',
        items: [
          { text: 'Full name', opens: false },
          { text: 'shoe size', opens: true, field: { kind: 'text' } },
          { text: 'health', opens: true },
        ],
      },
    },
  ])('for $path.0 … is of its kind, with its name, help and law', ({ path, page, field }) => {
    expect(fieldAt(path, page)).toMatchObject(field);
  });

  it('has a text for each language of the site, and for each that it has besides', () => {
    const inputs = (value: unknown, languages: readonly string[]): readonly string[] => {
      const [field] = pageOf({ title: value }, ['title'], { languages }).fields;
      return field?.kind === 'text' ? field.inputs.map(({ lang, text }) => `${lang}: ${text}`) : [];
    };
    expect(inputs('Libraries', ['en'])).toEqual(['en: Libraries']);
    expect(inputs('Libraries', ['en', 'cy'])).toEqual(['en: Libraries', 'cy: ']);
    expect(inputs({ cy: 'Llyfrgelloedd' }, ['en', 'cy'])).toEqual(['en: ', 'cy: Llyfrgelloedd']);
    expect(inputs({ en: 'Libraries', cy: 'Llyfrgelloedd' }, ['en'])).toEqual(['en: Libraries', 'cy: Llyfrgelloedd']);
  });

  it.each([
    ['a text', ['title'], ['no', 'text']],
    ['a list', ['people'], 'nobody'],
    ['a group', ['service'], 'Libraries'],
  ] as const)('shows what is no %s as it is written', (_, path, value) => {
    const [field] = pageOf({ [path[0]]: value }, path).fields;
    expect(field).toMatchObject({ kind: 'other', text: JSON.stringify(value, undefined, 1) });
  });

  it('that is not there and need not be stands among what can be added, until it is wanted', () => {
    const { fields, add } = pageOf(notice, ['processing', 0]);
    const shown = fields.map(({ path }) => path.at(-1));
    expect(shown).not.toContain('heading');
    expect(add).toContainEqual({ name: 'heading', path: ['processing', 0, 'heading'], label: 'Heading', own: false });
    expect(add).toContainEqual({ name: 'website', path: ['processing', 0, 'website'], label: 'Website', own: true });
    const wanted = pageOf(notice, ['processing', 0], { wanted: ['f-processing-0-heading'] });
    expect(wanted.fields.map(({ path }) => path.at(-1))).toContain('heading');
  });
});

describe('what was found', () => {
  it('stands with the nearest field of its page, each once', () => {
    const at = (path: Path): FormFinding => ({ severity: 'error', code: 'a/b', message: path.join('/'), path });
    const findings = [at(['processing', 0]), at(['processing', 0, 'purposes', 0]), at(['processing', 0, 'lawfulBases']), at(['title'])];
    const page = pageOf(notice, ['processing', 0], { findings });
    const of = (found: readonly FormFinding[]): readonly string[] => found.map(({ message }) => message);
    const purposes = find(page.fields, 'f-processing-0-purposes');
    expect(of(page.findings)).toEqual(['processing/0']);
    expect(of(purposes?.findings ?? [])).toEqual([]);
    expect(purposes?.kind === 'list' ? of(purposes.items[0]?.findings ?? []) : []).toEqual(['processing/0/purposes/0']);
    expect(of(find(page.fields, 'f-processing-0-lawfulBases')?.findings ?? [])).toEqual(['processing/0/lawfulBases']);
  });

  it.each<readonly [Path, Path]>([
    [['title'], ['title']],
    [['service', 'name'], ['service']],
    [
      ['processing', 0, 'purposes', 0],
      ['processing', 0],
    ],
    [
      ['recipients', 'outside', 0, 'who', 1, 'name'],
      ['recipients', 'outside', 0, 'who', 1],
    ],
    [
      ['recipients', 'outside', 0, 'who', 0],
      ['recipients', 'outside', 0],
    ],
  ])('at %j leads to the page at %j', (path, page) => {
    expect(pageOfPath(inputOf(notice), path)).toEqual(page);
  });
});

describe('what a notice takes over', () => {
  const controller = {
    id: 'anytown-council',
    name: 'Anytown Council',
    value: { complaints: { how: 'Write to us.' }, inherited: { security: ['locks'], howToAsk: 'Ask us.' } },
  };

  it.each<{ readonly title: string; readonly value: object; readonly field: string; readonly inherited: object }>([
    {
      title: 'whole, with a copy to write its own from',
      value: {},
      field: 'howToAsk',
      inherited: { from: 'Anytown Council', use: 'all', summary: ['Ask us.'], copy: 'Ask us.', path: ['inherited', 'howToAsk'] },
    },
    {
      title: 'from the top of the controller’s file',
      value: {},
      field: 'complaints',
      inherited: { path: ['complaints'], summary: ['Write to us.'] },
    },
    { title: 'and adds to', value: { security: ['keys'] }, field: 'security', inherited: { use: 'added', copy: { only: ['locks'] } } },
    { title: 'or not, where it has its own', value: { security: { only: ['keys'] } }, field: 'security', inherited: { use: 'replaced' } },
    { title: 'or not, where it says so in a word', value: { howToAsk: 'Ring us.' }, field: 'howToAsk', inherited: { use: 'replaced' } },
  ])('is shown: $title', ({ value, field, inherited }) => {
    expect(pageOf(value, [field], { controller }).inherited).toMatchObject([inherited]);
  });

  it('is nothing where the controller’s file says nothing', () => {
    expect(pageOf({}, ['retention'], { controller }).inherited).toEqual([]);
  });
});

describe('an address', () => {
  it('names a place by its steps, positions as numbers only where there is a list', () => {
    expect(readAt('people/1/name', notice)).toEqual(['people', 1, 'name']);
    expect(readAt('1', { 1: 'a register can have such an id' })).toEqual(['1']);
    expect(writeAt(['a/b', 0])).toBe('a%2Fb/0');
    expect(readAt('a%2Fb/0', { 'a/b': [1] })).toEqual(['a/b', 0]);
    expect(readAt('people//name', notice)).toBeUndefined();
    expect(readAt('%', notice)).toBeUndefined();
  });

  it('leads nowhere where the schema knows no such place', () => {
    for (const path of [['nowhere'], ['title', 'deeper'], ['__proto__'], ['people', 0, 'constructor']]) {
      expect(describeForm(inputOf(notice, { path }))).toBeUndefined();
    }
  });
});
