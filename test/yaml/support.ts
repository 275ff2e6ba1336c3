import type { Diagnostic, Range } from '../../src/diagnostics/index.js';
import { decodeSource, locate, parseYaml } from '../../src/yaml/index.js';
import type { YamlFile } from '../../src/yaml/index.js';

/** Read a text as a file of its own would be read, from its bytes on. */
export function readText(text: string): { readonly file: YamlFile; readonly diagnostics: readonly Diagnostic[] } {
  const source = decodeSource('notice.yaml', new TextEncoder().encode(text)).value;
  if (source === undefined) throw new Error('The text was refused before it was read.');
  const { value, diagnostics } = parseYaml(source);
  return { file: value, diagnostics };
}

/** Take the marks ⟦ and ⟧ out of a text: they show where a finding is expected. */
export function takeMarks(marked: string): { readonly text: string; readonly range: string } {
  const start = marked.indexOf('⟦');
  const end = marked.indexOf('⟧') - 1;
  const text = marked.replace('⟦', '').replace('⟧', '');
  return { text, range: `${placeAt(text, start)}-${placeAt(text, end)}` };
}

/** Where a finding is, as `line:column-line:column`. */
export function placeOf(file: YamlFile, finding: Diagnostic): string {
  return showRange(locate(file, finding.origin));
}

export function showRange(range: Range): string {
  return `${range.start.line}:${range.start.column}-${range.end.line}:${range.end.column}`;
}

function placeAt(text: string, offset: number): string {
  const lines = text.slice(0, offset).split(/\r?\n/);
  const last = lines[lines.length - 1] ?? '';
  const column = lines.length === 1 && last.startsWith('\uFEFF') ? last.length : last.length + 1;
  return `${lines.length}:${column}`;
}
