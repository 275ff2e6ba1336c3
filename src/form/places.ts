import type { Path } from '../revise/index.js';
import { isRecord } from '../schema/index.js';
import type { FormInput } from './form-input.js';
import { valueAt } from './paths.js';
import { shapeOf, type Placed, type Property, type Shape } from './shape.js';

/** A place of a file: what may stand there, and what does. */
export interface Place {
  readonly path: Path;
  /** The name of its field; of an item, that of its list. */
  readonly name: string;
  readonly placed: Placed;
  readonly shape: Shape;
  readonly value: unknown;
  readonly required: boolean;
}

type Known = Pick<FormInput, 'schemas' | 'schema' | 'value'>;

export function rootPlace({ schemas, schema: file, value }: Known): Place {
  const schema = schemas.find((one) => isRecord(one) && String(one['$id']).endsWith(`/${file}`));
  const placed = { schema, file };
  return { path: [], name: '', placed, shape: shapeOf(schemas, placed, ''), value, required: true };
}

/** The place that a path leads to; nothing where the schema knows no such place. */
export function placeAt(known: Known, path: Path): Place | undefined {
  let place: Place | undefined = rootPlace(known);
  for (const step of path) place = place && stepTo(known, place, step);
  return place;
}

/** The field, entry or item of this name or position. */
export function stepTo(known: Known, place: Place, step: string | number): Place | undefined {
  const found = find(known, place.shape, step);
  if (found === undefined) return undefined;
  const name = typeof step === 'number' || place.shape.kind === 'map' || step === 'only' ? place.name : step;
  return {
    path: [...place.path, step],
    name,
    placed: found.placed,
    shape: shapeOf(known.schemas, found.placed, name),
    value: valueAt(place.value, [step]),
    required: found.required,
  };
}

interface Found {
  readonly placed: Placed;
  readonly required: boolean;
}

function find(known: Known, shape: Shape, step: string | number): Found | undefined {
  switch (shape.kind) {
    case 'object':
      return shape.properties.find(({ name }) => name === step);
    case 'map':
      return typeof step === 'string' ? { placed: shape.entry, required: false } : undefined;
    case 'list':
      return typeof step === 'number' ? { placed: shape.item, required: true } : undefined;
    case 'item':
      return propertiesIn(known.schemas, shape).find(({ name }) => name === step);
    case 'answer': {
      if (step === 'only' && shape.only !== undefined) return { placed: shape.only, required: true };
      const inner = typeof step === 'number' ? shape.list : shape.object;
      return inner && find(known, shapeOf(known.schemas, inner, ''), step);
    }
    default:
      return undefined;
  }
}

/** The fields that a group has, or that there are once details are given. */
export function propertiesIn(schemas: readonly unknown[], shape: Shape): readonly Property[] {
  if (shape.kind === 'object') return shape.properties;
  const inner = shape.kind === 'item' ? shape.object : shape.kind === 'answer' ? shape.object : undefined;
  const found = inner && shapeOf(schemas, inner, '');
  return found?.kind === 'object' ? found.properties : [];
}

/** Whether fields are so many, or have so much in them, that they get a page of their own. */
export function isLarge(schemas: readonly unknown[], shape: Shape): boolean {
  const properties = propertiesIn(schemas, shape);
  const inner = properties.map(({ name, placed }) => shapeOf(schemas, placed, name));
  return properties.length > mostInline || inner.some((one) => isHolder(one) && !isListOfTexts(schemas, one));
}

const mostInline = 4;

function isHolder({ kind }: Shape): boolean {
  return kind === 'object' || kind === 'list' || kind === 'answer';
}

function isListOfTexts(schemas: readonly unknown[], shape: Shape): boolean {
  return shape.kind === 'list' && shapeOf(schemas, shape.item, '').kind === 'text';
}

/** The page on which a place is shown. */
export function pageOf(known: Known, path: Path): Path {
  let place = rootPlace(known);
  let page: Path = [];
  for (const step of path) {
    const next = stepTo(known, place, step);
    if (next === undefined) return page;
    place = next;
    if (opensPage(known.schemas, place)) page = place.path;
  }
  return page;
}

/** Whether a place has a page of its own: the fields at the top of a file, items with fields, and what is large. */
export function opensPage(schemas: readonly unknown[], { path, shape, value }: Place): boolean {
  if (path.length <= 1) return true;
  if (typeof path.at(-1) === 'number') return shape.kind === 'object' || (shape.kind === 'item' && isRecord(value));
  return (shape.kind === 'object' || shape.kind === 'answer') && isLarge(schemas, shape);
}
