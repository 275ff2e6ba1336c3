import type { Desk } from '../desk/desk.js';

/**
 * Which state of a file a page was drawn from, as far as positions in lists go: the number is another once somebody inserted, moved or removed
 * something, or once the file was changed in any way that no page asked for (undo, or on disk). Letters typed into a field leave it as it is.
 */
export function structureOf(desk: Desk, file: string): number {
  const files = known.get(desk) ?? new Map<string, Known>();
  known.set(desk, files);
  const text = desk.text(file);
  const found = files.get(file);
  if (found !== undefined && found.text === text) return found.structure;
  const structure = (found?.structure ?? 0) + 1;
  files.set(file, { text, structure });
  return structure;
}

/** Says that what was just changed in a file left every position as it was. */
export function keepStructure(desk: Desk, file: string, structure: number): void {
  known.get(desk)?.set(file, { text: desk.text(file), structure });
}

interface Known {
  readonly text: string | undefined;
  readonly structure: number;
}

const known = new WeakMap<Desk, Map<string, Known>>();
