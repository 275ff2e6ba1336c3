export { codeFrame } from './code-frame.js';
export { decodeSource } from './decode-source.js';
export { locate } from './locate.js';
export { locateDiagnostic } from './locate-diagnostic.js';
export { originAt, pointerOf, rawScalar } from './origins.js';
export { parseYaml } from './parse-yaml.js';
export { sliceSource } from './positions.js';
export type { SourceFile } from './source-file.js';
export type { YamlFile } from './yaml-file.js';
