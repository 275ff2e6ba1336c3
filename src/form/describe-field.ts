import { isRecord } from '../schema/index.js';
import { describeList } from './describe-list.js';
import { describeText } from './describe-text.js';
import { findingsOf } from './field-findings.js';
import { fits } from './fits.js';
import type { FormInput } from './form-input.js';
import type { Addition, Details, Field, FieldKind } from './form-page.js';
import { namesFrom, summarise } from './name-value.js';
import { describeChoice, asText, option, optionsOf, withOther } from './options.js';
import { fieldId, isWithin } from './paths.js';
import { isLarge, opensPage, propertiesIn, stepTo, type Place } from './places.js';
import { shapeOf, type Shape } from './shape.js';
import { stateOf } from './state.js';
import { detailsOf, someOf, wordsOf } from './words/choices.js';
import { helpOf } from './words/help.js';
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
      return describeYesNo(place);
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

function describeYesNo({ value, required }: Place): FieldKind {
  const options = withOther([option('true', 'Yes', value), option('false', 'No', value)], value);
  return { kind: 'yes-no', options: required || value === undefined ? options : [...options, option('', 'Not filled in', value)] };
}

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

function registerOf(from: string): { readonly register?: string } {
  return from.startsWith('registers/') ? { register: from.slice('registers/'.length) } : {};
}

function textOf<K extends string>(key: K, value: unknown): { readonly [key in K]?: string } {
  return (typeof value === 'string' && value !== '' ? { [key]: value } : {}) as { readonly [key in K]?: string };
}

function showsExample({ kind }: FieldKind): boolean {
  return kind === 'text' || kind === 'number';
}
