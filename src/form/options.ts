import type { FieldKind, Option } from './form-page.js';
import type { Place } from './places.js';

export function describeChoice({ value, required }: Place, words: readonly string[], nameOf: (word: string) => string): FieldKind {
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

export function option(value: string, label: string, chosen: unknown): Option {
  return { value, label, chosen: asText(chosen) === value };
}

/** All there is to choose, and what is chosen although it is not among them. */
export function optionsOf(named: readonly { readonly id: string; readonly name: string }[], value: unknown): readonly Option[] {
  const chosen = (Array.isArray(value) ? value : value === undefined || value === null ? [] : [value]).map(asText);
  const isWord = !Array.isArray(value) && (value === 'not-stated' || value === 'all' || value === 'none');
  const known = new Set(named.map(({ id }) => id));
  const others = isWord ? [] : chosen.filter((id) => !known.has(id) && id !== '');
  return [
    ...named.map(({ id, name }) => ({ value: id, label: name, chosen: chosen.includes(id) })),
    ...others.map((id) => ({ value: id, label: `${id} (not in the list)`, chosen: true })),
  ];
}

export function withOther(options: readonly Option[], value: unknown): readonly Option[] {
  const text = asText(value);
  if (text === '' || options.some((one) => one.chosen)) return options;
  return [...options, { value: text, label: `${text} (not one of the choices)`, chosen: true }];
}

export function asText(value: unknown): string {
  if (value === undefined || value === null) return '';
  return typeof value === 'string' ? value : JSON.stringify(value);
}
