export { compileNotice, compileSite, type CompileContext, type NamedSource, type NoticeResult, type SourceBytes } from './compile.js';
export { compileWorkspace, type Compiled, type CompileOptions, type Product, type WorkspaceSources } from './compile-workspace.js';
