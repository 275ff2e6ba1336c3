/**
 * Typst has no way to say that the first cell of a row is its heading. Where all headings say what they are headings of (`Scope`), a reader
 * finds those of a cell by its row and column (ISO 32000-1, table 349), so the list of ids that Typst gives each cell goes: it would name
 * the heading of the column alone.
 */
export function tagRowHeader(object: string, rowHeaders: ReadonlySet<number>): string {
  if (!isElement(object, 'TD')) return object;
  const cell = object.replace(/\n\s*\/Headers \[[^\]]*\]/, '');
  return rowHeaders.has(Number.parseInt(object, 10))
    ? cell.replace('/S /TD', '/S /TH').replace('/O /Table', '/O /Table\n    /Scope /Row')
    : cell;
}

/** The numbers of the objects that stand first in a row of a table. In a row of headings for columns that is no cell of data. */
export function findRowHeaders(objects: readonly string[]): ReadonlySet<number> {
  return new Set(objects.filter((object) => isElement(object, 'TR')).map((row) => Number(/\/K \[(\d+) 0 R/.exec(row)?.[1])));
}

function isElement(object: string, role: string): boolean {
  return /^\d+ \d+ obj\s*<<\s*\/Type \/StructElem\s*\/S \/(\S+)/.exec(object)?.[1] === role;
}
