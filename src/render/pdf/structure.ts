/** An element of the structure tree of a PDF as it is written: its role, and the numbers of the elements in it. */
interface Element {
  readonly role: string;
  readonly children: readonly number[];
}

/** What the elements of a PDF are to each other, by the numbers of their objects. */
export interface Structure {
  /** First cells of rows. Those of a row of headings for columns are no cells of data. */
  readonly rowHeaders: ReadonlySet<number>;
  /** Lists whose labels are terms. */
  readonly termLists: ReadonlySet<number>;
}

export function readStructure(objects: readonly string[]): Structure {
  const elements = new Map(objects.flatMap((object) => readElement(object) ?? []));
  const childOf = (number: number | undefined): number | undefined =>
    number === undefined ? undefined : elements.get(number)?.children[0];
  const numbersOf = (role: string): readonly number[] => [...elements].flatMap(([number, one]) => (one.role === role ? [number] : []));
  return {
    rowHeaders: new Set(numbersOf('TR').flatMap((row) => childOf(row) ?? [])),
    // A term stands out, as the mark of no other list does.
    termLists: new Set(numbersOf('L').filter((list) => elements.get(childOf(childOf(childOf(list))) ?? 0)?.role === 'Strong')),
  };
}

/**
 * Says of an element what Typst has no way to say:
 * - The first cell of a row is its heading. Where all headings say what they are headings of (`Scope`), a reader finds those of a cell by its
 *   row and column (ISO 32000-1, table 349), so the list of ids that Typst gives each cell goes: it would name the heading of the column alone.
 * - A list whose labels are terms is not numbered, and the marks of other lists are filled dots (table 347).
 */
export function finishElement(object: string, { rowHeaders, termLists }: Structure): string {
  const number = Number.parseInt(object, 10);
  switch (roleOf(object)) {
    case 'TD': {
      const cell = object.replace(/\n[^\S\n]*\/Headers \[[^\]]*\]/, '');
      return rowHeaders.has(number) ? cell.replace('/S /TD', '/S /TH').replace('/O /Table', '/O /Table\n    /Scope /Row') : cell;
    }
    case 'L':
      return object.replace(/\/ListNumbering \/\w+/, (kept) => `/ListNumbering /${numberingOf(kept, termLists.has(number))}`);
    default:
      return object;
  }
}

function numberingOf(attribute: string, isOfTerms: boolean): string {
  if (isOfTerms) return 'None';
  return attribute.endsWith('/Decimal') ? 'Decimal' : 'Disc';
}

function readElement(object: string): readonly (readonly [number, Element])[] | undefined {
  const role = roleOf(object);
  if (role === undefined) return undefined;
  const children = /\/K \[([^\]]*)\]/.exec(object)?.[1] ?? '';
  return [
    [Number.parseInt(object, 10), { role, children: [...children.matchAll(/(?<!\d)(\d+) 0 R/g)].map(([, number]) => Number(number)) }],
  ];
}

function roleOf(object: string): string | undefined {
  return /^\d+ \d+ obj\s*<<\s*\/Type \/StructElem\s*\/S \/(\S+)/.exec(object)?.[1];
}
