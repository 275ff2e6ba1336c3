import type { Result } from '../diagnostics/index.js';
import { buildTree } from './build-tree.js';
import { compose } from './compose.js';
import { readValue } from './read-value.js';
import type { SourceFile } from './source-file.js';
import type { YamlFile } from './yaml-file.js';

/** Read a source file. Never throws and always ends. */
export function parseYaml(source: SourceFile): Result<YamlFile> {
  const composed = compose(source.text);
  const { root } = buildTree(composed.document?.contents);
  return { value: { file: source.file, source, value: readValue(root), complete: composed.errors.length === 0, root }, diagnostics: [] };
}
