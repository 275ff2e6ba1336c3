import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { formats } from '../../src/schema/formats.js';
import { isRecord } from '../../src/schema/json.js';
import { schemas } from '../support/compile.js';

/** A piece of a schema and where it stands: `notice.schema.json/properties/title`. */
interface Piece {
  readonly place: string;
  readonly schema: Readonly<Record<string, unknown>>;
}

const files = schemas.filter(isRecord);
const pieces = files.flatMap((file) => walk(file, fileName(file)));
const properties = pieces.flatMap(({ place, schema }) =>
  Object.entries(isRecord(schema['properties']) ? schema['properties'] : {}).flatMap(([key, property]): Piece[] =>
    isRecord(property) ? [{ place: `${place}/properties/${key}`, schema: property }] : [],
  ),
);

/** What types, editors and forms all understand. */
const keywords = [
  '$schema',
  '$id',
  '$defs',
  '$ref',
  'title',
  'description',
  'examples',
  'type',
  'properties',
  'required',
  'additionalProperties',
  'minProperties',
  'propertyNames',
  'items',
  'minItems',
  'oneOf',
  'const',
  'enum',
  'pattern',
  'format',
  'minLength',
  'maxLength',
  'minimum',
  'maximum',
  'x-article',
  'x-audience',
  'x-register',
  'x-widget',
  'x-text',
  'x-not-stated',
];

describe('the schema files', () => {
  it('are all read', () => {
    expect(files.map(fileName).sort()).toEqual([
      'answers.schema.json',
      'common.schema.json',
      'controller.schema.json',
      'data-categories.schema.json',
      'legislation.schema.json',
      'new-answers.schema.json',
      'notice.schema.json',
      'people.schema.json',
      'recipients.schema.json',
      'retention.schema.json',
      'security-measures.schema.json',
      'site.schema.json',
      'topics.schema.json',
      'translations.schema.json',
      'waivers.schema.json',
    ]);
    expect(properties.length).toBeGreaterThan(300);
  });

  it('use no keyword outside the dialect', () => {
    expect(
      pieces.flatMap(({ place, schema }) => Object.keys(schema).flatMap((key) => (keywords.includes(key) ? [] : [`${place}: ${key}`]))),
    ).toEqual([]);
  });

  it('name one type, never a list of types', () => {
    expect(pieces.filter(({ schema }) => schema['type'] !== undefined && typeof schema['type'] !== 'string')).toEqual([]);
  });

  it('close every object', () => {
    const open = pieces.filter(
      ({ schema }) => schema['type'] === 'object' && schema['additionalProperties'] !== false && !isMapOfIds(schema),
    );
    expect(open.map(({ place }) => place)).toEqual([]);
  });

  it('require only properties they have', () => {
    const strays = pieces.flatMap(({ place, schema }) => {
      const known = Object.keys(isRecord(schema['properties']) ? schema['properties'] : {});
      return (Array.isArray(schema['required']) ? schema['required'] : [])
        .filter((key) => !known.includes(String(key)))
        .map((key) => `${place}: ${String(key)}`);
    });
    expect(strays).toEqual([]);
  });

  it('choose only between different types', () => {
    const unclear = pieces.flatMap(({ place, schema }) => {
      if (!Array.isArray(schema['oneOf'])) return [];
      const types = schema['oneOf'].map((branch) => typeOf(branch, place.split('/')[0] ?? ''));
      return types.includes(undefined) || new Set(types).size < types.length ? [`${place}: ${types.join(', ')}`] : [];
    });
    expect(unclear).toEqual([]);
  });

  it('use only formats we know, and leave none unused', () => {
    const used = new Set(pieces.flatMap(({ schema }) => (typeof schema['format'] === 'string' ? [schema['format']] : [])));
    expect([...used].sort()).toEqual(Object.keys(formats).sort());
  });
});

describe('a property of a schema', () => {
  it('is described in a sentence', () => {
    expect(properties.filter(({ schema }) => !/^[A-Z][\s\S]*[.”"]$/.test(String(schema['description']))).map(({ place }) => place)).toEqual(
      [],
    );
  });

  it('is public or internal', () => {
    const unmarked = properties.filter(({ schema }) => schema['x-audience'] !== 'public' && schema['x-audience'] !== 'internal');
    expect(unmarked.map(({ place }) => place)).toEqual([]);
  });

  it('is internal all the way down', () => {
    const leaks = properties.filter(
      ({ place, schema }) =>
        schema['x-audience'] === 'internal' &&
        properties.some((inner) => inner.place.startsWith(`${place}/`) && inner.schema['x-audience'] === 'public'),
    );
    expect(leaks.map(({ place }) => place)).toEqual([]);
  });

  it('has an example, and every example fits', () => {
    const ajv = createAjv();
    const faults = properties.flatMap(({ place, schema }) => {
      const examples = Array.isArray(schema['examples']) ? schema['examples'] : [];
      if (examples.length === 0) return [`${place}: no example`];
      const [file = '', ...steps] = place.split('/');
      const check = ajv.compile({ $ref: `${idOf(file)}#/${steps.map((step) => step.replaceAll('~', '~0')).join('/')}` });
      return examples.filter((example) => !check(example)).map((example) => `${place}: ${JSON.stringify(example)}`);
    });
    expect(faults).toEqual([]);
  });
});

/** The schemas as they stand, without our reading of them. */
function createAjv(): Ajv2020 {
  const ajv = new Ajv2020({ strict: true, strictTypes: false, strictRequired: false });
  for (const keyword of keywords.filter((name) => name.startsWith('x-'))) ajv.addKeyword(keyword);
  for (const [name, validate] of Object.entries(formats)) ajv.addFormat(name, { type: 'string', validate });
  for (const file of files) ajv.addSchema(file);
  return ajv;
}

/** A schema and all schemas inside it; `properties` and `$defs` are maps of schemas and no schemas themselves. */
function walk(schema: Readonly<Record<string, unknown>>, place: string): Piece[] {
  const inner = Object.entries(schema).flatMap(([key, value]): Piece[] => {
    if (['properties', '$defs'].includes(key) && isRecord(value)) {
      return Object.entries(value).flatMap(([name, item]) => (isRecord(item) ? walk(item, `${place}/${key}/${name}`) : []));
    }
    if (['items', 'additionalProperties', 'propertyNames'].includes(key) && isRecord(value)) return walk(value, `${place}/${key}`);
    if (key === 'oneOf' && Array.isArray(value)) {
      return value.flatMap((item: unknown, position) => (isRecord(item) ? walk(item, `${place}/oneOf/${String(position)}`) : []));
    }
    return [];
  });
  return [{ place, schema }, ...inner];
}

function isMapOfIds(schema: Readonly<Record<string, unknown>>): boolean {
  return isRecord(schema['additionalProperties']) && isRecord(schema['propertyNames']);
}

function typeOf(schema: unknown, file: string): unknown {
  if (!isRecord(schema)) return undefined;
  if (typeof schema['$ref'] !== 'string') return schema['type'];
  const [name = '', pointer = ''] = schema['$ref'].split('#');
  const target = name === '' ? file : name;
  let found: unknown = files.find((candidate) => fileName(candidate) === target);
  for (const step of pointer.split('/').slice(1)) found = isRecord(found) ? found[step] : undefined;
  return typeOf(found, target);
}

function fileName(schema: Readonly<Record<string, unknown>>): string {
  return String(schema['$id']).split('/').at(-1) ?? '';
}

function idOf(file: string): string {
  return String(files.find((candidate) => fileName(candidate) === file)?.['$id']);
}
