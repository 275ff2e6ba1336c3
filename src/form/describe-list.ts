import { isRecord } from '../schema/index.js';
import { blankItem } from './blank-item.js';
import { describeText } from './describe-text.js';
import { fits } from './fits.js';
import type { FormInput } from './form-input.js';
import type { Field, Item, ListView } from './form-page.js';
import { describeItem, nameItem, namesFrom } from './name-value.js';
import { asText } from './options.js';
import { fieldId, isWithin } from './paths.js';
import { stepTo, type Place } from './places.js';
import { shapeOf, type Shape } from './shape.js';
import { wordsOf } from './words/choices.js';
import { itemNoun } from './words/items.js';
import { labelOf } from './words/labels.js';

export function describeList(place: Place, input: FormInput): ListView {
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
