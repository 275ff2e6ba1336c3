export { compileNotice, compileSite, type CompileContext, type NamedSource, type NoticeResult, type SourceBytes } from './compile.js';
export { compileWorkspace, type Compiled, type CompileOptions } from './compile-workspace.js';
export type { EntryLabels } from './name-entries.js';
export type { Overrides, Product, WorkspaceSources } from './read-shared.js';
