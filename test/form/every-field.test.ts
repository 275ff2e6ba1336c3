import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readSchemas } from '../../scripts/generate/schemas.js';
import { describeForm, isLabelled, pageOf, placeAt, type Field, type FormPage, type Item, type PageInput } from '../../src/form/index.js';
import { hasWords } from '../../src/form/words/choices.js';
import type { Path } from '../../src/revise/index.js';
import { isRecord, registerKinds } from '../../src/schema/index.js';
import { everyField } from '../support/every-field.js';
import { inputOf, readForms } from './read-form.js';

const sources = readSchemas(new URL('../../schema/', import.meta.url));
const ways = [0, 1, 2];
const kinds = [
  { schema: 'notice.schema.json', kind: 'notice' as const },
  { schema: 'controller.schema.json', kind: 'controller' as const },
  ...registerKinds.map((register) => ({ schema: `${register}.schema.json`, kind: 'register' as const })),
];

/** A value with every field, once for each way in which fields can be written. */
const everything = kinds.flatMap(({ schema, kind }) =>
  ways.map((way) => ({
    name: `${schema}, way ${way}`,
    input: inputOf(everyField(sources, schema, way).value, { schema, kind, languages: ['en', 'cy'] }),
  })),
);

const folder = (name: string): string => fileURLToPath(new URL(`../../${name}`, import.meta.url));
const workspaces = ['notices', 'test/fixtures/reference', 'test/fixtures/bilingual'].flatMap((name) =>
  readForms(folder(name)).map((file) => ({ ...file, name: `${name}/${file.name}` })),
);

/** Every word, number and yes or no in a value, and where it stands. */
function leavesOf(value: unknown, path: Path = []): readonly { readonly path: Path; readonly text: string }[] {
  if (Array.isArray(value)) return value.flatMap((item: unknown, position) => leavesOf(item, [...path, position]));
  if (isRecord(value)) return Object.entries(value).flatMap(([name, inner]) => leavesOf(inner, [...path, name]));
  return [{ path, text: String(value) }];
}

function fieldsIn(fields: readonly Field[]): readonly Field[] {
  return fields.flatMap((field) => {
    const inner = field.kind === 'answer' ? field.details : field;
    return [field, ...(inner.kind === 'group' ? fieldsIn(inner.fields) : [])];
  });
}

/** All that a page shows to be changed, where it stands: what is typed, and what is chosen. */
function shownOn(page: FormPage): readonly { readonly path: Path; readonly text: string }[] {
  return fieldsIn(page.fields).flatMap((field) => shownIn(field));
}

function shownIn(field: Field): readonly { readonly path: Path; readonly text: string }[] {
  const { path } = field;
  const chosen = (options: readonly { readonly value: string; readonly chosen: boolean }[], at = path) =>
    options
      .filter((option) => option.chosen)
      .flatMap(({ value }) => [
        { path: at, text: value },
        { path: [...at, anywhere], text: value },
      ]);
  const notStated = 'notStated' in field && field.notStated === true ? [{ path, text: 'not-stated' }] : [];
  switch (field.kind) {
    case 'text':
      return [
        ...field.inputs.flatMap(({ lang, text }) => [
          { path, text },
          { path: [...path, lang], text },
        ]),
        ...notStated,
      ];
    case 'number':
    case 'other':
      return [{ path, text: field.text }];
    case 'choice':
    case 'yes-no':
    case 'name':
      return chosen(field.options);
    case 'several':
      return [...chosen(field.options), ...notStated];
    case 'names':
      return [...chosen(field.words), ...chosen(field.options)];
    case 'list':
      return field.items.flatMap(shownOfItem);
    case 'answer':
      return [
        ...chosen(field.words),
        ...(field.details.kind === 'list' ? field.details.items.flatMap(shownOfItem) : []),
        ...(field.details.kind === 'names' ? chosen(field.details.options, field.details.path) : []),
      ];
    case 'group':
    case 'link':
      return [];
    default:
      return field satisfies never;
  }
}

/** An item that is an entry of a register is shown by the name of the entry. */
function shownOfItem(item: Item): ReturnType<typeof shownIn> {
  return item.field ? shownIn(item.field) : [{ path: item.path, text: anyText }];
}

const anyText = '';

/** The leaves of a value that no page shows at their place. */
function hiddenIn(input: PageInput): readonly string[] {
  const pages = new Map<string, ReturnType<typeof shownOn>>();
  return leavesOf(input.value).flatMap(({ path, text }) => {
    const at = pageOf(input, path);
    const key = JSON.stringify(at);
    const page = describeForm({ ...input, path: at });
    const shown = pages.get(key) ?? (page === undefined ? [] : shownOn(page));
    pages.set(key, shown);
    const isShown = shown.some((one) => isSame(one.path, path) && (one.text === text || (one.text === anyText && text !== anyText)));
    return isShown ? [] : [`${path.join('/')}: ${text} (on ${key})`];
  });
}

/** The boxes that are ticked have no order. */
const anywhere = '*';

function isSame(one: Path, other: Path): boolean {
  const place = one.at(-1) === anywhere ? [...other.slice(0, -1), anywhere] : other;
  return JSON.stringify(one) === JSON.stringify(place);
}

describe.each(everything)('a form of $name', ({ input }) => {
  it('shows every field of the schema, each in a field of its kind', () => {
    expect(hiddenIn(input)).toEqual([]);
    const others = leavesOf(input.value).flatMap(({ path }) => {
      const page = describeForm({ ...input, path: pageOf(input, path) });
      return fieldsIn(page?.fields ?? []).filter(({ kind }) => kind === 'other');
    });
    expect(others).toEqual([]);
  });

  it('has a label in plain words for every field, and words for every choice', () => {
    const paths = leavesOf(input.value).map(({ path }) => path);
    const names = paths.flatMap((path) => path.filter((step): step is string => typeof step === 'string'));
    expect([...new Set(names)].filter((name) => !isLabelled(name) && name !== 'an-id')).toEqual([]);
    const places = paths.flatMap((path) => path.map((_, length) => placeAt(input, path.slice(0, length + 1))));
    const unworded = places.flatMap((place) => {
      if (place === undefined || !('words' in place.shape)) return [];
      return place.shape.words.filter((word) => !hasWords(place.name, word)).map((word) => `${place.name}: ${word}`);
    });
    expect([...new Set(unworded)]).toEqual([]);
  });

  it('helps without a word of how files are written', () => {
    const pages = leavesOf(input.value).map(({ path }) => describeForm({ ...input, path: pageOf(input, path) }));
    const helps = pages.flatMap((page) => [page?.help ?? '', ...fieldsIn(page?.fields ?? []).map(({ help = '' }) => help)]);
    const jargon =
      /not-stated|\.yaml|registers\/|\bids?\b|left out:|\bwrite (true|false|none)\b|\bentry\b|`|we-give|they-give|recipients\.outside|personalData/i;
    expect([...new Set(helps)].filter((help) => jargon.test(help))).toEqual([]);
  });
});

describe.each(workspaces)('a form of $name', ({ input }) => {
  it('shows all that the file says', () => {
    expect(hiddenIn(input)).toEqual([]);
  });
});
