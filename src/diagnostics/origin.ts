/**
 * Where a value was written.
 *
 * `path` is a list of keys; an item of a list stands under its own `id` where it has one, else under its position (from 0).
 * `span` is start and end in the decoded text of the scalar at `path`; only `src/yaml` turns it into a place in the file.
 * `at` is a place already worked out. Only `src/yaml` sets it, where the fault is in the writing of the file and no path can name it.
 */
export interface Origin {
  readonly file: string;
  readonly path: readonly (string | number)[];
  readonly part?: 'key' | 'value';
  readonly span?: { readonly start: number; readonly end: number };
  readonly at?: Range;
}

/** A place in a source file. Lines and columns count from 1; columns count UTF-16 units, as editors do. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** A stretch of a source file; `end` is the position after the last character. */
export interface Range {
  readonly start: Position;
  readonly end: Position;
}

/** The origin of a member of the value at `origin`. */
export function childOrigin(origin: Origin, ...path: readonly (string | number)[]): Origin {
  return { file: origin.file, path: [...origin.path, ...path] };
}

/** The same origin, pointing at the key and not at the value. Use it for "something is missing here". */
export function keyOrigin(origin: Origin): Origin {
  return { file: origin.file, path: origin.path, part: 'key' };
}

/** Whether two places are in one value and, where both are stretches of it, have letters in common. */
export function overlap(one: Origin, other: Origin): boolean {
  if (one.file !== other.file || JSON.stringify(one.path) !== JSON.stringify(other.path)) return false;
  return one.span === undefined || other.span === undefined || (one.span.start < other.span.end && other.span.start < one.span.end);
}
