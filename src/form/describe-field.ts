import { isRecord } from '../schema/index.js';
import { blankItem } from './blank-item.js';
import type { FormInput } from './form-input.js';
import type { Addition, Details, Field, FieldKind, Item, ListView, Option, TextInput } from './form-page.js';
import { describeItem, nameItem, namesFrom, summarise } from './name-value.js';
import { isWithin, fieldId } from './paths.js';
import { isLarge, opensPage, propertiesIn, stepTo, type Place } from './places.js';
import { shapeOf, type Shape } from './shape.js';
import { stateOf } from './state.js';
import { detailsOf, someOf, wordsOf } from './words/choices.js';
import { helpOf } from './words/help.js';
import { itemNoun } from './words/items.js';
import { labelOf } from './words/labels.js';

/** A place as a field of a page. `isSubject` where the page is about nothing else, so that what is large is shown too. */
export function describeField(place: Place, input: FormInput, { isSubject = false, audience = 'public' } = {}): Field {
  const { schema } = place.placed;
  const notes = isRecord(schema) ? schema : {};
  const example: unknown = Array.isArray(notes['examples']) ? notes['examples'][0] : undefined;
  const kind = describeKind(place, input, isSubject);
  const label = labelOf(place.path);
  const help = typeof notes['description'] === 'string' ? helpOf(notes['description']) : '';
  return {
    id: fieldId(place.path),
    path: place.path,
    label,
    ...textOf('help', help.replace(/\.$/, '') === label ? '' : help),
    ...textOf('article', notes['x-article']),
    ...textOf('example', showsExample(kind) ? example : undefined),
    optional: !place.required,
    internal: (notes['x-audience'] ?? audience) === 'internal',
    isFilled: place.value !== undefined,
    findings: findingsOf(place, kind, input),
    ...kind,
  };
}

/** The fields of a group: those that are there, that have to be, or that are wanted; and those that could be added. */
export function describeFields(
  place: Place,
  input: FormInput,
  isShort = false,
): { readonly fields: readonly Field[]; readonly add: readonly Addition[] } {
  const properties = propertiesIn(input.schemas, place.shape);
  const places = [...properties]
    .sort((one, other) => Number(one.name === 'id') - Number(other.name === 'id'))
    .flatMap(({ name }) => stepTo(input, place, name) ?? []);
  const isShown = ({ path, value, required, name }: Place): boolean =>
    isShort || value !== undefined || required || input.wanted.includes(fieldId(path)) || (name === 'id' && isRecord(place.value));
  return {
    fields: [...places.filter(isShown).map((inner) => describeField(inner, input)), ...describeUnknown(place, input)],
    add: places.filter((inner) => !isShown(inner)).map((inner) => additionOf(inner, opensPage(input.schemas, inner))),
  };
}

/** A field that is not there and can be. `own` where it has a page of its own. */
export function additionOf({ name, path }: Place, own = false): Addition {
  return { name, path, label: labelOf(path), own };
}

/** Groups of so few fields show them all at once. */
export function isShort(properties: readonly unknown[]): boolean {
  return properties.length <= 4;
}

function describeKind(place: Place, input: FormInput, isSubject: boolean): FieldKind {
  const { shape, value } = place;
  const { name } = place;
  if (!fits(shape, value)) return { kind: 'other', text: JSON.stringify(value, undefined, 1) };
  switch (shape.kind) {
    case 'text':
      return describeText(place, shape, input);
    case 'number':
      return { kind: 'number', text: asText(value) };
    case 'yes-no':
      return { kind: 'yes-no', options: withOther([option('true', 'Yes', value), option('false', 'No', value)], value) };
    case 'choice':
      return describeChoice(place, shape.words, (word) => wordsOf(name, word));
    case 'several':
      return {
        kind: 'several',
        options: optionsOf(
          shape.words.map((word) => ({ id: String(word), name: wordsOf(name, word) })),
          value,
        ),
        ...(shape.orNotStated ? { notStated: value === 'not-stated' } : {}),
      };
    case 'name':
      return { kind: 'name', options: optionsOf(namesFrom(shape.from, input), value), ...registerOf(shape.from) };
    case 'names':
      return {
        kind: 'names',
        words: shape.words.map((word) => option(word, wordsOf(name, word), value)),
        some: someOf(name),
        isSome: Array.isArray(value) || shape.words.length === 0,
        options: optionsOf(namesFrom(shape.from, input), value),
        ...registerOf(shape.from),
      };
    case 'list':
      return { kind: 'list', ...describeList(place, input) };
    case 'map':
      return { kind: 'link', state: stateOf(place, input), summary: [] };
    case 'object':
      return isSubject || !isLarge(input.schemas, shape)
        ? { kind: 'group', ...describeFields(place, input, isShort(shape.properties)) }
        : { kind: 'link', state: stateOf(place, input), summary: summarise(value, input, name) };
    case 'item':
      return isRecord(value)
        ? { kind: 'group', ...describeFields(place, input) }
        : describeKind({ ...place, shape: shape.short }, input, isSubject);
    case 'answer':
      return describeAnswer(place, shape, input, isSubject);
    default:
      return shape satisfies never;
  }
}

function describeText(
  place: Place,
  shape: Shape & { readonly kind: 'text' },
  { languages }: FormInput,
): FieldKind & { readonly kind: 'text' } {
  const { value } = place;
  const own = isRecord(value) ? Object.keys(value).filter((lang) => !languages.includes(lang)) : [];
  const [first = 'en'] = languages;
  const texts = isRecord(value) ? value : { [first]: value };
  const shown = shape.translated ? [...languages, ...own] : [first];
  const inputs = shown.map((lang): TextInput => ({
    lang,
    ...(shown.length > 1 || isRecord(value) ? { langName: languageNames[lang] ?? lang } : {}),
    text: value === 'not-stated' && shape.orNotStated ? '' : asText(texts[lang]),
  }));
  const isLong = shape.as === 'prose' || shape.as === 'note' || inputs.some(({ text }) => text.includes('\n'));
  return { kind: 'text', as: shape.as, inputs, isLong, ...(shape.orNotStated ? { notStated: value === 'not-stated' } : {}) };
}

const languageNames: Readonly<Record<string, string>> = { en: 'English', cy: 'Welsh' };

function describeChoice({ value, required }: Place, words: readonly string[], nameOf: (word: string) => string): FieldKind {
  const options = withOther(
    words.map((word) => option(word, nameOf(word), value)),
    value,
  );
  const layout = options.length > mostRadios ? 'select' : 'radios';
  const none: Option = { value: '', label: 'Not filled in', chosen: value === undefined };
  return {
    kind: 'choice',
    layout,
    options:
      layout === 'select' || (!required && value !== undefined)
        ? [...(layout === 'select' ? [none] : []), ...options, ...(layout === 'radios' ? [none] : [])]
        : options,
  };
}

const mostRadios = 6;

function describeAnswer(place: Place, shape: Shape & { readonly kind: 'answer' }, input: FormInput, isSubject: boolean): FieldKind {
  const { value, name } = place;
  const isDetailed = typeof value === 'object' && value !== null;
  return {
    kind: 'answer',
    words: withOther(
      shape.words.map((word) => option(word, wordsOf(name, word), value)),
      isDetailed ? undefined : value,
    ),
    detailsLabel: detailsOf(name),
    isDetailed: isDetailed || shape.words.length === 0,
    details: describeDetails(place, shape, input, isSubject),
  };
}

function describeDetails(place: Place, shape: Shape & { readonly kind: 'answer' }, input: FormInput, isSubject: boolean): Details {
  const isOnly = isRecord(place.value) && 'only' in place.value && shape.only !== undefined;
  if (isOnly) {
    const inner = stepTo(input, place, 'only');
    if (inner?.shape.kind === 'names') {
      const { from } = inner.shape;
      return { kind: 'names', path: inner.path, options: optionsOf(namesFrom(from, input), inner.value), ...registerOf(from) };
    }
    if (inner) return { kind: 'list', ...describeList(inner, input) };
  }
  if (shape.list) {
    const list = shapeOf(input.schemas, shape.list, place.name);
    return { kind: 'list', ...describeList({ ...place, shape: list, value: Array.isArray(place.value) ? place.value : [] }, input) };
  }
  if (isSubject || !isLarge(input.schemas, shape)) {
    const holder = isRecord(place.value) ? place : { ...place, value: {} };
    return { kind: 'group', ...describeFields(holder, input, isShort(propertiesIn(input.schemas, shape))) };
  }
  return { kind: 'link', state: stateOf(place, input), summary: summarise(place.value, input, place.name) };
}

function describeList(place: Place, input: FormInput): ListView {
  const { shape, path, value } = place;
  const values: readonly unknown[] = Array.isArray(value) ? value : [];
  const items = values.flatMap((_, position) => describeItemOf(place, position, input) ?? []);
  const item = shape.kind === 'list' ? shapeOf(input.schemas, shape.item, place.name) : undefined;
  const from =
    item?.kind === 'item' && item.short.kind === 'name'
      ? item.short.from
      : place.name === 'items'
        ? 'registers/data-categories'
        : undefined;
  const chosen = new Set(values);
  return {
    listPath: path,
    items,
    noun: itemNoun(path),
    ...(item && { blank: blankItem(input.schemas, item) }),
    ...(from === undefined
      ? {}
      : {
          choose: {
            register: from.replace('registers/', ''),
            options: namesFrom(from, input)
              .filter(({ id }) => !chosen.has(id))
              .map(({ id, name }) => ({ value: id, label: name, chosen: false })),
          },
        }),
    moves: true,
  };
}

function describeItemOf(list: Place, position: number, input: FormInput): Item | undefined {
  const place = stepTo(input, list, position);
  if (place === undefined) return undefined;
  const { value, path, shape } = place;
  const short = shape.kind === 'item' && !isRecord(value) ? shape.short : shape;
  const entry = nameOfEntry(place, input);
  const typed = short.kind === 'text' && entry === undefined && fits(short, value);
  const name = entry ?? (short.kind === 'choice' ? wordsOf(place.name, asText(value)) : nameItem(value, input));
  const known = isRecord(value) || Array.isArray(value) || name !== '' ? name : asText(value);
  return {
    id: fieldId(path),
    path,
    number: position + 1,
    text: known === '' ? 'Not filled in' : known,
    more: describeItem(value, input),
    ...(typed ? { field: describeItemText(place, short, input) } : {}),
    opens: shape.kind === 'object' || (shape.kind === 'item' && entry === undefined),
    findings: input.findings.filter((finding) => isWithin(finding.path, path)),
  };
}

function describeItemText(place: Place, short: Shape & { readonly kind: 'text' }, input: FormInput): Field & { readonly kind: 'text' } {
  return {
    id: fieldId(place.path),
    path: place.path,
    label: labelOf(place.path),
    optional: false,
    internal: false,
    isFilled: true,
    findings: [],
    ...describeText({ ...place, shape: short }, short, input),
  };
}

/** The name of the entry of a register that an item is. A text that no register has is a text. */
function nameOfEntry({ shape, value, name }: Place, input: FormInput): string | undefined {
  if (typeof value !== 'string') return undefined;
  if (shape.kind === 'item' && shape.short.kind === 'name') {
    return namesFrom(shape.short.from, input).find(({ id }) => id === value)?.name ?? value;
  }
  return name === 'items' ? namesFrom('registers/data-categories', input).find(({ id }) => id === value)?.name : undefined;
}

/** What the schema has no field for. */
function describeUnknown(place: Place, input: FormInput): readonly Field[] {
  if (!isRecord(place.value)) return [];
  const known = new Set([
    ...propertiesIn(input.schemas, place.shape).map(({ name }) => name),
    ...(place.shape.kind === 'answer' ? ['only'] : []),
  ]);
  return Object.entries(place.value).flatMap(([name, value]) => {
    if (known.has(name)) return [];
    const path = [...place.path, name];
    const findings = input.findings.filter((finding) => isWithin(finding.path, path));
    const text = JSON.stringify(value, undefined, 1);
    return [{ kind: 'other', id: fieldId(path), path, label: name, optional: true, internal: false, isFilled: true, findings, text }];
  });
}

/** Whether a field of this kind can show a value. Words and numbers can always be shown, even where they are not right. */
function fits(shape: Shape, value: unknown): boolean {
  if (value === undefined || value === null) return true;
  const isScalar = typeof value !== 'object';
  switch (shape.kind) {
    case 'text':
      return isScalar || (shape.translated && isRecord(value) && Object.values(value).every((text) => typeof text !== 'object'));
    case 'number':
    case 'yes-no':
    case 'choice':
    case 'name':
      return isScalar;
    case 'several':
      return (shape.orNotStated && value === 'not-stated') || isListOfScalars(value);
    case 'names':
      return (isScalar && shape.words.includes(asText(value))) || isListOfScalars(value);
    case 'list':
      return Array.isArray(value);
    case 'map':
    case 'object':
      return isRecord(value);
    case 'item':
      return isRecord(value) || isScalar;
    case 'answer':
      return (
        isScalar ||
        (Array.isArray(value) ? shape.list !== undefined : shape.object !== undefined || (shape.only !== undefined && 'only' in value))
      );
    default:
      return shape satisfies never;
  }
}

function isListOfScalars(value: unknown): boolean {
  return Array.isArray(value) && value.every((item) => typeof item !== 'object');
}

function option(value: string, label: string, chosen: unknown): Option {
  return { value, label, chosen: asText(chosen) === value };
}

/** All there is to choose, and what is chosen although it is not among them. */
function optionsOf(named: readonly { readonly id: string; readonly name: string }[], value: unknown): readonly Option[] {
  const chosen = (Array.isArray(value) ? value : value === undefined || value === null ? [] : [value]).map(asText);
  const isWord = !Array.isArray(value) && (value === 'not-stated' || value === 'all' || value === 'none');
  const known = new Set(named.map(({ id }) => id));
  const others = isWord ? [] : chosen.filter((id) => !known.has(id) && id !== '');
  return [
    ...named.map(({ id, name }) => ({ value: id, label: name, chosen: chosen.includes(id) })),
    ...others.map((id) => ({ value: id, label: `${id} (not in the list)`, chosen: true })),
  ];
}

function withOther(options: readonly Option[], value: unknown): readonly Option[] {
  const text = asText(value);
  if (text === '' || options.some((one) => one.chosen)) return options;
  return [...options, { value: text, label: `${text} (not one of the choices)`, chosen: true }];
}

function asText(value: unknown): string {
  if (value === undefined || value === null) return '';
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function registerOf(from: string): { readonly register?: string } {
  return from.startsWith('registers/') ? { register: from.slice('registers/'.length) } : {};
}

function textOf<K extends string>(key: K, value: unknown): { readonly [key in K]?: string } {
  return (typeof value === 'string' && value !== '' ? { [key]: value } : {}) as { readonly [key in K]?: string };
}

function showsExample({ kind }: FieldKind): boolean {
  return kind === 'text' || kind === 'number';
}

/** What was found here and is not shown with a field inside. */
function findingsOf({ path }: Place, kind: FieldKind, input: FormInput): Field['findings'] {
  const inner = innerPaths(kind);
  return input.findings.filter((finding) => isWithin(finding.path, path) && !inner.some((one) => isWithin(finding.path, one)));
}

function innerPaths(kind: FieldKind): readonly Item['path'][] {
  switch (kind.kind) {
    case 'group':
      return kind.fields.map(({ path }) => path);
    case 'list':
      return kind.items.map(({ path }) => path);
    case 'answer':
      return kind.isDetailed && (kind.details.kind === 'list' || kind.details.kind === 'group') ? innerPaths(kind.details) : [];
    default:
      return [];
  }
}
