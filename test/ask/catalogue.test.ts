import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { catalogue, notAsked } from '../../src/ask/index.js';
import { isRecord } from '../../src/schema/index.js';

type Schema = Readonly<Record<string, unknown>>;

const files = ['common.schema.json', 'notice.schema.json'].map((name): readonly [string, Schema] => [
  name,
  JSON.parse(readFileSync(new URL(`../../schema/${name}`, import.meta.url), 'utf8')) as Schema,
]);

/** A schema with what it refers to put in its place, and the file it then is in. */
function open(schema: Schema, file: string): readonly [Schema, string] {
  if (typeof schema['$ref'] !== 'string') return [schema, file];
  const [name = '', pointer = ''] = schema['$ref'].split('#');
  const target = name === '' ? file : name;
  let found: unknown = new Map(files).get(target);
  for (const step of pointer.split('/').slice(1)) found = isRecord(found) ? found[step] : undefined;
  if (!isRecord(found)) throw new Error(`Nothing is at ${schema['$ref']}`);
  return open(found, target);
}

function branches(schema: Schema, file: string): readonly (readonly [Schema, string])[] {
  const [own, place] = open(schema, file);
  const inner = Array.isArray(own['oneOf']) ? own['oneOf'].filter(isRecord).flatMap((one) => branches(one, place)) : [];
  return [[own, place], ...inner];
}

/** Every field of a notice, as a pattern of the catalogue, and whether it may be `not-stated`. */
function listFields(schema: Schema, file: string, path: string): readonly (readonly [string, boolean])[] {
  const all = branches(schema, file);
  const isOpen = all.some(
    ([one]) =>
      one['x-not-stated'] === true ||
      (Array.isArray(one['enum']) && one['enum'].includes('not-stated')) ||
      String(one['format']).endsWith('-or-not-stated'),
  );
  const inner = all.flatMap(([one, place]) => [
    ...Object.entries(isRecord(one['properties']) ? one['properties'] : {}).flatMap(([name, child]) =>
      isRecord(child) ? listFields(child, place, path === '' ? name : `${path}.${name}`) : [],
    ),
    ...(isRecord(one['items']) ? listFields(one['items'], place, `${path}[]`) : []),
  ]);
  return [[path, isOpen], ...inner];
}

const fields = new Map(listFields(new Map(files).get('notice.schema.json') ?? {}, 'notice.schema.json', ''));
const open_ = [...fields].flatMap(([path, isOpen]) => (isOpen ? [path] : []));
const asked = catalogue.flatMap(({ at }) => at);

/** The same field of a purpose and of the defaults is not asked for where it is not asked for of a use. */
function ofUse(path: string): string {
  return path.replace(/^defaults\./, 'processing[].').replace('.purposes[].', '.');
}

describe('the questions', () => {
  it('are there for every field that may be “not stated”, or it says why not', () => {
    expect(open_.length).toBeGreaterThan(100);
    expect(open_.filter((path) => !asked.includes(path) && notAsked[ofUse(path)] === undefined)).toEqual([]);
  });

  it('are about fields that there are', () => {
    expect(asked.filter((path) => !fields.has(path))).toEqual([]);
    expect(Object.keys(notAsked).filter((path) => !fields.has(path))).toEqual([]);
    expect(Object.keys(notAsked).filter((path) => asked.includes(path))).toEqual([]);
  });

  it('are each asked once of a field', () => {
    const places = catalogue.flatMap(({ at, part = '' }) => at.map((path) => `${path}:${part}`));
    expect(places.filter((place, position) => places.indexOf(place) !== position)).toEqual([]);
  });

  const noFacts = { dataGroups: [], recipientGroups: [], retentionRows: [] };
  const words = catalogue.flatMap(({ heading, asks, help = '', form }) => {
    const { kind, ...rest } = typeof form === 'function' ? form(noFacts) : form;
    return [heading, asks, help, ...(kind === 'choice' && 'options' in rest ? rest.options.map((option) => option.words) : [])];
  });

  it.each([
    ['law', /GDPR|Article|\bAct\b|section \d|lawful|legal|statut|legislation|regulation|\bduty\b|adequa|Schedule|\bICO\b/i],
    [
      'words of the trade',
      /controller|processor|data subject|special category|personal data|recipient|retention|processing|transfer|consent|provision|criminal offence|anonymis/i,
    ],
    ['fields and YAML', /not-stated|yaml|field|`|\b[a-z]+[A-Z][a-z]+/],
  ])('speak of no %s', (_, pattern) => {
    expect(words.length).toBeGreaterThan(150);
    expect(words.filter((text) => pattern.test(text))).toEqual([]);
  });

  it('end as questions do, and are short', () => {
    expect(catalogue.map(({ asks }) => asks).filter((text) => !/[?]$|[?] .+[.?]$/.test(text))).toEqual([]);
    expect(catalogue.map(({ asks }) => asks).filter((text) => text.split(' ').length > 28)).toEqual([]);
  });

  it('make a legal reason of nobody’s answer', () => {
    const officers = catalogue.filter(({ at }) =>
      at.some((path) => /(lawfulBases(\[\]\.(basis|law))?|specialCategory.*|criminalOffence.*|mechanism)$/.test(path)),
    );
    expect(officers.length).toBeGreaterThan(5);
    for (const { put, at } of officers) {
      const path = (at[0] ?? '').split('.');
      expect(put({ chosen: [], words: 'public-task' }, { path, now: 'not-stated', holder: {} })).toHaveProperty('forYou');
    }
  });
});
