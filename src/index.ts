export { compileNotice, type CompileContext, type NamedSource, type NoticeResult, type SourceBytes } from './compile.js';
export { compileSite } from './compile-site.js';
export { compileWorkspace, gatherNotices, judgeNotice, type Compiled, type CompileOptions } from './compile-workspace.js';
export type { DraftBase } from './draft/index.js';
export {
  draftNotice,
  fileOfNotice,
  isBodyFor,
  openDraftGround,
  readBase,
  type DraftGround,
  type DraftRequest,
  type NamedBody,
} from './draft-notice.js';
export type { EntryLabels } from './name-entries.js';
export { prepareWorkspace, type CommonParts, type PreparedWorkspace } from './prepare-workspace.js';
export { folderOfTemplates, type Overrides, type Product, type WorkspaceSources } from './read-shared.js';
