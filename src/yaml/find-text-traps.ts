import type { Diagnostic } from '../diagnostics/index.js';
import { findCutText } from './find-cut-text.js';
import { findSwallowedLines } from './find-swallowed-lines.js';
import { findTextInFlow } from './find-text-in-flow.js';
import type { SourceFile } from './source-file.js';
import type { YamlNode } from './tree.js';

/** Places where YAML reads a text otherwise than it was meant, without calling it a fault. In file order. */
export function findTextTraps(source: SourceFile, node: YamlNode): Diagnostic[] {
  if (node.kind === 'scalar') return node.style === 'plain' ? [...findSwallowedLines(source, node), ...findCutText(source, node)] : [];
  if (node.flow) return findTextInFlow(source, node);
  const children = node.kind === 'list' ? node.items : [...node.entries.values()].map((entry) => entry.value);
  return children.flatMap((child) => findTextTraps(source, child));
}
