/** The fields of a file, as YAML gives them. */
export type Fields = Record<string, unknown>;

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The items of a list that are fields themselves; none where there is no list. */
export function listFields(value: unknown): readonly Fields[] {
  return Array.isArray(value) ? value.filter(isFields) : [];
}

/** Puts a value at a path such as `processing/help/lawfulBases`, where items of lists go by their id. `undefined` takes the field away. */
export function setField(fields: Fields, path: string, value: unknown): void {
  const keys = path.split('/');
  const last = keys.pop() ?? '';
  const parent = keys.reduce<unknown>(
    (at, key) => (Array.isArray(at) ? listFields(at).find(({ id }) => id === key) : isFields(at) ? at[key] : undefined),
    fields,
  );
  if (!isFields(parent)) throw new Error(`There is no place for ${path}.`);
  if (value === undefined) Reflect.deleteProperty(parent, last);
  else parent[last] = value;
}
