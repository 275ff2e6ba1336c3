export { compileNotice, type CompileContext, type NamedSource, type NoticeResult, type SourceBytes } from './compile.js';
export { compileSite } from './compile-site.js';
export { compileWorkspace, type Compiled, type CompileOptions } from './compile-workspace.js';
export type { EntryLabels } from './name-entries.js';
export { folderOfTemplates, type Overrides, type Product, type WorkspaceSources } from './read-shared.js';
