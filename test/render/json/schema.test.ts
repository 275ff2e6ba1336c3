import { readFileSync } from 'node:fs';
import { stringify } from 'yaml';
import { describe, expect, it } from 'vitest';
import { readSchemas } from '../../../scripts/generate/schemas.js';
import type { NoticeResult } from '../../../src/compile.js';
import { rightIds } from '../../../src/law/index.js';
import { renderNoticeJson } from '../../../src/render/json/index.js';
import { registerKinds } from '../../../src/schema/index.js';
import { compile, compileRepository, help, noticeOf, write } from '../../support/compile.js';
import { everyField, secret } from '../../support/every-field.js';
import { faultsOf } from '../../support/output-schema.js';
import { sampleDocument } from '../../support/sample-document.js';

const schemas = readSchemas(new URL('../../../schema/', import.meta.url));
const fieldsOfNotice = (way: number): ReturnType<typeof everyField> => everyField(schemas, 'notice.schema.json', way);

/** Compiles a notice in a workspace in two languages whose registers hold the entry `an-id`. */
function compileFields(notice: unknown, controller?: object): NoticeResult {
  return noticeOf(
    compile({
      'site.yaml': 'fairnotice: 1\ntitle: Privacy notices\nbaseUrl: https://www.example.org/\nlanguages: [en, cy]\n',
      ...Object.fromEntries(
        registerKinds.map((kind) => [`registers/${kind}.yaml`, stringify(everyField(schemas, `${kind}.schema.json`, 0).value)]),
      ),
      'controllers/an-id.yaml': 'name: An other body\nkind: other\nnation: england\n',
      ...(controller && { 'controllers/anytown-council.yaml': stringify(controller) }),
      [help]: typeof notice === 'string' ? notice : stringify(notice),
    }),
  );
}

/** What notice.json says of a notice, as a reader of the file has it. */
function jsonOf({ id, json, diagnostics }: NoticeResult): Json {
  if (json === undefined) throw new Error(`${id} was not composed: ${diagnostics.map(({ message }) => message).join('; ')}`);
  return JSON.parse(JSON.stringify(json)) as Json;
}

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
type Path = readonly (string | number)[];

/** A copy with one value put at a path. */
function put(json: Json, [step, ...rest]: Path, value: Json): Json {
  if (step === undefined) return value;
  const inner = (found: Json | undefined): Json => put(found ?? {}, rest, value);
  if (Array.isArray(json)) return json.map((item, position) => (position === step ? inner(item) : item));
  if (typeof json !== 'object' || json === null) throw new Error(`There is no ${step} in ${JSON.stringify(json)}`);
  return { ...json, [step]: inner(json[step]) };
}

/** The paths of all objects in a value. */
function objectsIn(json: Json, path: Path = []): readonly Path[] {
  if (typeof json !== 'object' || json === null) return [];
  const inner = Object.entries(json).flatMap(([key, item]) => objectsIn(item, [...path, Array.isArray(json) ? Number(key) : key]));
  return Array.isArray(json) ? inner : [path, ...inner];
}

describe('notice.json fits its schema', () => {
  it.each(compileRepository().notices.map((notice) => [notice.id, notice] as const))('%s', (_, notice) => {
    expect(faultsOf('notice', jsonOf(notice))).toEqual([]);
  });

  it.each([0, 1, 2])('a notice with every field, each written in its way %i', (way) => {
    const notice = compileFields(fieldsOfNotice(way).value);
    expect(Object.keys(notice.documents)).toEqual(['en', 'cy']);
    expect(faultsOf('notice', jsonOf(notice))).toEqual([]);
  });

  it.each([0, 1, 2])('a notice that takes all over from a controller with every field, each written in its way %i', (way) => {
    const controller = everyField(schemas, 'controller.schema.json', way).value as object;
    expect(faultsOf('notice', jsonOf(compileFields('title: Help\nstatus: published\n', controller)))).toEqual([]);
  });

  it('a document with every kind of block and of running text', () => {
    expect(faultsOf('notice', sampleJson)).toEqual([]);
  });
});

const sound = noticeOf(compile({ [help]: write() }));
const sampleJson = jsonOf({
  ...sound,
  json: renderNoticeJson({
    index: sound.index!,
    controllerName: 'Anytown Council',
    example: sampleDocument.meta.example!,
    facts: sound.facts!,
    fields: (jsonOf(sound) as { fields: Json }).fields,
    documents: { en: sampleDocument },
  }),
});

describe('the public fields', () => {
  it.each([0, 1, 2])('are all there and no other, each written in its way %i', (way) => {
    const { value, published } = fieldsOfNotice(way);
    const json = jsonOf(compileFields(value));
    expect((json as { fields: Json }).fields).toEqual(published);
    expect(JSON.stringify(value)).toContain(secret);
    expect(JSON.stringify(json)).not.toContain(secret);
  });
});

describe('the schema refuses', () => {
  const full = jsonOf(compileFields(fieldsOfNotice(1).value));
  const { value, internal } = fieldsOfNotice(1);

  it.each(internal.map((path) => [path.join('/'), path] as const))('the internal field %s', (_, path) => {
    const found = path.reduce<unknown>((inner, step) => (inner as Record<string, unknown>)[step], value);
    expect(faultsOf('notice', put(full, ['fields', ...path], found as Json))).not.toEqual([]);
  });

  it.each([
    ['a made-up notice', full],
    ['the sample document', sampleJson],
  ])('a stray property anywhere in %s', (_, json) => {
    // What only Fairnotice reads is described no further.
    const described = objectsIn(json).filter(([first, ...rest]) => first !== 'redraw' || rest.length === 0);
    const accepted = described.filter((path) => faultsOf('notice', put(json, [...path, 'stray'], 'x')).length === 0);
    expect(accepted).toEqual([]);
  });

  it.each([
    ['a version to come', ['formatVersion'], 2],
    ['a right that is none', ['rights', 0, 'right'], 'a-cake'],
    ['a block of no known kind', ['documents', 'en', 'sections', 0, 'blocks', 0], { kind: 'image', lang: 'en' }],
    [
      'an address that runs',
      ['documents', 'en', 'firstLayer', 'blocks', 2, 'inlines', 1, 'target'],
      { kind: 'address', href: 'javascript:alert(1)' },
    ],
    ['a place in the source', ['documents', 'en', 'title', 'origin'], { file: 'notices/site.yaml', path: [] }],
    ['a word that is no basis', ['fields', 'processing', 0, 'lawfulBases'], 'because'],
    ['a date that is none', ['changed'], '21 November'],
  ] satisfies readonly (readonly [string, Path, Json])[])('%s', (_, path, wrong) => {
    expect(faultsOf('notice', put(sampleJson, path, wrong))).not.toEqual([]);
  });
});

describe('the list of rights', () => {
  it('is that of the law', () => {
    const schema = JSON.parse(readFileSync(new URL('../../../schema/output/notice.schema.json', import.meta.url), 'utf8')) as {
      readonly $defs: { readonly Right: { readonly properties: { readonly right: { readonly enum: readonly string[] } } } };
    };
    expect(schema.$defs.Right.properties.right.enum).toEqual(rightIds);
  });
});
