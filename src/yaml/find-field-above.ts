import { lineEnd, lineStart } from './positions.js';
import type { SourceFile } from './source-file.js';

/** A field and the number of characters before its name. */
export interface FieldAbove {
  readonly name: string;
  readonly indent: number;
}

/**
 * The field that a line was probably meant to stand under: of the fields above it that are still open, the one whose name begins
 * at most two characters to the left or right of it, the nearest first. The name of an item's field begins after the dash.
 */
export function findFieldAbove(source: SourceFile, line: number, indent: number): FieldAbove | undefined {
  const open = openFields(source, line);
  const [nearest] = [...open].sort((one, other) => Math.abs(one.indent - indent) - Math.abs(other.indent - indent));
  return nearest !== undefined && Math.abs(nearest.indent - indent) <= furthest ? nearest : undefined;
}

const furthest = 2;
/** Lines to look back over. Further up, nothing is near any more. */
const most = 200;

function openFields(source: SourceFile, line: number): readonly FieldAbove[] {
  const open: FieldAbove[] = [];
  let outermost = Number.POSITIVE_INFINITY;
  for (let above = line - 1; above >= Math.max(0, line - most) && outermost > 0; above -= 1) {
    const text = source.text.slice(lineStart(source, above), lineEnd(source, above));
    const [, spaces = '', dashes = '', name] = /^( *)((?:-[ ]+)*)["']?([A-Za-z][\w-]*)["']?:(?:\s|$)/.exec(text) ?? [];
    if (name === undefined || spaces.length >= outermost) continue;
    outermost = spaces.length;
    open.push({ name, indent: spaces.length + dashes.length });
  }
  return open;
}
